// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilestore.h"
#include "settings/windowsettings.h"
#include "soak/soakendpoint.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/fakenotifications.h"
#include "support/hostile.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"
#include "tables/columnlayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// What a process uses, see proc(5).
struct Usage {
    qint64 memory = 0; ///< its own, in kB
    qsizetype descriptors = 0;
    qsizetype threads = 0;
};

Usage usageOf(qint64 process)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    const auto count = [&folder](const char *name) {
        return QDir(folder + QString::fromLatin1(name))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
            .size();
    };
    Usage usage{.descriptors = count("fd"), .threads = count("task")};
    QFile rollup(folder + QStringLiteral("smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return usage;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:") || line.startsWith("Swap:"))
            usage.memory += line.simplified().split(' ').value(1).toLongLong();
    }
    return usage;
}

/// The median, which a moment of work does not change.
Usage median(QList<Usage> all)
{
    const auto middle = [&all](auto member) {
        std::nth_element(all.begin(), all.begin() + all.size() / 2, all.end(),
            [member](const Usage &a, const Usage &b) { return a.*member < b.*member; });
        return all[all.size() / 2].*member;
    };
    return {middle(&Usage::memory), middle(&Usage::descriptors), middle(&Usage::threads)};
}

} // namespace

/// The program itself with two windows in real time, on servers with faults.
class TestSoakProgram : public QObject
{
    Q_OBJECT

private:
    struct Side {
        const char *key;
        std::unique_ptr<SoakEndpoint> endpoint;
    };

    SessionBus m_bus;
    Side m_sides[2] = {{"east", {}}, {"west", {}}};
    std::unique_ptr<QProcess> m_program;
    std::vector<std::pair<Timestamp, Timestamp>> m_gaps;

