// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/messagearea.h"
#include "support/testregistry.h"
#include "tasklists/listactions.h"
#include "tasklists/listsdialog.h"
#include "tasklists/liststrip.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Taskwatch;
using namespace std::chrono_literals;

using State = Listing::State;

namespace {

constexpr Timestamp At = fromUnixMs(1678902000000);

Listing listing(const char *id, State state, int pages, qint64 tasks, qint64 added = 0, bool watched = false)
{
    Listing made{.list = *ListId::ofMessage(QString::fromUtf8(id)),
        .state = state,
        .pages = pages,
        .tasks = tasks,
        .added = added,
        .failure = {},
        .watched = watched,
        .readAt = {}};
    if (state == State::Failed)
        made.failure = FetchError{FetchErrorKind::Server, QStringLiteral("HTTP 503")};
    if (state != State::Reading)
        made.readAt = At;
    return made;
}

/// A small window with a strip, and a record of the signals.
struct MessageFixture {
    MessageFixture()
        : controls(new ListActions(&window, [this] {
            return ClockReading{now, {}, now};
        }))
    {
        auto *area = new MessageArea;
        area->add(controls->strip());
        window.setCentralWidget(area);
        window.resize(820, 300);
        QMenu *menu = window.menuBar()->addMenu(QStringLiteral("&Tasks"));
        menu->addAction(controls->listsAction());
        const auto note = [this](const QString &what) { asked.append(what); };
        QObject::connect(controls, &ListActions::cancelRequested, &window,
            [note](const ListId &id) { note(u"cancel " + id.value()); });
        QObject::connect(controls, &ListActions::watchRequested, &window,
            [note](const ListId &id, bool watch) { note((watch ? u"watch " : u"unwatch ") + id.value()); });
        QObject::connect(controls, &ListActions::showTasksRequested, &window,
            [note](const QString &filter) { note(u"show " + filter); });
        QObject::connect(controls, &ListActions::listRequested, &window, [note](const QList<ListId> &ids) {
            QStringList names;
            for (const ListId &id : ids)
                names.append(id.value());
            note(u"list " + names.join(u' '));
        });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, Test::Patience));
    }

    [[nodiscard]] QString said() const { return controls->strip()->text(); }
    /// The requests since the last call.
    [[nodiscard]] QStringList news() { return std::exchange(asked, {}); }
    template <typename T>
    [[nodiscard]] T *inStrip(const char *name) const
    {
        return controls->strip()->findChild<T *>(QString::fromLatin1(name));
    }
    void click(QAbstractButton *button) const
    {
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    [[nodiscard]] ListsDialog *dialog() const { return window.findChild<ListsDialog *>(); }
    void openDialog()
    {
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog(), Test::Patience));
    }
    template <typename T>
    [[nodiscard]] T *inDialog(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(int row, ListingColumn column) const
    {
        return inDialog<QTableView>("listsView")->model()->index(row, static_cast<int>(column)).data().toString();
    }
    void clickCell(int row, ListingColumn column) const
    {
        auto *view = inDialog<QTableView>("listsView");
        const QRect rect = view->visualRect(view->model()->index(row, static_cast<int>(column)));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 17, rect.center().y()));
    }

    Timestamp now = At;
    QMainWindow window;
    ListActions *controls;
    QStringList asked;
};

} // namespace

