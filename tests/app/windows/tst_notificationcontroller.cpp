// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupspane.h"
#include "gui/windowfixture.h"
#include "parts/banner.h"
#include "support/fakenotifications.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"
#include "table/taskactions.h"
#include "windows/notificationcontroller.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A server whose tasks have the given state.
struct Service {
    QByteArray state = "retrying";
    QHash<QByteArray, QByteArray> errors = {}; ///< by id
    QByteArray only = {}; ///< the id of the task that has the state; the others are retrying; empty: all have it

    [[nodiscard]] ScriptedServer::Handler handler()
    {
        return [this](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray asked = request.path().mid(sizeof "/v1/tasks/" - 1);
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(asked));
            object.insert(QStringLiteral("state"),
                only.isEmpty() || only == asked ? QString::fromLatin1(state) : QStringLiteral("retrying"));
            if (errors.contains(asked))
                object.insert(QStringLiteral("error"), QString::fromLatin1(errors.value(asked)));
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(object).toJson()));
        };
    }
};

bool allAre(Session &session, Phase phase)
{
    return session.model()->table().size() > 0
        && session.model()->table().counts().of(phase) == session.model()->table().size();
}

} // namespace

/// From the server's answer to the notification, and from a click on it to the rows.
class TestNotificationController : public QObject
{
    Q_OBJECT

private:
    SessionBus m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_bus.startForThisProcess(), QString());
    }

    void aClickOpensTheRowsThatFailed()
    {
        FakeNotifications desktop(m_bus.connect(QStringLiteral("desktop")));
        QVERIFY(desktop.appear());
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(&fixture.window, &fixture.session, QStringLiteral("Production"),
            &integration, QStringLiteral("production"));
        fixture.session.watch(ids({"a", "b"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        QVERIFY(desktop.calls().isEmpty()); // nothing for the first observation
        service.state = "archived";
        QTRY_COMPARE(desktop.calls().size(), 1); // one for both tasks
        QVERIFY2(desktop.calls().first().title.contains(u"2 tasks"), qPrintable(desktop.calls().first().title));

        service.state = "retrying";
        fixture.session.watch(ids({"c"}));
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 3);
        desktop.click(desktop.calls().first().id);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
        QVERIFY(fixture.session.model()->positionOf(id("c")) < 0);
    }

    void aMutedFamilyIsNotNotifiedAndStaysMuted()
    {
        FakeNotifications desktop(m_bus.connect(QStringLiteral("muting")));
        QVERIFY(desktop.appear());
        Service service;
        service.errors = {{"a", "timeout after 3 s"}, {"b", "timeout after 4 s"}, {"c", "refused"}};
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        auto alerting = std::make_unique<NotificationController>(&fixture.window, &fixture.session,
            QStringLiteral("Production"), &integration, QStringLiteral("production"));
        QSignalSpy changed(alerting.get(), &NotificationController::mutedFamiliesChanged);
        fixture.session.watch(ids({"a", "b", "c"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        QTest::keyClick(&fixture.window, Qt::Key_G, Qt::ControlModifier);
        auto *groups = fixture.child<QTreeView>("groupsView");
        QTRY_COMPARE(groups->currentIndex().data().toString(), QStringLiteral("timeout after #"));
        auto *mute = fixture.child<QToolButton>("muteButton");
        const auto isMuted = [mute] { return mute->text() == u"Unmute This Error"; };
        QTest::mouseClick(mute, Qt::LeftButton);
        QVERIFY2(isMuted(), qPrintable(mute->text()));
        QCOMPARE(changed.size(), 1);
        service.state = "archived";
        QTRY_COMPARE(desktop.calls().size(), 1);
        QVERIFY2(desktop.calls().first().title.contains(u"c failed"), qPrintable(desktop.calls().first().title));
        // The next start knows it, and it can be undone.
        alerting.reset();
        fixture.child<GroupsPane>("groupsPane")->setMutedFamilies({});
        alerting = std::make_unique<NotificationController>(&fixture.window, &fixture.session,
            QStringLiteral("Production"), &integration, QStringLiteral("production"));
        QVERIFY(isMuted());
        QTest::mouseClick(mute, Qt::LeftButton);
        QVERIFY(!isMuted());
        QVERIFY(AlertStore().loadMutedFamilies().isEmpty());
    }

    void anAwaitedEndIsNotifiedWhateverTheRulesAre_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("title");
        QTest::newRow("fails") << QByteArray("archived") << QStringLiteral("a failed: timeout");
        QTest::newRow("succeeds") << QByteArray("completed") << QStringLiteral("a succeeded");
    }

    void anAwaitedEndIsNotifiedWhateverTheRulesAre()
    {
        QFETCH(const QByteArray, end);
        QFETCH(const QString, title);
        FakeNotifications desktop(m_bus.connect(QStringLiteral("awaiting")));
        QVERIFY(desktop.appear());
        const auto restore = qScopeGuard([] { QVERIFY(AlertStore().saveRules(defaultAlertRules())); });
        AlertRules off = defaultAlertRules();
        for (AlertRule &rule : off)
            rule.enabled = false;
        QVERIFY(AlertStore().saveRules(off));
        Service service;
        service.errors = {{"a", "timeout"}, {"b", "timeout"}};
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const auto start = [&fixture, &integration] {
            return std::make_unique<NotificationController>(
                &fixture.window, &fixture.session, QStringLiteral("Production"), &integration, QStringLiteral("p"));
        };
        auto alerting = start();
        alerting->applyMutedFamilies({QStringLiteral("timeout")});
        fixture.session.watch(ids({"a", "b"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        auto *await = fixture.child<QAction>("awaitEndsAction");
        const auto select = [&fixture, await](const char *task) {
            fixture.window.selectTask(id(task));
            return await->isChecked();
        };
        QVERIFY(!select("a"));
        QTest::keyClick(&fixture.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.window.statusBar()->currentMessage(), QStringLiteral("You will be notified when a ends."));
        QVERIFY(await->isChecked());
        QVERIFY(!select("b"));
        await->trigger();
        await->trigger();
        QVERIFY(!await->isChecked());
        // The next start knows it. The window is hidden, but goes on polling for it.
        alerting.reset();
        fixture.window.parts().tasks->setAwaitedEnds({});
        alerting = start();
        QVERIFY(select("a"));
        fixture.window.hide();
        service.state = end;
        QTRY_COMPARE(desktop.calls().size(), 1);
        QCOMPARE(desktop.calls().first().title, title);
        QVERIFY(!await->isChecked());
        QVERIFY(AlertStore().loadAwaitedEnds(QStringLiteral("p")).isEmpty());
        await->trigger();
        QCOMPARE(fixture.window.statusBar()->currentMessage(), QStringLiteral("a has ended already."));
        QVERIFY(!await->isChecked());
    }

    void anAwaitedEndIsNotifiedAfterAMute()
    {
        FakeNotifications desktop(m_bus.connect(QStringLiteral("waiting")));
        QVERIFY(desktop.appear());
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        NotificationController alerting(
            &fixture.window, &fixture.session, QStringLiteral("Production"), &integration, QStringLiteral("m"));
        fixture.session.watch(ids({"a"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        fixture.window.selectTask(id("a"));
        fixture.child<QAction>("awaitEndsAction")->trigger();
        alerting.applyMutedUntil(fromUnixMs(QDateTime::currentMSecsSinceEpoch()) + std::chrono::minutes(15));
        service.state = "completed"; // no rule is on for this
        QTRY_VERIFY(allAre(fixture.session, Phase::Succeeded));
        QVERIFY(fixture.child<QAction>("awaitEndsAction")->isChecked());
        QVERIFY(desktop.calls().isEmpty());
        alerting.applyMutedUntil({});
        QTRY_COMPARE(desktop.calls().size(), 1);
        QCOMPARE(desktop.calls().first().title, QStringLiteral("a succeeded"));
        QVERIFY(!fixture.child<QAction>("awaitEndsAction")->isChecked());
    }

    void aHiddenWindowGoesOnPollingForNotifications()
    {
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(&fixture.window, &fixture.session, QStringLiteral("Production"),
            &integration, QStringLiteral("production"));
        fixture.session.watch(ids({"a"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        fixture.window.hide();
        const qsizetype before = fixture.server.requests().size();
        QTRY_VERIFY(fixture.server.requests().size() > before + 3);
    }

    void theWindowShowsWhatTheDesktopRefuses_data()
    {
        QTest::addColumn<bool>("isServed");
        QTest::addColumn<FakeNotifications::Mood>("mood");
        QTest::newRow("refused") << true << FakeNotifications::Mood::Refuses;
        QTest::newRow("no answer") << true << FakeNotifications::Mood::Delays;
        QTest::newRow("no service") << false << FakeNotifications::Mood::Answers;
    }

    void theWindowShowsWhatTheDesktopRefuses()
    {
        QFETCH(const bool, isServed);
        QFETCH(const FakeNotifications::Mood, mood);
        FakeNotifications desktop(m_bus.connect(QStringLiteral("refusing")));
        if (isServed)
            QVERIFY(desktop.appear());
        desktop.setMood(mood);
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(&fixture.window, &fixture.session, QStringLiteral("Production"),
            &integration, QStringLiteral("production"));
        const QString title = fixture.window.windowTitle();
        auto *banner = fixture.child<Banner>("alertBanner");
        fixture.session.watch(ids({"a", "c"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        QWidget other; // the user works elsewhere
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, Patience));
        service.state = "archived";
        service.only = "a";
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 2 * Patience);
        QVERIFY2(banner->text().startsWith(u"a failed: "), qPrintable(banner->text()));
        QVERIFY2(banner->text().endsWith(u"The desktop did not show this notification."), qPrintable(banner->text()));
        QCOMPARE(desktop.calls().size() + desktop.refusals(), isServed ? 1 : 0); // no second try
        QCOMPARE(fixture.window.windowTitle(), u"(1) " + title);

        // Another failure, which is shown, changes nothing of that.
        if (mood == FakeNotifications::Mood::Refuses) {
            desktop.setMood(FakeNotifications::Mood::Answers);
            service.only.clear();
            QTRY_COMPARE_WITH_TIMEOUT(desktop.calls().size(), 1, 2 * Patience);
            QVERIFY(banner->text().startsWith(u"a failed: "));
        }
        fixture.window.activateWindow();
        QTRY_COMPARE(fixture.window.windowTitle(), title);
        QTest::mouseClick(banner->findChild<QToolButton *>(QStringLiteral("actionButton")), Qt::LeftButton);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 1);
        QVERIFY(fixture.session.model()->positionOf(id("a")) >= 0);
        QVERIFY(!banner->isVisible());
    }

    void saysWhereTheDesktopShowsNothing()
    {
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(&fixture.window, &fixture.session, QStringLiteral("Production"),
            &integration, QStringLiteral("production"));
        QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.window.findChild<QDialog *>(QStringLiteral("SettingsDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("testButton")), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("testLabel"))->text().contains(u"did not show it"));
    }
};

TASKWATCH_TEST(TestNotificationController, QApplication);
#include "tst_notificationcontroller.moc"
