// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowfixture.h"
#include "support/fakenotifications.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"
#include "windows/notificationcontroller.h"

#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// A server whose tasks have the given state.
struct Service {
    QByteArray state = "retrying";

    [[nodiscard]] ScriptedServer::Handler handler()
    {
        return [this](const ScriptedServer::Request &request, QTcpSocket *socket) {
            QJsonObject object = exampleObject();
            object.insert(QStringLiteral("taskId"), QString::fromLatin1(request.path().mid(sizeof "/v1/tasks/" - 1)));
            object.insert(QStringLiteral("state"), QString::fromLatin1(state));
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
        const QString trouble = m_bus.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1()); // before the session bus is used
    }

    void aClickOpensTheRowsThatFailed()
    {
        FakeNotifications desktop(m_bus.connect(QStringLiteral("desktop")));
        QVERIFY(desktop.appear());
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(
            &fixture.window, &fixture.session, QStringLiteral("Production"), &integration, true);
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

    void aHiddenWindowGoesOnPollingForNotifications()
    {
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(
            &fixture.window, &fixture.session, QStringLiteral("Production"), &integration, true);
        fixture.session.watch(ids({"a"}));
        QTRY_VERIFY(allAre(fixture.session, Phase::Retrying));
        fixture.window.hide();
        const qsizetype before = fixture.server.requests().size();
        QTRY_VERIFY(fixture.server.requests().size() > before + 3);
    }

    void saysWhereTheDesktopShowsNothing()
    {
        Service service;
        WindowFixture fixture(service.handler());
        DesktopIntegration integration;
        const NotificationController alerting(
            &fixture.window, &fixture.session, QStringLiteral("Production"), &integration, true);
        QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = fixture.window.findChild<QDialog *>(QStringLiteral("SettingsDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("testButton")), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("testLabel"))->text().contains(u"did not show it"));
    }
};

TASKWATCH_TEST(TestNotificationController, QApplication);
#include "tst_notificationcontroller.moc"
