// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"
#include "network/poll/pollerfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;
using State = Listing::State;

namespace {

/// An API with a list for each way to request pages.
const QByteArray KilnFile = R"({
    "format": 1,
    "name": "Kiln",
    "id": { "parts": ["studio", "number"] },
    "task": { "path": "/studios/{studio}/renders/{number}" },
    "facts": { "taskId": "/number", "messageId": { "idPart": "studio" }, "state": "/status" },
    "states": { "waiting": ["queued"], "succeeded": ["done"] },
    "lists": {
        "cursor": {
            "path": "/studios/{studio}/by-cursor/{cursor}", "at": "/renders", "state": "{cursor}",
            "pages": { "by": "cursor", "send": "after", "read": "/next", "newestFirst": true }
        },
        "offset": {
            "path": "/studios/{studio}/by-offset", "query": { "status": "{offset}" }, "at": "/renders", "state": "{offset}",
            "pages": { "by": "offset", "send": "skip", "size": 3, "sendSize": "limit" }
        },
        "number": {
            "path": "/studios/{studio}/by-number", "query": { "status": "{number}" }, "at": "/renders", "state": "{number}",
            "pages": { "by": "number", "send": "page", "size": 3, "sendSize": "limit" }
        },
        "ids": {
            "path": "/studios/{studio}/by-offset", "query": { "status": "{ids}" }, "at": "/renders", "untold": ["state"],
            "pages": { "by": "offset", "send": "skip" }
        }
    }
})";

std::shared_ptr<const TaskApi> kiln()
{
    return std::make_shared<const TaskApi>(parseApiFile(KilnFile, QStringLiteral("kiln")).value());
}

ListId listNamed(const QString &text)
{
    return kiln()->lists().checked(*ListId::parse(text)).value();
}

/// A server with the renders of one studio, which a test may change at any time. It sends at most three in a page,
/// whatever is requested. Its cursors are texts.
class KilnServer
{
public:
    explicit KilnServer(QStringList renders)
        : numbers(std::move(renders))
        , server([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); })
    {
    }

    [[nodiscard]] int asked(const char *path) const
    {
        return static_cast<int>(std::count_if(server.requests().begin(), server.requests().end(),
            [path](const auto &each) { return each.path().startsWith(path); }));
    }

    QStringList numbers;
    /// Called before each page of a list, with its number from 0.
    std::function<void(int)> beforePage = [](int) {};
    /// The cursor after a page; @p usual is the right one.
    std::function<QByteArray(const QByteArray &usual)> cursorAfter = [](const QByteArray &usual) { return usual; };
    QByteArray extra; ///< an element that is put in front of each page
    bool ignoresPages = false;
    ScriptedServer server;

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket)
    {
        if (request.path().startsWith("/studios/north/renders/")) {
            socket->write(ScriptedServer::response(
                "200 OK", "{\"number\":\"" + request.path().split('/').last() + "\",\"status\":\"done\"}"));
            return;
        }
        beforePage(m_pages++);
        const QUrlQuery query(QUrl::fromEncoded(request.path()).query());
        const auto number = [&query](const char *name) {
            return query.queryItemValue(QString::fromLatin1(name)).section(u'-', 1).toLongLong();
        };
        qsizetype from = query.queryItemValue(QStringLiteral("skip")).toLongLong();
        if (query.hasQueryItem(QStringLiteral("page")))
            from = 3 * (query.queryItemValue(QStringLiteral("page")).toLongLong() - 1);
        if (query.hasQueryItem(QStringLiteral("after")))
            from = number("after");
        if (ignoresPages)
            from = 0;
        QByteArrayList renders;
        if (!extra.isEmpty())
            renders.append(extra);
        const QStringList page = numbers.mid(from, 3);
        for (const QString &each : page)
            renders.append("{\"number\":\"" + each.toUtf8() + "\"}");
        const bool hasMore = from + 3 < numbers.size();
        const QByteArray next =
            cursorAfter(hasMore ? "\"at-" + QByteArray::number(from + 3) + '"' : QByteArray("null"));
        socket->write(
            ScriptedServer::response("200 OK", "{\"next\":" + next + ",\"renders\":[" + renders.join(',') + "]}"));
    }

    int m_pages = 0;
};

