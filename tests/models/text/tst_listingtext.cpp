// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testregistry.h"
#include "tables/listingmodel.h"
#include "text/listingtext.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;

using Mood = ListingText::Mood;
using State = Listing::State;

namespace {

constexpr auto Long = "msg_7YoJxFpwkEy5zBp378JgvD6YBDPBEqkBPje2JGTCEUiASMJQiwY9";

Listing listing(State state, int pages, qint64 tasks, qint64 added = 0, const QString &failure = {},
    bool watched = false, const char *id = Long)
{
    Listing made{.list = *ListId::ofMessage(QString::fromUtf8(id)),
        .state = state,
        .pages = pages,
        .tasks = tasks,
        .added = added,
        .failure = {},
        .watched = watched,
        .readAt = {}};
    if (!failure.isNull())
        made.failure = FetchError{FetchErrorKind::Server, failure};
    return made;
}

} // namespace

class TestListingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowOneStands_data()
    {
        QTest::addColumn<Listing>("list");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const Listing &list, Mood mood, const char *text, const char *state) {
            QTest::newRow(name) << list << mood << QString::fromUtf8(text) << QString::fromUtf8(state);
        };
        row("begun", listing(State::Reading, 0, 0), Mood::Busy, "Reading the tasks of message:msg_7Yo…JQiwY9…",
            "reading page 1");
        row("reading", listing(State::Reading, 3, 300), Mood::Busy,
            "Reading the tasks of message:msg_7Yo…JQiwY9: 300 so far (page 4)", "reading page 4");
        row("short id", listing(State::Reading, 1, 100, 0, {}, false, "msg_1"), Mood::Busy,
            "Reading the tasks of message:msg_1: 100 so far (page 2)", "reading page 2");
        row("read", listing(State::Read, 13, 1204, 87), Mood::Good, "1,204 tasks of message:msg_7Yo…JQiwY9, 87 new",
            "read");
        row("one", listing(State::Read, 1, 1, 1), Mood::Good, "1 task of message:msg_7Yo…JQiwY9, 1 new", "read");
        row("nothing new", listing(State::Read, 1, 5), Mood::Good,
            "5 tasks of message:msg_7Yo…JQiwY9, none of them new", "read");
        row("watched", listing(State::Read, 1, 5, 2, {}, true), Mood::Good,
            "5 tasks of message:msg_7Yo…JQiwY9, 2 new. New tasks are added as they appear.", "read");
        row("no tasks", listing(State::Read, 1, 0), Mood::Attention,
            "No tasks of message:msg_7Yo…JQiwY9. Check that this is the right endpoint. The endpoint removes tasks some time after they end.",
            "read");
        row("none yet", listing(State::Read, 1, 0, 0, {}, true), Mood::Good,
            "No tasks of message:msg_7Yo…JQiwY9 yet. New tasks are added as they appear.", "read");
        row("stopped", listing(State::Cancelled, 3, 300), Mood::Good,
            "message:msg_7Yo…JQiwY9: reading stopped after 300 tasks. They are in the table.", "stopped");
        row("stopped at once", listing(State::Cancelled, 0, 0), Mood::Good,
            "message:msg_7Yo…JQiwY9: reading stopped before a task was read", "stopped");
        row("failed", listing(State::Failed, 2, 200, 7, QStringLiteral("HTTP 503 Service Unavailable\nmore")),
            Mood::Attention,
            "message:msg_7Yo…JQiwY9: reading failed after 200 tasks (HTTP 503 Service Unavailable). They are in the table. Read the rest?",
            "failed: HTTP 503 Service Unavailable");
        row("failed after one", listing(State::Failed, 1, 1, 1, QStringLiteral("x")), Mood::Attention,
            "message:msg_7Yo…JQiwY9: reading failed after 1 task (x). It is in the table. Read the rest?", "failed: x");
        row("failed at once", listing(State::Failed, 0, 0, 0, QStringLiteral("")), Mood::Attention,
            "The tasks of message:msg_7Yo…JQiwY9 could not be read: Server error", "failed: Server error");
        row("deceiving", listing(State::Failed, 0, 0, 0, QStringLiteral("\u202ex"), false, "a\u202eb"), Mood::Attention,
            "The tasks of message:a‹U+202E›b could not be read: ‹U+202E›x", "failed: ‹U+202E›x");
        row("capped", listing(State::Capped, 1000, 100'000), Mood::Attention,
            "message:msg_7Yo…JQiwY9 has more tasks than Taskwatch reads. The first 100,000 tasks are in the table.",
            "stopped after 1,000 pages");
        Listing bad = listing(State::Read, 1, 5);
        bad.bad = 1;
        row("with an entry that is no task", bad, Mood::Attention,
            "5 tasks of message:msg_7Yo…JQiwY9, none of them new. 1 entry is not a task.",
            "read; 1 entry is not a task");
        bad.bad = 12;
        bad.watched = true;
        row("watched, with entries that are no tasks", bad, Mood::Attention,
            "5 tasks of message:msg_7Yo…JQiwY9, none of them new. New tasks are added as they appear. 12 entries are not "
            "tasks.",
            "read; 12 entries are not tasks");
        row("repeated", listing(State::Repeated, 3, 300), Mood::Attention,
            "message:msg_7Yo…JQiwY9: the endpoint sent a page again, so reading stopped. 300 tasks were read.",
            "stopped: the endpoint sent a page again");
    }

    void saysHowOneStands()
    {
        QFETCH(const Listing, list);
        QFETCH(const Mood, mood);
        QFETCH(const QString, text);
        QFETCH(const QString, state);
        QCOMPARE(listingText(list).text, text);
        QCOMPARE(listingText(list).mood, mood);
        QCOMPARE(listingMood(list), mood);
        QCOMPARE(listingsText({list}), listingText(list));
        QCOMPARE(listingStateText(list), state);
    }

    void sumsUpSeveral_data()
    {
        QTest::addColumn<QList<Listing>>("lists");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("text");
        const Listing reading = listing(State::Reading, 2, 200);
        const Listing read = listing(State::Read, 2, 112, 12, {}, false, "msg_2");
        const Listing failed = listing(State::Failed, 1, 100, 3, QStringLiteral("HTTP 503"), false, "msg_3");
        QTest::newRow("all being read") << QList{reading, listing(State::Reading, 2, 212),
            listing(State::Reading, 0, 0)}
                                        << Mood::Busy << "Reading 3 lists: 412 tasks so far";
        QTest::newRow("one still") << QList{reading, read, failed} << Mood::Busy
                                   << "Reading 1 of 3 lists: 412 tasks so far";
        QTest::newRow("all read") << QList{read, read} << Mood::Good << "224 tasks of 2 lists, 24 new";
        QTest::newRow("one failed")
            << QList{read, failed} << Mood::Attention
            << QString::fromUtf8(
                   "212 tasks of 2 lists, 15 new. message:msg_3: reading failed after 100 tasks (HTTP 503). They are in the table. Read the rest?");
        QTest::newRow("two failed")
            << QList{failed, failed, read} << Mood::Attention
            << "312 tasks of 3 lists, 18 new. 2 lists were not fully read. The first: message:msg_3: reading failed after 100 tasks (HTTP 503). They are in the table. Read the rest?";
    }

    void sumsUpSeveral()
    {
        QFETCH(const QList<Listing>, lists);
        QFETCH(const Mood, mood);
        QFETCH(const QString, text);
        QCOMPARE(listingsText(lists).text, text);
        QCOMPARE(listingsText(lists).mood, mood);
    }

    void theModelFollows()
    {
        ListingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Listing one = listing(State::Reading, 0, 0);
        model.setListing(one);
        model.setListing(listing(State::Read, 1, 5, 5, {}, false, "msg_2"));
        QCOMPARE(model.rowCount(), 2);
        one.pages = 3;
        one.tasks = 300;
        model.setListing(one);
        model.setListing(one); // unchanged
        QCOMPARE(changes.size(), 1);
        const auto cell = [&model](int row, ListingColumn column, int role = Qt::DisplayRole) {
            return model.index(row, static_cast<int>(column)).data(role);
        };
        QCOMPARE(cell(0, ListingColumn::List), QStringLiteral("message:%1").arg(QString::fromUtf8(Long)));
        QCOMPARE(cell(0, ListingColumn::Tasks), QStringLiteral("300"));
        QCOMPARE(cell(0, ListingColumn::State), QStringLiteral("reading page 4"));
        QCOMPARE(cell(0, ListingColumn::LastRead), QStringLiteral("—"));
        one.state = State::Failed;
        one.failure = FetchError{FetchErrorKind::Server, QStringLiteral("HTTP 503")};
        one.readAt = fromUnixMs(1678902000000);
        model.setListing(one);
        model.setMoment({*one.readAt + std::chrono::minutes(3), {}, *one.readAt});
        QCOMPARE(cell(0, ListingColumn::LastRead), QStringLiteral("3 m ago"));
        QVERIFY(cell(0, ListingColumn::State, ListingRole::Attention).toBool());
        QVERIFY(cell(0, ListingColumn::State, Qt::ToolTipRole).toString().contains(u"Read the rest?"));
        model.remove(one.list);
        model.remove(one.list);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.find(one.list));
    }

    void aPersonSaysWhatIsWatched()
    {
        ListingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setListing(listing(State::Read, 1, 5));
        QList<bool> said;
        connect(&model, &ListingModel::watchChanged, this, [&said](const ListId &, bool watch) { said.append(watch); });
        const QModelIndex box = model.index(0, 0);
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole)); // unchanged
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(said, (QList<bool>{true, false}));
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    }
};

TASKWATCH_TEST(TestListingText, QCoreApplication);
#include "tst_listingtext.moc"
