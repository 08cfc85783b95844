// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilewindow.h"

#include "detail/detailpane.h"
#include "http/proxy.h"
#include "parts/banner.h"
#include "save/rowsexporter.h"
#include "session/demopast.h"
#include "session/otherprofilefinder.h"
#include "session/session.h"
#include "session/sessionwiring.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "start/milestones.h"
#include "start/printerror.h"
#include "start/startup.h"
#include "table/copymenu.h"
#include "table/taskactions.h"
#include "tasklists/listactions.h"
#include "text/counttext.h"
#include "text/safetext.h"
#include "window/mainwindow.h"
#include "window/statusdisplay.h"
#include "windows/bringtofront.h"
#include "windows/firstpaint.h"
#include "windows/notificationcontroller.h"
#include "windows/recordingcontroller.h"
#include "windows/viewsfile.h"
#include "windows/watchedlistkeeper.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// Latest start of the journal and of notifications, for a window that is minimised and therefore not painted.
constexpr std::chrono::milliseconds LatestBeginning{500};

} // namespace

ProfileWindow::ProfileWindow(ProfileWindowConfig config, DisplayChoices *display, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_display(display)
{
    connect(&m_otherApi, &OtherApiOffer::accepted, this, &ProfileWindow::apiWanted);
    connect(&m_otherApi, &OtherApiOffer::offered, this,
        [this](QAction *action) { m_window->parts().status->setTroubleAction(action); });
    connect(&m_banner, &ProfileBanner::askOtherProfileRequested, this, &ProfileWindow::askOtherProfileRequested);
    connect(&m_banner, &ProfileBanner::tokenWanted, this, &ProfileWindow::tokenWanted);
    connect(&m_banner, &ProfileBanner::connectionWanted, this, &ProfileWindow::connectionWanted);
    connect(&m_retry, &AccessRetry::tokenWanted, this, &ProfileWindow::tokenWanted);
    connect(&m_retry, &AccessRetry::connectionWanted, this, &ProfileWindow::connectionWanted);
}

ProfileWindow::~ProfileWindow() = default;

QString ProfileWindow::title() const
{
    const bool isNamed = m_config.simulated || m_config.profile.isKept();
    return isNamed ? tr("%1, %2", "a profile's name and its endpoint").arg(m_config.profile.name, m_config.profile.base)
                   : m_config.profile.base;
}

void ProfileWindow::open(const QList<GivenId> &ids)
{
    const PollSettings settings = m_settings.pollSettings();
    Journal::Options journal{.file = m_config.simulated ? QString() : Journal::defaultFile(),
        .endpoint = m_config.profile.base,
        .list = key(),
        .limits = m_settings.journalLimits(),
        .waits = true};
    Target target = m_config.target();
    target.timeout = settings.timeout;
    m_session = std::make_unique<Session>(target, settings, std::make_unique<Journal>(journal));
    if (!m_config.token || !m_config.apiProblem.isEmpty())
        m_session->setToken(std::nullopt); // nothing is sent
    if (!m_config.connection)
        m_session->setConnection(std::nullopt);
    createWindow(settings, m_settings.layout());
    const QList<GivenId> others = watchPast(*m_session, m_config.past, ids);
    if (others.size() < ids.size())
        m_window->selectTask(m_session->model()->table().at(0).id);
    add(others);
    show();
}

ProfileWindow::Suspended ProfileWindow::suspend()
{
    const auto *settings = m_window->findChild<SettingsDialog *>();
    Suspended suspended{.config = m_config,
        .session = nullptr,
        .layout = m_window->layoutState(),
        .current = m_window->parts().detail->task(),
        .tokenTrouble = m_banner.tokenTrouble(),
        .connectionTrouble = m_banner.connectionTrouble(),
        .message = m_banner.message(),
        .settingsPage = {},
        .settingsFocus = {}};
    if (settings && settings->isVisible()) {
        suspended.settingsPage = settings->currentKey();
        suspended.settingsFocus = settings->focusWidget() ? settings->focusWidget()->objectName() : QString();
    }
    suspended.config.isMinimized = m_window->isMinimized();
    m_window->hide(); // saves its layout
    m_otherProfiles.reset();
    m_watchedLists.reset();
    m_recordings.reset();
    m_views.reset();
    m_notifications.reset();
    m_window.reset();
    m_session->disconnect(this);
    m_session->poller()->disconnect(this);
    suspended.session = std::move(m_session);
    return suspended;
}

void ProfileWindow::resume(Suspended &&suspended)
{
    m_session = std::move(suspended.session);
    m_banner.setTokenTrouble(suspended.tokenTrouble);
    setConnectionTrouble(suspended.connectionTrouble);
    m_banner.showMessage(suspended.message);
    createWindow(m_settings.pollSettings(), suspended.layout);
    const WindowParts &parts = m_window->parts();
    m_window->setReadingList(!m_session->isRecalled());
    const QList<Listing> listings = m_session->listings();
    for (const Listing &listing : listings)
        parts.lists->show(listing);
    if (m_session->journalState())
        parts.settings->setJournalState(*m_session->journalState());
    if (m_session->status().paused)
        m_window->setPaused(true);
    parts.status->setStatus(m_session->status());
    followStatus(m_session->status());
    if (suspended.current)
        m_window->selectTask(*suspended.current);
    show();
}

void ProfileWindow::createWindow(const PollSettings &settings, const QVariantMap &layout)
{
    m_window = std::make_unique<MainWindow>(m_session->model(), m_display, title(), settings);
    m_window->setApi(m_config.api);
    m_window->setProfile(m_config.profile, title());
    m_window->restoreLayoutState(layout);
    m_views = std::make_unique<ViewsFile>(m_window->parts().views, m_settings.areKept());
    m_window->installEventFilter(this);
    connectWindow();
    connectJournal(m_settings.journalLimits());
    connectLists();
    m_recordings =
        std::make_unique<RecordingController>(m_window->parts().recordings, QCoreApplication::applicationFilePath());
    m_recordings->saveFrom(m_session->journal(), m_config.apiKey());
    m_recordings->setSecrets(secrets());
    connectExporter(*m_window->parts().exports, m_fileWriter);
    if (!m_config.apiProblem.isEmpty()) {
        m_window->refuseIds(tr("Nothing can be added: the file of this profile's API cannot be used"));
        m_window->parts().tasks->copyMenu()->setRequests({}, {});
    }
}

void ProfileWindow::show()
{
    m_banner.showIn(m_window->parts().profileBanner);
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, &ProfileWindow::painted);
    QTimer::singleShot(LatestBeginning, this, &ProfileWindow::begin);
    if (m_config.isMinimized)
        m_window->showMinimized();
    else
        m_window->show();
    m_window->showFromTop(); // the most urgent rows come first
}

