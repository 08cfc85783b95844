// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csvtext.h"
#include "export/taskserializer.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

TaskRow answeredRow(const Task &task)
{
    return rowOf(answered(id("tsk_123"), task, fromUnixMs(1678902000000)));
}

} // namespace

class TestTaskSerializer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExampleExactly()
    {
        QCOMPARE(toJsonLine(answeredRow(exampleTask()), RecordTimes::UnixMs),
            QByteArray(
                R"({"taskId":"tsk_123","messageId":"msg_123","url":"https://example.com","state":"retrying","retried":4,"maxRetry":5,)"
                R"("nextProcessAt":1678902100000,"completedAt":1678900876543,"deadline":null,"error":"Connection timeout",)"
                R"("lastErrorAt":1678901800000,"phase":"retrying","flags":[],)"
                R"("look":{"askedAt":1678902000000,"answeredAt":1678902000010,"httpStatus":200,"failure":null}})"));
    }

    void isNullWhereTheAnswerLacksAField()
    {
        Task task = exampleTask();
        task.messageId.clear();
        task.url.clear();
        task.retried = 0;
        task.maxRetry = Task::Unknown;
        const auto object = [&task] {
            return QJsonDocument::fromJson(toJsonLine(answeredRow(task), RecordTimes::UnixMs)).object();
        };
        for (const char16_t *field : {u"messageId", u"url", u"maxRetry"})
            QVERIFY2(object().value(QStringView(field)).isNull(), qPrintable(QString::fromUtf16(field)));
        QCOMPARE(object().value(u"retried"), QJsonValue(0));
        task.flags = {{QStringLiteral("retried"), QStringLiteral("expected a whole number, got nothing")}};
        QVERIFY(object().value(u"retried").isNull());
        QCOMPARE(toCsvRow(answeredRow(task), RecordTimes::UnixMs).mid(1, 5),
            QStringList({QString(), QString(), QStringLiteral("retrying"), QString(), QString()}));
        task.retried = 7; // the flag says that it exceeds maxRetry
        QCOMPARE(object().value(u"retried"), QJsonValue(7));
    }

    void writesAFailure()
    {
        const QByteArray line =
            toJsonLine(rowOf(failed(id("a\"b"), FetchErrorKind::NotFound, At, 404)), RecordTimes::UnixMs);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(u"taskId").toString(), QStringLiteral("a\"b"));
        QVERIFY(object.value(u"state").isNull());
        QVERIFY(object.value(u"phase").isNull());
        const QJsonObject poll = object.value(u"look").toObject();
        QCOMPARE(poll.value(u"httpStatus").toInt(), 404);
        QCOMPARE(poll.value(u"failure").toObject().value(u"kind").toString(), QStringLiteral("notFound"));
        QCOMPARE(poll.value(u"failure").toObject().value(u"detail").toString(), QStringLiteral("as the test wants it"));
    }

    void saysWhenTheFieldsAreOfAnEarlierPoll()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), At));
        table.apply(failed(id("tsk_123"), FetchErrorKind::Timeout, At + std::chrono::seconds(2)));
        const QJsonObject object = QJsonDocument::fromJson(toJsonLine(table.at(0), RecordTimes::UnixMs)).object();
        QCOMPARE(object.value(u"state").toString(), QStringLiteral("retrying"));
        const QJsonObject poll = object.value(u"look").toObject();
        QCOMPARE(poll.value(u"failure").toObject().value(u"kind").toString(), QStringLiteral("timeout"));
        QCOMPARE(poll.value(u"askedAt").toInteger(), toUnixMs(At) + 2000);
        QCOMPARE(poll.value(u"confirmedAt").toInteger(), toUnixMs(At));
    }

    void keepsIntegersExact()
    {
        Task task = exampleTask();
        task.maxRetry = Q_INT64_C(9007199254740993);
        QVERIFY(toJsonLine(answeredRow(task), RecordTimes::UnixMs).contains("\"maxRetry\":9007199254740993,"));
        QVERIFY(toCsvRow(answeredRow(task), RecordTimes::UnixMs).contains(QStringLiteral("9007199254740993")));
    }

    void writesFlags()
    {
        Task task = exampleTask();
        task.flags.append({QStringLiteral("deadline"), QStringLiteral("odd")});
        QVERIFY(toJsonLine(answeredRow(task), RecordTimes::UnixMs)
                    .contains(R"("flags":[{"detail":"odd","field":"deadline"}])"));
    }

    void writesOneLineWhateverComes()
    {
        Task task = exampleTask();
        task.error = QStringLiteral("first\nsecond\u2028third\u001b");
        QVERIFY(!toJsonLine(answeredRow(task), RecordTimes::UnixMs).contains('\n'));
        QCOMPARE(toTextTable({answeredRow(task)}, At).count(u'\n'), 2);
        QVERIFY(!toTextTable({answeredRow(task)}, At).contains(QChar(0x1b)));
    }

    void quotesAsRfc4180Says()
    {
        QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("say \"hi\""),
                     QStringLiteral("x\ny"), QString()}),
            QByteArray("a,\"b,c\",\"say \"\"hi\"\"\",\"x\ny\",\r\n"));
        QCOMPARE(csvLine({QStringLiteral("=1+1"), QStringLiteral("@a,b"), QStringLiteral("1=1")}),
            QByteArray("'=1+1,\"'@a,b\",1=1\r\n")); // no formula for a spreadsheet
        QCOMPARE(toCsvRow(answeredRow(exampleTask()), RecordTimes::UnixMs).size(), csvHeader().size());
        QCOMPARE(toCsvRow(rowOf(failed(id("tsk_123"), FetchErrorKind::Tls, At)), RecordTimes::UnixMs).size(),
            csvHeader().size());
    }

    void alignsTheTable()
    {
        const QString table =
            toTextTable({answeredRow(exampleTask()), rowOf(failed(id("a"), FetchErrorKind::NotFound, At, 404))}, At);
        const QStringList lines = table.split(u'\n');
        QCOMPARE(lines.size(), 4); // header, two rows, and an empty text after the last line feed
        QCOMPARE(lines[0].indexOf(u"Task"), lines[1].indexOf(u"tsk_123"));
        QVERIFY(lines[2].startsWith(u"not found"));
        QVERIFY(lines[2].endsWith(u"as the test wants it"));
    }

private:
    static constexpr Timestamp At = fromUnixMs(1678902000000);
};

TASKWATCH_TEST(TestTaskSerializer, QCoreApplication);
#include "tst_taskserializer.moc"
