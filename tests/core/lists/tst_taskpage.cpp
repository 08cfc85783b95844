// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "lists/pageobservation.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "json/jsonpieces.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

ListId message(const char *text = "msg_123")
{
    return ListId::ofMessage(QString::fromUtf8(text)).value();
}

/// The example task with another id.
QByteArray taskBody(const char *id)
{
    return exampleBodyWith("taskId", QString::fromUtf8(id)).trimmed();
}

QByteArray pageBody(const QByteArrayList &tasks, const QByteArray &cursor = "0")
{
    return "{\"cursor\": " + cursor + ", \"tasks\": [" + tasks.join(", ") + "]}";
}

} // namespace

class TestTaskPage : public QObject
{
    Q_OBJECT

private:
    const TaskApi &m_api = *defaultApi();

private Q_SLOTS:
    void knowsWhereTheListIs()
    {
        QCOMPARE(m_api.lists().path(message()), QByteArray("/v1/messages/msg_123/tasks"));
        QCOMPARE(m_api.lists().path(message("a/b?c d")), QByteArray("/v1/messages/a%2Fb%3Fc%20d/tasks"));
        QCOMPARE(m_api.lists().query({message(), {}}), QByteArray());
        QCOMPARE(m_api.lists().query({message(), QStringLiteral("1678901234567")}), QByteArray("cursor=1678901234567"));
    }

    void readsTheTasksWithTheirBytes()
    {
        const QByteArray first =
            "{ \"taskId\":\"a\", \"messageId\":\"msg_123\",\"url\":\"u\",\"state\":\"active\",\"retried\":0,"
            "\"maxRetry\":9007199254740993 , \"error\":\"}],\\\"[{ \u00fc\\\\\"}";
        const Result<TaskPage> page = m_api.lists().decode(pageBody({first, taskBody("b")}), {message(), {}});
        QVERIFY2(page, qPrintable(page ? QString() : page.error()));
        QCOMPARE(page->entries.size(), 2);
        QCOMPARE(page->entries[0].raw, first);
        QVERIFY(page->entries[0].task);
        QCOMPARE(page->entries[0].task->maxRetry, Q_INT64_C(9007199254740993));
        QCOMPARE(page->entries[0].id, std::optional(id("a")));
        QCOMPARE(page->entries[1].raw, taskBody("b"));
        Task expected = exampleTask();
        expected.taskId = id("b");
        QVERIFY(page->entries[1].task && *page->entries[1].task == expected);
        QCOMPARE(page->badEntries(), 0);
        QVERIFY(page->next.isEmpty() && page->mistake.isEmpty());
    }