void ProfileWindow::painted()
{
    logMilestone("window painted");
    begin();
}

void ProfileWindow::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    // Not before the first paint: reading and painting at the same time would delay each other.
    m_session->journal()->begin();
    if (!m_config.forPicture)
        Q_EMIT begun();
}

void ProfileWindow::startNotifications(DesktopIntegration *desktop)
{
    m_notifications = std::make_unique<NotificationController>(
        m_window.get(), m_session.get(), title(), desktop, m_settings.areKept() ? key() : QString());
    connect(m_notifications.get(), &NotificationController::mutedUntilChanged, this, &ProfileWindow::mutedUntilChanged);
    connect(m_notifications.get(), &NotificationController::mutedFamiliesChanged, this,
        &ProfileWindow::mutedFamiliesChanged);
}

void ProfileWindow::add(const QList<TaskId> &ids)
{
    m_session->watch(ids);
    if (!ids.isEmpty())
        m_window->selectTask(ids.first());
}

void ProfileWindow::add(const QList<GivenId> &given)
{
    QList<TaskId> tasks;
    QStringList problems;
    const QList<GivenId> all = m_config.idsIn(given);
    for (const GivenId &each : all) {
        if (!each.id)
            problems.append(each.id.error());
        else if (const auto *task = std::get_if<TaskId>(&*each.id))
            tasks.append(*task);
    }
    add(tasks);
    readLists(listsAmong(all));
    for (const QString &problem : std::as_const(problems))
        printError(problem);
    if (!problems.isEmpty()) // a user who started it from a menu sees no terminal
        showMessage(safeText(problems.join(u'\n')));
}

void ProfileWindow::readLists(const QList<ListId> &lists)
{
    if (lists.isEmpty())
        return;
    m_window->parts().lists->expect(lists);
    m_session->readLists(lists);
}

void ProfileWindow::activate(const QString &activationToken)
{
    bringToFront(m_window.get(), activationToken);
}

void ProfileWindow::setToken(const std::optional<ApiToken> &token)
{
    m_config.token = token;
    if (m_config.apiProblem.isEmpty())
        m_session->setToken(token);
    m_recordings->setSecrets(secrets());
    m_banner.update();
}

void ProfileWindow::setConnection(const std::optional<Connection> &connection)
{
    if (connection == m_config.connection)
        return;
    m_config.connection = connection;
    m_session->setConnection(connection);
}

void ProfileWindow::setConnectionTrouble(const QString &words)
{
    m_banner.setConnectionTrouble(words);
    m_retry.setConnectionTrouble(!words.isEmpty());
}

void ProfileWindow::setOtherTokens(const QList<ApiToken> &tokens)
{
    m_otherTokens = tokens;
    m_session->setOtherTokens(tokens);
    m_recordings->setSecrets(secrets());
}

