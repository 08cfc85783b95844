// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "task/tasklink.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestTaskLink : public QObject
{
    Q_OBJECT

private:
    static WatchId task(const QString &text) { return *TaskId::parse(text); }
    static WatchId message(const QString &text) { return *ListId::ofMessage(text); }
    static WatchId list(const char *text) { return *ListId::parse(QString::fromUtf8(text)); }

private Q_SLOTS:
    void aTextIsATaskAMessageOrALink_data()
    {
        QTest::addColumn<WatchId>("id");
        const auto row = [](const char *text, const WatchId &id) { QTest::newRow(text) << id; };
        row("tsk_1", task(QStringLiteral("tsk_1")));
        row("98765", task(QStringLiteral("98765")));
        row("msg_1", message(QStringLiteral("msg_1")));
        row("msg:msg_1", message(QStringLiteral("msg_1")));
        row("msg:12", message(QStringLiteral("12")));
        row("task:msg_1", task(QStringLiteral("msg_1")));
        row("task:task:1", task(QStringLiteral("task:1")));
        row("taskwatch", task(QStringLiteral("taskwatch")));
        row("taskwatch://task/tsk_1", task(QStringLiteral("tsk_1")));
        row("taskwatch://message/12", message(QStringLiteral("12")));
        row("taskwatch://message/a%2Fb%3Fc%23d%25e%20%C3%A9", message(QStringLiteral("a/b?c#d%e é")));
        row("taskwatch://task/msg_1", task(QStringLiteral("msg_1")));
        row("TaskWatch://TASK/tsk_1/", task(QStringLiteral("tsk_1")));
        row("taskwatch:task/tsk_1", task(QStringLiteral("tsk_1")));
        row("taskwatch:///task/tsk_1", task(QStringLiteral("tsk_1")));
        row("taskwatch://task/tsk_1?endpoint=https://elsewhere.example", task(QStringLiteral("tsk_1")));
        row("taskwatch://task/tsk_1/?a#b", task(QStringLiteral("tsk_1")));
        row("taskwatch://task/a%2Fb%20c%2f", task(QStringLiteral("a/b c/")));
        row("taskwatch://task/a+b%25", task(QStringLiteral("a+b%")));
        row("taskwatch://task/%C3%BC", task(QStringLiteral("ü")));
        row("taskwatch://task/ü", task(QStringLiteral("ü")));
        row("taskwatch://list/queue:emails/state:failed", list("queue:emails state:failed"));
        row("taskwatch:List/label:a%2Fb%20%22c%22/?from=chat", list("label:\"a/b \\\"c\\\"\""));
        row("taskwatch://list/topic:a:b", list("topic:a:b"));
        row("taskwatch://list/dlq:", list("dlq:"));
        row("taskwatch://list/message%3A12", message(QStringLiteral("12")));
    }

    void aTextIsATaskAMessageOrALink()
    {
        QFETCH(const WatchId, id);
        const Result<WatchId> parsed = parseWatchId(QString::fromUtf8(QTest::currentDataTag()), u"msg_");
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error()));
        QVERIFY(*parsed == id);
    }

    void withoutAPrefixEachPlainTextIsATask()
    {
        QVERIFY(*parseWatchId(QStringLiteral("msg_1"), {}) == task(QStringLiteral("msg_1")));
        QVERIFY(*parseWatchId(QStringLiteral("msg:1"), {}) == message(QStringLiteral("1")));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("") << QStringLiteral("empty");
        QTest::newRow("msg:") << QStringLiteral("empty");
        QTest::newRow("task:..") << QStringLiteral("cannot be an id");
        QTest::newRow("taskwatch:") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://task/") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://tsk_1") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://queue/a") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://task/a/b") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://task//a") << QStringLiteral("taskwatch://task/ID, ");
        QTest::newRow("taskwatch://list/") << QStringLiteral("taskwatch://list/NAME:VALUE");
        QTest::newRow("taskwatch://list/emails") << QStringLiteral("NAME:VALUE, but this is \"emails\"");
        QTest::newRow("taskwatch://list/queue:a//state:b") << QStringLiteral("NAME:VALUE, but this is \"\"");
        QTest::newRow("taskwatch://list/1:2") << QStringLiteral("NAME:VALUE, but this is \"1:2\"");
        QTest::newRow("taskwatch://list/a%20b:2") << QStringLiteral("NAME:VALUE, but this is \"a b:2\"");
        QTest::newRow("taskwatch://list/queue:a/state:") << QStringLiteral("empty");
        QTest::newRow("taskwatch://list/queue:a/queue:b") << QStringLiteral("twice");
        QTest::newRow("taskwatch://list/queue:..") << QStringLiteral("cannot be an id");
        QTest::newRow("taskwatch://list/queue:%f") << QStringLiteral("two hexadecimal digits");
        QTest::newRow("taskwatch://task/%2E%2e") << QStringLiteral("cannot be an id");
        QTest::newRow("taskwatch://task/a%0Ab") << QStringLiteral("control characters");
        QTest::newRow("taskwatch://task/a%2") << QStringLiteral("two hexadecimal digits");
        QTest::newRow("taskwatch://task/%zz") << QStringLiteral("two hexadecimal digits");
        QTest::newRow("taskwatch://task/%ff") << QStringLiteral("UTF-8");
        QTest::newRow("taskwatch://message/%") << QStringLiteral("two hexadecimal digits");
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, words);
        const Result<WatchId> parsed = parseWatchId(QString::fromUtf8(QTest::currentDataTag()), u"msg_");
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().contains(words), qPrintable(parsed.error()));
    }

    void onlyLinksAreParsedAsLinks()
    {
        QVERIFY(!TaskLink::parse(QStringLiteral("https://task/tsk_1")));
        QVERIFY(!TaskLink::isLink(u"taskwatch"));
        QVERIFY(!TaskLink::isLink(u"taskwatchers:1"));
    }
};

TASKWATCH_TEST(TestTaskLink, QCoreApplication);
#include "tst_tasklink.moc"