    void readsTheCursor_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::addColumn<QString>("next"); // empty: none; "!": a mistake
        QTest::newRow("number") << QByteArray("1678901234567") << QStringLiteral("1678901234567");
        QTest::newRow("digits") << QByteArray("\"1678901234567\"") << QStringLiteral("1678901234567");
        QTest::newRow("greatest") << QByteArray("9223372036854775807") << QStringLiteral("9223372036854775807");
        QTest::newRow("digits beyond 64 bits")
            << QByteArray("\"92233720368547758079\"") << QStringLiteral("92233720368547758079");
        QTest::newRow("text") << QByteArray("\"1686652644442-12\"") << QStringLiteral("1686652644442-12");
        QTest::newRow("zero") << QByteArray("0") << QString();
        QTest::newRow("zero in digits") << QByteArray("\"0\"") << QString();
        QTest::newRow("empty text") << QByteArray("\"\"") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("negative") << QByteArray("-1") << QStringLiteral("!");
        QTest::newRow("fraction") << QByteArray("1.5") << QStringLiteral("!");
        QTest::newRow("number beyond 64 bits") << QByteArray("9223372036854775808") << QStringLiteral("!");
        QTest::newRow("too long") << '"' + QByteArray(3000, 'x') + '"' << QStringLiteral("!");
        QTest::newRow("object") << QByteArray("{}") << QStringLiteral("!");
    }

    void readsTheCursor()
    {
        QFETCH(const QByteArray, cursor);
        QFETCH(const QString, next);
        const bool isMistake = next == u"!";
        const Result<TaskPage> page = m_api.lists().decode(pageBody({taskBody("a")}, cursor), {message(), {}});
        QVERIFY(page);
        QCOMPARE(page->next, isMistake ? QString() : next);
        QCOMPARE(page->mistake.startsWith(u"cursor: expected "), isMistake);
        QCOMPARE(page->entries.size(), 1); // decoded entries stay, whatever the cursor is
    }

    void takesAPageWithoutCursor()
    {
        const Result<TaskPage> page = m_api.lists().decode("{\"tasks\":[]}", {message(), {}});
        QVERIFY(page && page->entries.isEmpty() && page->next.isEmpty() && page->mistake.isEmpty());
        const Result<TaskPage> null = m_api.lists().decode("{\"tasks\":null}", {message(), {}});
        QVERIFY(null && null->entries.isEmpty());
    }

    void aBadTaskDoesNotHideTheOthers_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words");
        QTest::newRow("no state") << exampleBodyWith("state", QJsonValue::Undefined) << QStringLiteral("tsk_123")
                                  << QStringLiteral("state: ");
        QTest::newRow("no id") << exampleBodyWith("taskId", QJsonValue::Undefined) << QString()
                               << QStringLiteral("taskId: ");
        QTest::newRow("an id that cannot be")
            << exampleBodyWith("taskId", QStringLiteral("..")) << QString() << QStringLiteral("taskId: ");
        QTest::newRow("an id too long") << exampleBodyWith("taskId", QString(513, u'x')) << QString()
                                        << QStringLiteral("taskId: ");
        QTest::newRow("null") << QByteArray("null") << QString() << QStringLiteral("expected a task");
        QTest::newRow("number") << QByteArray("12") << QString() << QStringLiteral("expected a task");
        QTest::newRow("array") << QByteArray("[1, [2]]") << QString() << QStringLiteral("an array");
        QTest::newRow("empty object") << QByteArray("{}") << QString() << QStringLiteral("taskId: ");
    }

    void aBadTaskDoesNotHideTheOthers()
    {
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, id);
        QFETCH(const QString, words);
        const Result<TaskPage> page =
            m_api.lists().decode(pageBody({taskBody("a"), bad, taskBody("b")}), {message(), {}});
        QVERIFY2(page, qPrintable(page ? QString() : page.error()));
        QCOMPARE(page->entries.size(), 3);
        QCOMPARE(page->badEntries(), 1);
        QVERIFY(page->entries[0].task && page->entries[2].task);
        QVERIFY(!page->entries[1].task);
        QVERIFY2(page->entries[1].task.error().contains(words), qPrintable(page->entries[1].task.error()));
        QCOMPARE(page->entries[1].id ? page->entries[1].id->toString() : QString(), id);
        QCOMPARE(page->entries[1].raw, bad.trimmed());
    }

    void flagsATaskOfAnotherMessage()
    {
        const Result<TaskPage> page = m_api.lists().decode(pageBody({taskBody("a")}), {message("msg_1"), {}});
        QVERIFY(page && page->entries.size() == 1 && page->entries[0].task);
        const QList<TaskFlag> flags = page->entries[0].task->flags;
        QCOMPARE(flags.size(), 1);
        QCOMPARE(flags.first().field, QStringLiteral("messageId"));
        QVERIFY(flags.first().detail.contains(u"msg_1\"") && flags.first().detail.contains(u"msg_123"));
    }

    void saysWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("expected a list of tasks, got an empty body");
        QTest::newRow("HTML") << QByteArray("<p>Hello") << QStringLiteral("an HTML page");
        QTest::newRow("cut off") << pageBody({taskBody("a")}).chopped(3) << QStringLiteral("at byte");
        QTest::newRow("array") << QByteArray("[]") << QStringLiteral("an array");
        QTest::newRow("no tasks") << QByteArray("{\"cursor\":0}")
                                  << QStringLiteral("tasks: expected an array, got nothing");
        QTest::newRow("tasks as a text") << QByteArray("{\"tasks\":\"none\"}")
                                         << QStringLiteral("tasks: expected an array, got \"none\"");
        QTest::newRow("a task itself") << exampleBody() << QStringLiteral("tasks: expected an array, got nothing");
    }

    void saysWhatIsNoPage()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const Result<TaskPage> page = m_api.lists().decode(body, {message(), {}});
        QVERIFY(!page);
        QVERIFY2(page.error().contains(words), qPrintable(page.error()));
    }

    void survivesAnyPrefixAndAnyFlippedByte()
    {
        const QByteArray body = pageBody({taskBody("a"), taskBody("b")}, "5");
        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY(!m_api.lists().decode(body.first(length), {message(), {}}));
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (const char mask : {'\x01', '\x20', '\x80'}) {
                QByteArray flipped = body;
                flipped[at] = static_cast<char>(flipped[at] ^ mask);
                const Result<TaskPage> page = m_api.lists().decode(flipped, {message(), {}});
                if (page) {
                    for (const TaskPage::Entry &entry : page->entries)
                        QVERIFY(flipped.contains(entry.raw));
                }
            }
        }
    }

    void jsonPiecesReadMembersAndElements()
    {
        const QByteArray object = " {\"a\" : 1, \"b\\\"{\" : [ 1 , {\"c\":[2,3]}, \"x,]\" ] , \"\\u0061\": 2.50e1 }";
        // The last one, as QJsonObject does.
        QCOMPARE(JsonPieces::member(object, "a").toByteArray(), QByteArray("2.50e1"));
        QCOMPARE(JsonPieces::member(object, "c").toByteArray(), QByteArray());
        const QList<QByteArrayView> elements = JsonPieces::elements("[ 1 , {\"c\":[2,3]}, \"x,]\" ]");
        QCOMPARE(elements.size(), 3);
        QCOMPARE(elements[0].toByteArray(), QByteArray("1"));
        QCOMPARE(elements[1].toByteArray(), QByteArray("{\"c\":[2,3]}"));
        QCOMPARE(elements[2].toByteArray(), QByteArray("\"x,]\""));
        QVERIFY(JsonPieces::elements("[]").isEmpty());
        for (const char *nonsense : {"", "{", "\"", "]", "{\"a", "[\"\\", "}}}}"})
            QVERIFY(JsonPieces::elements(nonsense).size() <= 1);
    }

    void observationsAreLikeThoseOfSinglePolls()
    {
        PageObservation seen{.request = {message(), {}},
            .askedAt = fromUnixMs(1000),
            .asked = tickAt(fromUnixMs(1000)),
            .answeredAt = fromUnixMs(1010),
            .httpStatus = 200,
            .outcome = m_api.lists()
                           .decode(pageBody({taskBody("a"), exampleBodyWith("state", 5), "null"}), {message(), {}})
                           .value()};
        const QList<Observation> observations = observationsIn(seen);
        QCOMPARE(observations.size(), 2); // the entry without an id is left out
        const Observation &good = observations[0];
        QCOMPARE(good.taskId, id("a"));
        QVERIFY(good.task() && good.source == Observation::Source::ListPage);
        QCOMPARE(good.rawAnswer, taskBody("a"));
        QVERIFY(good.askedAt == seen.askedAt && good.asked == seen.asked && good.answeredAt == seen.answeredAt);
        QCOMPARE(good.httpStatus, std::optional(200));
        QCOMPARE(observations[1].taskId, id("tsk_123"));
        QVERIFY(observations[1].failure());
        QCOMPARE(observations[1].failure()->kind, FetchErrorKind::BadAnswer);
        QVERIFY(observations[1].failure()->detail.startsWith(u"state: "));
        seen.outcome = FetchError{FetchErrorKind::Timeout, {}};
        QVERIFY(observationsIn(seen).isEmpty());
    }
};

TASKWATCH_TEST(TestTaskPage, QCoreApplication);
#include "tst_taskpage.moc"
