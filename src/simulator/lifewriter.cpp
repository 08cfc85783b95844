// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/lifewriter.h"

#include "simulator/simulatedids.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace Taskwatch {

using namespace std::chrono_literals;

namespace {

constexpr quint64 LifePurpose = 16; // of the random stream
constexpr int NeverSucceeds = std::numeric_limits<int>::max();
constexpr std::chrono::milliseconds LongestWait = 24h;
// How long a throttled or paused task may have been so before the service's start.
constexpr std::chrono::milliseconds LongestBeforeStart = 8min;

constexpr auto Destinations = std::to_array<QStringView>({
    u"https://api.example.com/orders/ship",
    u"https://api.example.com/orders/refund",
    u"https://hooks.example.net/invoice",
    u"https://hooks.example.net/crm/contact?source=signup",
    u"https://mail.example.org/digest",
    u"https://partner.example.com/sync",
    u"https://images.example.net/v2/thumbnails",
});

/// Stands for the host of the task's url in an error text.
constexpr QLatin1String HostPlace("{host}");

/// Error texts of failed deliveries, in the style of proxies, runtimes and application servers. Most have one line.
/// Each can be of any destination.
constexpr QStringView FailureTexts[] = {
    u"503 Service Unavailable: upstream connect error or disconnect/reset before headers",
    u"Connection timeout",
    u"401 Unauthorized: token expired at destination",
    u"502 Bad Gateway",
    u"504 Gateway Timeout: no response from upstream within 30 s",
    u"429 Too Many Requests: rate limit of {host} exceeded, retry after 60 s",
    u"connection reset by peer",
    u"dial tcp: lookup {host}: no such host",
    u"x509: certificate has expired or is not yet valid",
    u"404 Not Found",
    u"500 Internal Server Error\n"
    u"{\"error\":\"duplicate key value violates unique constraint \\\"deliveries_pkey\\\"\"}",
    u"500 Internal Server Error\n"
    u"TypeError: Cannot read properties of undefined (reading 'id')\n"
    u"    at parseBody (/srv/app/body.js:41:27)\n"
    u"    at async handler (/srv/app/handler.js:118:5)",
    u"413 Payload Too Large: body of 6291456 bytes exceeds 4194304",
};

constexpr RandomStream::Quantile RunTimes[] = {
    {0, 120ms}, {250, 600ms}, {500, 1500ms}, {750, 4s}, {900, 15s}, {970, 45s}, {1000, 120s}};
constexpr RandomStream::Quantile QueueTimes[] = {{0, 200ms}, {500, 2s}, {900, 8s}, {1000, 25s}};
constexpr RandomStream::Quantile EndedAgo[] = {{0, 1s}, {200, 5min}, {500, 45min}, {900, 6h}, {1000, 40h}};
constexpr RandomStream::Quantile PlannedBefore[] = {{0, 2s}, {300, 1min}, {700, 1h}, {1000, 30h}};
constexpr RandomStream::Quantile DeadlineAfterDue[] = {{0, 90s}, {400, 15min}, {800, 3h}, {1000, 24h}};
/// Time after the service's start. More of the changes are early, while the user is likely to watch.
constexpr RandomStream::Quantile Turns[] = {{0, 3s}, {300, 12min}, {1000, 62min}};

} // namespace

const std::array<LifeWriter::Course, 40> &LifeWriter::courses()
{
    using enum Course;
    // A fixed order of 40 instead of random values, so that a short list also has nearly all courses.
    static constexpr auto Courses = std::to_array<Course>({Retrying, DueSoon, Over, Throttled, Running, DueSoon,
        GivenUp, Throttled, Over, DueSoon, Paused, Over, Throttled, DueSoon, Retrying, CancelledBefore, DueSoon,
        Throttled, Over, DueLater, DueSoon, Throttled, Over, Retrying, DueSoon, Over, Running, Throttled, DueSoon, Over,
        Retrying, DueSoon, Throttled, Over, Cancelled, DueSoon, Over, Throttled, Retrying, DueSoon});
    return Courses;
}

