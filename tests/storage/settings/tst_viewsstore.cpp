// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/viewsstore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;

class TestViewsStore : public QObject
{
    Q_OBJECT

private:
    struct Files {
        [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
        [[nodiscard]] ViewsStore store() const { return ViewsStore(path("views.ini"), path("filters.ini")); }
        void write(const char *name, const QByteArray &bytes) const
        {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                QTest::qFail("cannot write", __FILE__, __LINE__);
        }
        [[nodiscard]] QByteArray read(const char *name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        QTemporaryDir folder;
    };

    static SavedView view(const char *name, const QVariantMap &state) { return {QString::fromUtf8(name), state}; }
    static SavedView filter(const char *name, const char *terms)
    {
        return view(name,
            {{QStringLiteral("filterTerms"), QString::fromUtf8(terms)}, {QStringLiteral("filterPhases"), QString()}});
    }
    static QStringList names(const QList<SavedView> &views)
    {
        QStringList names;
        for (const SavedView &each : views)
            names.append(each.name);
        return names;
    }

private Q_SLOTS:
    void comesBackAsItWasSaved()
    {
        const Files files;
        ViewsStore store(files.path("not/there/yet/views.ini"), files.path("filters.ini"));
        QVERIFY(store.load().isEmpty());
        const QList<SavedView> views{
            filter("zuletzt: 50% / [a]=b; \"c\" \\d, @e", "error:\"a, b; c\" -url:/x\\y=z #1 %41"),
            view("älter, 時間",
                {{QStringLiteral("filterTerms"), QStringLiteral("age>1h or @Invalid()")},
                    {QStringLiteral("columnOrder"), QStringList{QStringLiteral("state"), QStringLiteral("url")}},
                    {QStringLiteral("groupsShown"), QStringLiteral("true")}}),
            filter("general", "state:"), // an invalid filter
        };
        QVERIFY(store.save(views));
        QCOMPARE(store.load(), views); // in their order
        QVERIFY(store.save({views[2], views[0]}));
        QCOMPARE(ViewsStore(store.fileName()).load(), (QList<SavedView>{views[2], views[0]}));
    }

    void beginsWithTheShippedViewsAndTheFiltersOfEarlierVersions()
    {
        const Files files;
        const QList<SavedView> shipped{filter("Everything", ""), filter("Late", "overdue")};
        QCOMPARE(files.store().load(shipped), shipped);
        files.write("filters.ini", "[filters]\nslow=age>1h\nlate=next<0s\nTwo words=a, b\nEmpty=\n%20=z\n");
        QCOMPARE(files.store().load(shipped),
            (QList<SavedView>{
                shipped[0], filter("late", "next<0s"), filter("slow", "age>1h"), filter("Two words", "a, b")}));
        // From the first save on, the file alone counts, also if nothing is left.
        ViewsStore store = files.store();
        QVERIFY(store.save({}));
        QCOMPARE(files.store().load(shipped), QList<SavedView>());
        QVERIFY(files.read("filters.ini").contains("slow"));
    }

    void readsTheValidPartsOfAForeignFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("read");
        const QStringList late{QStringLiteral("Late")};
        QTest::newRow("by hand") << QByteArray("[view Late]\nfilterTerms=a, b\n[view Two words]\nplace=1\nsort=url\n")
                                 << QStringList{QStringLiteral("Two words"), QStringLiteral("Late")};
        QTest::newRow("other sections, no name, no state, two cases")
            << QByteArray("[more]\nx=y\n[view Late]\nsort=url\n[view late]\nsort=id\n[view ]\nsort=id\n[view A]\n")
            << late;
        QTest::newRow("torn") << QByteArray("[view Late]\nsort=url\nOther") << late;
        QTest::newRow("bytes of something else") << QByteArray("\x7f\x45LF\0\xff\xfe[[[==\n\0", 15) << QStringList{};
    }

    void readsTheValidPartsOfAForeignFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, read);
        const Files files;
        files.write("views.ini", bytes);
        ViewsStore store = files.store();
        QList<SavedView> views = store.load();
        QCOMPARE(names(views), read);
        // The file can be written again, with what was read.
        views.append(filter("zz", "new"));
        QVERIFY(store.save(views));
        QCOMPARE(store.load(), views);
        QCOMPARE(files.read("views.ini").contains("[more]\nx=y\n"), bytes.contains("[more]"));
    }

    void whatAnotherProcessChangedStays()
    {
        const Files files;
        const SavedView late = filter("Late", "overdue");
        const SavedView later = filter("Late", "overdue age>1h");
        ViewsStore here = files.store();
        QVERIFY(here.save({late}));
        ViewsStore there = files.store();
        QCOMPARE(there.load(), QList<SavedView>{late});
        QVERIFY(there.save({later, filter("Theirs", "b")}));
        QVERIFY(here.save({late, filter("Mine", "a")}));
        QStringList all = names(here.load());
        QCOMPARE(here.load().first(), later);
        all.sort();
        QCOMPARE(all, (QStringList{QStringLiteral("Late"), QStringLiteral("Mine"), QStringLiteral("Theirs")}));
        QVERIFY(there.save({filter("Theirs", "b")})); // it removes what it knows
        all = names(here.load());
        all.sort();
        QCOMPARE(all, (QStringList{QStringLiteral("Mine"), QStringLiteral("Theirs")}));
    }

    void saysWhenItCannotWrite()
    {
        // A folder in place of the file: fails for root too.
        const QTemporaryDir folder;
        QVERIFY(!ViewsStore(folder.path(), folder.path()).save({filter("a", "b")}));
    }
};

TASKWATCH_TEST(TestViewsStore, QCoreApplication);
#include "tst_viewsstore.moc"
