// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "process/realdesktop.h"
#include "process/xsmpserver.h"
#include "settings/profilestore.h"
#include "support/barriers.h"
#include "support/sessionbus.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// Logout and login with a session manager, with the real program on a real screen.
class TestSessionManager : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    XDesktop m_desktop;
    ScriptedServer m_server{answerExample};
    XsmpServer m_manager;
    QProcess m_program;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList settings() const
    {
        return {u"XDG_RUNTIME_DIR=" + path("run"), u"XDG_CONFIG_HOME=" + path("config"),
            u"XDG_DATA_HOME=" + path("data"), QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/at/all"),
            QStringLiteral("QSTASH_URL="), QStringLiteral("QSTASH_TOKEN="), u"SESSION_MANAGER=" + m_manager.address()};
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = m_desktop.environment();
        const QStringList all = settings();
        for (const QString &setting : all)
            variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        return variables;
    }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(path("config/taskwatch/profiles.ini")); }
    void keepProfile(const char *name)
    {
        KeptProfiles kept = store().load().kept;
        kept.profiles.append({.id = QString::fromLatin1(name).toLower(),
            .name = QString::fromLatin1(name),
            .base = endpointOf(m_server),
            .token = {TokenSource::Kind::None, {}}});
        QVERIFY(store().save(kept));
    }
    void startProgram(const QString &program, const QStringList &arguments)
    {
        m_program.setProcessEnvironment(environment());
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(program, arguments);
        QVERIFY2(m_program.waitForStarted(Patience), qPrintable(m_program.errorString()));
    }
    [[nodiscard]] bool hasEnded() const
    {
        return waitUntil([this] { return m_program.state() == QProcess::NotRunning; });
    }
    /// What the session manager starts at the next login.
    [[nodiscard]] QStringList restartCommand() const
    {
        QStringList command;
        const QByteArrayList words = m_manager.property("RestartCommand");
        for (const QByteArray &word : words)
            command.append(QString::fromLocal8Bit(word));
        return command;
    }
    /// Runs xdotool and returns its output.
    [[nodiscard]] QByteArray look(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral("xdotool"), arguments);
        if (!waitUntil([&process] { return process.state() == QProcess::NotRunning; }))
            process.kill();
        return process.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] QByteArray windowOf(const char *profile) const
    {
        return look({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
            QString::fromLatin1(profile)});
    }
    [[nodiscard]] QByteArray sizeOf(const char *profile) const
    {
        const QByteArray geometry = look({QStringLiteral("getwindowgeometry"), QString::fromLatin1(windowOf(profile))});
        return geometry.mid(geometry.indexOf("Geometry"));
    }
    [[nodiscard]] bool showsOneWindowEach() const
    {
        return waitUntil([this] { return !windowOf("Alpha").isEmpty() && !windowOf("Beta").isEmpty(); })
            && !windowOf("Alpha").contains('\n') && !windowOf("Beta").contains('\n');
    }
    [[nodiscard]] bool saves()
    {
        const int before = m_manager.saves();
        m_manager.requestSave();
        return waitUntil([this, before] { return m_manager.saves() > before; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = whyNotRun(m_desktop.programs()); !why.isEmpty())
            QSKIP(qPrintable(why));
        QCOMPARE(m_desktop.start(), QString());
        QCOMPARE(m_manager.start(), QString());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("run")));
        QVERIFY(QFile::setPermissions(path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void cleanup()
    {
        if (m_program.state() != QProcess::NotRunning) {
            m_program.terminate();
            m_program.waitForFinished(Patience);
        }
    }

    void theNextLoginOpensTheWindowsAsTheyWere()
    {
        keepProfile("Alpha");
        keepProfile("Beta");
        startProgram(QStringLiteral(TASKWATCH_PROGRAM), {});
        QTRY_VERIFY(!windowOf("Alpha").isEmpty());
        QCOMPARE(runProgram({QStringLiteral("--new-window")}, {}, settings()).exitCode, 0);
        QVERIFY(showsOneWindowEach());
        QTRY_VERIFY(m_manager.hasProgram() && m_manager.saves() > 0);
        QCOMPARE(m_manager.idBefore(), QByteArray());
        QCOMPARE(look({QStringLiteral("windowsize"), QStringLiteral("--sync"), QString::fromLatin1(windowOf("Alpha")),
                     QStringLiteral("1010"), QStringLiteral("645")}),
            QByteArray());
        QTRY_COMPARE(sizeOf("Alpha"), QByteArray("Geometry: 1010x645"));

        // A cancelled logout changes nothing.
        QVERIFY(saves());
        m_manager.cancelLogout();
        QCOMPARE(runProgram({QStringLiteral("--pause")}, {}, settings()).exitCode, 0);
        QVERIFY(showsOneWindowEach());

        QVERIFY(saves());
        m_manager.endProgram();
        QVERIFY(hasEnded());
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QCOMPARE(m_manager.questions(), 0);
        QTRY_VERIFY(!m_manager.hasProgram());
        QCOMPARE(store().load().kept.openKeys.size(), 2);

        const QStringList command = restartCommand();
        QCOMPARE(command.size(), 3);
        QCOMPARE(command.at(0), QStringLiteral(TASKWATCH_PROGRAM));
        startProgram(command.at(0), command.mid(1));
        QVERIFY(showsOneWindowEach());
        QTRY_COMPARE(sizeOf("Alpha"), QByteArray("Geometry: 1010x645"));
        QTRY_VERIFY(m_manager.hasProgram());
        QCOMPARE(m_manager.idBefore(), QByteArray("10taskwatch1"));
        // Something else has started it already, such as the entry for the login.
        QCOMPARE(runProgram(command.mid(1), {}, settings()).exitCode, 0);
        QVERIFY(showsOneWindowEach());
        QVERIFY(saves());
        m_manager.endProgram();
        QVERIFY(hasEnded());
        QCOMPARE(m_program.exitCode(), 0);
    }

    void theEntryForTheLoginStartsItOnlyOnce()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("config/autostart")));
        QFile entry(path("config/autostart/taskwatch.desktop"));
        QVERIFY(entry.open(QIODevice::WriteOnly));
        QVERIFY(entry.write("[Desktop Entry]\nType=Application\nName=Taskwatch\nExec=taskwatch --minimized\n") > 0);
        entry.close();
        startProgram(QStringLiteral(TASKWATCH_PROGRAM), {});
        QTRY_VERIFY(m_manager.hasProgram());
        QVERIFY(saves());
        QVERIFY(m_manager.property("RestartStyleHint").join().startsWith('\3')); // never
        m_manager.endProgram();
        QVERIFY(hasEnded());
        QCOMPARE(m_program.exitCode(), 0);
    }
};

TASKWATCH_TEST(TestSessionManager, QCoreApplication);
#include "tst_sessionmanager.moc"
