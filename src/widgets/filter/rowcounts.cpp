// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/rowcounts.h"

#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "text/statustext.h"

#include <QEvent>

#include <algorithm>

namespace Taskwatch {

RowCounts::RowCounts(QWidget *parent)
    : ToneLabel(parent)
    , m_forms{QString()}
{
    setObjectName(QStringLiteral("rowCounts"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setContentsMargins(4, 0, 4, 0); // the same at both sides: Qt does not mirror them
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RowCounts::setTable(const TaskTableView *table)
{
    m_table = table;
    const TaskTableModel *model = table->taskModel();
    connect(model, &TaskTableModel::tasksChanged, this, &RowCounts::updateCounts);
    connect(model, &TaskTableModel::layoutChanged, this, &RowCounts::updateCounts);
    connect(table, &TaskTableView::selectedIdsChanged, this, &RowCounts::updateCounts);
    updateCounts();
}

void RowCounts::updateCounts()
{
    const TaskTableModel *model = m_table->taskModel();
    const QStringList forms =
        rowCountTexts(model->rowCount(), model->table().size(), static_cast<int>(m_table->selectedCount()));
    if (forms == m_forms)
        return;
    m_forms = forms;
    setToolTip(forms.first());
    setAccessibleName(forms.first());
    fit();
}

void RowCounts::fit()
{
    const auto fits = [this](const QString &form) {
        return fontMetrics().horizontalAdvance(form) <= contentsRect().width();
    };
    const auto form = std::find_if(m_forms.begin(), m_forms.end(), fits);
    setText(form == m_forms.end() ? m_forms.last() : *form);
}

QSize RowCounts::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_forms.last()) + margins.left() + margins.right(),
        fontMetrics().height() + margins.top() + margins.bottom()};
}

void RowCounts::changeEvent(QEvent *event)
{
    ToneLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RowCounts::resizeEvent(QResizeEvent *event)
{
    ToneLabel::resizeEvent(event);
    fit();
}

} // namespace Taskwatch
