// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/watchedlistsstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

namespace {

QList<ListId> messages(const QStringList &ids)
{
    QList<ListId> lists;
    for (const QString &id : ids)
        lists.append(ListId::ofMessage(id).value());
    return lists;
}

/// A store in @p folder, which also looks there for the file of earlier versions.
WatchedListsStore storeIn(const QTemporaryDir &folder)
{
    return WatchedListsStore(
        folder.filePath(QStringLiteral("lists.ini")), folder.filePath(QStringLiteral("messages.ini")));
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestWatchedListsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachProfilesOwn()
    {
        const QTemporaryDir folder;
        WatchedListsStore store(
            folder.filePath(QStringLiteral("not/there/yet/lists.ini")), folder.filePath(QStringLiteral("none.ini")));
        const QString one = QStringLiteral("https://qstash.upstash.io");
        const QString other = QStringLiteral("https://qstash.upstash.io#7f/3");
        QVERIFY(store.load(one).isEmpty());
        const QList<ListId> chosen = messages({QStringLiteral("msg_1"), QStringLiteral("a, \"b\"; c=%d/@é")});
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
        write(folder.filePath(QStringLiteral("lists.ini")),
            "[a]\nwatched=message:msg_1, message:.., message:msg_1, \"\", msg_2, queue:emails state:failed, dlq:\n");
        QStringList read;
        const QList<ListId> lists = storeIn(folder).load(QStringLiteral("a"));
        for (const ListId &list : lists)
            read.append(list.toString());
        QCOMPARE(read,
            (QStringList{
                QStringLiteral("message:msg_1"), QStringLiteral("queue:emails state:failed"), QStringLiteral("dlq:")}));
    }

    void takesOverTheFileOfEarlierVersions()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("messages.ini")),
            "[a]\nwatched=msg_1, \"queue:x, y\"\n[b]\nwatched=@alone\n");
        const QString a = QStringLiteral("a");
        const QList<ListId> expected = messages({QStringLiteral("msg_1"), QStringLiteral("queue:x, y")});
        QCOMPARE(storeIn(folder).load(a), expected);
        QCOMPARE(storeIn(folder).load(a), expected); // from the new file
        QVERIFY(storeIn(folder).save(a, {}));
        QVERIFY(storeIn(folder).load(a).isEmpty()); // the old file does not bring them back
        QCOMPARE(storeIn(folder).load(QStringLiteral("b")), messages({QStringLiteral("@alone")}));
    }

    void saysWhereItCannotWrite()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("in the way")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!WatchedListsStore(folder.filePath(QStringLiteral("in the way/lists.ini")))
                     .save(QStringLiteral("a"), messages({QStringLiteral("m")})));
    }
};

TASKWATCH_TEST(TestWatchedListsStore, QCoreApplication);
#include "tst_watchedlistsstore.moc"
