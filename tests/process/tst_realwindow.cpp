// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "process/realdesktop.h"
#include "support/barriers.h"
#include "support/builders.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The program as a person uses it: installed, started from its desktop entry, on a real screen, with
/// keys and the clipboard.
class TestRealWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SessionBus m_bus;
    std::unique_ptr<RealDesktop> m_desktop;
    std::unique_ptr<ScriptedServer> m_server;
    bool m_hasFailed = false; // what the server says of red_1
    QProcess m_program;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// The command of the installed desktop entry, without its field for files.
    [[nodiscard]] QString command() const
    {
        QFile entry(path("usr/share/applications/taskwatch.desktop"));
        if (!entry.open(QIODevice::ReadOnly))
            return {};
        const QByteArrayList lines = entry.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Exec="))
                return QString::fromUtf8(line.mid(5)).remove(QStringLiteral(" %u"));
        }
        return {};
    }
    void startProgram()
    {
        QProcessEnvironment environment = m_desktop->environment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
        environment.insert(QStringLiteral("QSTASH_URL"), endpointOf(*m_server));
        environment.insert(QStringLiteral("QSTASH_TOKEN"), QStringLiteral("secret"));
        for (const auto &[name, folder] : {std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_DATA_HOME", "data"),
                 std::pair("XDG_RUNTIME_DIR", "run"), std::pair("XDG_CACHE_HOME", "cache")})
            environment.insert(QString::fromLatin1(name), path(folder));
        // The libraries of the desktops leave some memory.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS") + u":detect_leaks=0");
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(path("usr/bin/") + command(), QStringList());
        QVERIFY2(m_program.waitForStarted(Patience), qPrintable(m_program.errorString()));
    }
    /// All shown rows as text. The table must have the focus.
    [[nodiscard]] QByteArray rows() const
    {
        m_desktop->setClipboard("nothing was copied");
        m_desktop->press({QStringLiteral("ctrl+a"), QStringLiteral("ctrl+alt+c")});
        return m_desktop->clipboard();
    }
    /// Waits until the shown rows are @p shown, of which @p failed have failed.
    [[nodiscard]] bool showsRows(const QByteArrayList &shown, const QByteArrayList &failed = {}) const
    {
        QByteArray text;
        const bool isRight = QTest::qWaitFor(
            [&] {
                text = rows();
                for (const char *id : {"red_1", "red_2", "blue_1"}) {
                    const qsizetype at = text.indexOf(id);
                    if ((at >= 0) != shown.contains(id))
                        return false;
                    const qsizetype lineBegin = text.lastIndexOf('\n', at) + 1;
                    const QByteArray line = text.mid(lineBegin, text.indexOf('\n', at) - lineBegin);
                    if (at >= 0 && line.contains("failed") != failed.contains(id))
                        return false;
                }
                return true;
            },
            Patience);
        if (!isRight)
            qInfo("the rows are: %s", text.constData());
        return isRight;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun({QStringLiteral("dbus-daemon")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        QProcess install;
        install.start(QStringLiteral(CMAKE_PROGRAM),
            {QStringLiteral("--install"), QStringLiteral(BUILD_FOLDER), QStringLiteral("--prefix"), path("usr")});
        QVERIFY(install.waitForFinished(4 * Patience));
        if (install.exitCode() != 0) {
            const QByteArray error = install.readAllStandardError();
            QFAIL(error.constData());
        }
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("run")));
        QVERIFY(QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(m_bus.start(), QString());
        m_server = std::make_unique<ScriptedServer>([this](const ScriptedServer::Request &request, QTcpSocket *socket) {
            const QByteArray id = askedTask(request);
            const bool failed = id == "red_1" && m_hasFailed;
            QJsonObject task = exampleObject();
            task.insert(u"taskId", QString::fromLatin1(id));
            task.insert(u"state", failed ? QStringLiteral("failed") : QStringLiteral("retrying"));
            socket->write(ScriptedServer::response("200 OK", QJsonDocument(task).toJson()));
        });
    }

    void worksFromTheMenuToTheEndAndAgain_data()
    {
        QTest::addColumn<bool>("isWayland");
        QTest::newRow("X11") << false;
        QTest::newRow("Wayland") << true;
    }
    void worksFromTheMenuToTheEndAndAgain()
    {
        QFETCH(const bool, isWayland);
        m_desktop.reset();
        if (isWayland)
            m_desktop = std::make_unique<WaylandDesktop>();
        else
            m_desktop = std::make_unique<XDesktop>();
        if (const QString why = whyNotRun(m_desktop->programs()); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_desktop->start(), QString());
        for (const char *folder : {"config", "data"})
            QDir(path(folder)).removeRecursively();
        m_hasFailed = false;

        startProgram();
        QVERIFY(m_desktop->awaitActive(QStringLiteral("Taskwatch")));
        m_desktop->resize(1000, 640);

        m_desktop->setClipboard("red_1\nred_2\nblue_1\n");
        m_desktop->press({QStringLiteral("ctrl+v")});
        // The clipboard must stay until it is read.
        QVERIFY(QTest::qWaitFor([this] { return m_server->requests().size() >= 3; }, Patience));
        QVERIFY(showsRows({"red_1", "red_2", "blue_1"}));
        m_hasFailed = true;
        QVERIFY(showsRows({"red_1", "red_2", "blue_1"}, {"red_1"}));

        m_desktop->press({QStringLiteral("ctrl+f")});
        m_desktop->type(QStringLiteral("red"));
        m_desktop->press({QStringLiteral("F6"), QStringLiteral("F6")}); // the phases, the table
        QVERIFY(showsRows({"red_1", "red_2"}, {"red_1"}));

        m_desktop->press({QStringLiteral("ctrl+Home"), QStringLiteral("Return"), QStringLiteral("ctrl+3"),
            QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c")});
        const QByteArray answer = m_desktop->clipboard();
        QVERIFY2(answer.contains("\"taskId\": \"red_"), answer.constData());

        const QString geometry = m_desktop->geometry();
        m_desktop->press({QStringLiteral("ctrl+q")});
        QVERIFY(QTest::qWaitFor([this] { return m_program.state() == QProcess::NotRunning; }, Patience));
        QCOMPARE(m_program.exitCode(), 0);

        const qsizetype before = m_server->requests().size();
        startProgram();
        QVERIFY(m_desktop->awaitActive(QStringLiteral("Taskwatch")));
        QVERIFY(showsRows({"red_1", "red_2"}, {"red_1"}));
        QCOMPARE(m_desktop->geometry(), geometry);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > before, Patience);
        m_desktop->press({QStringLiteral("ctrl+q")});
        QVERIFY(QTest::qWaitFor([this] { return m_program.state() == QProcess::NotRunning; }, Patience));
        QCOMPARE(m_program.exitCode(), 0);
    }
};

TASKWATCH_TEST(TestRealWindow, QCoreApplication);
#include "tst_realwindow.moc"
