// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/holdaction.h"

#include "tables/tasktablemodel.h"
#include "theme/symbol.h"

#include <QLocale>

namespace Taskwatch {

HoldAction::HoldAction(TaskTableModel *model, QObject *parent)
    : QAction(tr("&Hold Row Order"), parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("holdAction"));
    setIcon(symbolIcon(Symbol::Hold, buttonColor));
    setCheckable(true);
    setShortcut(Qt::Key_F7);
    connect(
        this, &QAction::toggled, model, [model](bool held) { model->setHeld(TaskTableModel::Holder::Person, held); });
    connect(model, &TaskTableModel::holdChanged, this, &HoldAction::updateTexts);
    updateTexts();
}

bool HoldAction::hasCount() const
{
    return m_model->heldBack() > 0;
}

void HoldAction::updateTexts()
{
    setChecked(m_model->isHeldBy(TaskTableModel::Holder::Person));
    const int rows = m_model->heldBack();
    const QString number = QLocale().toString(rows);
    setIconText(rows == 0 ? tr("Hold") : tr("Hold (%1)", "number of rows").arg(number));
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(rows == 0 ? tr("Keep the rows in place while their values are updated (%1)").arg(keys)
            : rows == 1  ? tr("1 row would move. Click to sort the rows again (%1)").arg(keys)
                         : tr("%1 rows would move. Click to sort the rows again (%2)").arg(number, keys));
}

} // namespace Taskwatch
