// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/tasktableview.h"

#include "table/changespeaker.h"
#include "table/columncontroller.h"
#include "table/rowanchor.h"
#include "table/selectallkeeper.h"
#include "table/taskdelegate.h"
#include "tables/tasktablemodel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr std::chrono::milliseconds SettlesWithin{150};
constexpr qsizetype MostPreferred = 1000; // a larger selection gets no preference

} // namespace

TaskTableView::TaskTableView(QWidget *parent)
    : RowTable(parent)
    , m_tick(this)
    , m_marks(this)
    , m_settled(this)
{
    m_delegate = new TaskDelegate(this);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_columns = new ColumnController(this);
    // Not activated(): on some desktops a single click emits it.
    connect(this, &QAbstractItemView::doubleClicked, this, &TaskTableView::detailRequested);

    m_settled.setSingleShot(true);
    m_settled.setInterval(SettlesWithin);
    connect(&m_settled, &QTimer::timeout, this, &TaskTableView::reportPriorityRows);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_settled, qOverload<>(&QTimer::start));

    m_marks.setSingleShot(true);
    connect(&m_marks, &QTimer::timeout, this, &TaskTableView::repaintMarks);

    m_tick.setInterval(1000);
    m_tick.setObjectName(QStringLiteral("tableTick"));
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void TaskTableView::setTaskModel(TaskTableModel *model)
{
    m_model = model;
    setModel(model);
    m_anchor = new RowAnchor(this);
    new SelectAllKeeper(model, selectionModel());
    new ChangeSpeaker(this);
    // The header does not depend on the order of rows, and would be repainted each time.
    disconnect(model, &QAbstractItemModel::layoutChanged, horizontalHeader(), nullptr);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TaskTableView::noticeMoves);
}

void TaskTableView::doItemsLayout()
{
    RowTable::doItemsLayout();
    if (m_anchor)
        m_anchor->restore();
}

void TaskTableView::applyFont()
{
    RowTable::applyFont();
    m_columns->setColumnLayout(m_columns->columnLayout()); // columns that the user has not sized follow the font
}

void TaskTableView::noticeMoves()
{
    if (!m_settled.isActive()) // not restarted, because rows may move all the time
        m_settled.start();
    // Qt does not emit selectionChanged() when selected rows are removed.
    const qsizetype before = m_selected.count();
    m_selected = SelectedRows(selectionModel()->selection());
    if (m_selected.count() != before)
        Q_EMIT selectedIdsChanged();
}

void TaskTableView::paintEvent(QPaintEvent *event)
{
    // Does the same as Qt's function for a table of plain rows without a grid. Qt's function asks the selection about
    // every cell, which searches all its ranges, and each cell would look up its row, the time and its colours again.
    if (!m_model)
        return;
    struct Column {
        int section;
        int left;
        int width;
    };
    const QPoint offset = dirtyRegionOffset();
    const QRegion dirty = event->region().translated(offset);
    const QRect around = dirty.boundingRect();
    std::vector<Column> columns;
    QRect line; // a row from its first to its last column
    for (int section = 0; section < TaskColumnCount; ++section) {
        const Column column{section, columnViewportPosition(section) + offset.x(), columnWidth(section)};
        if (isColumnHidden(section) || column.left > around.right() || column.left + column.width <= around.left())
            continue;
        columns.push_back(column);
        line |= QRect(column.left, 0, column.width, verticalHeader()->defaultSectionSize());
    }
    const int first = rowAt(std::max(0, around.top()));
    const int below = rowAt(around.bottom());
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    if (first < 0 || columns.empty())
        return;

    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.palette.setCurrentColorGroup(TaskDelegate::colorGroup(option));
    const QStyle::State plain = option.state;
    const QModelIndex focused = hasFocus() || viewport()->hasFocus() ? currentIndex() : QModelIndex();
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const ClockReading moment = m_model->moment();
    const ChangeHighlightEnd markEnd = TaskDelegate::newsMarkEnd(this);
    std::optional<std::chrono::milliseconds> marksLast; // until the first of the marks changes
    for (int row = first; row <= last; ++row) {
        line.moveTop(rowViewportPosition(row) + offset.y());
        if (!dirty.intersects(line))
            continue;
        const TaskRow &task = m_model->rowAt(row);
        const QStyle::State state = m_selected.contains(row) ? plain | QStyle::State_Selected : plain;
        option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        option.state = state;
        option.rect = line;
        option.index = m_model->index(row, columns.front().section);
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        for (const Column &column : columns) {
            option.rect.setRect(column.left, line.top(), column.width, line.height());
            option.index = m_model->index(row, column.section);
            option.state = state;
            option.state.setFlag(QStyle::State_HasFocus, option.index == focused);
            option.state.setFlag(QStyle::State_MouseOver, option.index == hovered);
            const auto which = static_cast<TaskColumn>(column.section);
            m_delegate->paintCell(&painter, option, task, which, moment, m_model->timeForm());
            if (const auto lasts = changeHighlightLasts(task, which, moment, markEnd))
                marksLast = std::min(lasts, marksLast ? marksLast : lasts);
        }
    }
    if (marksLast && (!m_marks.isActive() || m_marks.remainingTimeAsDuration() > *marksLast))
        m_marks.start(*marksLast);
}

