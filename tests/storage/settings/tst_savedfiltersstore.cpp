// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/savedfiltersstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestSavedFiltersStore : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QString name = folder.filePath(QStringLiteral("filters.ini"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("cannot write", __FILE__, __LINE__);
        return name;
    }

private Q_SLOTS:
    void comesBackAsItWasKept()
    {
        const QTemporaryDir folder;
        SavedFiltersStore store(folder.filePath(QStringLiteral("not/there/yet/filters.ini")));
        QVERIFY(store.load().isEmpty());
        const QList<SavedFilter> filters{
            {QStringLiteral("50% / [a]=b; \"c\" \\d, @e"), QStringLiteral("error:\"a, b; c\" -url:/x\\y=z #1 %41")},
            {QStringLiteral("älter, 時間"), QStringLiteral("age>1h or @Invalid()")},
            {QStringLiteral("general"), QStringLiteral("state:")}, // an invalid filter
        };
        QVERIFY(store.save(filters));
        const QList<SavedFilter> inOrder{filters[0], filters[2], filters[1]};
        QCOMPARE(store.load(), inOrder);
    }

    void whatWasRemovedIsGone()
    {
        const QTemporaryDir folder;
        SavedFiltersStore store(folder.filePath(QStringLiteral("filters.ini")));
        const QList<SavedFilter> one{{QStringLiteral("One"), QStringLiteral("a")}};
        QVERIFY(store.save({{QStringLiteral("Two"), QStringLiteral("b")}, one.first()}));
        QVERIFY(store.save(one));
        QCOMPARE(store.load(), one);
        QVERIFY(store.save({}));
        QVERIFY(store.load().isEmpty());
    }

    void readsTheValidPartsOfAForeignFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<SavedFilter>>("filters");
        const SavedFilter late{QStringLiteral("Late"), QStringLiteral("overdue")};
        QTest::newRow("written by hand") << QByteArray("[filters]\nLate=overdue\nTwo words=a, b\nwith/slash=c\n")
                                         << QList<SavedFilter>{late,
                                                {QStringLiteral("Two words"), QStringLiteral("a, b")},
                                                {QStringLiteral("with/slash"), QStringLiteral("c")}};
        QTest::newRow("other groups, no text, no name, two cases")
            << QByteArray("[more]\nx=y\n[filters]\nLate=overdue\nlate=stale\nEmpty=\n%20=z\n")
            << QList<SavedFilter>{late, {QStringLiteral("late"), QStringLiteral("stale")}};
        QTest::newRow("torn") << QByteArray("[filters]\nLate=overdue\nOther") << QList<SavedFilter>{late};
        QTest::newRow("torn head") << QByteArray("[filters]\nLate=overdue\n[mor") << QList<SavedFilter>{late};
        QTest::newRow("bytes of something else")
            << QByteArray("\x7f\x45LF\0\xff\xfe[[[==\n\0", 15) << QList<SavedFilter>{};
        QTest::newRow("a value of another type")
            << QByteArray("[filters]\nLate=overdue\nX=@Variant(\\0\\0\\0\\x7f\\0)\n") << QList<SavedFilter>{late};
    }

    void readsTheValidPartsOfAForeignFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<SavedFilter>, filters);
        const QTemporaryDir folder;
        SavedFiltersStore store(write(folder, bytes));
        QCOMPARE(store.load(), filters);
        // The file can be written again, with what was read.
        QList<SavedFilter> more = filters;
        more.append({QStringLiteral("zz"), QStringLiteral("new")});
        QVERIFY(store.save(more));
        QCOMPARE(store.load(), more);
    }

    void whatElseIsInTheFileStays()
    {
        const QTemporaryDir folder;
        const QString name = write(folder, "[more]\nx=y\n");
        QVERIFY(SavedFiltersStore(name).save({{QStringLiteral("a"), QStringLiteral("b")}}));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("[more]\nx=y\n"));
    }

    void whatAnotherProcessChangedStays()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("filters.ini"));
        const SavedFilter late{QStringLiteral("Late"), QStringLiteral("overdue")};
        const SavedFilter mine{QStringLiteral("Mine"), QStringLiteral("a")};
        const SavedFilter theirs{QStringLiteral("Theirs"), QStringLiteral("b")};
        const SavedFilter later{QStringLiteral("Late"), QStringLiteral("overdue age>1h")};
        SavedFiltersStore here(name);
        QVERIFY(here.save({late}));
        SavedFiltersStore there(name);
        QCOMPARE(there.load(), QList<SavedFilter>{late});
        QVERIFY(there.save({later, theirs}));
        QVERIFY(here.save({late, mine}));
        QCOMPARE(here.load(), (QList<SavedFilter>{later, mine, theirs}));
        QVERIFY(there.save({theirs})); // it removes what it knows
        QCOMPARE(here.load(), (QList<SavedFilter>{mine, theirs}));
    }

    void saysWhenItCannotWrite()
    {
        // A folder in place of the file: fails for root too.
        const QTemporaryDir folder;
        QVERIFY(!SavedFiltersStore(folder.path()).save({{QStringLiteral("a"), QStringLiteral("b")}}));
    }
};

TASKWATCH_TEST(TestSavedFiltersStore, QCoreApplication);
#include "tst_savedfiltersstore.moc"
