// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupspane.h"

#include "accessibility/widgettooltip.h"
#include "filter/groupcolumns.h"
#include "filter/groupdelegate.h"
#include "parts/columnheader.h"
#include "parts/menuactions.h"
#include "parts/rowmetrics.h"
#include "tables/taskgroupmodel.h"
#include "tables/tasktablemodel.h"
#include "text/safetext.h"
#include "text/statustext.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "ui_groupspane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds TickInterval{1};
/// After this time without a movement the order of the rows is no longer held.
constexpr std::chrono::seconds PointerPatience{10};
} // namespace

GroupsPane::GroupsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GroupsPane>())
    , m_groups(new TaskGroupModel(this))
    , m_otherSort(static_cast<int>(GroupColumn::Tasks), Qt::DescendingOrder)
    , m_openAction(createAction(this, "openGroupAction", tr("&Show Tasks"), {}))
    , m_muteAction(createAction(this, "muteErrorAction", tr("&Mute This Error"), {}))
{
    m_ui->setupUi(this);
    QTreeView *view = m_ui->groupsView;
    view->setHeader(new ColumnHeader(view));
    view->setItemDelegate(new GroupDelegate(view));
    view->setModel(m_groups);
    m_columns = std::make_unique<GroupColumns>(view, m_groups);
    view->setTextElideMode(Qt::ElideRight);
    view->viewport()->setMouseTracking(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    QHeaderView *header = view->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    view->sortByColumn(m_otherSort.first, m_otherSort.second);
    view->setSortingEnabled(true);

    m_ui->muteButton->setDefaultAction(m_muteAction);
    // eventFilter() handles Enter. Not activated(): on some desktops a single click emits it.
    connect(view, &QAbstractItemView::doubleClicked, this, &GroupsPane::open);
    connect(view, &QWidget::customContextMenuRequested, this, &GroupsPane::showMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsPane::updateHead);
    connect(m_openAction, &QAction::triggered, this, [this] { open(currentGroup()); });
    connect(m_muteAction, &QAction::triggered, this, [this] {
        const QString family = currentFamily();
        Q_EMIT muteRequested(family, !m_mutedFamilies.contains(family));
    });
    connect(m_ui->byHostButton, &QToolButton::toggled, this,
        [this](bool byHost) { setGrouping(byHost ? TaskGrouping::ByHost : TaskGrouping::ByError); });
    connect(m_ui->backButton, &QToolButton::clicked, this, &GroupsPane::goBack);
    connect(m_ui->closeGroupsButton, &QToolButton::clicked, this, &GroupsPane::closeRequested);
    m_tick.setInterval(TickInterval);
    connect(&m_tick, &QTimer::timeout, this, &GroupsPane::tick);
    m_pointerRests.setSingleShot(true);
    m_pointerRests.setInterval(PointerPatience);
    restyle();
    showPage();
}

GroupsPane::~GroupsPane() = default;

void GroupsPane::setModel(TaskTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    m_groups->setFilter([model](int row) { return model->passesFilter(row); });
    const auto collect = [this](const std::vector<int> &rows) {
        m_countsAll = m_countsAll || m_changed.size() + rows.size() > static_cast<size_t>(m_model->table().rowEnd());
        if (!m_countsAll)
            m_changed.insert(m_changed.end(), rows.begin(), rows.end());
    };
    connect(model, &TaskTableModel::observationsApplied, this, collect);
    connect(model, &TaskTableModel::rowsEmptied, this, collect);
    connect(model, &TaskTableModel::tasksChanged, this, [this] { m_stale = true; });
    connect(model, &TaskTableModel::filterChanged, this, [this] {
        m_countsAll = true;
        m_pointerRests.stop(); // the user wants other rows
        if (m_tick.isActive())
            updateContents();
    });
    if (isVisible())
        updateContents();
}

void GroupsPane::focusGroups()
{
    if (m_groups->rowCount() == 0) {
        setFocus(Qt::ShortcutFocusReason); // so that Escape reaches this pane
        return;
    }
    QTreeView *view = m_ui->groupsView;
    view->setFocus(Qt::ShortcutFocusReason);
    if (view->selectionModel()->selectedRows().isEmpty())
        view->setCurrentIndex(view->currentIndex().isValid() ? view->currentIndex() : m_groups->index(0, 0));
}

void GroupsPane::tick()
{
    if (m_model && m_model->filterDependsOnTime())
        m_stale = m_countsAll = true;
    if (m_stale && m_model) {
        updateContents();
        return;
    }
    if (m_model)
        m_groups->setMoment(m_model->moment());
    m_ui->groupsView->viewport()->update(); // ages grow
}

void GroupsPane::updateContents()
{
    if (!m_model)
        return;
    const bool held = m_pointerRests.isActive();
    const auto order = held ? TaskGroupModel::Order::Held : TaskGroupModel::Order::Sorted;
    if (std::exchange(m_countsAll, false))
        m_groups->updateContents(m_model->table(), m_model->moment(), order);
    else
        m_groups->updateContents(m_model->table(), m_model->moment(), order, m_changed);
    m_changed.clear();
    m_stale = held; // sort later
    m_ui->groupsView->viewport()->update();
    showPage();
    m_columns->measure();
}

void GroupsPane::showPage()
{
    QWidget *page = m_ui->noGroupsLabel;
    if (m_groups->rowCount() > 0)
        page = m_ui->groupsView;
    // The focus stays in the pane when the page changes.
    const bool hasKeys = hasFocus() || m_ui->groupsView->hasFocus();
    if (m_ui->groupPages->currentWidget() != page) {
        m_ui->groupPages->setCurrentWidget(page);
        if (hasKeys)
            focusGroups();
    }
    updateHead();
}

void GroupsPane::updateHead()
{
    const bool byHost = grouping() == TaskGrouping::ByHost;
    const QString family = currentFamily();
    const bool muted = m_mutedFamilies.contains(family);
    m_muteAction->setEnabled(!family.isEmpty());
    m_muteAction->setVisible(!byHost);
    m_ui->muteButton->setVisible(!byHost);
    m_muteAction->setText(muted ? tr("Un&mute This Error") : tr("&Mute This Error"));
    m_muteAction->setIcon(symbolIcon(muted ? Symbol::Muted : Symbol::Notifications, buttonColor));
    m_muteAction->setToolTip(muted ? tr("Raise notifications about failures and retries with this kind of error again")
                                   : tr("Raise no notifications about failures and retries with this kind of error"));
    m_openAction->setEnabled(currentGroup().isValid());
    m_ui->backButton->setVisible(isOpen());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->headingLabel), static_cast<QWidget *>(m_ui->byErrorButton),
             static_cast<QWidget *>(m_ui->byHostButton)})
        part->setVisible(!isOpen());
    if (m_model && m_model->isFiltering())
        m_ui->noGroupsLabel->setText(
            byHost ? tr("No task matches the filter.") : tr("No task that matches the filter has an error."));
    else
        m_ui->noGroupsLabel->setText(byHost ? tr("No task has been received yet.") : tr("No task has an error."));
    m_ui->summaryLabel->setWordWrap(!isOpen());
    setPlainToolTip(m_ui->summaryLabel, isOpen() ? m_openedTitle : QString()); // it may be an error of any length
    if (isOpen()) {
        m_ui->summaryLabel->setText(safeText(m_openedTitle));
        return;
    }
    const int groups = m_groups->groupCount();
    const QString tasks = tasksText(m_groups->taskCount());
    const int failed = m_groups->failedCount();
    const QString what = (byHost ? tr("%Ln hosts with %1", "a number of tasks", groups)
                                 : tr("%Ln kinds of error in %1", "a number of tasks", groups))
                             .arg(tasks);
    m_ui->summaryLabel->setText(groups == 0 ? QString()
            : failed == 0                   ? what
                          : tr("%1, %Ln of them failed", "hosts or errors with tasks", failed).arg(what));
}

