// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/holdchip.h"

#include "tables/tasktablemodel.h"

#include <QLocale>

namespace Taskwatch {

HoldChip::HoldChip(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("The order of the rows is held; their values are still updated. Click to sort them again (Ctrl+H)"));
    hide();
}

void HoldChip::setModel(TaskTableModel *model)
{
    m_model = model;
    connect(model, &TaskTableModel::holdChanged, this, &HoldChip::updateContents);
    connect(this, &QToolButton::clicked, model, [model] { model->setHeld(TaskTableModel::Holder::Person, false); });
    updateContents();
}

void HoldChip::updateContents()
{
    const int rows = m_model->heldBack();
    setText(rows == 0   ? tr("Order held")
            : rows == 1 ? tr("Order held: 1 row would move")
                        : tr("Order held: %1 rows would move").arg(QLocale().toString(rows)));
    setVisible(m_model->isHeldBy(TaskTableModel::Holder::Person)
        || (rows > 0 && m_model->isHeldBy(TaskTableModel::Holder::Menu)));
}

} // namespace Taskwatch
