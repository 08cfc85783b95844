// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcommand.h"

#include "firstpaint.h"
#include "milestones.h"
#include "screenshot.h"
#include "sessionwiring.h"
#include "settingscontrols.h"

#include <QCoreApplication>
#include <QIcon>

#include <cstdio>

namespace Taskwatch {

namespace {

/// Of the journal, where the window is not painted, as it is minimised.
constexpr std::chrono::milliseconds LatestBeginning{500};

} // namespace

WindowCommand::WindowCommand(CommandLine line, const Job &job, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_job(job)
{
}

WindowCommand::~WindowCommand() = default;

Result<bool> WindowCommand::start()
{
    QList<TaskId> ids;
    for (const GivenId &given : m_job.ids) {
        const auto *task = given.id ? std::get_if<TaskId>(&*given.id) : nullptr;
        if (task)
            ids.append(*task);
        else if (!given.id)
            std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(given.id.error()));
    }
    if (const Result<bool> possible = Screenshot::check(m_line); !possible)
        return possible;
    openWindow(ids);
    Screenshot::plan(m_line, m_window.get());
    return true;
}

void WindowCommand::openWindow(const QList<TaskId> &ids)
{
    const QString base = m_job.target.endpoint.toString();
    // What is simulated has another address each time, so there is nothing to keep for it.
    PollSettings settings = m_job.simulator ? PollSettings() : m_pollSettings.load(base);
    if (m_line.requestTimeout)
        settings.timeout = *m_line.requestTimeout;
    const JournalLimits limits = m_journalLimits.load();
    Journal::Options journal{.file = Journal::defaultFile(), .endpoint = base, .limits = limits, .waits = true};
    if (m_job.simulator)
        journal.file.clear(); // each time another endpoint, of which nothing is left afterwards
    m_session = std::make_unique<Session>(m_job.target, settings, std::make_unique<Journal>(journal));
    const QString endpoint = m_job.simulator ? tr("%1 (simulated)").arg(base) : base;
    m_window = std::make_unique<MainWindow>(m_session->model(), endpoint, settings);
    m_window->restoreLayoutState(m_settings.load());
    m_window->setSavedFilters(m_savedFilters.load());
    connectWindow();
    connectJournal(limits);
    m_desk = std::make_unique<RecordingDesk>(m_window->recordings(), QCoreApplication::applicationFilePath());
    m_desk->saveFrom(m_session->journal(), secrets());
    m_session->watch(ids);
    if (!ids.isEmpty())
        m_window->selectTask(ids.first());
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, [this, endpoint] {
        logMilestone("window painted");
        m_window->setWindowIcon(QIcon(QStringLiteral(":/icons/taskwatch.svg"))); // for which Qt loads all that reads pictures
        m_session->journal()->begin(); // not before: two who start at a time are in each other's way
        if (m_line.screenshotFile.isEmpty()) // the desktop's services may take their time to answer
            m_alerting = std::make_unique<Alerting>(m_window.get(), m_session.get(), endpoint);
    });
    QTimer::singleShot(LatestBeginning, m_session->journal(), &Journal::begin);
    m_window->show();
    m_window->showFromTop(); // wherever the first of them stands: what hurts comes first
}

QStringList WindowCommand::secrets() const
{
    // The simulator's token is a word that anything may hold.
    return m_job.simulator ? QStringList() : QStringList(m_job.target.token.secretText());
}

void WindowCommand::connectWindow()
{
    MainWindow *window = m_window.get();
    wire(*window, *m_session);
    if (!m_job.simulator)
        connect(window, &MainWindow::pollSettingsChanged, this, &WindowCommand::keepPollSettings);
    connect(window, &MainWindow::savedFiltersChanged, this, [this](const QList<SavedFilter> &filters) {
        if (!m_savedFilters.save(filters))
            std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(tr("the filters could not be kept in %1").arg(SavedFiltersStore::defaultFile())));
    });
    if (m_line.screenshotFile.isEmpty()) {
        connect(window, &MainWindow::layoutSettled, this, [this](const QVariantMap &state) {
            if (!m_settings.save(state))
                std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(tr("the window's sizes could not be kept in %1").arg(WindowSettings::defaultFile())));
        });
    }
}

void WindowCommand::connectJournal(const JournalLimits &limits)
{
    Journal *journal = m_session->journal();
    SettingsControls *settings = m_window->settings();
    settings->setHistoryLimits(limits);
    m_window->setReadingList(true);
    connect(m_session.get(), &Session::listRecalled, m_window.get(), [this] {
        logMilestone("list read, " + QByteArray::number(m_session->model()->rowCount()) + " rows");
        m_window->setReadingList(false);
    });
    if (!m_job.simulator)
        connect(journal, &Journal::stateChanged, settings, &SettingsControls::setJournalState);
    connect(settings, &SettingsControls::historyLimitsChanged, journal, &Journal::setLimits);
    connect(settings, &SettingsControls::historyLimitsChanged, this, [this](const JournalLimits &chosen) {
        if (!m_journalLimits.save(chosen))
            std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(tr("the history settings could not be kept in %1").arg(JournalLimitsStore::defaultFile())));
    });
}

void WindowCommand::keepPollSettings(const PollSettings &settings)
{
    if (!m_pollSettings.save(m_job.target.endpoint.toString(), settings))
        std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(tr("the polling settings could not be kept in %1").arg(PollSettingsStore::defaultFile())));
}

} // namespace Taskwatch
