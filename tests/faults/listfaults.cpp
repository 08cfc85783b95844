// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/listfault.h"

namespace Taskwatch::Test {

namespace {

using State = Listing::State;

/// Of the page after page @p number of @p count, as JSON.
QByteArray cursor(int number, qsizetype count)
{
    return number + 1 < count ? QByteArray("\"more" + QByteArray::number(number) + '"') : QByteArray("null");
}

/// The rows of the table, for one API.
class ListTable
{
public:
    explicit ListTable(const ServedApi &api)
        : m_api(api)
        , m_isFlower(qstrcmp(api.key, "flower") == 0)
    {
    }

    [[nodiscard]] QList<ListFault> all()
    {
        addRows();
        addPages();
        addFailures();
        if (m_api.pages != ServedApi::Pages::None)
            addChanges();
        if (m_api.pages == ServedApi::Pages::Cursor)
            addCursors();
        return m_faults;
    }

private:
    [[nodiscard]] QByteArray row(int number) const { return m_api.rowOf(m_api.ids[number]); }
    [[nodiscard]] Answer page(const QByteArrayList &rows, const QByteArray &next = "null") const
    {
        return ok(m_api.pageOf(rows, next));
    }
    /// @p rows on the first page, which is the only one with rows.
    [[nodiscard]] ListFault::Pages only(const QByteArrayList &rows) const
    {
        return [table = *this, rows](
                   int number, const QByteArray &) { return table.page(number == 0 ? rows : QByteArrayList()); };
    }
    /// @p answer to the request @p failing, before a healthy list with a page for each of @p rows.
    [[nodiscard]] ListFault::Pages failing(int failing, const Answer &answer, const QByteArrayList &rows) const
    {
        return [=, table = *this](int number, const QByteArray &) {
            if (number == failing)
                return answer;
            const int place = number - (number > failing ? 1 : 0);
            return place < rows.size() ? table.page({rows[place]}, cursor(place, rows.size())) : table.page({});
        };
    }
    [[nodiscard]] QByteArrayList fourth() const { return {m_api.ids[3]}; }
    void add(const ListFault &fault) { m_faults.append(fault); }

    /// What a row may be.
    void addRows()
    {
        const QByteArray id = m_api.idMember;
        const auto withId = [&](const QByteArray &json) { return m_api.rowOf("bad", id.constData(), json); };
        const char *key = m_isFlower ? "\"k%d\": " : "";
        const auto junk = [&](int number, const char *json) -> QByteArray {
            return QByteArray(key).replace("%d", QByteArray::number(number)) + json;
        };
        add({.name = "no fault", .pages = only({row(0), row(1), row(2), row(3)}), .found = fourth()});
        add({.name = "a row without id",
            .pages = only({row(0), withId({}), row(3)}),
            .words = "1 entry is not a task",
            .bad = 1,
            .found = fourth()});
        add({.name = "ids of other kinds",
            .pages = only({withId("null"), withId("{}"), withId("[]"), withId("\"\""), withId(R"("a\u0000b")"),
                withId("\"..\""), row(3)}),
            .words = "6 entries are not tasks",
            .bad = 6,
            .found = fourth()});
        add({.name = "rows that are no objects",
            .pages = only({junk(1, "null"), junk(2, "7"), junk(3, "\"x\""), row(3), junk(4, "[]"), junk(5, "true")}),
            .words = "5 entries are not tasks",
            .bad = 5,
            .found = fourth()});
        add({.name = "an id of 1 MB",
            .pages = only({withId('"' + QByteArray(1'000'000, 'x') + '"'), row(3)}),
            .words = "1 entry is not a task",
            .bad = 1,
            .found = fourth()});
        add({.name = "a row twice", .pages = only({row(3), row(0), row(3)}), .found = fourth()});
        const bool areFacts = !m_api.hasOnlyIds;
        add({.name = "a task twice, with different facts",
            .pages = only({row(3), m_api.rowOf(m_api.ids[3], m_api.countMember, "2"), row(0),
                m_api.rowOf(m_api.ids[0], m_api.countMember, "3")}),
            .words = areFacts ? "4 entries are not tasks" : "",
            .bad = areFacts ? 4 : 0,
            .found = fourth()});
        add({.name = "another order", .pages = only({row(3), row(1), row(2), row(0)}), .found = fourth()});
        QByteArrayList many;
        QByteArrayList manyIds;
        for (int number = 0; number < 130; ++number) {
            manyIds.append(QByteArray::number(500 + number));
            many.append(m_api.rowOf(manyIds.last()));
        }
        add({.name = "more rows than were asked for", .pages = only(many), .found = manyIds, .isLong = true});
    }

