// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/watchedmessagesstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

namespace {

QList<MessageId> messages(const QStringList &texts)
{
    QList<MessageId> list;
    for (const QString &text : texts)
        list.append(MessageId::parse(text).value());
    return list;
}

} // namespace

class TestWatchedMessagesStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachProfilesOwn()
    {
        const QTemporaryDir folder;
        WatchedMessagesStore store(folder.filePath(QStringLiteral("not/there/yet/messages.ini")));
        const QString one = QStringLiteral("https://qstash.upstash.io");
        const QString other = QStringLiteral("https://qstash.upstash.io#7f/3");
        QVERIFY(store.load(one).isEmpty());
        const QList<MessageId> chosen = messages({QStringLiteral("msg_1"), QStringLiteral("a, \"b\"; c=%d/@é")});
        QVERIFY(store.save(one, chosen));
        QVERIFY(store.save(other, messages({QStringLiteral("@alone")})));
        QCOMPARE(store.load(one), chosen);
        QCOMPARE(store.load(other), messages({QStringLiteral("@alone")}));
        QVERIFY(store.save(one, {}));
        QVERIFY(store.load(one).isEmpty());
        QCOMPARE(store.load(other).size(), 1);
    }

    void leavesOutWhatCannotBe()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("messages.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[a]\nwatched=msg_1, .., msg_1, \"\", msg_2\n");
        file.close();
        QCOMPARE(WatchedMessagesStore(name).load(QStringLiteral("a")),
            messages({QStringLiteral("msg_1"), QStringLiteral("msg_2")}));
    }

    void saysWhereItCannotWrite()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("in the way")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!WatchedMessagesStore(folder.filePath(QStringLiteral("in the way/messages.ini")))
                     .save(QStringLiteral("a"), messages({QStringLiteral("m")})));
    }
};

TASKWATCH_TEST(TestWatchedMessagesStore, QCoreApplication);
#include "tst_watchedmessagesstore.moc"