LifeWriter::LifeWriter(quint64 seed, int index)
    : m_seed(seed)
    , m_index(index)
    , m_course(courses()[static_cast<size_t>(index) % courses().size()])
    , m_random(RandomStream::of(seed, LifePurpose, static_cast<quint64>(index)))
    , m_task{.taskId = simulatedTaskId(seed, index), .messageId = simulatedMessageId(seed, index)}
{
}

std::vector<TaskLife::Step> LifeWriter::write()
{
    m_task.url = Destinations[static_cast<size_t>(m_random.below(static_cast<int>(Destinations.size())))].toString();
    m_task.maxRetry = m_random.chance(60) ? 3 : 5;
    m_wait = m_random.between(8s, 14s);
    if (m_course == Course::Retrying)
        m_certainFailures = m_retryAtStart = m_random.chance(60) ? 1 : 2 + m_random.below(m_task.maxRetry - 1);
    if (m_course == Course::GivenUp || (m_course == Course::Retrying && m_random.chance(12)))
        m_certainFailures = NeverSucceeds;
    if (m_random.chance(30))
        m_task.deadline = m_random.spread(DeadlineAfterDue);

    if (m_course == Course::Running)
        m_task.deadline = 1ms; // passes while it waits for a worker
    if (m_course == Course::Throttled)
        m_turn = LongestBeforeStart + 20min + turnAfterStart();

    begin(-m_random.spread(PlannedBefore));
    if (m_course == Course::Cancelled || m_course == Course::CancelledBefore)
        cancel();
    else
        live();
    moveAll(-timeOfStart());
    // The task must exist before the service starts, however late its first run is.
    if (m_steps.front().from >= 0ms)
        m_steps.front().from = -m_random.spread(PlannedBefore);
    return std::move(m_steps);
}

void LifeWriter::begin(Milliseconds time)
{
    m_task.state = QStringLiteral("scheduled");
    m_task.nextProcessAt = 0ms;
    step(time);
}

/// Writes all steps from the first due time to the end.
void LifeWriter::live()
{
    const QString retryWord = m_random.chance(50) ? QStringLiteral("retry") : QStringLiteral("retrying");
    Milliseconds time{};
    if (m_course == Course::Paused)
        time = pause(time);
    for (;;) {
        time = run(queue(time));
        if (attemptSucceeds()) {
            m_task.state = QStringLiteral("completed");
            m_task.completedAt = time;
            step(time);
            return;
        }
        fail(time);
        if (m_task.retried == m_task.maxRetry) {
            m_task.state = QStringLiteral("archived");
            step(time);
            return;
        }
        ++m_task.retried;
        m_task.state = retryWord;
        m_task.nextProcessAt = time + m_wait;
        step(time);
        if (m_task.retried == m_retryAtStart) {
            m_waitAtStartFrom = time;
            m_waitAtStartTo = time + m_wait;
        }
        time += m_wait;
        m_wait = std::min(m_wait * (300 + m_random.below(201)) / 100, LongestWait);
    }
}

/// Writes a cancellation. The service carries it out when the task is due.
void LifeWriter::cancel()
{
    m_task.state = QStringLiteral("cancel_requested");
    m_task.nextProcessAt.reset();
    step(m_course == Course::Cancelled ? -turnAfterStart() / 2 : m_steps.front().from / 2);
    m_task.state = QStringLiteral("canceled");
    step(0ms);
}

/// An administrator pauses the task when it is due. Returns when it may continue.
LifeWriter::Milliseconds LifeWriter::pause(Milliseconds due)
{
    m_task.state = QStringLiteral("paused_by_admin"); // a state that is not in the documented list
    m_task.nextProcessAt.reset();
    step(due);
    m_task.state = QStringLiteral("scheduled");
    return due + LongestBeforeStart + m_random.between(4min, 25min);
}

