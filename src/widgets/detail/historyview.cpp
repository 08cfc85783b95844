// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historyview.h"

#include "detail/historydelegate.h"
#include "export/alignedtext.h"
#include "tables/historytablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace Taskwatch {

HistoryView::HistoryView(QWidget *parent)
    : RowTable(parent)
{
    setItemDelegate(new HistoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setStretchLastSection(true);

    const auto add = [this](const QString &text, QKeySequence::StandardKey key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    QAction *copyAction = add(tr("&Copy Rows"), QKeySequence::Copy);
    copyAction->setObjectName(QStringLiteral("copyRowsAction"));
    connect(copyAction, &QAction::triggered, this, &HistoryView::copy);
    connect(add(tr("Select &All"), QKeySequence::SelectAll), &QAction::triggered, this, &HistoryView::selectAll);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryView::setHistoryModel(HistoryTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    setModel(model);
    QList<int> widths;
    for (int column = 0; column < model->columnCount(); ++column)
        widths.append(model->column(column).width);
    setWidths(widths);
}

QString HistoryView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    QList<QStringList> lines;
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(titles);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data(HistoryRole::Copied).toString());
        lines.append(cells);
    }
    return alignedText(lines);
}

void HistoryView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Taskwatch
