// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/noticebench.h"

#include "bench/logworld.h"
#include "bench/noticeworld.h"

namespace Taskwatch::Bench {

namespace {

/// Requests in the whole span that polling in turn needs for a median delay of @p wanted seconds, which is half a
/// round. (The answer time, which our figure includes, is left out.)
double requestsForMedian(double wanted)
{
    return NoticeWorld::taskCount() * (static_cast<double>(NoticeWorld::span()) / 1000) / (2 * wanted);
}

QString inSeconds(const QString &what, double value)
{
    return what + u' ' + QString::number(value, 'g', 3) + QStringLiteral(" s");
}

/// Tasks that share messages, polled singly and by pages. A page counts as one request with the usual latency; the cost
/// of its size is not included.
QList<Figure> runPages(NoticeWorld &world)
{
    using Way = NoticeWorld::Way;
    const QString pages = QStringLiteral("notice-pages");
    const QString s = QStringLiteral("s");
    const auto singly = [&](double perSecond) {
        struct {
            NoticeWorld::Asked asked;
            double median;
            double late;
        } result{world.askAtTheRightMoment(perSecond, 0, Way::Singly), world.all(0.5), world.all(0.95)};
        return result;
    };
    const QString singlyText = QStringLiteral("singly:");
    const auto count = [&](qint64 requests) { return QString(singlyText + u' ' + QString::number(requests)); };
    const auto alone = singly(50);
    QList<Figure> figures;
    const NoticeWorld::Asked asked = world.askAtTheRightMoment(50, 0, Way::Pages, 100);
    const auto requests = static_cast<double>(asked.requests);
    figures.append(atMost(
        pages, QStringLiteral("all changes, median"), world.all(0.5), 0.3, s, inSeconds(singlyText, alone.median)));
    figures.append(
        atMost(pages, QStringLiteral("all changes, p95"), world.all(0.95), 1.2, s, inSeconds(singlyText, alone.late)));
    figures.append(atLeast(pages, QStringLiteral("times fewer requests than singly"),
        static_cast<double>(alone.asked.requests) / requests, 2, QStringLiteral("×"), count(alone.asked.requests)));
    figures.append(plain(pages, QStringLiteral("requests"), requests, {}));
    figures.append(plain(pages, QStringLiteral("of these, pages"), static_cast<double>(asked.pages), {}));
    figures.append(
        atMost(pages, QStringLiteral("first pass over after"), static_cast<double>(asked.firstPassOver) / 1000, 10, s,
            inSeconds(singlyText, static_cast<double>(alone.asked.firstPassOver) / 1000)));

    const auto tight = singly(20);
    const NoticeWorld::Asked tightly = world.askAtTheRightMoment(20, 0, Way::Pages, 100);
    figures.append(atMost(pages, QStringLiteral("at 20 requests/s, from the first poll on, p95"), world.all(0.95), 1.5,
        s, inSeconds(singlyText, tight.late)));
    figures.append(atLeast(pages, QStringLiteral("at 20 requests/s, times sooner at p95"), tight.late / world.all(0.95),
        50, QStringLiteral("×")));
    figures.append(plain(pages, QStringLiteral("at 20 requests/s, requests"), static_cast<double>(tightly.requests), {},
        count(tight.asked.requests)));

    // With few tasks per message, pages must not be worse than single polls.
    const NoticeWorld::Asked few = world.askAtTheRightMoment(50, 0, Way::Pages, 5);
    figures.append(atMost(pages, QStringLiteral("five of a message, all changes, p95"), world.all(0.95),
        alone.late * 1.02, s, inSeconds(singlyText, alone.late)));
    figures.append(plain(pages, QStringLiteral("five of a message, requests"), static_cast<double>(few.requests), {},
        count(alone.asked.requests)));
    const NoticeWorld::Asked none = world.askAtTheRightMoment(50, 0, Way::Pages, 1);
    figures.append(atMost(pages, QStringLiteral("one of a message, all changes, p95"), world.all(0.95), alone.late, s,
        inSeconds(singlyText, alone.late)));
    figures.append(atMost(pages, QStringLiteral("one of a message, requests"), static_cast<double>(none.requests),
        static_cast<double>(alone.asked.requests), {}, count(alone.asked.requests)));
    return figures;
}

} // namespace

QList<Figure> runNotice()
{
    NoticeWorld world;
    QList<Figure> figures;

    const QString notice = QStringLiteral("notice");
    const QString sweepText = QStringLiteral("sweep with as many requests:");
    const QString s = QStringLiteral("s");
    const NoticeWorld::Asked asked = world.askAtTheRightMoment(50, 0);
    const double median = world.all(0.5);
    const double late = world.all(0.95);
    const double endMedian = world.ends(0.5);
    const double endLate = world.ends(0.95);
    const size_t changes = world.changes();
    world.askInTurn(asked.requests, false);
    const double sweepMedian = world.all(0.5);
    figures.append(
        atMost(notice, QStringLiteral("all changes, median"), median, 0.3, s, inSeconds(sweepText, sweepMedian)));
    figures.append(
        atMost(notice, QStringLiteral("all changes, p95"), late, 3, s, inSeconds(sweepText, world.all(0.95))));
    figures.append(
        atLeast(notice, QStringLiteral("times sooner than the sweep"), sweepMedian / median, 300, QStringLiteral("×")));
    figures.append(atMost(
        notice, QStringLiteral("ends of attempts, median"), endMedian, 0.6, s, inSeconds(sweepText, world.ends(0.5))));
    figures.append(
        atMost(notice, QStringLiteral("ends of attempts, p95"), endLate, 4, s, inSeconds(sweepText, world.ends(0.95))));
    world.askInTurn(asked.requests, true);
    figures.append(plain(notice, QStringLiteral("times sooner than a sweep that leaves out what is finished"),
        world.all(0.5) / median, QStringLiteral("×"), inSeconds(QStringLiteral("its median:"), world.all(0.5))));
    figures.append(plain(notice, QStringLiteral("requests"), static_cast<double>(asked.requests), {}));
    figures.append(plain(notice, QStringLiteral("changes"), static_cast<double>(changes), {}));
    figures.append(
        plain(notice, QStringLiteral("first pass over after"), static_cast<double>(asked.firstPassOver) / 1000, s));

    const QString tight = QStringLiteral("notice-tight");
    const qint64 firstPass = world.askAtTheRightMoment(20, NoticeWorld::span()).firstPassOver;
    const NoticeWorld::Asked tightly = world.askAtTheRightMoment(20, firstPass);
    figures.append(atMost(tight, QStringLiteral("all changes, median"), world.all(0.5), 0.5, s));
    figures.append(atMost(tight, QStringLiteral("all changes, p95"), world.all(0.95), 5, s));
    figures.append(plain(tight, QStringLiteral("ends of attempts, median"), world.ends(0.5), s));
    figures.append(plain(tight, QStringLiteral("first pass over after"), static_cast<double>(firstPass) / 1000, s));
    figures.append(plain(tight, QStringLiteral("requests"), static_cast<double>(tightly.requests), {}));

    figures += runPages(world);

    const QString requests = QStringLiteral("requests");
    const double needed = requestsForMedian(median);
    figures.append(atLeast(requests, QStringLiteral("times fewer at the same median delay"),
        needed / static_cast<double>(asked.requests), 300, QStringLiteral("×"),
        QStringLiteral("the sweep needs %1").arg(needed, 0, 'g', 3)));
    return figures;
}

QList<Figure> runNoticeFeed()
{
    using Way = LogWorld::Way;
    constexpr double PerSecond = 10;
    LogWorld world;
    const QString feed = QStringLiteral("notice-feed");
    const QString s = QStringLiteral("s");
    // What limits the number of requests is then the engine alone.
    const LogWorld::Asked alone = world.run(Way::Singly, 10'000);
    const double aloneMedian = world.sinceChange(0.5);
    const double aloneLate = world.sinceChange(0.95);
    const LogWorld::Asked tight = world.run(Way::Singly, PerSecond);
    const double tightMedian = world.sinceChange(0.5);
    const double tightLate = world.sinceChange(0.95);
    const LogWorld::Asked asked = world.run(Way::Feed, PerSecond);
    const auto singly = [&s](double tightly, double freely) {
        return QStringLiteral("singly: %1 %3, without a limit %2 %3")
            .arg(tightly, 0, 'g', 3)
            .arg(freely, 0, 'g', 3)
            .arg(s);
    };
    QList<Figure> figures;
    figures.append(atMost(
        feed, QStringLiteral("all changes, median"), world.sinceChange(0.5), 1.5, s, singly(tightMedian, aloneMedian)));
    figures.append(
        atMost(feed, QStringLiteral("all changes, p95"), world.sinceChange(0.95), 5, s, singly(tightLate, aloneLate)));
    figures.append(
        plain(feed, QStringLiteral("from the row in the log to the notice, median"), world.sinceRow(0.5), s));
    figures.append(plain(feed, QStringLiteral("from the row in the log to the notice, p95"), world.sinceRow(0.95), s));
    figures.append(plain(feed, QStringLiteral("rows"), static_cast<double>(world.rows()), {}));
    figures.append(atLeast(feed, QStringLiteral("times fewer requests than singly without a limit"),
        static_cast<double>(alone.requests()) / static_cast<double>(asked.requests()), 30, QStringLiteral("×"),
        QStringLiteral("singly: %1, with the limit %2").arg(alone.requests()).arg(tight.requests())));
    figures.append(plain(feed, QStringLiteral("requests"), static_cast<double>(asked.requests()), {}));
    figures.append(
        plain(feed, QStringLiteral("of these, pages of the feed"), static_cast<double>(asked.feedPages), {}));
    figures.append(plain(feed, QStringLiteral("of these, of several tasks"), static_cast<double>(asked.severals), {}));
    figures.append(plain(feed, QStringLiteral("of these, of one task"), static_cast<double>(asked.singles), {}));
    figures.append(plain(feed, QStringLiteral("first pass over after"), static_cast<double>(asked.firstPassOver) / 1000,
        s, inSeconds(QStringLiteral("singly:"), static_cast<double>(tight.firstPassOver) / 1000)));

    const auto inAnInterval = [&world](LogWorld::Life life) {
        const LogWorld::Asked quiet = world.run(Way::Feed, PerSecond, life);
        return static_cast<double>(quiet.later) * 1000 / static_cast<double>(LogWorld::span() - quiet.laterFrom);
    };
    figures.append(atMost(
        feed, QStringLiteral("quiet, requests in an interval of 1 s"), inAnInterval(LogWorld::Life::Quiet), 1, {}));
    figures.append(plain(feed, QStringLiteral("quiet after a burst, requests in an interval of 1 s"),
        inAnInterval(LogWorld::Life::QuietAfterBurst), {}));
    return figures;
}

} // namespace Taskwatch::Bench
