// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak/soakserver.h"
#include "soak/soakwindows.h"

#include "schedule/pollengine.h"
#include "storage/journal/journalfixture.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

#include <malloc.h>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

#ifdef __SANITIZE_ADDRESS__ // which makes it ten times slower
constexpr int UsualTasks = 200;
#else
constexpr int UsualTasks = 1000;
#endif

constexpr Timestamp Origin = fromUnixMs(1'800'000'000'000);
constexpr PollSettings Settings{
    .intervals = {.active = 500ms, .idle = 60s}, .limits = {.perSecond = 30, .burst = 15, .inFlight = 6}};
constexpr JournalLimits Limits{.days = 30, .changes = 100'000};
constexpr milliseconds Latency{80};

struct Resources {
    size_t heap = 0; ///< bytes in use
    qsizetype descriptors = 0;
    qsizetype threads = 0;
};

Resources resources()
{
    ::malloc_trim(0);
    const auto entries = [](const char *folder) {
        return QDir(QString::fromLatin1(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size();
    };
    const auto allocated = ::mallinfo2();
    return {allocated.uordblks + allocated.hblkhd, entries("/proc/self/fd"), entries("/proc/self/task")};
}

} // namespace

/// Engine, journal, two windows and notifications for days on a virtual clock, on a server with faults and a program
/// with restarts.
class TestSoak : public QObject
{
    Q_OBJECT

private:
    /// What goes wrong in an hour.
    enum class Fault : quint8 { None, Refuses, AsksToWait, Unreachable, NoToken, NotRunning, Asleep };

    struct UnderWay {
        milliseconds at; // of its answer
        PollEngine::Request request;
    };

    const QTemporaryDir m_folder;
    std::unique_ptr<SoakServer> m_server;
    std::unique_ptr<PollEngine> m_engine;
    std::unique_ptr<OtherProgram> m_program;
    std::unique_ptr<SoakWindows> m_windows;
    milliseconds m_now{0}; // since the beginning
    milliseconds m_slept{0};
    std::deque<UnderWay> m_underWay; // all have the same latency, so they arrive in order
    std::deque<milliseconds> m_lastSecond; // when requests were sent
    size_t m_mostInASecond = 0;
    QHash<TaskId, int> m_places; // of the watched tasks
    std::vector<int> m_noticed; // by place: number of changes
    qint64 m_seen = 0;
    qint64 m_inferred = 0;
    qint64 m_explained = 0; // noticed late, because of a gap
    qint64 m_unexplained = 0;
    qint64 m_mostChanges = 0; // in the journal
    int m_notifications = 0;
    int m_endsReported = 0;
    std::deque<std::pair<milliseconds, milliseconds>> m_gaps; // those of the last hours

    [[nodiscard]] MonotonicTime tick() const { return MonotonicTime(24h) + m_now; }
    [[nodiscard]] Timestamp wall() const { return Origin + m_now; }

    static Fault faultAt(milliseconds now)
    {
        const auto hour = now / 1h;
        const milliseconds inHour = now % 1h;
        if (inHour >= 5min && inHour < 8min)
            return Fault::Refuses;
        if (inHour >= 15min && inHour < 15min + 5s)
            return Fault::AsksToWait;
        if (inHour >= 20min && inHour < 22min)
            return Fault::Unreachable;
        if (inHour >= 30min && inHour < 32min)
            return Fault::NoToken;
        if (inHour >= 40min && inHour < 41min)
            return Fault::NotRunning;
        if (hour % 6 == 0 && inHour >= 43min && inHour < 58min)
            return Fault::Asleep;
        return Fault::None;
    }

    void start()
    {
        m_program = std::make_unique<OtherProgram>(m_folder.filePath(QStringLiteral("journal.sqlite")),
            JournalClock{.now = [this] { return wall(); }, .slept = [this] { return m_slept; }});
        m_program->worker.setLimits(Limits);
        m_engine = std::make_unique<PollEngine>(Settings, 1, tick());
        m_windows = std::make_unique<SoakWindows>([this] { return ClockReading{wall(), tick(), wall()}; });
        m_windows->setAsking(true);
        m_underWay.clear();
        QVERIFY(waitUntil([this] { return m_program->state.kind == JournalState::Kind::Keeping; }));
        QCOMPARE(m_program->remembered.size(), m_places.size());
        QList<KnownTask> known;
        for (const RememberedTask &task : std::as_const(m_program->remembered)) {
            const Task *last = task.answered ? task.answered->task() : nullptr;
            QVERIFY(m_places.contains(task.taskId));
            // What was noticed was kept.
            QCOMPARE(last ? static_cast<int>(last->retried) : 0,
                m_noticed[static_cast<size_t>(m_places.value(task.taskId))]);
            known.append({.id = task.taskId, .isSettled = task.isSettled(), .mayRunAgain = task.mayRunAgain()});
        }
        m_windows->model().recall(m_program->remembered);
        m_engine->watchAgain(known, tick());
        m_program->remembered = {};
    }
    void stop()
    {
        takeResults();
        m_engine.reset();
        m_notifications += m_windows->notifications();
        m_endsReported += m_windows->endsReported();
        m_windows.reset();
        m_program.reset();
    }
    void watch(const QList<int> &places)
    {
        QList<TaskId> added;
        for (const int place : places) {
            added.append(m_server->idAt(place));
            m_places.insert(added.last(), place);
            m_noticed[static_cast<size_t>(place)] = 0;
        }
        m_windows->model().watch(added);
        m_windows->awaitEnds(added.first(std::min<qsizetype>(added.size(), 50)));
        m_engine->watch(added, tick());
        m_program->list.watch(added);
        m_program->kept.clear();
    }
    /// The person looks: takes finished tasks off the list, adds others, and closes notifications.
    void look()
    {
        QCOMPARE(m_windows->oftenRetriedShown(), m_windows->countOftenRetried());
        const TaskTable &table = m_windows->model().table();
        QList<int> places;
        QList<TaskId> removed;
        for (int place = 0; place < m_server->size(); ++place) {
            const int row = table.indexOf(m_server->idAt(place));
            if (row < 0 || !table.at(row).task || !table.at(row).task->state.isFinal())
                continue;
            places.append(place);
            removed.append(m_server->idAt(place));
        }
        m_windows->model().remove(removed);
        m_engine->remove(removed);
        m_program->list.remove(removed);
        for (const TaskId &each : std::as_const(removed))
            m_places.remove(each);
        for (const int place : std::as_const(places))
            m_server->replace(place, m_now);
        watch(places);
        m_windows->closeNotifications();
    }
    /// What is used when no notification is open, whose tasks differ from moment to moment.
    Resources resourcesAfterLook()
    {
        look();
        keep();
        return resources();
    }
    void answer(const UnderWay &arrived)
    {
        const Fault fault = faultAt(m_now);
        const TaskId *asked = std::get_if<TaskId>(&arrived.request.what);
        QVERIFY(asked); // no two tasks have a message in common
        const int place = m_places.value(*asked, -1);
        ServerHints hints;
        hints.asked = tick() - Latency;
        hints.answered = tick();
        Observation observation{.taskId = *asked,
            .askedAt = wall() - Latency,
            .asked = tick() - Latency,
            .answeredAt = wall(),
            .httpStatus = 200,
            .outcome = FetchError{.kind = FetchErrorKind::NotFound, .detail = {}},
            .rawAnswer = {}};
        const milliseconds readAt = m_now - Latency / 2;
        if (fault == Fault::Unreachable) {
            observation.answeredAt = {};
            observation.httpStatus = {};
            observation.outcome = FetchError{.kind = FetchErrorKind::Unreachable, .detail = {}};
        } else {
            hints.date = std::chrono::floor<std::chrono::seconds>(Origin + readAt);
            if (fault == Fault::Refuses) {
                observation.httpStatus = 503;
                observation.outcome = FetchError{.kind = FetchErrorKind::Server, .detail = {}};
            } else if (fault == Fault::AsksToWait) {
                observation.httpStatus = 429;
                observation.outcome = FetchError{.kind = FetchErrorKind::RateLimited, .detail = {}};
                hints.retryAfter = 30s;
            } else if (place >= 0) {
                observation.outcome = m_server->task(place, readAt, Origin);
            }
        }
        m_engine->answered(arrived.request.ticket, std::move(observation), hints, tick());
    }
    void takeResults()
    {
        const PollEngine::Results results = m_engine->takeResults();
        if (results.observations.isEmpty())
            return;
        for (const Observation &observation : results.observations)
            notice(observation);
        m_windows->model().apply(results.observations);
        m_program->list.record(results.observations);
    }
    void notice(const Observation &observation)
    {
        const int place = m_places.value(observation.taskId, -1);
        if (!observation.task() || place < 0)
            return;
        int &noticed = m_noticed[static_cast<size_t>(place)];
        const auto now = static_cast<int>(observation.task()->retried);
        QVERIFY(now >= noticed); // never an old fact after a new one
        while (noticed < now) {
            const milliseconds at = m_server->changedAt(place, ++noticed);
            (noticed == now ? m_seen : m_inferred) += 1;
            if (m_now - at < SlowestNotice)
                continue;
            const bool isInGap = std::any_of(
                m_gaps.begin(), m_gaps.end(), [&](const auto &gap) { return gap.first <= m_now && gap.second >= at; });
            (isInGap ? m_explained : m_unexplained) += 1;
        }
    }
    /// A round of all tasks takes 11 minutes at 30 requests a second, and the rate grows back after a 429.
    static constexpr milliseconds SlowestNotice{18min};

    void send()
    {
        while (std::optional<PollEngine::Request> request = m_engine->next(tick())) {
            m_lastSecond.push_back(m_now);
            while (m_lastSecond.front() <= m_now - 1s)
                m_lastSecond.pop_front();
            m_mostInASecond = std::max(m_mostInASecond, m_lastSecond.size());
            m_underWay.push_back({m_now + Latency, *std::move(request)});
        }
    }
    /// Writes the journal, as its timers do in real time.
    void keep()
    {
        m_program->worker.flush();
        QCoreApplication::processEvents();
        QCOMPARE(m_program->worker.state().kind, JournalState::Kind::Keeping);
        m_mostChanges = std::max(m_mostChanges, m_program->worker.state().changes);
    }

private Q_SLOTS:
    void daysLeaveNothingBehind()
    {
        const milliseconds end = timesIfHostile(75, 48 * 60) * 1min;
        const milliseconds settled = timesIfHostile(30, 4 * 60) * 1min;
        // In the short time, the caches of the journal still grow.
        const auto allowedGrowth = [](size_t bytes) -> size_t {
            return timesIfHostile(1, 0) ? 3'000'000 : bytes / 100;
        };
        m_server = std::make_unique<SoakServer>(timesIfHostile(UsualTasks, 20'000), 1);
        m_noticed.assign(static_cast<size_t>(m_server->size()), 0);
        start();
        QList<int> all;
        for (int place = 0; place < m_server->size(); ++place)
            all.append(place);
        watch(all);
        Resources before;
        Fault last = Fault::None;
        milliseconds nextBatch{0};
        milliseconds nextTick{0};
        milliseconds nextKeep{0};
        milliseconds nextLook{10min};
        while (m_now < end) {
            const Fault fault = faultAt(m_now);
            if (fault != last) {
                if (last != Fault::None)
                    m_gaps.back().second = m_now;
                if (fault != Fault::None)
                    m_gaps.emplace_back(m_now, end);
                if (m_gaps.size() > 30)
                    m_gaps.pop_front();
                if (last == Fault::NoToken) {
                    m_engine->setToken(true, tick());
                    m_windows->setAsking(true);
                }
                if (fault == Fault::NoToken) {
                    m_engine->setToken(false, tick());
                    m_windows->setAsking(false);
                    m_underWay.clear();
                }
                if (fault == Fault::NotRunning)
                    stop();
                if (last == Fault::NotRunning)
                    start();
                if (fault == Fault::Asleep)
                    m_slept += 15min;
                last = fault;
            }
            if (fault == Fault::NotRunning || fault == Fault::Asleep) {
                m_now += 1s;
                continue;
            }
            while (!m_underWay.empty() && m_underWay.front().at <= m_now) {
                const UnderWay arrived = m_underWay.front();
                m_underWay.pop_front();
                answer(arrived);
            }
            if (m_now >= nextBatch) {
                takeResults();
                nextBatch = m_now + 100ms; // as the poller does
            }
            if (m_now >= nextTick) {
                m_windows->tick(m_now % 10s < 1s);
                nextTick = m_now + 1s;
            }
            if (m_now >= nextLook) {
                look();
                nextLook = m_now + 10min;
            }
            send();
            if (m_now >= nextKeep) {
                m_engine->dropOld(tick());
                keep();
                nextKeep = m_now + 30s;
            }
            if (before.heap == 0 && m_now >= settled)
                before = resourcesAfterLook();
            m_now += 20ms;
        }
        const Resources after = resourcesAfterLook();
        const double growth = 100.0 * (static_cast<double>(after.heap) / static_cast<double>(before.heap) - 1);
        const qint64 bytes = m_program->worker.state().bytes;
        stop();
        qInfo("%lld changes seen, %lld inferred; %lld noticed late because of a gap, %lld without one",
            static_cast<long long>(m_seen), static_cast<long long>(m_inferred), static_cast<long long>(m_explained),
            static_cast<long long>(m_unexplained));
        qInfo("at most %zu requests in a second; %d notifications, %d of them of awaited ends", m_mostInASecond,
            m_notifications, m_endsReported);
        qInfo("heap %zu MB, grown by %.2f %%; journal: at most %lld changes, %lld MB", after.heap / 1'000'000, growth,
            static_cast<long long>(m_mostChanges), static_cast<long long>(bytes / 1'000'000));
        QCOMPARE(m_unexplained, 0);
        // Whatever the server changed and had time to be asked about is known.
        for (int place = 0; place < m_server->size(); ++place)
            QVERIFY(m_noticed[static_cast<size_t>(place)] >= m_server->changesAt(place, end - SlowestNotice));
        QVERIFY(m_notifications > 0 && m_endsReported > 0);
        QVERIFY(m_mostInASecond <= static_cast<size_t>(Settings.limits.perSecond + Settings.limits.burst));
        QCOMPARE(after.descriptors, before.descriptors);
        QCOMPARE(after.threads, before.threads);
        QVERIFY(after.heap <= before.heap + allowedGrowth(before.heap));
        QVERIFY(m_mostChanges <= Limits.changes + Limits.changes / 10);
    }
};

TASKWATCH_TEST(TestSoak, QCoreApplication);
#include "tst_soak.moc"