/// Writes the steps between due and running: the task may be throttled several times, then it is `pending` until a
/// worker is free. Returns when it runs.
LifeWriter::Milliseconds LifeWriter::queue(Milliseconds due)
{
    Milliseconds time = due;
    for (int times = 0; time < m_turn || (times < 6 && m_random.chance(60)); ++times) {
        m_task.nextProcessAt = time + m_random.between(20s, 75s);
        step(time);
        time = *m_task.nextProcessAt;
    }
    m_task.state = QStringLiteral("pending");
    m_task.nextProcessAt.reset();
    step(time);
    return time + m_random.spread(QueueTimes);
}

/// Writes one attempt and returns when it ends.
LifeWriter::Milliseconds LifeWriter::run(Milliseconds time)
{
    m_task.state = QStringLiteral("active");
    step(time);
    const bool isLong = m_course == Course::Running && m_task.retried == 0;
    if (m_task.retried == 0)
        m_firstRun = time;
    return time + (isLong ? m_random.between(45s, 120s) : m_random.spread(RunTimes));
}

bool LifeWriter::attemptSucceeds()
{
    if (m_task.retried < m_certainFailures)
        return false;
    return m_random.chance(m_task.retried == 0 ? 90 : 82);
}

void LifeWriter::fail(Milliseconds time)
{
    // A task usually fails repeatedly for the same reason.
    if (m_task.error.isEmpty() || m_random.chance(30)) {
        const int text = m_random.below(static_cast<int>(std::size(FailureTexts)));
        // Two of five tasks fail for the same reason, as when one destination is down.
        m_task.error = FailureTexts[m_index % 5 < 2 ? 0 : static_cast<size_t>(text)].toString();
        m_task.error.replace(HostPlace, QUrl(m_task.url).host());
    }
    m_task.lastErrorAt = time;
}

void LifeWriter::step(Milliseconds time)
{
    m_steps.push_back({time, m_task});
}

/// The time in this life at which the service starts.
LifeWriter::Milliseconds LifeWriter::timeOfStart()
{
    switch (m_course) {
    case Course::Over:
    case Course::GivenUp:
    case Course::CancelledBefore:
        return m_steps.back().from + m_random.spread(EndedAgo);
    case Course::Retrying:
        return m_random.between(m_waitAtStartFrom, m_waitAtStartTo - 1ms);
    case Course::Running:
        return m_firstRun + m_random.between(1s, 30s);
    case Course::Throttled:
    case Course::Paused:
        return m_random.between(1s, LongestBeforeStart);
    case Course::DueSoon:
    case Course::Cancelled:
        return -turnAfterStart();
    case Course::DueLater:
        return -m_random.between(2h, 72h);
    }
    Q_UNREACHABLE();
}

/// The time at which a waiting task runs. The tasks of a course are spread by the golden ratio instead of at random, so
/// that they fill the hour without long gaps.
LifeWriter::Milliseconds LifeWriter::turnAfterStart() const
{
    const auto position = static_cast<std::ptrdiff_t>(static_cast<size_t>(m_index) % courses().size());
    const auto round = static_cast<quint64>(m_index) / courses().size();
    const auto before = std::count(courses().begin(), courses().begin() + position, m_course);
    const auto each = std::count(courses().begin(), courses().end(), m_course);
    const quint64 rank = round * static_cast<quint64>(each) + static_cast<quint64>(before);
    const quint64 turn = RandomStream::of(m_seed, LifePurpose).next() + rank * 0x9E3779B97F4A7C15U;
    return quantileAt(Turns, static_cast<int>((turn >> 32) * 1000 >> 32)) + Milliseconds((turn >> 20) & 0x7FF);
}

void LifeWriter::moveAll(Milliseconds by)
{
    const auto move = [by](std::optional<Milliseconds> &time) {
        if (time)
            *time += by;
    };
    for (TaskLife::Step &each : m_steps) {
        each.from += by;
        move(each.task.nextProcessAt);
        move(each.task.completedAt);
        move(each.task.deadline);
        move(each.task.lastErrorAt);
    }
}

} // namespace Taskwatch
