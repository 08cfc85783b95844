// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/webaddress.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Taskwatch;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAddressesOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << "https://example.com/hook?a=1#b" << true;
        QTest::newRow("http") << "http://127.0.0.1:8080/" << true;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("a script") << "javascript:alert(1)" << false;
        QTest::newRow("a file") << "file:///etc/passwd" << false;
        QTest::newRow("a file of a host") << "file://example.com/etc/passwd" << false;
        QTest::newRow("data") << "data:text/html,<b>" << false;
        QTest::newRow("no scheme") << "example.com/hook" << false;
        QTest::newRow("no host") << "https:///hook" << false;
        QTest::newRow("a user") << "https://example.com@evil.example/" << false;
        QTest::newRow("a blank") << "https://example.com/a b" << false;
        QTest::newRow("a line end") << "https://example.com/a\nb" << false;
        QTest::newRow("too long") << QString(u"https://example.com/" + QString(9000, u'a')) << false;
    }
    void onlyWebAddressesOpen()
    {
        QFETCH(QString, text);
        QTEST(webAddress(text).isValid(), "opens");
    }

    void theIdIsInTheAddressOfTheConsole_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("address");
        const QStringList one{QStringLiteral("id")};
        const QStringList two{QStringLiteral("queue"), QStringLiteral("id")};
        QTest::newRow("path") << "https://c.example/t/{taskId}"
                              << "tsk_1" << one << "https://c.example/t/tsk_1";
        QTest::newRow("query") << "https://c.example/?task={taskId}&x=1"
                               << "tsk_1" << one << "https://c.example/?task=tsk_1&x=1";
        QTest::newRow("what ends a path") << "https://c.example/t/{taskId}"
                                          << "a?b#c&d%e" << one << "https://c.example/t/a%3Fb%23c%26d%25e";
        QTest::newRow("parts") << "https://c.example/queue/{queue}/{id}"
                               << "mail/7" << two << "https://c.example/queue/mail/7";
        QTest::newRow("a part with a slash") << "https://c.example/queue/{queue}/{id}"
                                             << "a%2Fb/7" << two << "https://c.example/queue/a%2Fb/7";
        QTest::newRow("another part") << "https://c.example/{vhost}/{taskId}"
                                      << "7" << one << "";
        QTest::newRow("no pattern") << ""
                                    << "7" << one << "";
    }
    void theIdIsInTheAddressOfTheConsole()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, id);
        QFETCH(QStringList, parts);
        const Result<TaskId> task = TaskId::parse(id);
        QVERIFY(task);
        QTEST(consoleAddress(pattern, *task, parts).toString(QUrl::FullyEncoded), "address");
    }

    void wrongPatternsAreExplained_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("good") << "https://c.example/{taskId}"
                              << "";
        QTest::newRow("no place for the id") << "https://c.example/tasks"
                                             << "Write {taskId} where the id belongs in the address.";
        QTest::newRow("no scheme")
            << "c.example/{taskId}"
            << "Enter an address that begins with https:// or http:// and has a host and no user.";
        QTest::newRow("a script")
            << "javascript:open({taskId})"
            << "Enter an address that begins with https:// or http:// and has a host and no user.";
    }
    void wrongPatternsAreExplained()
    {
        QFETCH(QString, pattern);
        QTEST(consoleProblem(pattern), "words");
    }
};

TASKWATCH_TEST(TestWebAddress, QCoreApplication);
#include "tst_webaddress.moc"
