// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// The expected result for one value of a field.
enum class ExpectedAnswer : quint8 { Failure, NotSet, FlaggedNotSet, Kept };

/// The kinds of fields in the API's documentation. All fields of a kind follow the same rules.
enum class FieldKind : quint8 { RequiredText, RequiredTextNotEmpty, RequiredCount, OptionalTime, OptionalText };

struct Field {
    const char *name;
    FieldKind kind;
};

constexpr Field Fields[] = {
    {"taskId", FieldKind::RequiredTextNotEmpty},
    {"messageId", FieldKind::RequiredText},
    {"url", FieldKind::RequiredText},
    {"state", FieldKind::RequiredTextNotEmpty},
    {"retried", FieldKind::RequiredCount},
    {"maxRetry", FieldKind::RequiredCount},
    {"nextProcessAt", FieldKind::OptionalTime},
    {"completedAt", FieldKind::OptionalTime},
    {"deadline", FieldKind::OptionalTime},
    {"error", FieldKind::OptionalText},
    {"lastErrorAt", FieldKind::OptionalTime},
};

struct Value {
    const char *name;
    QJsonValue value;
    // Indexed by FieldKind.
    ExpectedAnswer expected[5];
    const char *came; ///< the value in error texts; null if it is in none
};

QList<Value> values()
{
    using enum ExpectedAnswer;
    return {
        {"absent", QJsonValue(QJsonValue::Undefined), {Failure, Failure, Failure, NotSet, NotSet}, "nothing"},
        {"null", QJsonValue(QJsonValue::Null), {Failure, Failure, Failure, NotSet, NotSet}, "null"},
        {"true", true, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "true"},
        {"false", false, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "false"},
        {"zero", 0, {Failure, Failure, Kept, NotSet, NotSet}, "0"},
        {"number", QJsonValue(qint64(1678901800000)), {Failure, Failure, Kept, Kept, FlaggedNotSet}, "1678901800000"},
        {"digits", QStringLiteral("1678901800000"), {Kept, Kept, Kept, Kept, Kept}, nullptr},
        {"zero in digits", QStringLiteral("0"), {Kept, Kept, Kept, NotSet, Kept}, nullptr},
        {"negative", -1, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "-1"},
        {"negative digits", QStringLiteral("-1"), {Kept, Kept, Failure, FlaggedNotSet, Kept}, "\"-1\""},
        {"fraction", 4.5, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "4.5"},
        {"beyond 64 bits", 1e300, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "1e+300"},
        {"digits beyond 64 bits", QStringLiteral("9223372036854775808"), {Kept, Kept, Failure, FlaggedNotSet, Kept},
            "\"9223372036854775808\""},
        {"digits with a sign", QStringLiteral("+5"), {Kept, Kept, Failure, FlaggedNotSet, Kept}, "\"+5\""},
        {"digits with blanks", QStringLiteral(" 5 "), {Kept, Kept, Failure, FlaggedNotSet, Kept}, "\"5\""},
        {"empty text", QString::fromLatin1(""), {Kept, Failure, Failure, NotSet, NotSet}, "\"\""},
        {"text", QStringLiteral("soon"), {Kept, Kept, Failure, FlaggedNotSet, Kept}, "\"soon\""},
        {"RFC 3339", QStringLiteral("2023-03-15T17:36:40Z"), {Kept, Kept, Failure, Kept, Kept},
            "\"2023-03-15T17:36:40Z\""},
        {"array", QJsonArray{1}, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet}, "an array"},
        {"object", QJsonObject{{QStringLiteral("a"), 1}}, {Failure, Failure, Failure, FlaggedNotSet, FlaggedNotSet},
            "an object"},
    };
}

/// The field of a decoded task as text; empty if not set.
QString fieldText(const Task &task, const QByteArray &field)
{
    const auto timeText = [](const std::optional<Timestamp> &time) {
        return time ? QString::number(toUnixMs(*time)) : QString();
    };
    if (field == "taskId")
        return task.taskId.toString();
    if (field == "messageId")
        return task.messageId;
    if (field == "url")
        return task.url;
    if (field == "state")
        return task.state.text();
    if (field == "retried")
        return QString::number(task.retried);
    if (field == "maxRetry")
        return QString::number(task.maxRetry);
    if (field == "nextProcessAt")
        return timeText(task.nextProcessAt);
    if (field == "completedAt")
        return timeText(task.completedAt);
    if (field == "deadline")
        return timeText(task.deadline);
    if (field == "lastErrorAt")
        return timeText(task.lastErrorAt);
    return task.error;
}