    [[nodiscard]] static QString tokenFile(const Side &side)
    {
        return QDir::homePath() + u'/' + QString::fromLatin1(side.key);
    }
    static void writeToken(const Side &side, const QByteArray &token)
    {
        QFile file(tokenFile(side));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(token + '\n') > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        side.endpoint->setToken(token);
    }
    void startProgram()
    {
        m_program = std::make_unique<QProcess>();
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program->start(QStringLiteral(TASKWATCH_PROGRAM), QStringList());
        QVERIFY(m_program->waitForStarted(Patience));
        // Otherwise a later start may be first.
        QVERIFY(waitUntil([this] {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
            QFile lock(folder + QStringLiteral("/taskwatch.lock"));
            return lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed().toLongLong() == m_program->processId()
                && QFile::exists(folder + QStringLiteral("/taskwatch.socket"));
        }));
    }
    void endProgram()
    {
        m_program->terminate();
        QVERIFY(waitUntil([this] { return m_program->state() == QProcess::NotRunning; }));
        QCOMPARE(m_program->exitCode(), 128 + SIGTERM);
    }
    /// Passes the tasks of @p side to the running program.
    static void add(const Side &side)
    {
        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        second.start(QStringLiteral(TASKWATCH_PROGRAM),
            {QStringLiteral("--profile"), QString::fromLatin1(side.key), QStringLiteral("-")});
        second.write(side.endpoint->ids());
        second.closeWriteChannel();
        QVERIFY(waitUntil([&second] { return second.state() == QProcess::NotRunning; }));
        QCOMPARE(second.exitCode(), 0);
    }
    /// Lets time pass. Returns what the program used meanwhile.
    QList<Usage> pass(std::chrono::nanoseconds time) const
    {
        const MonotonicTime end = MonotonicClock::now() + time;
        QList<Usage> all;
        while (MonotonicClock::now() < end) {
            QTest::qWait(time < 1s ? 50 : 1000);
            all.append(usageOf(m_program->processId()));
        }
        return all;
    }
    /// Breaks all servers for @p time.
    void breakServers(SoakEndpoint::Fault fault, std::chrono::milliseconds time)
    {
        for (const Side &side : m_sides)
            side.endpoint->setFault(fault);
        static_cast<void>(pass(time));
        for (const Side &side : m_sides)
            side.endpoint->setFault(SoakEndpoint::Fault::None);
    }
    void rotateTokens(int number, std::chrono::milliseconds time)
    {
        for (const Side &side : m_sides) {
            const QByteArray token = QByteArray(side.key) + "-token-" + QByteArray::number(number);
            const int refused = side.endpoint->tokensRefused();
            side.endpoint->setToken(token);
            QVERIFY(waitUntil([&] { return side.endpoint->tokensRefused() > refused; }));
            static_cast<void>(pass(time));
            writeToken(side, token);
        }
    }
    void allFaults(int round, std::chrono::milliseconds each)
    {
        const Timestamp from = currentTimestamp();
        breakServers(SoakEndpoint::Fault::Refuses, each);
        breakServers(SoakEndpoint::Fault::AsksToWait, each);
        breakServers(SoakEndpoint::Fault::Unreachable, each);
        rotateTokens(round, each);
        recover();
        m_gaps.emplace_back(from, currentTimestamp());
    }
    /// Waits until all servers are polled again, with the right tokens.
    void recover() const
    {
        for (const Side &side : m_sides) {
            const qsizetype wanted = side.endpoint->answered() + 20;
            QVERIFY(waitUntil([&] { return side.endpoint->answered() >= wanted; }));
        }
    }
    /// How long the servers could be polled between the two.
    [[nodiscard]] std::chrono::milliseconds polledTime(Timestamp from, Timestamp to) const
    {
        std::chrono::milliseconds time = to - from;
        for (const auto &[begin, end] : m_gaps)
            time -= std::max(0ms, std::min(to, end) - std::max(from, begin));
        return time;
    }
    /// The time of polling in which a change must be noticed. A poll that a fault answered puts its task behind all
    /// others.
    [[nodiscard]] std::chrono::milliseconds longestNotice(Timestamp from, Timestamp to) const
    {
        return SlowestNotice * (1 + std::count_if(m_gaps.begin(), m_gaps.end(), [&](const auto &gap) {
            return gap.first <= to && from <= gap.second;
        }));
    }
    [[nodiscard]] bool isInGap(Timestamp at) const
    {
        return std::any_of(
            m_gaps.begin(), m_gaps.end(), [at](const auto &gap) { return gap.first <= at && at <= gap.second; });
    }
    /// What became of the changes of a server.
    struct Account {
        int seen = 0;
        int inferred = 0;
        int inGap = 0; ///< noticed late, but not later than the time of polling allows
        int late = 0;
        int missed = 0; ///< there was time enough to notice them
        int lost = 0; ///< answered by the server, and not in the journal
        std::chrono::milliseconds slowest{0}; ///< time of polling until one was noticed
    };
    /// Compares the journal with what the server did until @p end.
    void checkJournal(const Side &side, Timestamp end) const
    {
        const SoakEndpoint &endpoint = *side.endpoint;
        JournalFixture fixture(
            journalFile(), endpoint.base(), {}, endpoint.base() + u'#' + QString::fromLatin1(side.key));
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.remembered.size(), endpoint.tasks().size());
        Account account;
        for (int place = 0; place < endpoint.tasks().size(); ++place) {
            const auto changedAt = [&](int change) {
                return endpoint.origin() + endpoint.tasks().changedAt(place, change);
            };
            int known = 0;
            for (const TaskVersion &version : fixture.historyOf(endpoint.tasks().idAt(place)).versions) {
                if (!version.task())
                    continue;
                const auto now = static_cast<int>(version.task()->retried);
                QVERIFY(now >= known);
                while (known < now) {
                    const Timestamp at = changedAt(++known);
                    const std::chrono::milliseconds polled = polledTime(at, version.askedAt);
                    (known == now ? account.seen : account.inferred) += 1;
                    account.slowest = std::max(account.slowest, polled);
                    const bool isLate = polled >= longestNotice(at, version.askedAt);
                    account.late += isLate ? 1 : 0;
                    account.inGap += !isLate && version.askedAt - at >= SlowestNotice ? 1 : 0;
                }
            }
            if (known < endpoint.tasks().changesAt(place, end - endpoint.origin()))
                account.missed +=
                    polledTime(changedAt(known + 1), end) >= longestNotice(changedAt(known + 1), end) ? 1 : 0;
            // A task is asked again only after its answer has arrived, or was cut by a fault.
            const std::vector<SoakEndpoint::Told> &told = endpoint.told(place);
            const bool hasArrived = told.back().at < end - Arrives && !isInGap(told.back().at);
            const auto arrived = hasArrived ? told.end() : std::prev(told.end());
            const auto isUnknown = [known](const SoakEndpoint::Told &each) { return each.changes > known; };
            account.lost += std::any_of(told.begin(), arrived, isUnknown) ? 1 : 0;
        }
        qInfo(
            "%s: %d changes seen, %d inferred, %d of them late because of a gap, %d late without one (slowest: %lld s);"
            " %d missed, %d lost; at most %zu requests in a second",
            side.key, account.seen, account.inferred, account.inGap, account.late,
            static_cast<long long>(account.slowest / 1s), account.missed, account.lost, endpoint.mostInASecond());
        QCOMPARE(account.late + account.missed, 0);
        QCOMPARE(account.lost, 0);
        QVERIFY(account.seen > 0);
    }
    /// Stores the history of a list that no window shows. The program reads the whole file when it starts, so its cache
    /// of pages, which has a bound, is full from then on.
    static void makeJournalLarge(int tasks, int changes)
    {
        JournalFixture fixture(journalFile(), QStringLiteral("https://another.example.com"));
        const QList<TaskId> ids = manyIds(tasks);
        QVERIFY(fixture.watch(ids));
        const Timestamp now = currentTimestamp();
        for (int change = 0; change < changes; ++change) {
            QList<Observation> polls;
            polls.reserve(tasks);
            for (const TaskId &id : ids) {
                Task task = exampleTask();
                task.taskId = id;
                task.retried = change;
                polls.append(answered(id, task, now));
            }
            fixture.journal->record(polls);
        }
        QVERIFY(QTest::qWaitFor([&] { return fixture.state.changes >= qint64{tasks} * changes; }, 5 * Patience));
    }
    /// Lets the windows show first what was polled last. So they lay out each id within a few minutes, and their caches
    /// of texts, which have bounds, are full.
    static void sortByLastPoll(const Side &side)
    {
        ColumnLayout layout;
        layout.setSort({TaskSortField::Checked, Qt::DescendingOrder});
        QVERIFY(WindowSettings().save(QString::fromLatin1(side.key), layout.toSettings()));
    }
    [[nodiscard]] static QString journalFile()
    {
        return QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + QStringLiteral("/taskwatch/journal.sqlite");
    }

    /// The rate lets a round of all tasks take 200 s. Those that tell when they change are asked more often, so the
    /// round of the others takes up to 300 s, and longer on a busy machine and while the rate grows back after a 429.
    static constexpr std::chrono::seconds SlowestNotice{480};
    /// Time in which an answer arrives, on a busy machine.
    static constexpr std::chrono::seconds Arrives{5};
    /// The rate and the burst that a profile has by default. Those under way may arrive together, when this process was
    /// busy.
    static constexpr size_t MostInASecond = 50 + 25 + 6;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = whyNotRun({QStringLiteral("dbus-daemon")}); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        QCOMPARE(m_bus.startForThisProcess(), QString());
    }

    void realTimeLeavesNothingBehind()
    {
        const int tasks = timesIfHostile(100, 10'000); // of each server
        // Slow enough that the expected polls leave most of the rate to the others.
        const SoakServer::Pace pace{.mean = timesIfHostile(8, 400) * 1s,
            .least = static_cast<quint32>(timesIfHostile(2, 1)),
            .most = static_cast<quint32>(timesIfHostile(11, 40))};
        const std::chrono::milliseconds eachFault = timesIfHostile(200, 10'000) * 1ms;
        FakeNotifications notifications(m_bus.connect(QStringLiteral("notifications")));
        QVERIFY(notifications.appear());
        KeptProfiles kept;
        for (Side &side : m_sides) {
            side.endpoint = std::make_unique<SoakEndpoint>(tasks, 1, pace);
            writeToken(side, QByteArray(side.key) + "-token-0");
            sortByLastPoll(side);
            const QString key = QString::fromLatin1(side.key);
            kept.profiles.append({.id = key,
                .name = key,
                .base = side.endpoint->base(),
                .token = {TokenSource::Kind::File, tokenFile(side)}});
        }
        QVERIFY(
            ProfileStore(QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME")) + QStringLiteral("/taskwatch/profiles.ini"))
                .save(kept));
        makeJournalLarge(timesIfHostile(10, 2000), timesIfHostile(2, 50));
        const MonotonicTime begun = MonotonicClock::now();
        startProgram();
        for (const Side &side : m_sides)
            add(side);
        for (const Side &side : m_sides)
            QVERIFY(QTest::qWaitFor([&] { return side.endpoint->unasked() == 0; }, 5 * Patience));
        m_gaps.emplace_back(m_sides[0].endpoint->origin(), currentTimestamp());

        const Timestamp stopped = currentTimestamp();
        endProgram();
        startProgram();
        recover();
        m_gaps.emplace_back(stopped, currentTimestamp());
        allFaults(1, eachFault);

        Usage before;
        Usage after;
        if (timesIfHostile(0, 1) == 1) {
            // By then each row was polled since the start, and the caches are full. Faults take memory at first that
            // the next ones use again.
            static_cast<void>(pass(begun + 9min - MonotonicClock::now()));
            allFaults(2, eachFault);
            static_cast<void>(pass(begun + 11min - MonotonicClock::now()));
            before = median(pass(2min));
            for (int round = 3; MonotonicClock::now() < begun + 16min; ++round) {
                allFaults(round, eachFault);
                static_cast<void>(pass(1min));
            }
            static_cast<void>(pass(begun + 18min - MonotonicClock::now()));
            after = median(pass(2min));
            qInfo("memory %lld kB, then %lld kB: grown by %.2f %%; descriptors %lld, %lld; threads %lld, %lld",
                static_cast<long long>(before.memory), static_cast<long long>(after.memory),
                100.0 * (static_cast<double>(after.memory) / static_cast<double>(before.memory) - 1),
                static_cast<long long>(before.descriptors), static_cast<long long>(after.descriptors),
                static_cast<long long>(before.threads), static_cast<long long>(after.threads));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!notifications.calls().isEmpty(), Patience);
        const Timestamp end = currentTimestamp();
        endProgram();
        for (const Side &side : m_sides) {
            checkJournal(side, end);
            QVERIFY(side.endpoint->mostInASecond() <= MostInASecond);
        }
        QVERIFY(after.memory <= before.memory + before.memory / 100);
        QCOMPARE(after.descriptors, before.descriptors);
        QCOMPARE(after.threads, before.threads);
    }

    void cleanupTestCase()
    {
        if (m_program && m_program->state() != QProcess::NotRunning) {
            m_program->kill();
            m_program->waitForFinished(Patience);
        }
    }
};

TASKWATCH_TEST(TestSoakProgram, QCoreApplication);
#include "tst_soakprogram.moc"
