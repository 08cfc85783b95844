// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/announcer.h"
#include "accessibility/focusspeaker.h"
#include "gui/childof.h"
#include "parts/banner.h"
#include "settings/displaychoices.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

/// A window with a hundred tasks that retry.
class SpokenFixture
{
public:
    static constexpr int Tasks = 100;

    SpokenFixture()
        : model([this] {
            return ClockReading{now, tickAt(now), now};
        })
        , window(&model, &display, QStringLiteral("https://example.com"))
    {
        QList<TaskId> watched;
        for (int i = 0; i < Tasks; ++i)
            watched.append(taskOf(i));
        model.watch(watched);
        answer(QStringLiteral("retrying"));
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&window, Patience), "the window does not become active");
        handlePendingEvents();
        table()->setFocus();
        for (Announcer *announcer : {Announcer::of(&window), window.parts().alertBanner->findChild<Announcer *>()}) {
            QObject::connect(
                announcer, &Announcer::announced, &window, [this](const QString &words) { heard.append(words); });
        }
    }

    static TaskId taskOf(int number) { return id(qPrintable(QStringLiteral("tsk_%1").arg(number))); }
    /// All tasks are in that state.
    void answer(const QString &state)
    {
        now += 2s;
        QList<Observation> batch;
        for (int i = 0; i < Tasks; ++i) {
            Task task = exampleTask();
            task.taskId = taskOf(i);
            task.state = stateOf(state);
            batch.append(answered(task.taskId, task, now, 60s));
        }
        model.apply(batch);
    }
    [[nodiscard]] TaskTableView *table() const { return childOf<TaskTableView>(window, "taskTable"); }

    QStringList heard; // what screen readers are told without asking
    Timestamp now = fromUnixMs(1678902000000);
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window;
};

} // namespace

/// What screen readers say without being asked, and how they read the table.
class TestSpokenChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsOneSentence()
    {
        SpokenFixture fixture;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(fixture.table());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->tableInterface()->rowCount(), SpokenFixture::Tasks);
        const int row = fixture.model.positionOf(SpokenFixture::taskOf(7));
        const QString sentence = QStringLiteral(
            "tsk_7, retrying, 4 of 5 retries used, 1 left, Connection timeout, Next attempt: in 1 m 38 s, Checked: 0 s");
        QCOMPARE(table->tableInterface()->cellAt(row, 0)->text(QAccessible::Name), sentence);
        QCOMPARE(table->tableInterface()->rowDescription(row), sentence);
        QCOMPARE(table->tableInterface()->cellAt(row, 1)->text(QAccessible::Name), QStringLiteral("Task: tsk_7"));
    }

    void aChangeOfTheSelectedTaskIsSaidOnce()
    {
        SpokenFixture fixture;
        fixture.answer(QStringLiteral("active"));
        QCOMPARE(fixture.heard, QStringList()); // nothing is selected
        fixture.table()->selectId(SpokenFixture::taskOf(7));
        QCOMPARE(fixture.heard, QStringList());
        fixture.answer(QStringLiteral("failed"));
        QCOMPARE(fixture.heard.size(), 1);
        QVERIFY2(fixture.heard.constFirst().startsWith(u"tsk_7, failed, 4 of 5 retries used"),
            qPrintable(fixture.heard.constFirst()));
        fixture.answer(QStringLiteral("failed"));
        fixture.table()->selectId(SpokenFixture::taskOf(8));
        fixture.model.remove({SpokenFixture::taskOf(8)});
        QCOMPARE(fixture.heard.size(), 1);
    }

    void aTableOfAnotherWindowIsSilent()
    {
        SpokenFixture fixture;
        fixture.table()->selectId(SpokenFixture::taskOf(7));
        QLineEdit other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, Patience));
        fixture.answer(QStringLiteral("failed"));
        QCOMPARE(fixture.heard, QStringList());
    }

    void aMessageIsSaidOnce()
    {
        SpokenFixture fixture;
        Banner *banner = fixture.window.parts().alertBanner;
        for (int i = 0; i < 3; ++i)
            banner->showMessage(Banner::Kind::Warning, QStringLiteral("tsk_1 failed"));
        QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(banner);
        QCOMPARE(alert->role(), QAccessible::AlertMessage);
        QCOMPARE(alert->text(QAccessible::Name), QStringLiteral("tsk_1 failed"));
        handlePendingEvents();
        QCOMPARE(fixture.heard, QStringList{QStringLiteral("tsk_1 failed")});
    }

    void whatTheFilterLeavesIsSaidOnce()
    {
        SpokenFixture fixture;
        auto *field = childOf<QLineEdit>(fixture.window, "filterEdit");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("tsk_42"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.heard, QStringList{QStringLiteral("1 shown of 100")});
        QTest::keyClick(field, Qt::Key_Return);
        handlePendingEvents();
        QCOMPARE(fixture.heard.size(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(fixture.heard.value(1), QStringLiteral("100 tasks"));
    }

    void theChoiceOfAComboBoxIsSaid()
    {
        FocusSpeaker speaker;
        SpokenFixture fixture;
        QDialog dialog(&fixture.window);
        QLineEdit other(&dialog);
        QComboBox combo(&dialog);
        combo.addItems({QStringLiteral("light"), QStringLiteral("dark")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, Patience));
        combo.setFocus();
        QTRY_COMPARE(fixture.heard, QStringList{QStringLiteral("light")});
        QTest::keyClick(&combo, Qt::Key_Down);
        QCOMPARE(fixture.heard.value(1), QStringLiteral("dark"));
        other.setFocus();
        handlePendingEvents();
        combo.setCurrentIndex(0);
        QCOMPARE(fixture.heard.size(), 2);
    }

    void aMistakeInTheFilterIsSaidOnce()
    {
        SpokenFixture fixture;
        auto *field = childOf<QLineEdit>(fixture.window, "filterEdit");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("retries>x"));
        QTRY_COMPARE(fixture.heard.size(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        handlePendingEvents();
        QCOMPARE(fixture.heard.size(), 1);
    }
};

TASKWATCH_TEST(TestSpokenChanges, QApplication);
#include "tst_spokenchanges.moc"