QString asText(const QJsonValue &value, FieldKind kind)
{
    if (kind == FieldKind::OptionalTime && value.toString().contains(u'-'))
        return QStringLiteral("1678901800000"); // the same time as the RFC 3339 text
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace

class TestQStashV1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesTheExampleOfThePage()
    {
        const Result<Task> task = m_api.decodeTask(exampleBody(), id("tsk_123"));
        QVERIFY2(task, qPrintable(task ? QString() : task.error()));
        QVERIFY(*task == exampleTask());
    }

    void decodesEveryFieldOfEveryType_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QByteArray>("came");
        for (const Field &field : Fields) {
            const QList<Value> all = values();
            for (const Value &value : all) {
                QTest::addRow("%s: %s", field.name, value.name)
                    << QByteArray(field.name) << static_cast<int>(field.kind) << value.value
                    << static_cast<int>(value.expected[static_cast<int>(field.kind)]) << QByteArray(value.came);
            }
        }
    }

    void decodesEveryFieldOfEveryType()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const int, kind);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, expected);
        QFETCH(const QByteArray, came);
        const QByteArray body = exampleBodyWith(field.constData(), value);
        // A taskId that differs from the requested one is flagged; that is tested elsewhere.
        const TaskId asked = field == "taskId" && value.isString() && !value.toString().isEmpty()
            ? *TaskId::parse(value.toString())
            : id("tsk_123");

        const Result<Task> task = m_api.decodeTask(body, asked);

        if (static_cast<ExpectedAnswer>(expected) == ExpectedAnswer::Failure && field == "state") {
            QVERIFY(!task);
            QVERIFY2(task.error().startsWith(QLatin1String(field) + u": expected "), qPrintable(task.error()));
            QVERIFY2(task.error().endsWith(u"got " + QString::fromLatin1(came)), qPrintable(task.error()));
            return;
        }
        QVERIFY2(task, qPrintable(task ? QString() : task.error()));
        QStringList flagged;
        for (const TaskFlag &flag : task->flags)
            flagged.append(flag.field);
        switch (static_cast<ExpectedAnswer>(expected)) {
        case ExpectedAnswer::Failure: // the rest of the answer counts all the same
            QCOMPARE(fieldText(*task, field),
                field == "taskId"         ? QStringLiteral("tsk_123")
                    : field == "retried"  ? QStringLiteral("0")
                    : field == "maxRetry" ? QString::number(Task::Unknown)
                                          : QString());
            QCOMPARE(flagged, QStringList(QString::fromLatin1(field)));
            QVERIFY2(task->flags.first().detail.endsWith(u"got " + QString::fromLatin1(came)),
                qPrintable(task->flags.first().detail));
            break;
        case ExpectedAnswer::NotSet:
            QCOMPARE(fieldText(*task, field), QString());
            QCOMPARE(flagged, QStringList());
            break;
        case ExpectedAnswer::FlaggedNotSet:
            QCOMPARE(fieldText(*task, field), QString());
            QCOMPARE(flagged, QStringList(QString::fromLatin1(field)));
            QVERIFY2(task->flags.first().detail.endsWith(u"got " + QString::fromLatin1(came)),
                qPrintable(task->flags.first().detail));
            break;
        case ExpectedAnswer::Kept:
            QCOMPARE(fieldText(*task, field), asText(value, static_cast<FieldKind>(kind)));
            QCOMPARE(flagged, QStringList());
            break;
        }
    }

    void keepsIntegersExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("number");
        QTest::newRow("2^53") << QByteArray("9007199254740992") << Q_INT64_C(9007199254740992);
        QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993);
        QTest::newRow("greatest") << QByteArray("9223372036854775807") << Q_INT64_C(9223372036854775807);
        QTest::newRow("greatest, as text") << QByteArray("\"9223372036854775807\"") << Q_INT64_C(9223372036854775807);
        QTest::newRow("whole with a fraction of zero") << QByteArray("5.0") << Q_INT64_C(5);
        QTest::newRow("with an exponent") << QByteArray("1e3") << Q_INT64_C(1000);
    }

    void keepsIntegersExact()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, number);
        const QByteArray body =
            R"({"taskId":"a","messageId":"m","url":"u","state":"active","maxRetry":)" + json + R"(,"retried":0})";
        const Result<Task> task = m_api.decodeTask(body, id("a"));
        QVERIFY2(task, qPrintable(task ? QString() : task.error()));
        QCOMPARE(task->maxRetry, number);
    }

    void flagsANumberBeyond64Bits()
    {
        const QByteArray body =
            R"({"taskId":"a","messageId":"m","url":"u","state":"active","maxRetry":9223372036854775808,"retried":0})";
        const Result<Task> task = m_api.decodeTask(body, id("a"));
        QVERIFY(task);
        QCOMPARE(task->maxRetry, Task::Unknown);
        QCOMPARE(task->flags.size(), 1);
        QCOMPARE(task->flags.first().field, QStringLiteral("maxRetry"));
    }

    void readsRfc3339Times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // 0: not set; -1: flagged
        QTest::newRow("UTC") << QStringLiteral("2023-03-15T17:36:40Z") << Q_INT64_C(1678901800000);
        QTest::newRow("small letters, as the RFC allows")
            << QStringLiteral("2023-03-15t17:36:40z") << Q_INT64_C(1678901800000);
        QTest::newRow("offset") << QStringLiteral("2023-03-15T23:06:40+05:30") << Q_INT64_C(1678901800000);
        QTest::newRow("offset to the west") << QStringLiteral("2023-03-15T10:36:40-07:00") << Q_INT64_C(1678901800000);
        QTest::newRow("milliseconds") << QStringLiteral("2023-03-15T17:36:40.123Z") << Q_INT64_C(1678901800123);
        QTest::newRow("a tenth") << QStringLiteral("2023-03-15T17:36:40.5Z") << Q_INT64_C(1678901800500);
        QTest::newRow("nanoseconds, as Go writes them")
            << QStringLiteral("2023-03-15T17:36:40.123999999Z") << Q_INT64_C(1678901800123);
        QTest::newRow("leap second") << QStringLiteral("2016-12-31T23:59:60Z") << Q_INT64_C(1483228800000);
        QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z") << Q_INT64_C(1709164800000);
        QTest::newRow("Go's zero time") << QStringLiteral("0001-01-01T00:00:00Z") << Q_INT64_C(0);
        QTest::newRow("no offset: no moment") << QStringLiteral("2023-03-15T17:36:40") << Q_INT64_C(-1);
        QTest::newRow("no such day") << QStringLiteral("2023-02-29T00:00:00Z") << Q_INT64_C(-1);
        QTest::newRow("no such hour") << QStringLiteral("2023-03-15T24:36:40Z") << Q_INT64_C(-1);
        QTest::newRow("day only") << QStringLiteral("2023-03-15") << Q_INT64_C(-1);
        QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59Z") << Q_INT64_C(-1);
        QTest::newRow("more after it") << QStringLiteral("2023-03-15T17:36:40Z ") << Q_INT64_C(-1);
    }

    void readsRfc3339Times()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, ms);
        const Result<Task> task = m_api.decodeTask(exampleBodyWith("lastErrorAt", text), id("tsk_123"));
        QVERIFY(task);
        QCOMPARE(task->lastErrorAt ? toUnixMs(*task->lastErrorAt) : 0, std::max<qint64>(ms, 0));
        QCOMPARE(task->flags.size(), ms < 0 ? 1 : 0);
    }

    void flagsATimeBeyondTheYear9999()
    {
        const Result<Task> task =
            m_api.decodeTask(exampleBodyWith("deadline", QJsonValue(qint64(253402300800000))), id("tsk_123"));
        QVERIFY(task);
        QVERIFY(!task->deadline);
        QCOMPARE(task->flags.size(), 1);
        QCOMPARE(task->flags.first().field, QStringLiteral("deadline"));
    }

    void flagsAnAnswerAboutAnotherTask()
    {
        const Result<Task> task = m_api.decodeTask(exampleBody(), id("tsk_1"));
        QVERIFY(task);
        QCOMPARE(task->taskId, id("tsk_123"));
        QCOMPARE(task->flags.size(), 1);
        QCOMPARE(task->flags.first().field, QStringLiteral("taskId"));
        QVERIFY(task->flags.first().detail.contains(u"tsk_123"));
    }

    void ignoresFieldsItDoesNotKnow()
    {
        const Result<Task> task = m_api.decodeTask(exampleBodyWith("queueName", QStringLiteral("q")), id("tsk_123"));
        QVERIFY(task);
        QVERIFY(*task == exampleTask());
    }

    void takesTheStateFromStateAlone()
    {
        // In the documentation's example completedAt is set while the task is retrying.
        const Result<Task> task = m_api.decodeTask(exampleBody(), id("tsk_123"));
        QVERIFY(task);
        QVERIFY(task->completedAt);
        QCOMPARE(task->state.phase(), Phase::Retrying);
    }

    void needsOnlyAState()
    {
        const Result<Task> task = m_api.decodeTask(R"({"state":"active","lastErrorAt":5})", id("tsk_123"));
        QVERIFY(task);
        QCOMPARE(task->taskId, id("tsk_123"));
        QCOMPARE(task->state.phase(), Phase::Running);
        QVERIFY(task->lastErrorAt);
        QStringList flagged;
        for (const TaskFlag &flag : task->flags)
            flagged.append(flag.field);
        QCOMPARE(flagged.join(u' '), QStringLiteral("taskId messageId url retried maxRetry"));
    }

    void saysWhatIsNoTask_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty body");
        QTest::newRow("blank") << QByteArray(" \r\n") << QStringLiteral("empty body");
        QTest::newRow("HTML") << QByteArray("<!doctype html><p>Hello") << QStringLiteral("an HTML page");
        QTest::newRow("text") << QByteArray("OK") << QStringLiteral("at byte");
        QTest::newRow("cut off") << exampleBody().chopped(10) << QStringLiteral("at byte");
        QTest::newRow("more after it") << (exampleBody() + "x") << QStringLiteral("at byte");
        QTest::newRow("array") << QByteArray("[1]") << QStringLiteral("an array");
        QTest::newRow("number") << QByteArray("12") << QStringLiteral("JSON");
        QTest::newRow("null") << QByteArray("null") << QStringLiteral("JSON");
        QTest::newRow("broken UTF-8") << QByteArray("{\"taskId\":\"\xff\xfe\"}") << QStringLiteral("at byte");
        QTest::newRow("nested too deep") << (QByteArray(5000, '[') + QByteArray(5000, ']'))
                                         << QStringLiteral("at byte");
        QTest::newRow("an error of the API")
            << QByteArray(R"({"error":"x"})") << QStringLiteral("state: expected a string, got nothing");
    }

    void saysWhatIsNoTask()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const Result<Task> task = m_api.decodeTask(body, id("tsk_123"));
        QVERIFY(!task);
        QVERIFY2(task.error().contains(words), qPrintable(task.error()));
    }

    void takesAByteOrderMark() { QVERIFY(m_api.decodeTask("\xef\xbb\xbf" + exampleBody(), id("tsk_123"))); }

    void survivesAnyPrefixAndAnyFlippedByte()
    {
        // Damaged answers never cause a crash, and give a task only if the whole answer could be decoded.
        const QByteArray body = exampleBody();
        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY(!m_api.decodeTask(body.first(length), id("tsk_123")));
        for (qsizetype at = 0; at < body.size(); ++at) {
            QByteArray flipped = body;
            for (int bit = 0; bit < 8; ++bit) {
                flipped[at] = static_cast<char>(static_cast<uchar>(body[at]) ^ (1U << bit));
                const Result<Task> task = m_api.decodeTask(flipped, id("tsk_123"));
                QVERIFY(task ? task->retried >= 0 && task->maxRetry >= Task::Unknown : !task.error().isEmpty());
            }
        }
    }

    void findsTheWordsOfAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("documented") << QByteArray(R"({"error":"task not found"})") << QStringLiteral("task not found");
        QTest::newRow("plain text") << QByteArray("upstream down\nmore") << QStringLiteral("upstream down");
        QTest::newRow("HTML") << QByteArray("<html><h1>502") << QStringLiteral("(an HTML page)");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("other JSON") << QByteArray(R"({"message":"no"})") << QString::fromLatin1("{\"message\":\"no\"}");
        QTest::newRow("control characters")
            << QByteArray("{\"error\":\"a\\u001b[31mb\"}") << QStringLiteral("a‹ESC›[31mb");
    }

    void findsTheWordsOfAnError()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        QCOMPARE(m_api.errorWords(body), words);
    }

    void encodesIdsInThePath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QStringLiteral("tsk_123") << QByteArray("/v1/tasks/tsk_123");
        QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("/v1/tasks/a%2Fb");
        QTest::newRow("up and away") << QStringLiteral("../x") << QByteArray("/v1/tasks/..%2Fx");
        QTest::newRow("query") << QStringLiteral("a?b#c") << QByteArray("/v1/tasks/a%3Fb%23c");
        QTest::newRow("percent") << QStringLiteral("50%2F") << QByteArray("/v1/tasks/50%252F");
        QTest::newRow("beyond ASCII") << QStringLiteral("ä") << QByteArray("/v1/tasks/%C3%A4");
        QTest::newRow("blank") << QStringLiteral("a b") << QByteArray("/v1/tasks/a%20b");
    }

    void encodesIdsInThePath()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, path);
        QCOMPARE(m_api.taskPath(*TaskId::parse(text)), path);
    }

private:
    const TaskApi &m_api = *defaultApi();
};

TASKWATCH_TEST(TestQStashV1, QCoreApplication);
#include "tst_qstashv1.moc"
