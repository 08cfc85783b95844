// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/holdchip.h"

#include "tables/tasktablemodel.h"

#include <QLocale>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace Taskwatch {

HoldChip::HoldChip(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void HoldChip::setModel(TaskTableModel *model)
{
    m_model = model;
    connect(model, &TaskTableModel::holdChanged, this, &HoldChip::updateContents);
    connect(this, &QToolButton::clicked, model, [model] { model->setHeld(TaskTableModel::Holder::Person, false); });
    updateContents();
}

QSize HoldChip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int needed = fontMetrics().horizontalAdvance(text());
    return {whole.width() - needed + std::min(needed, fontMetrics().horizontalAdvance(tr("Row order kept") + u'…')),
        whole.height()};
}

void HoldChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - around);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void HoldChip::updateContents()
{
    const int rows = m_model->heldBack();
    setText(rows == 0   ? tr("Row order kept")
            : rows == 1 ? tr("Row order kept: 1 row would move")
                        : tr("Row order kept: %1 rows would move").arg(QLocale().toString(rows)));
    setToolTip(tr("%1. Values are still updated. Click to sort the rows again (Ctrl+H)").arg(text()));
    setVisible(m_model->isHeldBy(TaskTableModel::Holder::Person)
        || (rows > 0 && m_model->isHeldBy(TaskTableModel::Holder::Menu)));
}

} // namespace Taskwatch
