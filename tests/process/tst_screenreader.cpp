// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "process/realdesktop.h"
#include "support/barriers.h"
#include "support/fakeportal.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// What AT-SPI calls an accessible: a program, and an object in it.
struct Spoken {
    QString service;
    QString path;
};

Spoken spokenIn(const QDBusArgument &argument)
{
    Spoken spoken;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> spoken.service >> path;
    argument.endStructure();
    spoken.path = path.path();
    return spoken;
}

QString findBusLauncher()
{
    return QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"),
        {QStringLiteral("/usr/libexec"), QStringLiteral("/usr/lib/at-spi2-core")});
}

} // namespace

/// The real program as a screen reader meets it: from outside, over AT-SPI.
class TestScreenReader : public QObject
{
    Q_OBJECT

    SessionBus m_session;
    XDesktop m_desktop;
    QProcess m_launcher;
    QProcess m_program;
    std::unique_ptr<QDBusConnection> m_bus; // of AT-SPI
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakePortal> m_portal;
    QString m_state = QStringLiteral("retrying");
    QStringList m_heard;

    [[nodiscard]] QDBusMessage call(
        const Spoken &spoken, const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(spoken.service, spoken.path,
            u"org.a11y.atspi." + QString::fromLatin1(interface), QString::fromLatin1(method));
        message.setArguments(arguments);
        return m_bus->call(message, QDBus::Block, Patience);
    }
    [[nodiscard]] QVariant property(const Spoken &spoken, const char *interface, const char *name) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            spoken.service, spoken.path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message.setArguments({QString(u"org.a11y.atspi." + QString::fromLatin1(interface)), QString::fromLatin1(name)});
        return m_bus->call(message).arguments().value(0).value<QDBusVariant>().variant();
    }
    [[nodiscard]] QString nameOf(const Spoken &spoken) const
    {
        return property(spoken, "Accessible", "Name").toString();
    }
    [[nodiscard]] QString roleOf(const Spoken &spoken) const
    {
        return call(spoken, "Accessible", "GetRoleName").arguments().value(0).toString();
    }
    [[nodiscard]] QList<Spoken> childrenOf(const Spoken &spoken) const
    {
        QList<Spoken> children;
        const auto array = call(spoken, "Accessible", "GetChildren").arguments().value(0).value<QDBusArgument>();
        if (array.currentType() != QDBusArgument::ArrayType)
            return children;
        array.beginArray();
        while (!array.atEnd())
            children.append(spokenIn(array));
        array.endArray();
        return children;
    }
    /// The first of that role and name below @p spoken; without a path if there is none.
    [[nodiscard]] Spoken found(const Spoken &spoken, const QString &role, const QString &name) const
    {
        const QList<Spoken> children = childrenOf(spoken);
        for (const Spoken &child : children) {
            const QString itsRole = roleOf(child);
            if (itsRole == role && (name.isEmpty() || nameOf(child) == name))
                return child;
            if (itsRole == u"table" || itsRole == u"tree")
                continue; // thousands of cells
            if (Spoken deeper = found(child, role, name); !deeper.path.isEmpty())
                return deeper;
        }
        return {};
    }
    [[nodiscard]] static Spoken registryRoot()
    {
        return {QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun(m_desktop.programs() + QStringList{QStringLiteral("dbus-daemon")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString launcher = findBusLauncher();
        if (launcher.isEmpty())
            QSKIP("skipped, because at-spi-bus-launcher is not installed");
        QCOMPARE(m_session.startForThisProcess(), QString());
        QCOMPARE(m_desktop.start(), QString());
        QProcessEnvironment systemFolders = m_desktop.environment(); // it reads the desktop's settings from them
        systemFolders.remove(QStringLiteral("XDG_DATA_DIRS"));
        m_launcher.setProcessEnvironment(systemFolders);
        m_launcher.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_launcher.start(launcher, {QStringLiteral("--launch-immediately")});
        QVERIFY(m_launcher.waitForStarted(Patience));
        const QDBusConnection session = m_session.connect(QStringLiteral("session"));
        QTRY_VERIFY(session.interface()->isServiceRegistered(QStringLiteral("org.a11y.Bus")));
        const QDBusMessage address = session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
            QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        QVERIFY2(!address.arguments().isEmpty(), qPrintable(address.errorMessage()));
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
            address.arguments().constFirst().toString(), QStringLiteral("accessibility")));
        QVERIFY2(m_bus->isConnected(), qPrintable(m_bus->lastError().message()));
        // Programs send only what somebody wants to hear.
        const Spoken registry{QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry")};
        const QDBusMessage wanted = call(registry, "Registry", "RegisterEvent",
            {QStringLiteral("object:state-changed:showing"), QStringList(), QString()});
        QVERIFY2(wanted.type() == QDBusMessage::ReplyMessage, qPrintable(wanted.errorMessage()));
        QVERIFY(m_bus->connect(QString(), QString(), QStringLiteral("org.a11y.atspi.Event.Object"),
            QStringLiteral("StateChanged"), this, SLOT(hear(QDBusMessage))));

        m_server = std::make_unique<ScriptedServer>([this](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QString task = QString::fromLatin1(askedTask(request));
            socket->write(ScriptedServer::response("200 OK",
                QJsonDocument(QJsonObject{{QStringLiteral("taskId"), task}, {QStringLiteral("state"), m_state},
                                  {QStringLiteral("url"), QStringLiteral("https://example.com")},
                                  {QStringLiteral("retried"), 3}, {QStringLiteral("maxRetry"), 5}})
                    .toJson()));
        });
        QProcessEnvironment variables = m_desktop.environment();
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        variables.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        variables.insert(QStringLiteral("QSTASH_URL"), endpointOf(*m_server));
        variables.insert(QStringLiteral("QSTASH_TOKEN"), QStringLiteral("a-token"));
        m_program.setProcessEnvironment(variables);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_portal = std::make_unique<FakePortal>(m_session.connect(QStringLiteral("portal")));
        m_portal->set("org.freedesktop.appearance", "contrast", 1U);
        QVERIFY(m_portal->appear());
        m_program.start(QStringLiteral(TASKWATCH_PROGRAM), {QStringLiteral("tsk_1"), QStringLiteral("tsk_2")});
        QVERIFY(m_program.waitForStarted(Patience));
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_program, &m_launcher}) {
            process->terminate();
            process->waitForFinished(Patience);
        }
        m_portal.reset();
        m_bus.reset();
    }

    void hear(const QDBusMessage &event)
    {
        if (event.arguments().value(0).toString() != u"showing" || event.arguments().value(1).toInt() != 1)
            return;
        const Spoken source{event.service(), event.path()};
        if (roleOf(source) == u"notification")
            m_heard.append(nameOf(source));
    }

    void thePreferencesOfTheDesktopAreRead() { QTRY_VERIFY(m_portal->reads() > 0); }

    void theTableIsReadByRows()
    {
        Spoken table;
        QTRY_VERIFY(
            !(table = found(registryRoot(), QStringLiteral("table"), QStringLiteral("Watched tasks"))).path.isEmpty());
        QTRY_COMPARE(property(table, "Table", "NRows").toInt(), 2);
        const auto sentence = [&] {
            const QVariant cell = call(table, "Table", "GetAccessibleAt", {0, 0}).arguments().value(0);
            return nameOf(spokenIn(cell.value<QDBusArgument>()));
        };
        QTRY_VERIFY2(sentence().contains(u", retrying, 3 of 5 retries used"), qPrintable(sentence()));
        QVERIFY2(sentence().startsWith(u"tsk_"), qPrintable(sentence()));
        QVERIFY2(call(table, "Table", "GetRowDescription", {0}).arguments().value(0).toString().contains(u"retrying"),
            "the row has no description");
    }

    void aChangeIsHeard()
    {
        // The person goes to the last row; the other one stays silent.
        QVERIFY(m_desktop.awaitActive(QStringLiteral("Taskwatch")));
        m_desktop.press({QStringLiteral("ctrl+Home"), QStringLiteral("ctrl+End")});
        m_heard.clear();
        m_state = QStringLiteral("failed");
        QTRY_VERIFY(!m_heard.isEmpty());
        QVERIFY2(m_heard.constFirst().contains(u", failed, 3 of 5 retries used"), qPrintable(m_heard.constFirst()));
        handlePendingEvents();
        QCOMPARE(m_heard.filter(QStringLiteral(", failed, ")).size(), 1);
    }

    void aMessageIsHeard()
    {
        m_heard.clear();
        m_server.reset(); // nobody answers
        m_desktop.press({QStringLiteral("F5")});
        QTRY_VERIFY(!m_heard.isEmpty());
        QVERIFY2(m_heard.constFirst().startsWith(u"Endpoint unreachable"), qPrintable(m_heard.constFirst()));
    }
};

TASKWATCH_TEST(TestScreenReader, QCoreApplication);
#include "tst_screenreader.moc"
