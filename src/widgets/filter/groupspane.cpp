// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupspane.h"

#include "parts/celldelegate.h"
#include "parts/columnheader.h"
#include "parts/rowmetrics.h"
#include "table/taskdelegate.h"
#include "tables/taskgroupmodel.h"
#include "tables/tasktablemodel.h"
#include "text/statustext.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "ui_groupspane.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds TickInterval{1};
/// After this time without a movement the order of the rows is no longer held.
constexpr std::chrono::seconds PointerPatience{10};
constexpr int MostMeasured = 500; // families; longer texts further down are elided
constexpr int LeastFamilyWidth = 24; // in average characters; with less, other columns are hidden
constexpr int MostHostShare = 3; // at most a third of the width
constexpr int FamilyPadding = 4; // the tree's own indentation comes before it

/// Draws plain text on one line, less important cells in a muted colour, numbers of failed tasks in the error colour.
class GroupDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] Contents contents(const QModelIndex &index, const QPalette &palette) const override
    {
        Contents shown = CellDelegate::contents(index, palette);
        const auto column = static_cast<GroupColumn>(index.column());
        if (column == GroupColumn::Family)
            shown.padding = FamilyPadding;
        if (index.data(GroupRole::Quiet).toBool())
            shown.color = quietColor(palette);
        else if (column == GroupColumn::Failed)
            shown.color = errorColor(palette);
        return shown;
    }
};

} // namespace

GroupsPane::GroupsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GroupsPane>())
    , m_groups(new TaskGroupModel(this))
    , m_widths(GroupColumnCount)
{
    m_ui->setupUi(this);
    QTreeView *view = m_ui->groupsView;
    view->setHeader(new ColumnHeader(view));
    view->setItemDelegate(new GroupDelegate(view));
    view->setModel(m_groups);
    view->setTextElideMode(Qt::ElideRight);
    view->viewport()->setMouseTracking(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    QHeaderView *header = view->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(static_cast<int>(GroupColumn::Family), QHeaderView::Stretch);

    // eventFilter() handles Enter. Not activated(): it would emit the request a second time after a double click, and
    // on some desktops after a single click.
    connect(view, &QAbstractItemView::clicked, this, &GroupsPane::ask);
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
    connect(model, &TaskTableModel::tasksChanged, this, [this] { m_stale = true; });
    if (isVisible())
        updateContents();
}

void GroupsPane::focusGroups()
{
    if (m_groups->familyCount() == 0) {
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
    m_groups->updateContents(
        m_model->table(), m_model->moment(), held ? TaskGroupModel::Order::Held : TaskGroupModel::Order::Sorted);
    m_stale = held; // sort later
    m_ui->groupsView->viewport()->update();
    showPage();
    measureColumns();
}

void GroupsPane::showPage()
{
    const int families = m_groups->familyCount();
    QWidget *page = m_ui->noErrorsLabel;
    if (families > 0)
        page = m_ui->groupsView;
    // The focus stays in the pane when the page changes.
    const bool hasKeys = hasFocus() || m_ui->groupsView->hasFocus();
    if (m_ui->groupPages->currentWidget() != page) {
        m_ui->groupPages->setCurrentWidget(page);
        if (hasKeys)
            focusGroups();
    }
    const QString number = QLocale().toString(families);
    const QString summary = families == 1
        ? tr("%1 with 1 kind of error").arg(tasksText(m_groups->taskCount()))
        : tr("%1 with %2 kinds of error").arg(tasksText(m_groups->taskCount()), number);
    m_ui->summaryLabel->setText(families == 0 ? QString() : summary);
}

void GroupsPane::ask(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT filterRequested(index.data(GroupRole::Filter).toString());
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
            ask(m_ui->groupsView->currentIndex());
            return true;
        } else if (!onRows && key == Qt::Key_Escape) {
            Q_EMIT focusReleased();
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
        Q_EMIT focusReleased();
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
    updateContents();
    m_tick.start();
}

void GroupsPane::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

void GroupsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void GroupsPane::restyle()
{
    m_ui->closeGroupsButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    m_ui->groupsView->header()->setMinimumHeight(rowHeight(font()));
    m_widths.assign(GroupColumnCount, 0);
    measureColumns();
}

/// Measures the natural widths of all columns but the family. Widths only grow, so that columns do not jump with each
/// number.
void GroupsPane::measureColumns()
{
    if (!isVisible())
        return; // showEvent() measures
    if (m_groups->familyCount() == 0)
        m_widths.assign(GroupColumnCount, 0);
    const QTreeView *view = m_ui->groupsView;
    QStyleOptionViewItem option;
    option.initFrom(view);
    const auto measure = [&](const QModelIndex &parent, int rows) {
        for (int row = 0; row < rows; ++row) {
            for (size_t column = 1; column < m_widths.size(); ++column) {
                const QModelIndex index = m_groups->index(row, static_cast<int>(column), parent);
                m_widths[column] = std::max(m_widths[column], view->itemDelegate()->sizeHint(option, index).width());
            }
        }
    };
    const int families = std::min(m_groups->familyCount(), MostMeasured);
    measure({}, families);
    for (int row = 0; row < families; ++row) {
        const QModelIndex parent = m_groups->index(row, 0);
        measure(parent, std::min(m_groups->rowCount(parent), MostMeasured));
    }
    for (size_t column = 1; column < m_widths.size(); ++column)
        m_widths[column] = std::max(m_widths[column], view->header()->sectionSizeHint(static_cast<int>(column)));
    const int anyAge = fontMetrics().horizontalAdvance(QStringLiteral("59 m ago")) + 2 * CellPadding + 2;
    int &last = m_widths[static_cast<size_t>(GroupColumn::Last)];
    last = std::max(last, anyAge);
    arrangeColumns();
}

/// Gives the family column the remaining width. If it is too narrow, the age column is hidden, then the number of
/// failed tasks.
void GroupsPane::arrangeColumns()
{
    QTreeView *view = m_ui->groupsView;
    const auto wanted = [this](GroupColumn column) { return m_widths[static_cast<size_t>(column)]; };
    const int room = m_ui->groupPages->width();
    const int host = std::min(wanted(GroupColumn::Host), room / MostHostShare);
    int rest = room - host - wanted(GroupColumn::Tasks) - LeastFamilyWidth * fontMetrics().averageCharWidth();
    const bool showsFailed = rest >= wanted(GroupColumn::Failed);
    rest -= wanted(GroupColumn::Failed);
    const bool showsLast = rest >= wanted(GroupColumn::Last);
    for (size_t column = 1; column < m_widths.size(); ++column)
        view->setColumnWidth(static_cast<int>(column), m_widths[column]);
    view->setColumnWidth(static_cast<int>(GroupColumn::Host), host);
    view->setColumnHidden(static_cast<int>(GroupColumn::Failed), !showsFailed);
    view->setColumnHidden(static_cast<int>(GroupColumn::Last), !showsLast);
}

} // namespace Taskwatch
