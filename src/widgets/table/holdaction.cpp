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
    // An open menu also holds the order; that is not for the user to end here.
    return m_model->isHeldBy(TaskTableModel::Holder::Person) && m_model->heldBack() > 0;
}

void HoldAction::updateTexts()
{
    const bool isHeld = m_model->isHeldBy(TaskTableModel::Holder::Person);
    setChecked(isHeld);
    const int rows = m_model->heldBack();
    setIconText(hasCount() ? tr("Hold (%1)", "number of rows").arg(QLocale().toString(rows)) : tr("Hold"));
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(!isHeld ? tr("Hold the order: rows stay in place while their values change (%1)").arg(keys)
            : rows == 0
            ? tr("The order is held: rows stay in place while their values change. Click to sort them again (%1)")
                  .arg(keys)
            : tr("The order is held. %Ln rows have changed and would move. Click to sort the rows again (%1)", "keys",
                rows)
                  .arg(keys));
}

} // namespace Taskwatch