/// Collects what a poller reports about lists, and watches the tasks it finds, like a session.
class KilnReader
{
public:
    explicit KilnReader(const KilnServer &server)
        : poller(std::make_unique<PollerThread>(targetOf(server), Eager))
        , observed(poller.get(), &PollerThread::observed)
    {
        QObject::connect(poller.get(), &PollerThread::listingChanged, poller.get(),
            [this](const Listing &listing) { listings.append(listing); });
        QObject::connect(
            poller.get(), &PollerThread::listFound, poller.get(), [this](const ListId &, const QList<TaskId> &ids) {
                for (const TaskId &each : ids)
                    found.append(each.toString().section(u'/', 1));
                poller->watch(ids);
            });
    }

    [[nodiscard]] State state() const { return listings.isEmpty() ? State::Reading : listings.last().state; }

    std::unique_ptr<PollerThread> poller;
    QSignalSpy observed;
    QList<Listing> listings;
    QStringList found; // the numbers

private:
    static Target targetOf(const KilnServer &server)
    {
        Target target = loopbackTarget(server.server.port());
        target.api = kiln();
        return target;
    }
};

QStringList letters(const char *text)
{
    QStringList list;
    for (const char *each = text; *each; ++each)
        list.append(QString(QLatin1Char(*each)));
    return list;
}

} // namespace

