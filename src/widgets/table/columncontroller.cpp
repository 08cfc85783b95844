// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/columncontroller.h"

#include "parts/windowstate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

int sectionOf(TaskColumn column)
{
    return static_cast<int>(column);
}

constexpr int LeastErrorWidth = 40; // on a wall, in average characters
/// The columns that give way to the error on a wall, the first first.
constexpr TaskColumn GivingWay[] = {TaskColumn::Trail, TaskColumn::Changes, TaskColumn::Message, TaskColumn::Checked,
    TaskColumn::Completed, TaskColumn::Deadline, TaskColumn::Url, TaskColumn::Retries};

QString toggleName(TaskColumn column)
{
    return u"column." + QString::fromLatin1(taskColumnInfo(column).key);
}

} // namespace

ColumnController::ColumnController(QTableView *view)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_menu(new QMenu(tr("&Columns"), view))
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setMinimumSectionSize(ColumnLayout::LeastWidth);
    m_header->setMaximumSectionSize(ColumnLayout::MostWidth);
    m_header->setResizeContentsPrecision(0); // only visible rows: measuring 100,000 rows takes seconds
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);

    connect(m_header, &QHeaderView::sectionCountChanged, this, &ColumnController::apply);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnController::applyOrder);
    connect(m_header, &QHeaderView::sectionResized, this,
        [this](int section, int, int width) { applyWidth(static_cast<TaskColumn>(section), width); });
    connect(m_header, &QHeaderView::sectionClicked, this,
        [this](int section) { toggleSort(static_cast<TaskColumn>(section)); });
    connect(m_header, &QWidget::customContextMenuRequested, this, &ColumnController::popupMenu);

    m_menu->setObjectName(QStringLiteral("columnMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnController::aimMenu);
    fillMenu();
    apply();
}

void ColumnController::fillMenu()
{
    for (const TaskColumnInfo &info : taskColumns()) {
        QAction *toggle = m_menu->addAction(titleOf(info.column));
        toggle->setObjectName(toggleName(info.column));
        toggle->setCheckable(true);
        connect(
            toggle, &QAction::triggered, this, [this, column = info.column](bool shown) { setShown(column, shown); });
    }
    m_menu->addSeparator();
    QAction *size = m_menu->addAction(QString());
    size->setObjectName(QStringLiteral("columnSizeToContents"));
    connect(size, &QAction::triggered, this, &ColumnController::sizeToContents);
    QAction *first = m_menu->addAction(tr("&Reset Columns"));
    first->setObjectName(QStringLiteral("columnReset"));
    connect(first, &QAction::triggered, this, &ColumnController::reset);
    aimMenu();
}

QString ColumnController::titleOf(TaskColumn column) const
{
    const QAbstractItemModel *model = m_header->model(); // null until the view has one
    return model ? model->headerData(static_cast<int>(column), Qt::Horizontal).toString() : taskColumnTitle(column);
}

void ColumnController::aimMenu()
{
    for (const TaskColumnInfo &info : taskColumns()) // the API may have its own words
        m_menu->findChild<QAction *>(toggleName(info.column))->setText(titleOf(info.column));
    m_target = std::exchange(m_clicked, std::nullopt);
    m_menu->findChild<QAction *>(QStringLiteral("columnSizeToContents"))
        ->setText(m_target ? tr("&Size “%1” to Contents").arg(titleOf(*m_target)) : tr("&Size Columns to Contents"));
}

void ColumnController::updateToggles()
{
    for (const TaskColumnInfo &info : taskColumns()) {
        auto *toggle = m_menu->findChild<QAction *>(toggleName(info.column));
        const bool shown = m_layout.isShown(info.column);
        toggle->setChecked(shown);
        toggle->setEnabled(!shown || m_layout.shownCount() > 1); // the last visible column cannot be hidden
    }
}

void ColumnController::popupMenu(const QPoint &position)
{
    if (const int section = m_header->logicalIndexAt(position); section >= 0)
        m_clicked = static_cast<TaskColumn>(section);
    m_menu->popup(m_header->viewport()->mapToGlobal(position));
}

bool ColumnController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    else if (event->type() == QEvent::FontChange)
        apply(); // widths follow the size of the texts
    return QObject::eventFilter(watched, event);
}

bool ColumnController::isReady() const
{
    return m_header->count() == TaskColumnCount;
}

void ColumnController::setColumnLayout(const ColumnLayout &layout)
{
    const bool sortedOtherwise = layout.sort() != m_layout.sort();
    m_layout = layout;
    apply();
    if (sortedOtherwise)
        Q_EMIT sortRequested(m_layout.sort());
}