QString GroupsPane::currentFamily() const
{
    return isOpen() ? m_openedFamily : currentGroup().data(GroupRole::Family).toString();
}

TaskGrouping GroupsPane::grouping() const
{
    return m_groups->grouping();
}

void GroupsPane::setGrouping(TaskGrouping grouping)
{
    if (grouping == this->grouping())
        return;
    const bool byHost = grouping == TaskGrouping::ByHost;
    m_groups->setGrouping(grouping);
    (byHost ? m_ui->byHostButton : m_ui->byErrorButton)->setChecked(true); // calls this again, which returns at once
    QTreeView *view = m_ui->groupsView;
    view->setRootIsDecorated(!byHost);
    const QHeaderView *header = view->header();
    const auto [column, order] =
        std::exchange(m_otherSort, {header->sortIndicatorSection(), header->sortIndicatorOrder()});
    view->sortByColumn(column, order);
    m_columns->reset();
    showPage();
    if (isVisible()) // showEvent() measures
        m_columns->measure();
}

QModelIndex GroupsPane::currentGroup() const
{
    return m_ui->groupsView->currentIndex();
}

void GroupsPane::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_opened = index.data(GroupRole::Filter).toString();
    m_openedFamily = index.data(GroupRole::Family).toString();
    m_openedTitle = index.data(GroupRole::Title).toString();
    m_tick.stop();
    m_ui->groupPages->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateHead();
    Q_EMIT opened(m_opened);
}

