// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "task/listid.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestListId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words"); // name=value
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *text, const QStringList &words, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(text) << words << QString::fromUtf8(written);
        };
        row("one word", "queue:emails", {QStringLiteral("queue=emails")}, "queue:emails");
        row("two words", "  queue:emails\tstate:failed ",
            {QStringLiteral("queue=emails"), QStringLiteral("state=failed")}, "queue:emails state:failed");
        row("a colon in a value", "queue:a:b", {QStringLiteral("queue=a:b")}, "queue:a:b");
        row("no value", "dlq:", {QStringLiteral("dlq=")}, "dlq:");
        row("no value in front", "dlq: label:x", {QStringLiteral("dlq="), QStringLiteral("label=x")}, "dlq: label:x");
        row("a value with blanks", "label:\"big orders\" x:1",
            {QStringLiteral("label=big orders"), QStringLiteral("x=1")}, "label:\"big orders\" x:1");
        row("quotes", "label:\"a \\\"b\\\" \\\\c\"", {QStringLiteral("label=a \"b\" \\c")},
            "label:\"a \\\"b\\\" \\\\c\"");
        row("needless quotes", "label:\"orders\"", {QStringLiteral("label=orders")}, "label:orders");
    }

    void readsAndWritesItsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QFETCH(const QString, written);
        const Result<ListId> list = ListId::parse(text);
        QVERIFY2(list, list ? "" : qPrintable(list.error()));
        QStringList found;
        for (const ListId::Word &word : list->words())
            found.append(word.name + u'=' + word.value);
        QCOMPARE(found, words);
        QCOMPARE(list->toString(), written);
        QCOMPARE(ListId::parse(list->toString()).value(), *list);
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &text, const char *why) {
            QTest::newRow(name) << text << QString::fromUtf8(why);
        };
        row("empty", {}, "NAME:VALUE");
        row("no colon", QStringLiteral("queue"), "NAME:VALUE");
        row("a word without a colon", QStringLiteral("queue:emails failed"), "NAME:VALUE");
        row("no name", QStringLiteral(":emails"), "NAME:VALUE");
        row("a name with other letters", QStringLiteral("größe:x"), "NAME:VALUE");
        row("a digit in front", QStringLiteral("1st:x"), "NAME:VALUE");
        row("an open quote", QStringLiteral("label:\"big orders"), "NAME:VALUE");
        row("text after a quote", QStringLiteral("label:\"big\"orders"), "NAME:VALUE");
        row("a later word without a value", QStringLiteral("queue:emails state:"), "state: ");
        row("another path", QStringLiteral("queue:.."), "queue: ");
        row("too long", QStringLiteral("queue:") + QString(513, u'x'), "queue: ");
        row("twice", QStringLiteral("queue:a queue:b"), "queue is given twice");
        row("too many", QStringLiteral("a:1 b:1 c:1 d:1 e:1 f:1 g:1 h:1 i:1"), "one to 8 words");
    }

    void refusesWhatIsNoList()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);
        const Result<ListId> list = ListId::parse(text);
        QVERIFY(!list);
        QVERIFY2(list.error().contains(why), qPrintable(list.error()));
    }

    void aMessageIsAList()
    {
        QCOMPARE(ListId::ofMessage(QStringLiteral("msg_1")).value(), *ListId::parse(QStringLiteral("message:msg_1")));
        QCOMPARE(ListId::ofMessage(QStringLiteral("a b"))->toString(), QStringLiteral("message:\"a b\""));
        QVERIFY(!ListId::ofMessage({}));
    }
};

TASKWATCH_TEST(TestListId, QCoreApplication);
#include "tst_listid.moc"
