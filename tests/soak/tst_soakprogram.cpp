// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilestore.h"
#include "soak/soakendpoint.h"
#include "storage/journal/journalfixture.h"
#include "support/fakenotifications.h"
#include "support/hostile.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

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
        const Timestamp from = currentTimestamp();
        for (const Side &side : m_sides)
            side.endpoint->setFault(fault);
        static_cast<void>(pass(time));
        for (const Side &side : m_sides)
            side.endpoint->setFault(SoakEndpoint::Fault::None);
        m_gaps.emplace_back(from, currentTimestamp());
    }
    void rotateTokens(int number, std::chrono::milliseconds time)
    {
        const Timestamp from = currentTimestamp();
        for (const Side &side : m_sides) {
            const QByteArray token = QByteArray(side.key) + "-token-" + QByteArray::number(number);
            const int refused = side.endpoint->tokensRefused();
            side.endpoint->setToken(token);
            QVERIFY(waitUntil([&] { return side.endpoint->tokensRefused() > refused; }));
            static_cast<void>(pass(time));
            writeToken(side, token);
        }
        m_gaps.emplace_back(from, currentTimestamp());
    }
    void allFaults(int round, std::chrono::milliseconds each)
    {
        breakServers(SoakEndpoint::Fault::Refuses, each);
        breakServers(SoakEndpoint::Fault::AsksToWait, each);
        breakServers(SoakEndpoint::Fault::Unreachable, each);
        rotateTokens(round, each);
    }
    /// Waits until all servers are polled again, with the right tokens.
    void recover() const
    {
        for (const Side &side : m_sides) {
            const qsizetype wanted = side.endpoint->answered() + 20;
            QVERIFY(waitUntil([&] { return side.endpoint->answered() >= wanted; }));
        }
    }
    /// Compares the journal with what the server did until @p end.
    void checkJournal(const Side &side, Timestamp end) const
    {
        const SoakEndpoint &endpoint = *side.endpoint;
        JournalFixture fixture(
            QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + QStringLiteral("/taskwatch/journal.sqlite"),
            endpoint.base(), {}, endpoint.base() + u'#' + QString::fromLatin1(side.key));
        QVERIFY(fixture.opened());
        QCOMPARE(fixture.remembered.size(), endpoint.tasks().size());
        int seen = 0;
        int inferred = 0;
        int explained = 0;
        int unexplained = 0;
        for (int place = 0; place < endpoint.tasks().size(); ++place) {
            int known = 0;
            for (const TaskVersion &version : fixture.historyOf(endpoint.tasks().idAt(place)).versions) {
                if (!version.task())
                    continue;
                const auto now = static_cast<int>(version.task()->retried);
                QVERIFY(now >= known);
                while (known < now) {
                    const Timestamp at = endpoint.origin() + endpoint.tasks().changedAt(place, ++known);
                    (known == now ? seen : inferred) += 1;
                    if (version.askedAt - at < SlowestNotice)
                        continue;
                    const bool isInGap = std::any_of(m_gaps.begin(), m_gaps.end(),
                        [&](const auto &gap) { return gap.first <= version.askedAt && gap.second >= at; });
                    (isInGap ? explained : unexplained) += 1;
                }
            }
            // What was answered at the very end may not have arrived.
            QVERIFY(known >= endpoint.changesTold(place, end - Arrives));
            QVERIFY(known >= endpoint.tasks().changesAt(place, end - SlowestNotice - endpoint.origin()));
        }
        qInfo(
            "%s: %d changes seen, %d inferred; %d noticed late because of a gap, %d without one; at most %zu requests in "
            "a second",
            side.key, seen, inferred, explained, unexplained, endpoint.mostInASecond());
        QCOMPARE(unexplained, 0);
        QVERIFY(seen > 0);
    }

    /// A round of all tasks takes 200 s, and the rate grows back after a 429.
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
        // Each task changes between two polls, so that the journal's cache of pages is full before memory is measured.
        const SoakServer::Pace pace{.mean = timesIfHostile(8, 100) * 1s,
            .least = static_cast<quint32>(timesIfHostile(2, 6)),
            .most = static_cast<quint32>(timesIfHostile(11, 200))};
        const std::chrono::milliseconds eachFault = timesIfHostile(200, 10'000) * 1ms;
        FakeNotifications notifications(m_bus.connect(QStringLiteral("notifications")));
        QVERIFY(notifications.appear());
        KeptProfiles kept;
        for (Side &side : m_sides) {
            side.endpoint = std::make_unique<SoakEndpoint>(tasks, 1, pace);
            writeToken(side, QByteArray(side.key) + "-token-0");
            const QString key = QString::fromLatin1(side.key);
            kept.profiles.append({.id = key,
                .name = key,
                .base = side.endpoint->base(),
                .token = {TokenSource::Kind::File, tokenFile(side)}});
        }
        QVERIFY(
            ProfileStore(QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME")) + QStringLiteral("/taskwatch/profiles.ini"))
                .save(kept));
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
        recover();

        Usage before;
        Usage after;
        if (timesIfHostile(0, 1) == 1) {
            static_cast<void>(pass(begun + 8min - MonotonicClock::now()));
            before = median(pass(2min));
            for (int round = 2; MonotonicClock::now() < begun + 15min; ++round) {
                allFaults(round, eachFault);
                recover();
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