void GroupsPane::goBack()
{
    if (!isOpen())
        return;
    m_opened.clear();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_ui->groupPages->show();
    updateHead();
    Q_EMIT wentBack(); // the filter from before applies again
    if (isVisible())
        count();
}

void GroupsPane::setMutedFamilies(const QStringList &families)
{
    m_mutedFamilies = families;
    m_groups->setMuted(families);
    showPage();
    Q_EMIT mutedFamiliesChanged(families);
}

void GroupsPane::shareMuted(GroupsPane *other)
{
    setMutedFamilies(other->m_mutedFamilies);
    connect(other, &GroupsPane::mutedFamiliesChanged, this, &GroupsPane::setMutedFamilies);
    connect(this, &GroupsPane::muteRequested, other, &GroupsPane::muteRequested);
}

void GroupsPane::showMenu(const QPoint &place)
{
    const QTreeView *view = m_ui->groupsView;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_openAction, m_muteAction}); // the second is invisible where there is no error
    menu->addSeparator();
    QMenu *sorts = menu->addMenu(tr("S&ort By"));
    for (int column = 0; column < GroupColumnCount; ++column) {
        if (grouping() == TaskGrouping::ByHost && column == static_cast<int>(GroupColumn::Family))
            continue;
        QAction *sort = sorts->addAction(m_groups->headerData(column, Qt::Horizontal).toString());
        sort->setCheckable(true);
        sort->setChecked(view->header()->sortIndicatorSection() == column);
        connect(sort, &QAction::triggered, this, [this, column] {
            m_ui->groupsView->sortByColumn(
                column, m_groups->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>());
        });
    }
    menu->popup(view->viewport()->mapToGlobal(place));
}

void GroupsPane::pointerIsHere(bool here)
{
    if (here)
        m_pointerRests.start();
    else
        m_pointerRests.stop();
}

bool GroupsPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool onRows = watched == m_ui->groupsView->viewport();
    switch (event->type()) {
    case QEvent::MouseMove: // not Enter: the pane may open under a resting pointer
    case QEvent::Wheel:
        if (onRows)
            pointerIsHere(true);
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        if (onRows)
            pointerIsHere(false);
        break;
    case QEvent::KeyPress:
        if (const int key = static_cast<QKeyEvent *>(event)->key();
            !onRows && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            open(currentGroup());
            return true;
        } else if (!onRows && key == Qt::Key_Escape) {
            Q_EMIT closeRequested();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void GroupsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        restyle();
        break;
    default:
        break;
    }
}

void GroupsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isOpen())
        count();
}

void GroupsPane::count()
{
    m_countsAll = true; // rows were not collected while nothing was counted
    updateContents();
    m_tick.start();
}

void GroupsPane::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    m_countsAll = true;
    m_changed = {};
    QWidget::hideEvent(event);
}

void GroupsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->arrange();
}

void GroupsPane::restyle()
{
    m_ui->closeGroupsButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    updateHead(); // its symbol
    m_ui->groupsView->header()->setMinimumHeight(rowHeight(font()));
    m_columns->reset();
    if (isVisible()) // showEvent() measures
        m_columns->measure();
}

} // namespace Taskwatch
