// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "support/builders.h"
#include "support/testregistry.h"
#include "table/answertemplate.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QByteArray answerAbout(const QByteArray &number, const QByteArray &error)
{
    QByteArray answer =
        "{'taskId':'tsk_#','messageId':'msg_##','url':'https://example.com/#','state':'retrying','retried':4,'maxRetry':5,"
        "'nextProcessAt':17955530@,'error':'ERROR'}";
    return answer.replace('\'', '"')
        .replace("#", number)
        .replace("@", QByteArray::number(qHash(number) % 90'000 + 10'000))
        .replace("ERROR", error);
}

Task taskOf(const QByteArray &answer)
{
    const Result<Task> task = defaultApi()->decodeTask(answer, id("tsk_1"));
    return task ? *task : exampleTask();
}

} // namespace

class TestAnswerTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForAnswersThatDifferInTheirTask()
    {
        const QByteArray one = answerAbout("6Cap", R"(no \"answer\" after 12 ms)");
        const QByteArray other = answerAbout("FF3iiREA", R"(refused:\n10.0.3.7)");
        const Task oneTask = taskOf(one);
        const Task otherTask = taskOf(other);
        QCOMPARE(AnswerTemplate::of(one, &oneTask), AnswerTemplate::of(other, &otherTask));
        QCOMPARE(AnswerTemplate::answerOf(AnswerTemplate::of(one, &oneTask), &oneTask), one);
        QCOMPARE(AnswerTemplate::answerOf(AnswerTemplate::of(other, &otherTask), &otherTask), other);
    }

    void givesBackEveryByte_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("as documented") << exampleBody();
        QTest::newRow("not JSON") << QByteArray("<html>502</html>");
        QTest::newRow("with bytes that marks are") << QByteArray(answerAbout("1", "x") + " \x01\x02\x03\x08");
        QTest::newRow("not UTF-8") << QByteArray(answerAbout("1", "caf\xe9 caf\xc3\xa9"));
        QTest::newRow("escaped otherwise") << answerAbout("1", R"(caf\u00e9 \/ \ud800 \u0001 \u000a)");
        QTest::newRow("one part within another") << answerAbout("1", "msg_11 tsk_1 https://example.com/1 failed");
        QTest::newRow("parts that are equal") << QByteArray(
            R"({"taskId":"aaaa","messageId":"aaaa","url":"aaaa","state":"aaaa","retried":0,"maxRetry":0,"error":"aaaaaaaa"})");
        QTest::newRow("a zero") << QByteArray("\0x", 2);
    }

    void givesBackEveryByte()
    {
        QFETCH(QByteArray, answer);
        const Task task = taskOf(answer);
        QCOMPARE(AnswerTemplate::answerOf(AnswerTemplate::of(answer, &task), &task), answer);
        QCOMPARE(AnswerTemplate::answerOf(AnswerTemplate::of(answer, nullptr), nullptr), answer);
        const Task other = taskOf(answerAbout("9", "y")); // a task that is not from this answer, as after a failed poll
        QCOMPARE(AnswerTemplate::answerOf(AnswerTemplate::of(answer, nullptr), &other), answer);
    }
};

TASKWATCH_TEST(TestAnswerTemplate, QCoreApplication);
#include "tst_answertemplate.moc"
