// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/feedfault.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Taskwatch::Test {

namespace {

using Told = FeedFault::Told;

constexpr qint64 Hour = 3'600'000;

QByteArrayList texts(const QList<LogRow> &rows)
{
    QByteArrayList all;
    for (const LogRow &each : rows)
        all.append(each.json());
    return all;
}

/// The rows of @p log that a feed without fault has.
QList<LogRow> asked(const FeedAsked &request, const QList<LogRow> &log)
{
    QList<LogRow> rows = log;
    rows.removeIf([&](const LogRow &each) { return each.time < request.since; });
    return rows;
}

/// The true feed, with further @p rows.
FeedFault withRows(const char *name, const QByteArrayList &rows, Told told)
{
    return {.name = name,
        .feed = [rows](const FeedAsked &request,
                    const QList<LogRow> &log) { return feedPage(texts(asked(request, log)) + rows); },
        .told = told};
}

/// The true rows on each page, and @p next as the cursor of the page with a number.
FeedFault withNext(const char *name, const std::function<QByteArray(int)> &next, int mostPages, bool isLong = false)
{
    return {.name = name,
        .feed = [next](const FeedAsked &request,
                    const QList<LogRow> &log) { return feedPage(texts(asked(request, log)), next(request.number)); },
        .told = Told::ByPolls,
        .mostPages = mostPages,
        .isLong = isLong};
}

FeedFault failing(const char *name, const Answer &answer)
{
    return {.name = name,
        .feed = [answer](const FeedAsked &, const QList<LogRow> &) { return answer; },
        .told = Told::ByPolls,
        .isLong = true};
}

/// As the true feed, with each row changed by @p change. All rows are there, whatever was asked for.
FeedFault changed(const char *name, const std::function<void(LogRow &)> &change)
{
    return {.name = name, .feed = [change](const FeedAsked &, const QList<LogRow> &log) {
                QList<LogRow> rows = log;
                for (LogRow &each : rows)
                    change(each);
                return feedPage(texts(rows));
            }};
}

QByteArrayList strangers()
{
    QByteArrayList rows;
    for (int number = 0; number < 500; ++number)
        rows.append(LogRow{"msg_stranger_" + QByteArray::number(number), "ACTIVE", Hour}.json());
    return rows;
}

} // namespace

QByteArray LogRow::json() const
{
    return R"({"messageId": ")" + id + R"(", "state": ")" + state + R"(", "time": )" + QByteArray::number(time)
        + R"(, "url": "https://api.example.com/hook", "maxRetries": 5})";
}

Answer feedPage(const QByteArrayList &rows, const QByteArray &next)
{
    // Without the server's time, a feed is not read.
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
    return ok("{\"events\": [" + rows.join(", ") + "], \"cursor\": " + next + '}', "Date: " + date + "\r\n");
}

Answer trueFeed(const FeedAsked &request, const QList<LogRow> &log)
{
    return feedPage(texts(asked(request, log)));
}

QList<FeedFault> feedFaults()
{
    const auto numbered = [](int number) -> QByteArray { return '"' + QByteArray::number(number) + '"'; };
    const QByteArray odd = "a&b#c d/?%2F+=\xc3\xbc";

    return {
        changed("all rows again and again", [](LogRow &) {}),
        {.name = "a change that is left out",
            .feed = [](const FeedAsked &, const QList<LogRow> &) { return feedPage({}); },
            .told = Told::ByRefresh},
        {.name = "the newest row comes late",
            .feed =
                [](const FeedAsked &request, const QList<LogRow> &log) {
                    return request.number < 3 ? feedPage({}) : trueFeed(request, log);
                }},
        {.name = "rows out of order, each twice",
            .feed =
                [](const FeedAsked &request, const QList<LogRow> &log) {
                    QByteArrayList rows = texts(asked(request, log));
                    std::reverse(rows.begin(), rows.end());
                    return feedPage(rows + rows);
                }},
        changed("times that are an hour old", [](LogRow &row) { row.time -= Hour; }),
        changed("times to come", [](LogRow &row) { row.time += 24 * 365 * Hour; }),
        changed("a state that nobody knows", [](LogRow &row) { row.state = "LEVITATING"; }),
        withRows("rows of tasks that nobody watches", strangers(), Told::ByFeed),
        withRows("a row without id", {R"({"state": "ACTIVE", "time": 1678901800000})"}, Told::ByPolls),
        withRows("a row with an id of another kind", {R"({"messageId": {}, "state": "ACTIVE", "time": 1678901800000})"},
            Told::ByPolls),
        withRows("a row without time", {R"({"messageId": "msg_0", "state": "ACTIVE"})"}, Told::ByPolls),
        withRows("rows that are no objects", {"null", "7", "[]"}, Told::ByPolls),
        withNext(
            "a cursor that leads to itself", [](int) { return QByteArray("\"same\""); }, 2),
        withNext(
            "two cursors that lead to each other",
            [](int number) { return QByteArray(number % 2 ? "\"odd\"" : "\"even\""); }, 3),
        withNext("the same rows behind every cursor", numbered, 12),
        {.name = "empty pages without end",
            .feed = [=](const FeedAsked &request,
                        const QList<LogRow> &) { return feedPage({}, numbered(request.number)); },
            .told = Told::ByPolls,
            .mostPages = 10},
        {.name = "an empty page, and there is more",
            .feed =
                [](const FeedAsked &request, const QList<LogRow> &log) {
                    return request.cursor.isEmpty() ? feedPage({}, "\"more\"") : trueFeed(request, log);
                },
            .mostPages = 2},
        {.name = "a cursor of any characters",
            .feed =
                [=](const FeedAsked &request, const QList<LogRow> &log) {
                    if (request.cursor.isEmpty())
                        return feedPage({}, '"' + odd + '"');
                    return request.cursor == odd ? trueFeed(request, log) : status("400 Bad Request");
                },
            .mostPages = 2},
        withNext(
            "a cursor that is true", [](int) { return QByteArray("true"); }, 1, true),
        withNext(
            "a cursor that is an object", [](int) { return QByteArray("{}"); }, 1, true),
        withNext(
            "a cursor of 1 MB", [](int) -> QByteArray { return '"' + QByteArray(1'000'000, 'x') + '"'; }, 1, true),
        failing("500", status("500 Internal Server Error", "broken")),
        failing("a captive portal", ok("<!doctype html><p>Log in")),
        failing("an empty object", ok("{}")),
        failing("no answer", sends({})),
        failing("a cut answer", sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")),
    };
}

} // namespace Taskwatch::Test