    /// What a page may be.
    void addPages()
    {
        const auto always = [](const Answer &answer) -> ListFault::Pages {
            return [answer](int, const QByteArray &) { return answer; };
        };
        const auto fails = [&](const char *name, const Answer &answer, const char *words) {
            add({.name = name, .pages = always(answer), .state = State::Failed, .words = words, .mostRequests = 1});
        };
        add({.name = "no rows", .pages = only({}), .words = "No tasks of"});
        if (!m_isFlower)
            add({.name = "null instead of rows",
                .pages = always(ok(QByteArray(m_api.pageOf({"ROWS"})).replace("[ROWS]", "null"))),
                .words = "No tasks of"});
        if (!m_isFlower)
            fails("a text instead of rows", ok(QByteArray(m_api.pageOf({"ROWS"})).replace("[ROWS]", "\"none\"")),
                "expected an array");
        fails("plain text", ok("OK\n"), "at byte 1");
        fails("a captive portal", ok("<!doctype html><p>Log in"), "an HTML page");
        fails("an empty body", ok({}), "empty body");
        fails("404", status("404 Not Found", "<!doctype html><p>Nothing here"), "HTTP 404");
        fails("400", status("400 Bad Request", "{\"error\": \"no such list\", \"message\": \"no such list\"}"),
            "no such list");
        fails("401 for the list alone", status("401 Unauthorized"), "HTTP 401");
        fails("403 for the list alone", status("403 Forbidden"), "HTTP 403");
        fails("302", status("302 Found", {}, "Location: /login\r\n"), "HTTP 302");
        add({.name = "cut for ever",
            .pages = always(sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")),
            .state = State::Failed,
            .words = "ended early",
            .mostRequests = 2});
        fails("9 MB", ok(m_api.pageOf({row(3)}) + QByteArray(9'000'000, ' ')), "larger than");
        add({.name = "500 for ever",
            .pages = always(status("500 Internal Server Error", "broken")),
            .state = State::Failed,
            .words = "HTTP 500: broken",
            .mostRequests = 4,
            .isLong = true});
    }

    /// A page that fails and is well again.
    void addFailures()
    {
        const bool hasPages = m_api.pages != ServedApi::Pages::None;
        const QByteArrayList rows = hasPages ? QByteArrayList{row(0), row(3)} : QByteArrayList{row(3)};
        const int middle = hasPages ? 1 : 0;
        const auto once = [&](const char *name, const Answer &answer) {
            add({.name = name, .pages = failing(middle, answer, rows), .found = fourth(), .mostRequests = 4});
        };
        once("500 in the middle", status("500 Internal Server Error", "broken"));
        once("no answer in the middle", sends({}));
        once("a reset in the middle", sendsAndResets({}));
        once("429 in the middle", status("429 Too Many Requests", "slow down", "Retry-After: 1\r\n"));
        once("a cut page in the middle", sendsAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"));
    }

    /// Lists that change while they are read.
    void addChanges()
    {
        const bool isCounted = m_api.pages == ServedApi::Pages::Counted;
        const auto pages = [table = *this](const QList<QByteArrayList> &all) -> ListFault::Pages {
            return [=](int number, const QByteArray &) {
                return number < all.size() ? table.page(all[number], cursor(number, all.size())) : table.page({});
            };
        };
        const QByteArray changed = m_api.rowOf(m_api.ids[3], m_api.countMember, "2");
        add({.name = "a task that moves to the next page",
            .pages = pages({{row(0), row(3)}, {changed, row(1)}, {row(2)}}),
            .found = fourth(),
            .mostRequests = 4});
        add({.name = "a list that ends while it is read", .pages = pages({{row(3)}, {}}), .found = fourth()});
        add({.name = "a list that grows while it is read",
            .pages = pages({{row(0)}, {row(0), row(1)}, {row(1), row(2)}, {row(2), row(3)}}),
            .found = fourth(),
            .mostRequests = 5});
        add({.name = "pages with one row each",
            .pages = pages({{row(0)}, {row(1)}, {row(2)}, {row(3)}}),
            .found = fourth(),
            .mostRequests = 5});
        add({.name = "the same rows on every page",
            .pages = [table = *this](int number,
                         const QByteArray &) { return table.page({table.row(3)}, cursor(number, number + 2)); },
            .state = State::Repeated,
            .words = "sent a page again",
            .found = fourth(),
            .mostRequests = 11});
        if (isCounted && m_isFlower)
            return;
        if (isCounted) {
            const QByteArray body = m_api.pageOf({row(3)}).replace(": 3}", ": -1000000}");
            add({.name = "a number of tasks that is wrong",
                .pages = [=, table = *this](
                             int number, const QByteArray &) { return number == 0 ? ok(body) : table.page({}); },
                .found = fourth()});
        }
    }

    void addCursors()
    {
        const auto next = [table = *this](const QByteArray &json) -> ListFault::Pages {
            return [=](int, const QByteArray &) { return table.page({table.row(3)}, json); };
        };
        const auto loops = [&](const char *name, const ListFault::Pages &pages, int most) {
            add({.name = name,
                .pages = pages,
                .state = State::Repeated,
                .words = "sent a page again",
                .found = fourth(),
                .mostRequests = most});
        };
        const auto fails = [&](const char *name, const QByteArray &json) {
            add({.name = name,
                .pages = next(json),
                .state = State::Failed,
                .words = "cursor: expected a text or a whole number",
                .found = fourth(),
                .mostRequests = 1});
        };
        loops("a cursor that leads to itself", next("\"same\""), 2);
        loops(
            "two cursors that lead to each other",
            [table = *this](int number, const QByteArray &) {
                return table.page({table.row(3)}, number % 2 ? "\"odd\"" : "\"even\"");
            },
            3);
        add({.name = "empty pages without end",
            .pages = [table = *this](
                         int number, const QByteArray &) { return table.page({}, cursor(number, number + 2)); },
            .state = State::Repeated,
            .words = "sent a page again",
            .mostRequests = 10});
        add({.name = "an empty page, and there is more",
            .pages =
                [table = *this](int number, const QByteArray &) {
                    return number == 0 ? table.page({}, "\"more\"") : table.page({table.row(3)});
                },
            .found = fourth()});
        fails("a cursor that is true", "true");
        fails("a cursor that is an object", "{}");
        fails("a cursor that is an array", "[\"a\"]");
        fails("a cursor with a fraction", "1.5");
        fails("a cursor of 1 MB", '"' + QByteArray(1'000'000, 'x') + '"');
        add({.name = "a cursor of any characters",
            .pages =
                [table = *this](int number, const QByteArray &came) {
                    const QByteArray odd = "a&b#c d/?%2F+=\xc3\xbc";
                    if (number > 0 && came != odd)
                        return status("400 Bad Request", "another cursor: " + came);
                    return number == 0 ? table.page({table.row(0)}, '"' + odd + '"') : table.page({table.row(3)});
                },
            .found = fourth()});
        add({.name = "a cursor beyond 2^53",
            .pages =
                [table = *this](int number, const QByteArray &came) {
                    if (number > 0 && came != "9007199254740993")
                        return status("400 Bad Request", "another cursor: " + came);
                    return number == 0 ? table.page({table.row(0)}, "9007199254740993") : table.page({table.row(3)});
                },
            .found = fourth()});
    }

    const ServedApi &m_api;
    bool m_isFlower;
    QList<ListFault> m_faults;
};

} // namespace

QList<ListFault> listFaults(const ServedApi &api)
{
    return ListTable(api).all();
}

} // namespace Taskwatch::Test
