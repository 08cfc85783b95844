// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowtable.h"

#include "parts/columnheader.h"
#include "parts/rowmetrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr const char *CompactProperty = "compactRows"; // of a window

/// Hidden vertical header for rows of equal height. Whenever rows move, QHeaderView iterates over all sections two or
/// three times to preserve individual heights; this class avoids that.
class RowHeader final : public QHeaderView
{
public:
    explicit RowHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed); // resizing to contents takes seconds for 100,000 rows
        hide();
    }

    void setModel(QAbstractItemModel *model) override
    {
        QHeaderView::setModel(model);
        if (!model)
            return;
        disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, nullptr);
        disconnect(model, &QAbstractItemModel::layoutChanged, this, nullptr);
        connect(model, &QAbstractItemModel::layoutChanged, this, &RowHeader::updateSections);
    }

private:
    void updateSections()
    {
        const int rows = model()->rowCount(rootIndex());
        if (rows == count())
            return;
        if (rows == 0)
            initializeSections();
        else
            initializeSections(std::min(count(), rows - 1), rows - 1); // the earlier sections are already correct
    }
};

} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ColumnHeader(this));
    setVerticalHeader(new RowHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    applyHeights();
}

void RowTable::setWidths(const QList<int> &characters)
{
    m_widths = characters;
    applyFont();
}

void RowTable::setCompact(QWidget *window, bool compact)
{
    window->setProperty(CompactProperty, compact);
    const QList<RowTable *> tables = window->findChildren<RowTable *>();
    for (RowTable *table : tables)
        table->applyHeights();
    const QList<QTreeView *> trees = window->findChildren<QTreeView *>();
    for (QTreeView *tree : trees)
        tree->doItemsLayout(); // asks for the heights again
}

int RowTable::rowHeightIn(const QWidget *view)
{
    constexpr int Saved = 6; // pixels that a compact row is lower
    const int height = Taskwatch::rowHeight(view->font());
    for (const QWidget *widget = view; widget; widget = widget->parentWidget()) {
        if (const QVariant compact = widget->property(CompactProperty); compact.isValid())
            return compact.toBool() ? height - Saved : height;
    }
    return height;
}

bool RowTable::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        applyHeights(); // it may belong to another window than when it was created
    return QTableView::event(event);
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (!QAccessible::isActive()) {
        QTableView::selectionChanged(selected, deselected);
        return;
    }
    // Qt's function lists all cells of the selection, but a screen reader learns only of the first.
    const auto firstOf = [](const QItemSelection &all) {
        return all.isEmpty() ? all : QItemSelection(all.constFirst().topLeft(), all.constFirst().topLeft());
    };
    QTableView::selectionChanged(firstOf(selected), firstOf(deselected));
    viewport()->update();
}

void RowTable::applyFont()
{
    applyHeights();
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, wantedWidth(column));
}

int RowTable::wantedWidth(int column) const
{
    const int wanted = m_widths[column] * fontMetrics().averageCharWidth() + 2 * CellPadding;
    return std::max(wanted, horizontalHeader()->sectionSizeHint(column)); // a title may be longer than its values
}

void RowTable::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(rowHeightIn(this));
    horizontalHeader()->setMinimumHeight(Taskwatch::rowHeight(font()));
}

} // namespace Taskwatch
