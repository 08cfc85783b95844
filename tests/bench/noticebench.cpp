// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticebench.h"

#include "pollschedule.h"
#include "pollsettings.h"
#include "requestbudget.h"
#include "servicelife.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace Taskwatch::Bench {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int Tasks = 10'000;
constexpr qint64 Hour = 3'600'000; // ms
constexpr qint64 Latency = 50; // ms from asking to the answer; the server looks half-way
constexpr MonotonicTime T0{std::chrono::hours(24)};
constexpr Timestamp Origin{std::chrono::hours(500'000)};

/// The lives, the same for every way of asking, and for each task what was noticed of it.
class World
{
public:
    World()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < Tasks; ++i)
            m_lives.emplace_back(random, milliseconds(Hour));
        reset();
    }

    void reset()
    {
        m_noticed.assign(Tasks, 0);
        m_all.clear();
        m_ends.clear();
    }

    [[nodiscard]] const ServiceLife &life(int task) const { return m_lives[static_cast<size_t>(task)]; }

    /// An answer at @p now shows @p step: every change since the last one is noticed now, those before @p from not counted.
    void notice(int task, size_t step, qint64 now, qint64 from)
    {
        size_t &noticed = m_noticed[static_cast<size_t>(task)];
        for (; noticed < step; ++noticed) {
            const ServiceLife::Step &change = life(task).steps()[noticed + 1];
            if (change.from < from)
                continue;
            const double delay = static_cast<double>(now - change.from) / 1000;
            m_all.push_back(delay);
            if (change.state != ServiceLife::Step::State::Active)
                m_ends.push_back(delay);
        }
    }

    /// What nobody noticed until the end is as late as the end.
    void close(qint64 from)
    {
        for (int task = 0; task < Tasks; ++task)
            notice(task, life(task).stepAt(Hour), Hour, from);
    }

    [[nodiscard]] double all(double share) { return quantile(m_all, share); }
    [[nodiscard]] double ends(double share) { return quantile(m_ends, share); }
    [[nodiscard]] size_t changes() const { return m_all.size(); }

private:
    static double quantile(std::vector<double> &delays, double share)
    {
        const auto at = delays.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(delays.size() - 1));
        std::nth_element(delays.begin(), at, delays.end());
        return *at;
    }

    std::vector<ServiceLife> m_lives;
    std::vector<size_t> m_noticed;
    std::vector<double> m_all; // delays, s
    std::vector<double> m_ends;
};

struct Asked {
    qint64 requests = 0;
    qint64 firstPassOver = 0; ///< ms: when every task had been seen
};

/// The product's own way, at @p perSecond; changes before @p from are not counted.
Asked askAtTheRightMoment(World &world, double perSecond, qint64 from)
{
    PollSchedule schedule({}, 1);
    RequestBudget budget({.perSecond = perSecond, .burst = burstFor(perSecond), .inFlight = 6}, T0);
    ServerClock clock;
    QHash<TaskId, int> tasks;
    for (int i = 0; i < Tasks; ++i) {
        const TaskId id = TaskId::unaskable(QString::number(i));
        tasks.insert(id, i);
        schedule.add(id, T0);
    }
    struct Answer {
        qint64 at;
        TaskId id;
    };
    std::deque<Answer> underWay; // all take the same time, so they come in order
    Asked asked;
    std::vector<bool> seen(Tasks, false);
    int unseen = Tasks;
    for (qint64 now = 0; now < Hour; ++now) {
        while (!underWay.empty() && underWay.front().at <= now) {
            const TaskId id = underWay.front().id;
            underWay.pop_front();
            const int task = tasks.value(id);
            const qint64 lookedAt = now - Latency / 2;
            const size_t step = world.life(task).stepAt(lookedAt);
            world.notice(task, step, now, from);
            if (!seen[static_cast<size_t>(task)]) {
                seen[static_cast<size_t>(task)] = true;
                if (--unseen == 0)
                    asked.firstPassOver = now;
            }
            const MonotonicTime sent = T0 + milliseconds(now - Latency);
            const Observation observation{.taskId = id,
                .askedAt = Origin + milliseconds(now - Latency),
                .asked = sent,
                .answeredAt = Origin + milliseconds(now),
                .httpStatus = 200,
                .outcome = world.life(task).task(step, id, Origin),
                .rawAnswer = {}};
            clock.observe(std::chrono::floor<std::chrono::seconds>(Origin + milliseconds(lookedAt)), sent, T0 + milliseconds(now));
            budget.answered(nullptr, {}, T0 + milliseconds(now));
            schedule.answered(observation, clock, T0 + milliseconds(now));
        }
        while (budget.allows(T0 + milliseconds(now))) {
            const std::optional<TaskId> id = schedule.take(T0 + milliseconds(now));
            if (!id)
                break;
            budget.spend(T0 + milliseconds(now));
            ++asked.requests;
            underWay.push_back({now + Latency, *id});
        }
    }
    world.close(from);
    return asked;
}

