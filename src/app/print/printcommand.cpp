// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printcommand.h"

#include "print/followcommand.h"
#include "print/polloncecommand.h"
#include "start/exitcode.h"

#include <QTimer>

#include <csignal>

namespace Taskwatch {

namespace {

/// How long another token is waited for after a refusal without a time limit.
constexpr std::chrono::minutes RotationPatience{2};

PollSettings settingsFor(const Target &target)
{
    PollSettings settings;
    settings.timeout = target.timeout;
    return settings;
}

} // namespace

PrintCommand::PrintCommand(const CommandLine &line, const Job &job, QObject *parent)
    : QObject(parent)
    , m_printer(line.printFormat)
    , m_timeout(line.timeout)
    , m_catchesSignals(line.until.has_value())
    , m_poller(job.target, settingsFor(job.target))
    , m_given(std::make_unique<PrintTaskList>(m_poller, job.ids, job.lists, m_progress))
{
    m_poller.setBatchInterval({}); // nothing is drawn here
    if (line.until) {
        const auto patience =
            line.timeout ? FollowCommand::Patience::UntilStopped : FollowCommand::Patience::WhileThereIsHope;
        if (!job.tokenFile.isEmpty()) {
            const bool isPatient = patience == FollowCommand::Patience::UntilStopped;
            m_reload = std::make_unique<TokenReload>(job.tokenFile, job.target.token,
                isPatient ? std::nullopt : std::optional<std::chrono::milliseconds>(RotationPatience));
        }
        m_asker =
            std::make_unique<FollowCommand>(m_poller, *line.until, patience, m_printer, m_progress, m_reload.get());
    } else {
        m_asker = std::make_unique<PollOnceCommand>(m_poller, m_printer, m_progress);
    }
    connect(m_given.get(), &PrintTaskList::finished, this, &PrintCommand::begin);
    connect(m_asker.get(), &PrintStrategy::finished, this, &PrintCommand::end);
}

PrintCommand::~PrintCommand() = default;

void PrintCommand::start()
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is then reported as a write error
    if (m_catchesSignals) {
        m_signals = std::make_unique<TerminationSignals>();
        // Queued, because the slot deletes the sender.
        connect(
            m_signals.get(), &TerminationSignals::received, this,
            [this](int signal) { endEarly(ExitCode::signalled(signal)); }, Qt::QueuedConnection);
    }
    if (m_timeout)
        QTimer::singleShot(*m_timeout, Qt::PreciseTimer, this, [this] { endEarly(ExitCode::TimeIsUp); });
    m_given->start();
}

void PrintCommand::begin(const QList<PrintTask> &tasks, bool complete)
{
    m_complete = complete;
    m_begun = true;
    m_printer.begin();
    m_asker->start(tasks);
    if (m_early)
        m_asker->stop();
}

void PrintCommand::endEarly(int exitCode)
{
    if (m_early || m_ended)
        return;
    m_early = exitCode;
    if (m_begun)
        m_asker->stop();
    else
        m_given->stop();
}

void PrintCommand::end(int exitCode)
{
    if (m_ended)
        return;
    m_ended = true;
    m_signals.reset(); // from now on a signal ends the program at once, in case nothing reads the output
    m_progress.show({});
    m_printer.finish();
    if (m_printer.isBroken() || !m_complete)
        exitCode = ExitCode::NotAnswered;
    Q_EMIT finished(m_early.value_or(exitCode));
}

} // namespace Taskwatch