void ColumnController::apply()
{
    updateToggles();
    if (!isReady())
        return;
    {
        const QScopedValueRollback applying(m_applying, true);
        for (int place = 0; place < TaskColumnCount; ++place) {
            const TaskColumn column = m_layout.order()[static_cast<size_t>(place)];
            m_header->moveSection(m_header->visualIndex(sectionOf(column)), place);
        }
        for (const TaskColumn column : m_layout.order()) {
            // Size first: a hidden section remembers it until it is shown.
            const bool isChosen = m_layout.width(column) > 0 && !m_isWall;
            m_header->resizeSection(sectionOf(column), isChosen ? m_layout.width(column) : ownWidth(column));
            m_header->setSectionHidden(sectionOf(column), !m_layout.isShown(column));
        }
    }
    showSort();
    fit();
    keepCurrentInSight();
}

std::optional<TaskColumn> ColumnController::fittedColumn() const
{
    for (const TaskColumn column : {TaskColumn::LastError, TaskColumn::Url}) {
        if (m_layout.isShown(column)) // else sized by the user
            return m_layout.width(column) == 0 || m_isWall ? std::optional(column) : std::nullopt;
    }
    return {};
}

void ColumnController::fit()
{
    const std::optional<TaskColumn> fitted = fittedColumn();
    if (!fitted || !isReady())
        return;
    const QScopedValueRollback applying(m_applying, true);
    if (m_isWall)
        makeRoom();
    const int others = m_header->length() - m_header->sectionSize(sectionOf(*fitted));
    m_header->resizeSection(sectionOf(*fitted),
        std::max(ownWidth(m_isWall ? TaskColumn::State : *fitted), m_view->viewport()->width() - others));
}

void ColumnController::makeRoom()
{
    int needed = 0;
    for (const TaskColumn column : m_layout.shownColumns())
        needed += column == TaskColumn::LastError ? LeastErrorWidth * m_view->fontMetrics().averageCharWidth()
                                                  : ownWidth(column);
    for (const TaskColumn column : GivingWay) {
        if (!m_layout.isShown(column))
            continue;
        const bool gives = m_layout.isShown(TaskColumn::LastError) && needed > m_view->viewport()->width();
        m_header->setSectionHidden(sectionOf(column), gives);
        needed -= gives ? ownWidth(column) : 0;
    }
}

void ColumnController::setWall(bool isWall)
{
    m_isWall = isWall;
    apply();
}

int ColumnController::ownWidth(TaskColumn column) const
{
    return taskColumnInfo(column).width * m_view->fontMetrics().averageCharWidth();
}

void ColumnController::applyWidth(TaskColumn column, int width)
{
    if (m_applying)
        return;
    m_layout.setWidth(column, width);
    fit();
}

void ColumnController::applyOrder()
{
    if (m_applying)
        return;
    std::array<TaskColumn, TaskColumnCount> order{};
    for (int place = 0; place < TaskColumnCount; ++place)
        order[static_cast<size_t>(place)] = static_cast<TaskColumn>(m_header->logicalIndex(place));
    m_layout.setOrder(order);
}

void ColumnController::describe(WindowState &layout)
{
    layout.addMap([this] { return m_layout.toSettings(); },
        [this](const QVariantMap &kept) {
            if (ColumnLayout::isIn(kept))
                setColumnLayout(ColumnLayout::fromSettings(kept));
        });
}

void ColumnController::setSort(TaskSort sort)
{
    m_layout.setSort(sort);
    showSort();
}

void ColumnController::showSort()
{
    const std::optional<TaskColumn> column = taskColumnOf(m_layout.sort().field);
    m_header->setSortIndicatorShown(column.has_value());
    m_header->setSortIndicator(column ? sectionOf(*column) : -1, m_layout.sort().order);
}

void ColumnController::toggleSort(TaskColumn column)
{
    TaskSort sort = m_layout.sort();
    const TaskSortField field = taskColumnInfo(column).sortField;
    if (sort.field != field)
        sort = {field, Qt::AscendingOrder};
    else if (sort.order == Qt::AscendingOrder)
        sort.order = Qt::DescendingOrder;
    else
        sort = {};
    setSort(sort);
    Q_EMIT sortRequested(sort);
}

void ColumnController::setShown(TaskColumn column, bool shown)
{
    m_layout.setShown(column, shown);
    apply();
}

TaskColumn ColumnController::firstShown() const
{
    return *std::find_if(m_layout.order().begin(), m_layout.order().end(),
        [this](TaskColumn column) { return m_layout.isShown(column); });
}

void ColumnController::keepCurrentInSight()
{
    // A view does not scroll to a cell in a hidden column, and arrow keys do not move away from it.
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_view->isColumnHidden(current.column()))
        m_view->selectionModel()->setCurrentIndex(
            current.siblingAtColumn(sectionOf(firstShown())), QItemSelectionModel::NoUpdate);
}

void ColumnController::sizeToContents()
{
    for (const TaskColumn column : m_layout.order()) {
        if (m_target ? column == *m_target : m_layout.isShown(column))
            m_view->resizeColumnToContents(sectionOf(column)); // the header's signal calls applyWidth()
    }
}

void ColumnController::reset()
{
    ColumnLayout first;
    first.setSort(m_layout.sort()); // the order of the rows is not reset
    setColumnLayout(first);
}

} // namespace Taskwatch