/// Strip and dialog of the messages whose tasks are read, with mouse and keys.
class TestListActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theStripFollowsOneMessage()
    {
        MessageFixture fixture;
        QVERIFY(!fixture.controls->strip()->isVisible());
        fixture.controls->show(listing("msg_1", State::Reading, 0, 0));
        QCOMPARE(fixture.said(), QStringLiteral("Reading the tasks of message:msg_1…"));
        QVERIFY(!fixture.inStrip<QCheckBox>("watchBox")->isVisible()
            && !fixture.inStrip<QPushButton>("retryButton")->isVisible()
            && !fixture.inStrip<QToolButton>("closeButton")->isVisible());
        fixture.controls->show(listing("msg_1", State::Reading, 3, 300, 200));
        QCOMPARE(fixture.said(), QStringLiteral("Reading the tasks of message:msg_1: 300 so far (page 4)"));
        fixture.click(fixture.inStrip<QPushButton>("cancelButton"));
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("cancel msg_1")});
        fixture.controls->show(listing("msg_1", State::Cancelled, 3, 300, 200));
        QCOMPARE(
            fixture.said(), QStringLiteral("message:msg_1: reading stopped after 300 tasks. They are in the table."));
        QVERIFY(!fixture.inStrip<QPushButton>("cancelButton")->isVisible());
        fixture.click(fixture.inStrip<QPushButton>("showButton"));
        fixture.click(fixture.inStrip<QCheckBox>("watchBox"));
        QCOMPARE(fixture.news(), (QStringList{QStringLiteral("show message:msg_1"), QStringLiteral("watch msg_1")}));
        QVERIFY(fixture.inStrip<QCheckBox>("watchBox")->isChecked());
        fixture.click(fixture.inStrip<QToolButton>("closeButton"));
        QVERIFY(!fixture.controls->strip()->isVisible());
    }

    void theRestOfWhatFailedCanBeRead()
    {
        MessageFixture fixture;
        fixture.controls->show(listing("msg_1", State::Reading, 2, 200));
        fixture.controls->show(listing("msg_1", State::Failed, 2, 200, 5));
        QCOMPARE(fixture.said(),
            QStringLiteral(
                "message:msg_1: reading failed after 200 tasks (HTTP 503). They are in the table. Read the rest?"));
        fixture.click(fixture.inStrip<QPushButton>("retryButton"));
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("list msg_1")});
        fixture.controls->show(listing("msg_1", State::Reading, 2, 200, 5));
        QVERIFY(fixture.said().startsWith(u"Reading"));
        QVERIFY(!fixture.inStrip<QPushButton>("retryButton")->isVisible());
    }

    void severalAreSummedUp()
    {
        MessageFixture fixture;
        for (const char *id : {"msg_1", "msg_2", "msg_3"})
            fixture.controls->show(listing(id, State::Reading, 1, 100));
        QCOMPARE(fixture.said(), QStringLiteral("Reading 3 lists: 300 tasks so far"));
        fixture.click(fixture.inStrip<QPushButton>("cancelButton"));
        QCOMPARE(fixture.news(),
            (QStringList{
                QStringLiteral("cancel msg_1"), QStringLiteral("cancel msg_2"), QStringLiteral("cancel msg_3")}));
        fixture.controls->show(listing("msg_1", State::Read, 1, 100, 10));
        fixture.controls->show(listing("msg_2", State::Failed, 1, 100, 10));
        QCOMPARE(fixture.said(), QStringLiteral("Reading 1 of 3 lists: 300 tasks so far"));
        fixture.controls->show(listing("msg_3", State::Read, 2, 150, 10));
        QCOMPARE(fixture.said(),
            QStringLiteral(
                "350 tasks of 3 lists, 30 new. message:msg_2: reading failed after 100 tasks (HTTP 503). They are in the table. Read the rest?"));
        QVERIFY(!fixture.inStrip<QPushButton>("showButton")->isVisible());
        fixture.click(fixture.inStrip<QPushButton>("retryButton"));
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("list msg_2")});
        fixture.click(fixture.inStrip<QCheckBox>("watchBox"));
        QCOMPARE(fixture.news().size(), 3);
        // Finished messages leave the strip when another one is shown.
        fixture.controls->show(listing("msg_4", State::Reading, 0, 0));
        QCOMPARE(fixture.said(), QStringLiteral("Reading the tasks of message:msg_4…"));
    }

    void automaticRereadingIsReportedOnlyIfItFindsTasks()
    {
        MessageFixture fixture;
        const auto readAgain = [&fixture](State end, qint64 added) {
            fixture.controls->show(listing("msg_1", State::Reading, 0, 0, 0, true));
            fixture.controls->show(listing("msg_1", State::Reading, 1, 100, added, true));
            fixture.controls->show(listing("msg_1", end, 1, 100 + added, added, true));
        };
        fixture.controls->show(listing("msg_1", State::Read, 1, 100, 0, true)); // from an earlier start of the program
        QCOMPARE(fixture.said(), QString());
        readAgain(State::Read, 0);
        QCOMPARE(fixture.said(), QString());
        readAgain(State::Read, 2);
        QCOMPARE(
            fixture.said(), QStringLiteral("102 tasks of message:msg_1, 2 new. New tasks are added as they appear."));
        readAgain(State::Read, 0); // does not replace the message shown
        QVERIFY(fixture.said().contains(u"2 new"));
        fixture.click(fixture.inStrip<QToolButton>("closeButton"));
        readAgain(State::Failed, 0);
        QVERIFY(fixture.said().contains(u"HTTP 503"));
        fixture.click(fixture.inStrip<QToolButton>("closeButton"));
        readAgain(State::Failed, 0); // already known to fail
        QCOMPARE(fixture.said(), QString());
        fixture.controls->expect({*ListId::ofMessage(QStringLiteral("msg_1"))});
        readAgain(State::Read, 0);
        QVERIFY(fixture.said().contains(u"none of them new"));
    }

    void theDialogListsThem()
    {
        MessageFixture fixture;
        fixture.openDialog();
        QVERIFY(fixture.inDialog<QLabel>("emptyLabel")->isVisible());
        for (const char *button : {"showTasksButton", "readAgainButton", "removeButton"})
            QVERIFY(!fixture.inDialog<QPushButton>(button)->isEnabled());
        fixture.controls->show(listing("msg_1", State::Read, 2, 150, 10));
        fixture.controls->show(listing("msg_2", State::Reading, 2, 150, 10));
        QVERIFY(fixture.inDialog<QTableView>("listsView")->isVisible());
        QCOMPARE(fixture.cell(0, ListingColumn::State), QStringLiteral("read"));
        QCOMPARE(fixture.cell(1, ListingColumn::State), QStringLiteral("reading page 3"));
        fixture.now += 2min;
        QTRY_COMPARE(fixture.cell(0, ListingColumn::LastRead), QStringLiteral("2 m ago")); // updated by the timer
        fixture.clickCell(0, ListingColumn::Watch);
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("watch msg_1")});
        fixture.clickCell(0, ListingColumn::State);
        QTest::keyClick(fixture.inDialog<QTableView>("listsView"), Qt::Key_Space);
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("unwatch msg_1")});
        fixture.click(fixture.inDialog<QPushButton>("showTasksButton"));
        QTest::keyClick(fixture.inDialog<QTableView>("listsView"), Qt::Key_Return);
        QCOMPARE(
            fixture.news(), (QStringList{QStringLiteral("show message:msg_1"), QStringLiteral("show message:msg_1")}));
        fixture.click(fixture.inDialog<QPushButton>("readAgainButton"));
        QCOMPARE(fixture.news(), QStringList{QStringLiteral("list msg_1")});
        fixture.clickCell(1, ListingColumn::List);
        QVERIFY(!fixture.inDialog<QPushButton>("readAgainButton")->isEnabled()); // it is being read
    }

    void whatIsRemovedIsGivenUp()
    {
        MessageFixture fixture;
        fixture.controls->show(listing("msg_1", State::Reading, 2, 150, 10, true));
        fixture.openDialog();
        QTest::keyClick(fixture.inDialog<QTableView>("listsView"), Qt::Key_Delete);
        QCOMPARE(fixture.news(), (QStringList{QStringLiteral("unwatch msg_1"), QStringLiteral("cancel msg_1")}));
        QVERIFY(!fixture.controls->strip()->isVisible());
        fixture.controls->show(listing("msg_1", State::Cancelled, 2, 150, 10));
        QVERIFY(fixture.inDialog<QLabel>("emptyLabel")->isVisible());
        QCOMPARE(fixture.said(), QString());
        // Requested again, it is shown again.
        fixture.controls->show(listing("msg_1", State::Reading, 0, 0));
        QCOMPARE(fixture.cell(0, ListingColumn::List), QStringLiteral("message:msg_1"));
        QVERIFY(fixture.said().startsWith(u"Reading"));
    }
};

TASKWATCH_TEST(TestListActions, QApplication);
#include "tst_listactions.moc"
