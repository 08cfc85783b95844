// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch::Test;

/// `taskwatch --find-ids`
class TestFindIds : public QObject
{
    Q_OBJECT

private:
    static QStringList described(const Run &run)
    {
        QStringList lines;
        for (const QJsonObject &object : run.objects())
            lines.append(object.value(u"kind").toString() + u' ' + object.value(u"id").toString() + u' '
                + object.value(u"evidence").toString());
        return lines;
    }

private Q_SLOTS:
    void printsWhatAPasteWouldFind()
    {
        const Run done = runProgram({QStringLiteral("--find-ids")},
            "INFO \x1b[32mtsk_1\x1b[0m done\nmessageId=m2 late\nsee /v1/tasks/7 of messageId=m1\n\ntaskId=tsk_2…\n");
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(described(done).join(u'\n'),
            QStringLiteral("task tsk_1 prefix\nmessage m2 name\ntask 7 address\nrefused tsk_2… "));
        QVERIFY(done.objects().first().value(u"why").toString().contains(u"terminal escapes"));
        QVERIFY(done.objects().last().value(u"why").toString().contains(u"abbreviated"));
        QCOMPARE(done.err, QByteArray());
        QCOMPARE(described(runProgram({QStringLiteral("--find-ids")}, "see tsk_1 here\n98765\n")).join(u'\n'),
            QStringLiteral("task tsk_1 prefix\nguess 98765 guess"));
    }

    void readsAFileByTheFormsOfAnApi()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("keys.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bull:emails:4711\n");
        file.close();
        const Run done = runProgram(
            {QStringLiteral("--find-ids"), QStringLiteral("--api"), QStringLiteral("bull-board"), file.fileName()});
        QCOMPARE(described(done), QStringList(QStringLiteral("task emails/4711 address")));
    }

    void saysWhenNothingIsFound()
    {
        const Run nothing = runProgram({QStringLiteral("--find-ids"), QStringLiteral("-")}, "please look at this\n");
        QCOMPARE(nothing.exitCode, 1);
        QCOMPARE(nothing.out, QByteArray());
        const Run missing = runProgram({QStringLiteral("--find-ids"), QStringLiteral("/no/such/file")});
        QCOMPARE(missing.exitCode, 2);
        QVERIFY(missing.err.contains("/no/such/file cannot be read"));
        QCOMPARE(runProgram({QStringLiteral("--find-ids"), QStringLiteral("--demo")}).exitCode, 2);
    }

    void aTokenIsNotPrinted()
    {
        const Run done = runProgram({QStringLiteral("--find-ids")}, "taskId=7 Authorization: Bearer secretsecret1\n");
        QCOMPARE(described(done), QStringList(QStringLiteral("task 7 name")));
        QVERIFY(!done.out.contains("secretsecret") && !done.err.contains("secretsecret"));
        QVERIFY(done.err.contains("a token"));
    }
};

TASKWATCH_TEST(TestFindIds, QCoreApplication);
#include "tst_findids.moc"