/// One after the other, @p requests in all, evenly over the hour. Leaves out what it saw finished where @p leavesOut.
void askInTurn(World &world, qint64 requests, bool leavesOut, qint64 from)
{
    std::deque<int> round;
    for (int i = 0; i < Tasks; ++i)
        round.push_back(i);
    for (qint64 i = 0; i < requests && !round.empty(); ++i) {
        const qint64 now = i * Hour / requests;
        const int task = round.front();
        round.pop_front();
        const size_t step = world.life(task).stepAt(now + Latency / 2);
        world.notice(task, step, std::min(now + Latency, Hour), from);
        if (!leavesOut || step + 1 < world.life(task).steps().size())
            round.push_back(task);
    }
    world.close(from);
}

/// Requests a sweep needs in the hour for a median delay of @p wanted seconds: it is half of a round. (Leaves out the time
/// of an answer, which ours has in it.)
double requestsForMedian(double wanted)
{
    return Tasks * 3600.0 / (2 * wanted);
}

QString inSeconds(const QString &what, double value)
{
    return what + u' ' + QString::number(value, 'g', 3) + QStringLiteral(" s");
}

} // namespace

QList<Figure> runNotice()
{
    World world;
    QList<Figure> figures;

    const QString notice = QStringLiteral("notice");
    const QString sweepText = QStringLiteral("sweep with as many requests:");
    const QString s = QStringLiteral("s");
    const Asked asked = askAtTheRightMoment(world, 50, 0);
    const double median = world.all(0.5);
    const double late = world.all(0.95);
    const double endMedian = world.ends(0.5);
    const double endLate = world.ends(0.95);
    const size_t changes = world.changes();
    world.reset();
    askInTurn(world, asked.requests, false, 0);
    const double sweepMedian = world.all(0.5);
    figures.append(atMost(notice, QStringLiteral("all changes, median"), median, 0.3, s, inSeconds(sweepText, sweepMedian)));
    figures.append(atMost(notice, QStringLiteral("all changes, p95"), late, 3, s, inSeconds(sweepText, world.all(0.95))));
    figures.append(atLeast(notice, QStringLiteral("times sooner than the sweep"), sweepMedian / median, 300, QStringLiteral("×")));
    figures.append(atMost(notice, QStringLiteral("ends of attempts, median"), endMedian, 0.6, s, inSeconds(sweepText, world.ends(0.5))));
    figures.append(atMost(notice, QStringLiteral("ends of attempts, p95"), endLate, 4, s, inSeconds(sweepText, world.ends(0.95))));
    world.reset();
    askInTurn(world, asked.requests, true, 0);
    figures.append(plain(notice, QStringLiteral("times sooner than a sweep that leaves out what is finished"), world.all(0.5) / median, QStringLiteral("×"),
        inSeconds(QStringLiteral("its median:"), world.all(0.5))));
    figures.append(plain(notice, QStringLiteral("requests"), static_cast<double>(asked.requests), {}));
    figures.append(plain(notice, QStringLiteral("changes"), static_cast<double>(changes), {}));
    figures.append(plain(notice, QStringLiteral("first pass over after"), static_cast<double>(asked.firstPassOver) / 1000, s));

    const QString tight = QStringLiteral("notice-tight");
    world.reset();
    qint64 firstPass = askAtTheRightMoment(world, 20, Hour).firstPassOver;
    world.reset();
    const Asked tightly = askAtTheRightMoment(world, 20, firstPass);
    figures.append(atMost(tight, QStringLiteral("all changes, median"), world.all(0.5), 0.5, s));
    figures.append(atMost(tight, QStringLiteral("all changes, p95"), world.all(0.95), 5, s));
    figures.append(plain(tight, QStringLiteral("ends of attempts, median"), world.ends(0.5), s));
    figures.append(plain(tight, QStringLiteral("first pass over after"), static_cast<double>(firstPass) / 1000, s));
    figures.append(plain(tight, QStringLiteral("requests"), static_cast<double>(tightly.requests), {}));

    const QString requests = QStringLiteral("requests");
    const double needed = requestsForMedian(median);
    figures.append(atLeast(requests, QStringLiteral("times fewer at the same median delay"), needed / static_cast<double>(asked.requests), 300, QStringLiteral("×"),
        QStringLiteral("the sweep needs %1").arg(needed, 0, 'g', 3)));
    return figures;
}

} // namespace Taskwatch::Bench