void TaskTableView::repaintMarks()
{
    // Includes marks that have just ended. The limit suffices, because all rows are repainted each second.
    constexpr std::chrono::milliseconds Longest = ChangeHighlightDuration + std::chrono::seconds(2);
    const ClockReading moment = m_model->moment();
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const TaskRow &task = m_model->rowAt(row);
        if (task.lastChange() && moment.since(*task.lastChange()) < Longest)
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
}

void TaskTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid())
        Q_EMIT detailRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else if (const QString text = event->text(); !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
             && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier)))
        Q_EMIT typed(text);
    else
        RowTable::keyPressEvent(event);
}

void TaskTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton || !(event->modifiers() & Qt::ControlModifier)) {
        RowTable::mouseDoubleClickEvent(event);
        return;
    }
    // The first click has taken a selected row out of the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT windowRequested(m_model->rowAt(index.row()).id);
}

void TaskTableView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    m_settled.start();
}

std::pair<int, int> TaskTableView::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {0, -1};
    const int below = rowAt(viewport()->height());
    return {first, below < 0 ? m_model->rowCount() - 1 : below};
}

QList<TaskId> TaskTableView::visibleIds() const
{
    const auto [first, last] = visibleRows();
    QList<TaskId> ids;
    for (int row = first; row <= last; ++row)
        ids.append(m_model->rowAt(row).id);
    return ids;
}

void TaskTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Qt's function repaints the whole viewport for every changed row, visible or not. That was most of the processor
    // time of an idle window with 10,000 rows.
    const auto [first, last] = visibleRows();
    const bool inSight = topLeft.row() <= last && bottomRight.row() >= first;
    if (inSight || QAccessible::isActive())
        RowTable::dataChanged(topLeft, bottomRight, roles);
}

void TaskTableView::reportPriorityRows()
{
    const QList<TaskId> selected = selectedCount() > MostPreferred ? QList<TaskId>() : selectedIds();
    QList<TaskId> visible = visibleIds();
    if (selected == m_reportedSelected && visible == m_reportedVisible)
        return;
    m_reportedSelected = selected;
    m_reportedVisible = visible;
    Q_EMIT priorityRowsChanged(selected, visible);
}

std::vector<int> TaskTableView::selectedRows() const
{
    std::vector<int> rows = SelectedRows(selectionModel()->selection()).all();
    for (int &row : rows)
        row = m_model->shownRows()[static_cast<size_t>(row)];
    return rows;
}

QList<TaskId> TaskTableView::selectedIds() const
{
    const std::vector<int> rows = selectedRows();
    QList<TaskId> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        ids.append(m_model->table().at(row).id);
    return ids;
}

std::optional<TaskId> TaskTableView::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->rowAt(index.row()).id) : std::nullopt;
}

void TaskTableView::selectId(const TaskId &id)
{
    const int row = m_model->positionOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, static_cast<int>(m_columns->firstShown()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TaskTableView::setFollowsCurrent(bool follow)
{
    m_anchor->setFollowsCurrent(follow);
}

void TaskTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    m_selected = SelectedRows(selectionModel()->selection());
    m_settled.start();
    Q_EMIT selectedIdsChanged();
}

void TaskTableView::showEvent(QShowEvent *event)
{
    RowTable::showEvent(event);
    m_tick.start();
}

void TaskTableView::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    RowTable::hideEvent(event);
}

} // namespace Taskwatch
