// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowfixture.h"
#include "parts/banner.h"
#include "settings/settingsactions.h"
#include "support/controlpoller.h"
#include "support/testregistry.h"
#include "text/detaillines.h"
#include "window/endpointbutton.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The endpoint's popover, the polling settings and the banners of the window, with a real server.
class TestEndpointWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A warning by Qt is a bug: an object in the wrong thread, or an invalid connection.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aPopoverSaysWhatHappensAtTheEndpoint()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1 tsk_2"));
        QTRY_COMPARE(fixture.cell(1, TaskColumn::State), QStringLiteral("retrying"));
        auto *popover = fixture.child<QWidget>("EndpointPopover");
        QVERIFY(!popover->isVisible());
        QTest::mouseClick(fixture.child<QToolButton>("endpointButton"), Qt::LeftButton);
        const auto line = [popover](const char *name) {
            return popover->findChild<QLabel *>(u"detail." + QString::fromLatin1(name))->text();
        };
        QVERIFY(popover->isVisible());
        QTRY_VERIFY2(line("Requests").endsWith(u"of 50 per second"), qPrintable(line("Requests")));
        QCOMPARE(line("Tasks"), QStringLiteral("2 watched, 0 final or gone"));
        QCOMPARE(line("State"), QStringLiteral("polling"));
        QVERIFY(line("In flight").endsWith(u"of 6 connections"));
        QTRY_VERIFY(line("Answer time").contains(u"ms p95"));
        QCOMPARE(line("Server clock"), QStringLiteral("unknown")); // this server sends no Date
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        // The shortcut opens it, too. From there the settings can be opened.
        QTest::keyClick(fixture.table(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(popover->isVisible());
        // The same keys close it again, while it has them.
        QTest::keyClick(popover, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!popover->isVisible());
        QTest::keyClick(fixture.table(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(popover->isVisible());
        QTest::mouseClick(popover->findChild<QPushButton *>(QStringLiteral("settingsButton")), Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        QVERIFY(fixture.child<QDialog>("SettingsDialog")->isVisible());
        QVERIFY(fixture.child<QWidget>("polling")->isVisible());
    }

    /// The values change while the popover is open.
    void thePopoverGrowsWithItsLines()
    {
        QWidget window;
        window.resize(600, 400);
        auto *button = new EndpointButton(QStringLiteral("https://example.com"), &window);
        button->move(400, 370);
        QString text = QStringLiteral("polling");
        button->setLineSource([&text] {
            return QList<DetailLine>{{.section = DetailLine::Section::Endpoint,
                .name = QStringLiteral("State"),
                .text = text,
                .toolTip = {}}};
        });
        window.show();
        button->togglePopover();
        auto *popover = button->findChild<QFrame *>(QStringLiteral("EndpointPopover"));
        QVERIFY(popover && popover->isVisible());
        auto *label = popover->findChild<QLabel *>(QStringLiteral("detail.State"));
        text = QStringLiteral("a longer reason ").repeated(20);
        button->updateContents();
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(popover->geometry().bottom() <= button->mapToGlobal(QPoint()).y()); // still above the button
        const QRect grown = popover->geometry();
        text = QStringLiteral("polling");
        button->updateContents();
        QCOMPARE(popover->geometry(), grown); // nothing moves below the pointer for less text
    }

    void pollingSettingsHoldAtOnce()
    {
        WindowFixture fixture;
        QSignalSpy changed(fixture.window.parts().settings, &SettingsActions::pollSettingsChanged);
        const auto last = [&changed] { return changed.last().first().value<PollSettings>(); };
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QTest::keyClick(fixture.table(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = fixture.child<QDialog>("SettingsDialog");
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        const auto type = [dialog](const char *name, const char *text) {
            auto *box = dialog->findChild<QAbstractSpinBox *>(QString::fromLatin1(name));
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QString::fromLatin1(text));
            QTest::keyClick(box, Qt::Key_Return);
        };
        QCOMPARE(dialog->findChild<QDoubleSpinBox *>(QStringLiteral("activeBox"))->value(), 0.5);
        type("rateBox", "12.5");
        QCOMPARE(changed.size(), 1); // not for every key
        QCOMPARE(last().limits.perSecond, 12.5);
        QCOMPARE(last().limits.burst, 6);
        type("connectionsBox", "24");
        QCOMPARE(last().limits.inFlight, 24);
        type("timeoutBox", "3");
        QCOMPARE(last().timeout, std::chrono::milliseconds(3000));
        type("activeBox", "5");
        QCOMPARE(last().intervals.active, std::chrono::milliseconds(5000));
        QCOMPARE(last().intervals.idle, std::chrono::milliseconds(5000)); // raised to the active interval: it was 1 s
        QVERIFY2(dialog->isVisible(), "Return closed the dialog");
        // The popover shows the new limits, and polls are less frequent.
        fixture.child<QAction>("endpointAction")->trigger();
        auto *popover = fixture.child<QWidget>("EndpointPopover");
        QTRY_VERIFY(
            popover->findChild<QLabel *>(QStringLiteral("detail.Requests"))->text().endsWith(u"of 13 per second"));
        QTRY_VERIFY(
            popover->findChild<QLabel *>(QStringLiteral("detail.In flight"))->text().endsWith(u"of 24 connections"));
        popover->close();
        for (const char *name : {"activeBox", "idleBox", "rateBox", "connectionsBox", "timeoutBox"})
            QTest::mouseClick(
                dialog->findChild<QToolButton *>(QString(QString::fromLatin1(name) + u".reset")), Qt::LeftButton);
        QCOMPARE(last(), PollSettings());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("closeButton")), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        // Opened again, it shows the present settings.
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window, Patience));
        QTest::keyClick(fixture.table(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QCOMPARE(fixture.child<QSpinBox>("connectionsBox")->value(), 6);
    }

    void reportsTheVisibleAndSelectedRows()
    {
        WindowFixture fixture;
        QSignalSpy priorities(&fixture.window, &MainWindow::priorityRowsChanged);
        const auto selected = [&priorities] { return priorities.last().at(0).value<QList<TaskId>>(); };
        const auto visible = [&priorities] { return priorities.last().at(1).value<QList<TaskId>>(); };
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names.append(QStringLiteral("tsk_%1").arg(i, 3, 10, QLatin1Char('0')));
        fixture.window.acceptText(names.join(u' '));
        QTRY_VERIFY(!priorities.isEmpty() && !visible().isEmpty());
        QCOMPARE(selected(), ids({"tsk_000"}));
        QCOMPARE(visible().first(), id("tsk_000"));
        QVERIFY(visible().size() > 5 && visible().size() < 40);
        QTest::keyClick(fixture.table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(visible().last(), id("tsk_499"));
        QVERIFY(!visible().contains(id("tsk_000")));
        QTest::keyClick(fixture.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selected().size(), 500);
    }

    void asksNothingWhileItIsMinimised()
    {
        WindowFixture fixture;
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        QTRY_VERIFY(fixture.server.requests().size() >= 2);
        QSignalSpy sight(&fixture.window, &MainWindow::visibilityChanged);
        QSignalSpy status(fixture.session.poller(), &PollerThread::statusChanged);
        fixture.window.showMinimized();
        QTRY_COMPARE(sight.size(), 1);
        const auto rests = [&status] {
            const auto last = status.isEmpty() ? PollerStatus() : status.last().first().value<PollerStatus>();
            return last.asleep && last.inFlight == 0;
        };
        QTRY_VERIFY(rests());
        const qsizetype before = fixture.server.requests().size();
        const ControlPoller control(WindowFixture::eager());
        QVERIFY(control.polls(4));
        QCOMPARE(fixture.server.requests().size(), before);
        fixture.window.showNormal();
        QTRY_VERIFY(fixture.server.requests().size() > before);
        QCOMPARE(sight.last().first().toBool(), true);
    }

    void saysWhatIsWrongWithTheEndpoint()
    {
        WindowFixture fixture(ScriptedServer::always(
            ScriptedServer::response("401 Unauthorized", R"({"error":"<b>unknown</b> token"})")));
        fixture.window.acceptText(QStringLiteral("tsk_1"));
        auto *banner = fixture.child<Banner>("troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QTRY_COMPARE(banner->text(),
            QStringLiteral(
                "Token refused: HTTP 401: <b>unknown</b> token. Polling stopped. Refresh (F5) tries again."));
        fixture.server.setHandler(&WindowFixture::answerTruly);
        QTest::keyClick(fixture.table(), Qt::Key_F5);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(fixture.cell(0, TaskColumn::State), QStringLiteral("retrying"));
    }
};

TASKWATCH_TEST(TestEndpointWindow, QApplication);
#include "tst_endpointwindow.moc"