/// Lists of an API with other pages than the default one, read by a poller in its thread from a real server in this
/// thread.
class TestListPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAllPages_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QByteArrayList>("asked");
        QTest::newRow("cursor") << QStringLiteral("cursor:done studio:north") << 3
                                << QByteArrayList{"/studios/north/by-cursor/done",
                                       "/studios/north/by-cursor/done?after=at-3",
                                       "/studios/north/by-cursor/done?after=at-6"};
        QTest::newRow("offset") << QStringLiteral("offset:done studio:north") << 4
                                << QByteArrayList{"/studios/north/by-offset?status=done&limit=3&skip=0",
                                       "/studios/north/by-offset?status=done&limit=3&skip=3",
                                       "/studios/north/by-offset?status=done&limit=3&skip=6",
                                       "/studios/north/by-offset?status=done&limit=3&skip=7"};
        QTest::newRow("number") << QStringLiteral("number:done studio:north") << 4
                                << QByteArrayList{"/studios/north/by-number?status=done&limit=3&page=1",
                                       "/studios/north/by-number?status=done&limit=3&page=2",
                                       "/studios/north/by-number?status=done&limit=3&page=3",
                                       "/studios/north/by-number?status=done&limit=3&page=4"};
    }

    void readsAllPages()
    {
        QFETCH(const QString, list);
        QFETCH(const int, pages);
        QFETCH(const QByteArrayList, asked);
        const KilnServer server(letters("abcdefg"));
        KilnReader reader(server);
        reader.poller->readLists({listNamed(list)});
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(reader.found, letters("abcdefg"));
        QCOMPARE(reader.listings.last().pages, pages);
        QCOMPARE(reader.listings.last().bad, 0);
        QByteArrayList paths;
        for (const auto &request : server.server.requests())
            paths.append(request.path());
        QCOMPARE(paths.first(asked.size()), asked);
        QTRY_COMPARE(all(reader.observed).size(), 7);
        const QList<Observation> observations = all(reader.observed);
        for (const Observation &each : observations) {
            QVERIFY(each.task() && each.source == Observation::Source::ListPage);
            QCOMPARE(each.task()->state.text().toString(), QStringLiteral("done")); // told by the address of the list
        }
        QCOMPARE(server.asked("/studios/north/renders/"), 0);
    }

    void aListOfIdsLeavesTheRestToPolls()
    {
        const KilnServer server(letters("abcd"));
        KilnReader reader(server);
        reader.poller->readLists({listNamed(QStringLiteral("ids:done studio:north"))});
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(reader.found, letters("abcd"));
        QTRY_COMPARE(all(reader.observed).size(), 4);
        QCOMPARE(all(reader.observed).first().source, Observation::Source::Task);
        QCOMPARE(server.asked("/studios/north/renders/"), 4);
    }

    void noticesCursorsThatNeverEnd_data()
    {
        QTest::addColumn<bool>("circle");
        QTest::addColumn<int>("pages");
        QTest::newRow("a circle") << true << 3;
        QTest::newRow("ever new cursors to the same tasks") << false << 1 + ListWalk::MostPagesInVain;
    }

    void noticesCursorsThatNeverEnd()
    {
        QFETCH(const bool, circle);
        QFETCH(const int, pages);
        KilnServer server(letters("abcdefghi"));
        int number = 0;
        if (circle) {
            server.cursorAfter = [](const QByteArray &usual) {
                return usual == "null" ? QByteArray("\"at-3\"") : usual;
            };
        } else {
            server.ignoresPages = true;
            server.cursorAfter = [&number](const QByteArray &) -> QByteArray {
                return "\"x-" + QByteArray::number(++number) + '"';
            };
        }
        KilnReader reader(server);
        reader.poller->readLists({listNamed(QStringLiteral("cursor:done studio:north"))});
        QTRY_COMPARE(reader.state(), State::Repeated);
        QCOMPARE(reader.listings.last().pages, pages);
        QCOMPARE(reader.found, letters(circle ? "abcdefghi" : "abc"));
    }

    void noticesAServerThatIgnoresPages()
    {
        KilnServer server(letters("abcd"));
        server.ignoresPages = true;
        KilnReader reader(server);
        reader.poller->readLists({listNamed(QStringLiteral("number:done studio:north"))});
        QTRY_COMPARE(reader.state(), State::Repeated);
        QCOMPARE(reader.found, letters("abc"));
        QCOMPARE(server.asked("/studios/north/by-number"), 1 + ListWalk::MostPagesInVain);
    }

    void rowsThatAreNoTasksCostNoOthers_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("no id") << QByteArray("{\"status\":\"done\"}");
        QTest::newRow("an id that cannot be") << QByteArray("{\"number\":\"..\"}");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("null") << QByteArray("null");
    }

    void rowsThatAreNoTasksCostNoOthers()
    {
        QFETCH(const QByteArray, extra);
        KilnServer server(letters("abcde"));
        server.extra = extra;
        KilnReader reader(server);
        reader.poller->readLists({listNamed(QStringLiteral("cursor:done studio:north"))});
        QTRY_COMPARE(reader.state(), State::Read);
        QCOMPARE(reader.found, letters("abcde"));
        QCOMPARE(reader.listings.last().tasks, 5);
        QCOMPARE(reader.listings.last().bad, 2); // one in each page
    }

    void aListMayChangeWhileItIsRead()
    {
        KilnServer server(letters("abcdefg"));
        server.beforePage = [&server](int page) {
            if (page == 1)
                server.numbers.prepend(QStringLiteral("z")); // all others move by one
        };
        KilnReader reader(server);
        const ListId list = listNamed(QStringLiteral("offset:done studio:north"));
        reader.poller->setListWatched(list, true);
        QTRY_COMPARE(reader.state(), State::Read);
        QTRY_COMPARE(reader.found, letters("abcdefgz")); // each once; the new one by the next reading
        QCOMPARE(reader.listings.last().tasks, 8);
        // A task that leaves moves the others forward, behind the reader's back. The next reading has them.
        server.numbers = letters("hijklmno");
        server.beforePage = [&server](int) {
            if (server.numbers.first() == u"h")
                server.numbers.removeFirst();
        };
        QTRY_COMPARE(QSet<QString>(reader.found.begin(), reader.found.end()).size(), 8 + 7);
    }

    void newTasksNeedOnlyTheFirstPagesIfTheyComeFirst()
    {
        KilnServer server(letters("abcdefg"));
        KilnReader reader(server);
        reader.poller->setListWatched(listNamed(QStringLiteral("cursor:done studio:north")), true);
        QTRY_COMPARE(reader.found.size(), 7);
        QTRY_VERIFY(server.asked("/studios/north/by-cursor") >= 3 + 4);
        QCOMPARE(server.asked("/studios/north/by-cursor/done?after=at-6"), 1);
        server.numbers.prepend(QStringLiteral("z"));
        QTRY_COMPARE(reader.found.size(), 8);
        QCOMPARE(reader.found.last(), QStringLiteral("z"));
    }

    void aListThatTheApiDoesNotHaveFails()
    {
        const KilnServer server(letters("a"));
        KilnReader reader(server);
        reader.poller->readLists({*ListId::parse(QStringLiteral("queue:emails"))});
        QTRY_COMPARE(reader.state(), State::Failed);
        QVERIFY(reader.listings.last().failure->detail.contains(u"the lists of Kiln are cursor:CURSOR studio:STUDIO"));
        reader.poller->setListWatched(*ListId::parse(QStringLiteral("queue:emails")), true);
        QTRY_VERIFY(reader.listings.last().watched); // kept, in case the profile gets its other API back
        reader.poller->setListWatched(*ListId::parse(QStringLiteral("queue:emails")), false);
        QTRY_VERIFY(!reader.listings.last().watched);
        QCOMPARE(server.server.requests().size(), 0);
    }
};

TASKWATCH_TEST(TestListPages, QCoreApplication);
#include "tst_listpages.moc"
