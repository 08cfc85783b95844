// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalthread.h"
#include "storage/journal/journalfiles.h"
#include "storage/journal/journalfixture.h"
#include "support/builders.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Several journals of one process with one file.
class TestJournalThread : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString newFile() { return m_folder.filePath(QStringLiteral("%1/journal.sqlite").arg(++m_files)); }

    const QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void isOneForEachFile()
    {
        const QString file = newFile();
        const std::shared_ptr<JournalThread> thread = JournalThread::of(file);
        QCOMPARE(JournalThread::of(QFileInfo(file).path() + QStringLiteral("/./journal.sqlite")), thread);
        QVERIFY(JournalThread::of(newFile()) != thread);
        QVERIFY(JournalThread::of({}) != JournalThread::of({}));
    }

    void aListThatEndsKeepsNobodyWaiting()
    {
        const QString file = newFile();
        JournalFixture one(file);
        {
            auto two = std::make_unique<JournalFixture>(file, QStringLiteral("https://two"));
            QVERIFY(one.watch(ids({"a"})) && two->watch(ids({"b"})));
            QSemaphore busy;
            JournalWorker *worker = JournalThread::of(file)->worker();
            // As while it checks the file or waits for a lock.
            QMetaObject::invokeMethod(worker, [&busy] { busy.acquire(); });
            two->journal->watch(ids({"c"}));
            two.reset();
            busy.release();
        }
        QVERIFY(one.watch(ids({"d"}))); // then the other one has been written
        JournalFixture again(file, QStringLiteral("https://two"));
        QVERIFY(again.opened());
        QCOMPARE(again.rememberedIds(), ids({"b", "c"}));
    }

    void damageIsMendedOnceForAllLists()
    {
        const QString file = newFile();
        fillJournal(file);
        {
            JournalFixture other(file, QStringLiteral("https://two"));
            QVERIFY(other.watch(ids({"of two"})));
        }
        damageFrom(file, 0.6);
        {
            JournalFixture one(file);
            JournalFixture two(file, QStringLiteral("https://two"));
            QVERIFY(one.opened() && two.opened());
            QVERIFY(one.watch(ids({"new of one"})) && two.watch(ids({"new of two"})));
            QTRY_VERIFY(!one.state.words.isEmpty() && one.state.words == two.state.words);
            QCOMPARE(setAside(file).size(), 1);
        }
        QCOMPARE(setAside(file).size(), 1);
        JournalFixture one(file);
        JournalFixture two(file, QStringLiteral("https://two"));
        QVERIFY(one.opened() && two.opened());
        QVERIFY(one.rememberedIds().contains(id("new of one")) && two.rememberedIds().contains(id("new of two")));
        QVERIFY(one.state.words.isEmpty() && two.state.words.isEmpty());
    }
};

TASKWATCH_TEST(TestJournalThread, QCoreApplication);
#include "tst_journalthread.moc"