void ProfileWindow::applyAlertRules(const AlertRules &rules)
{
    if (m_notifications) // otherwise it loads them when it is created
        m_notifications->applyRules(rules);
}

void ProfileWindow::applyMutedFamilies(const QStringList &families)
{
    if (m_notifications)
        m_notifications->applyMutedFamilies(families);
}

void ProfileWindow::applyMutedUntil(std::optional<Timestamp> until)
{
    if (m_notifications)
        m_notifications->applyMutedUntil(until);
}

void ProfileWindow::applyHistoryLimits(const JournalLimits &limits)
{
    m_window->parts().settings->setHistoryLimits(limits);
    m_session->journal()->setLimits(limits);
}

void ProfileWindow::setProfile(const Profile &profile)
{
    m_config.profile = profile;
    m_window->setProfile(profile, title());
    if (m_notifications)
        m_notifications->setEndpoint(title());
}

QString ProfileWindow::openTokenText() const
{
    return Taskwatch::openTokenText(m_config.target());
}

QStringList ProfileWindow::secrets() const
{
    // The simulator's token is an ordinary word that any text may contain.
    QStringList secrets;
    if (!m_config.simulated && m_config.token && !m_config.token->isEmpty())
        secrets.append(m_config.token->secretText());
    for (const ApiToken &token : m_otherTokens)
        secrets.append(token.secretText());
    return secrets;
}

void ProfileWindow::connectWindow()
{
    connectSession(*m_window, *m_session);
    connect(m_session.get(), &Session::tokenRefused, m_window.get(), &MainWindow::refuseToken);
    connect(m_session->poller(), &PollerThread::statusChanged, this, &ProfileWindow::followStatus);
    connect(m_window->parts().tasks, &TaskActions::refreshRequested, &m_retry, &AccessRetry::refresh);
    m_otherProfiles = std::make_unique<OtherProfileFinder>(m_session.get());
    connect(m_otherProfiles.get(), &OtherProfileFinder::found, this, &ProfileWindow::knownInOtherProfile);
    if (m_settings.areKept())
        connectKeeping();
}

void ProfileWindow::followStatus(const PollerStatus &status)
{
    m_retry.setStatus(status);
    if (status.knowsNoTask && m_config.token && !m_config.simulated)
        m_otherApi.search(m_config.target());
}

void ProfileWindow::connectKeeping()
{
    connect(m_window->parts().settings, &SettingsActions::pollSettingsChanged, this,
        [this](const PollSettings &settings) { m_settings.save(settings); });
    connect(m_window.get(), &MainWindow::layoutSettled, this, &ProfileWindow::saveLayout);
    connect(m_window->parts().settings, &SettingsActions::historyLimitsChanged, this,
        [this](const JournalLimits &limits) { m_settings.save(limits); });
}

void ProfileWindow::saveLayout(const QVariantMap &layout)
{
    m_settings.saveLayout(layout, m_otherTokens + QList{m_config.token.value_or(ApiToken())});
}

void ProfileWindow::connectJournal(const JournalLimits &limits)
{
    Journal *journal = m_session->journal();
    SettingsActions *settings = m_window->parts().settings;
    settings->setHistoryLimits(limits);
    m_window->setReadingList(true);
    connect(m_session.get(), &Session::listRecalled, m_window.get(), [this] {
        logMilestone("list read, " + QByteArray::number(m_session->model()->rowCount()) + " rows");
        m_window->setReadingList(false);
    });
    connect(journal, &Journal::stateChanged, settings, &SettingsActions::setJournalState);
    connect(settings, &SettingsActions::historyLimitsChanged, journal, &Journal::setLimits);
}

void ProfileWindow::connectLists()
{
    ListActions *controls = m_window->parts().lists;
    connect(m_session.get(), &Session::listingChanged, controls, &ListActions::show);
    connect(controls, &ListActions::cancelRequested, m_session.get(), &Session::cancelList);
    connect(controls, &ListActions::watchRequested, m_session.get(), &Session::setListWatched);
    connect(controls, &ListActions::listRequested, m_session.get(), &Session::readLists);
    connect(m_window.get(), &MainWindow::listsRequested, this, &ProfileWindow::readLists);
    if (m_config.simulated || !m_config.apiProblem.isEmpty())
        return; // without its API, watched lists stay as they are in the file
    m_watchedLists = std::make_unique<WatchedListKeeper>(key(), m_session.get());
}

void ProfileWindow::offerOtherProfile(const Profile &other, const QList<TaskId> &ids)
{
    m_banner.offerOtherProfile(other, ids);
}

void ProfileWindow::save()
{
    if (m_settings.areKept())
        saveLayout(m_window->layoutState());
}

void ProfileWindow::endUnseen()
{
    save();
    m_session.reset();
}

bool ProfileWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        // After it is hidden and its layout is saved.
        QMetaObject::invokeMethod(this, &ProfileWindow::closed, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace Taskwatch
