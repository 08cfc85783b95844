// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "detail/detailplacement.h"
#include "filter/filterquery.h"
#include "intake/idintake.h"
#include "intake/intakebar.h"
#include "parts/banner.h"
#include "plots/trendtext.h"
#include "profile/profile.h"
#include "profiles/profileband.h"
#include "profiles/profilebutton.h"
#include "save/recordingactions.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "table/columncontroller.h"
#include "table/holdaction.h"
#include "table/taskactions.h"
#include "tables/tasktablemodel.h"
#include "tasklists/listactions.h"
#include "tasklists/liststrip.h"
#include "taskwindows/taskwindows.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "views/viewsmenu.h"
#include "views/viewstate.h"
#include "window/closewindowaction.h"
#include "window/endpointbutton.h"
#include "window/readonlymode.h"
#include "window/statusdisplay.h"
#include "window/undoactions.h"
#include "window/wallmode.h"
#include "window/windowlayout.h"
#include "window/windowmenus.h"
#include "window/windowpanes.h"
#include "window/windowzoom.h"

#include <QCloseEvent>
#include <QHideEvent>
#include <QLocale>
#include <QScreen>

#include <utility>

namespace Taskwatch {

MainWindow::MainWindow(TaskTableModel *model, DisplayChoices *display, const QString &endpoint,
    const PollSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_model(model)
    , m_endpoint(endpoint)
    , m_visibility(this)
    , m_profileBand(new ProfileBand(this))
{
    m_ui->setupUi(this);
    // The frame has no size before the window is shown.
    resize(size().boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_parts.display = display;
    m_parts.detail = m_ui->detailPane;
    m_parts.emptyPage = m_ui->emptyPage;
    m_parts.filter = m_ui->filterBar;
    m_parts.groups = m_ui->groupsPane;
    m_parts.profileButton = m_ui->toolBar->profileButton();
    m_parts.hold = new HoldAction(model, this);
    m_panes = new WindowPanes(*m_ui, this);
    setWindowTitle(m_endpoint); // Qt appends the application's name
    m_ui->emptyPage->setEndpoint(m_endpoint);
    m_ui->taskTable->setTaskModel(m_model);
    m_ui->filterBar->setModel(m_model);
    m_ui->filterBar->setTable(m_ui->taskTable);
    m_parts.tasks = new TaskActions(m_ui->taskTable);
    MessageArea *messages = m_ui->messageArea;
    Banner *notice = messages->addBanner("noticeBanner");
    m_parts.profileBanner = messages->addBanner("profileBanner");
    m_parts.alertBanner = messages->addBanner("alertBanner");
    m_parts.status = new StatusDisplay(m_model, endpoint, m_ui->statusBar, messages->addBanner("troubleBanner"), this);
    m_parts.settings =
        new SettingsActions(endpoint, settings, messages->addBanner("historyBanner"), m_parts.display, this);
    m_parts.undo = new UndoActions(notice, this);
    m_close = new CloseWindowAction(m_ui->closeAction, m_ui->quitAction, m_model, notice, this);
    m_ui->intakeBar->setModel(m_model, notice);
    m_parts.intake = m_ui->intakeBar->intake();
    m_parts.intake->setUndoAction(m_parts.undo->undoAction());
    // After the intake bar: the event filter installed last handles drops first.
    m_parts.recordings = new RecordingActions(m_model, m_endpoint, notice, this);
    m_parts.exports = new RowsExporter(m_ui->taskTable, m_endpoint, notice, this);
    m_parts.exports->setFilterSource([this] { return m_ui->filterBar->description(); });
    m_parts.lists = new ListActions(this, [this] { return m_model->moment(); });
    messages->add(m_parts.lists->strip());
    m_parts.trend = new TrendDock(m_ui->taskTable, m_model->moment(), this);
    m_parts.zoom = new WindowZoom(this);
    m_parts.wall = new WallMode(
        this, m_parts.zoom, {m_ui->menuBar, m_ui->toolBar, m_ui->intakeBar, m_ui->detailPane, m_parts.trend});
    m_ui->detailPane->setModel(m_model);
    m_ui->groupsPane->setModel(m_model);
    m_parts.detailPlacement = new DetailPlacement(m_ui->splitter, this);

    m_parts.taskWindows = new TaskWindows(m_ui->taskTable, m_ui->detailPane, display, this);

    describeView(
        m_view, m_parts.filter, m_ui->taskTable->columns(), display->times(), m_ui->showGroupsAction, m_parts.groups);
    m_parts.views = new ViewsMenu(&m_view, this);
    fillMenus(*m_ui, m_parts, this);
    describeLayout(m_layout, *m_ui, m_parts, this);
    connectActions();
    connectTable();
    updatePages();
    updateActions();
    m_parts.status->update();
    m_panes->focusContent();
}

MainWindow::~MainWindow()
{
    hide(); // while its parts exist; ~QWidget() would do it without them
}

void MainWindow::setPaused(bool paused)
{
    m_ui->pauseAction->setChecked(paused);
}

bool MainWindow::isPaused() const
{
    return m_ui->pauseAction->isChecked();
}

void MainWindow::connectActions()
{
    IdIntake *intake = m_ui->intakeBar->intake();
    connect(intake, &IdIntake::watchRequested, this, &MainWindow::watchRequested);
    connect(intake, &IdIntake::listsRequested, this, &MainWindow::listsRequested);
    connect(m_parts.undo, &UndoActions::triggered, this, [this, intake] {
        intake->stop();
        updatePages();
    });
    connect(intake, &IdIntake::accepted, this, [this](const TaskId &first) {
        m_ui->showGroupsAction->setChecked(false); // who adds tasks wants to see them
        m_ui->taskTable->selectId(first);
        m_ui->detailPane->setTask(first); // also if a filter hides its row
        const bool fromTop = std::exchange(m_fromTop, false);
        m_ui->taskTable->setFollowsCurrent(!fromTop); // its first answer may sort it far away
        if (fromTop)
            m_ui->taskTable->scrollToTop();
    });
    connect(intake, &IdIntake::showRequested, m_ui->filterBar, [this](const QList<TaskId> &ids) {
        m_ui->filterBar->showOnlyIds(tr("Added last", "tasks"), ids);
        m_ui->taskTable->selectId(ids.first());
    });
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_parts.lists, &ListActions::showTasksRequested, m_ui->filterBar,
        [this](const QString &filter) { m_ui->filterBar->showOnly(filter); });
    connect(m_ui->emptyPage, &EmptyPage::typeRequested, m_ui->intakeBar->addTasksAction(), &QAction::trigger);
    for (const auto otherWay : {&EmptyPage::profileRequested, &EmptyPage::demoRequested, &EmptyPage::typeRequested})
        connect(m_ui->emptyPage, otherWay, intake, &IdIntake::dismissMessage);
    connect(m_ui->emptyPage, &EmptyPage::pasteRequested, intake, &IdIntake::acceptClipboard);
    connect(m_ui->pauseAction, &QAction::toggled, this, &MainWindow::pauseRequested);
    EndpointButton *endpointButton = m_parts.status->endpointButton();
    endpointButton->setToggleAction(m_ui->endpointAction);
    connect(endpointButton, &EndpointButton::settingsRequested, m_parts.settings, &SettingsActions::showPolling);
    connect(m_ui->clearFilterAction, &QAction::triggered, m_ui->filterBar, &FilterBar::clear);
}

void MainWindow::connectTable()
{
    TaskTableView *table = m_ui->taskTable;
    connect(table, &TaskTableView::selectedIdsChanged, this, &MainWindow::updateDetail);
    connect(m_parts.tasks, &TaskActions::removeRequested, this, [this](const QList<TaskId> &ids) {
        Q_EMIT removeRequested(ids);
        m_parts.undo->showRemoved(ids);
    });
    connect(m_parts.taskWindows, &TaskWindows::removeRequested, m_parts.tasks, &TaskActions::removeRequested);
    connect(m_parts.taskWindows, &TaskWindows::priorityRowsChanged, this, &MainWindow::priorityRowsChanged);
    connect(&m_visibility, &WindowVisibility::changed, this, &MainWindow::visibilityChanged);
    connect(m_parts.taskWindows, &TaskWindows::opened, &m_visibility, &WindowVisibility::add);
    m_tick.setObjectName(QStringLiteral("windowTick"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_ui->detailPane->updateContents();
        m_parts.trend->setMoment(m_model->moment());
        m_parts.status->update();
        m_parts.views->updateChanged();
    });
    connect(table->columns(), &ColumnController::sortRequested, m_model, &TaskTableModel::setTaskSort);
    connect(m_parts.wall->action(), &QAction::toggled, m_panes, &WindowPanes::setWall);
    connect(m_parts.wall->action(), &QAction::toggled, m_parts.status, &StatusDisplay::setCalm);
    connect(m_parts.wall, &WallMode::aboutToBegin, this, [this] {
        m_layoutBeforeWall = layoutState();
        m_ui->showGroupsAction->setChecked(false);
        m_panes->focusContent(); // it may be in what is hidden
    });
    m_panes->connectTable(m_parts.display);
    connect(m_ui->filterBar, &FilterBar::changed, this, [this] {
        updateActions();
        m_parts.views->updateChanged();
    });
    connect(m_model, &TaskTableModel::tasksChanged, this, [this] {
        if (isListShown() != (m_ui->pages->currentWidget() == m_ui->splitter))
            updatePages();
        updateActions();
    });
}

void MainWindow::acceptText(const QString &text)
{
    m_ui->intakeBar->intake()->acceptText(text);
}

void MainWindow::selectTask(const TaskId &id)
{
    m_ui->intakeBar->intake()->waitFor(id);
}

void MainWindow::refuseToken(const QList<TaskId> &ids)
{
    m_ui->intakeBar->intake()->refuseTokens(ids);
    updatePages();
}

void MainWindow::setApi(const std::shared_ptr<const TaskApi> &api)
{
    m_ui->intakeBar->setApi(api);
    m_ui->intakeBar->intake()->setForms(api->description().idForms);
    m_parts.lists->setApi(api);
    m_idParts = api->description().idForms.parts;
}

void MainWindow::setProfile(const Profile &profile, const QString &title)
{
    m_endpoint = title;
    setUnseen(m_unseen);
    m_parts.status->endpointButton()->setEndpoint(title);
    m_ui->emptyPage->setEndpoint(title);
    m_parts.settings->setEndpoint(title);
    m_parts.recordings->setEndpoint(title, profile.name);
    m_parts.exports->setTitle(profile.name);
    m_parts.tasks->setConsole(profile.console, m_idParts);
    m_profileBand->setColor(profile.color);
    m_parts.taskWindows->setProfile(title, profile.color);
    m_parts.profileButton->setCurrent(profile);
}

void MainWindow::setUnseen(int messages)
{
    m_unseen = messages;
    setWindowTitle(messages == 0
            ? m_endpoint
            : tr("(%1) %2", "a number of messages and a window title").arg(QLocale().toString(messages), m_endpoint));
}

void MainWindow::showFromTop()
{
    m_ui->taskTable->setFollowsCurrent(false);
    m_ui->taskTable->scrollToTop();
    m_fromTop = m_ui->intakeBar->intake()->isWaiting();
}

void MainWindow::showMoment(const SampleQuery &question, const QList<TaskId> &ids)
{
    m_ui->filterBar->showOnlyIds(momentLabel(question, m_model->moment().now), ids);
}

void MainWindow::setReadingList(bool reading)
{
    m_readingList = reading;
    updatePages();
}

void MainWindow::beRecording(const RecordingText &text)
{
    m_recording = new ReadOnlyMode(*m_ui, text,
        m_parts.settings->actions()
            + QList{m_parts.tasks->refreshAction(), m_parts.tasks->refreshAllAction(), m_parts.tasks->removeAction(),
                m_parts.tasks->awaitEndsAction(), m_parts.recordings->saveAction(), m_parts.lists->listsAction()},
        m_parts.status->endpointButton(), this);
    m_parts.status->setRecording();
    m_close->setAsks(false); // nothing is watched
    setWindowTitle(text.title);
    m_parts.taskWindows->setRecording(text.title);
    m_ui->toolBar->hideProfile();
    updatePages();
}

void MainWindow::refuseIds(const QString &why)
{
    m_ui->intakeBar->disable(why);
}

bool MainWindow::isListShown() const
{
    return m_readingList || m_recording || m_ui->intakeBar->intake()->isWaiting() || m_model->table().size() > 0;
}

void MainWindow::updatePages()
{
    QWidget *page = isListShown() ? m_ui->splitter : static_cast<QWidget *>(m_ui->emptyPage);
    const bool hidesFocus = m_ui->pages->currentWidget() != page
        && (m_ui->pages->isAncestorOf(focusWidget()) || m_ui->filterBar->isAncestorOf(focusWidget()));
    m_ui->filterBar->setVisible(isListShown());
    m_ui->pages->setCurrentWidget(page);
    if (hidesFocus)
        m_panes->focusContent();
    updateActions();
    m_parts.status->update();
}

void MainWindow::updateActions()
{
    m_ui->focusFilterAction->setEnabled(m_model->table().size() > 0);
    m_ui->clearFilterAction->setEnabled(m_ui->filterBar->isFiltering());
}

void MainWindow::updateDetail()
{
    // The pane stays on its task if a filter hides that row.
    const std::optional<TaskId> current = m_ui->taskTable->currentId();
    if (current && m_ui->taskTable->selectionModel()->hasSelection())
        m_ui->detailPane->setTask(current);
}

QVariantMap MainWindow::layoutState() const
{
    if (m_parts.wall->isOn())
        return m_layoutBeforeWall;
    QVariantMap state = m_layout.state();
    state.insert(m_parts.display->state()); // restored by the program
    return state;
}

void MainWindow::restoreLayoutState(const QVariantMap &state)
{
    m_layout.restore(state);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_parts.settings->mayClose());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_tick.start();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    // Not in the destructor: every column has width 0 there.
    if (!event->spontaneous())
        Q_EMIT layoutSettled(layoutState());
    QMainWindow::hideEvent(event);
}

} // namespace Taskwatch
