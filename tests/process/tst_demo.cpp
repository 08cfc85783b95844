// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// `taskwatch --demo` with the program `taskwatch-simulator`, as real processes. The program is in a folder of its own,
/// so that the test decides what is beside it.
class TestDemo : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// Puts a shell script beside the program, in place of the simulator. `$0.pid` receives its process id.
    void putSimulator(const QByteArray &script) const
    {
        QFile file(path("taskwatch-simulator"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("#!/bin/sh\necho $$ > \"$0.new\" && mv \"$0.new\" \"$0.pid\"\n" + script) > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void start(
        QProcess &process, const char *arguments, const QString &searchPath = QStringLiteral("/usr/bin:/bin")) const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("PATH"), searchPath);
        process.setProcessEnvironment(variables);
        process.start(path("taskwatch"), words(arguments));
    }
    [[nodiscard]] Run run(const char *arguments, const QString &searchPath = QStringLiteral("/usr/bin:/bin")) const
    {
        QProcess process;
        start(process, arguments, searchPath);
        if (!process.waitForFinished(4 * Patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// The process id of the simulator, or 0 if it was not started yet.
    [[nodiscard]] int simulatorProcess() const
    {
        QFile file(path("taskwatch-simulator.pid"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    /// Whether the simulator runs. One that nobody has waited for yet has ended, too.
    [[nodiscard]] bool isSimulatorRunning() const
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(simulatorProcess()));
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const std::filesystem::path program(TASKWATCH_PROGRAM);
        const std::filesystem::path here(QFile::encodeName(path("taskwatch")).toStdString());
        std::error_code failed;
        std::filesystem::create_hard_link(program, here, failed);
        if (failed) // another file system
            std::filesystem::copy_file(program, here);
    }

    void namesThePackageThatIsMissing()
    {
        const Run done = run("--demo --print json", QStringLiteral("/nowhere"));
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.contains("install the package taskwatch-simulator"), done.err.constData());
    }

    void findsTheOneInThePath()
    {
        const Run done = run("--demo --print json", QFile::decodeName(qgetenv("PATH")));
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(done.objects().size(), 60);
    }

    void saysWhatIsWrongWithTheSimulator_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("ends") << QByteArray("exit 3\n") << QByteArray("exit code 3");
        QTest::newRow("prints something else")
            << QByteArray("seq 70; cat > /dev/null\n") << QByteArray("another version");
        QTest::newRow("prints no ids") << QByteArray(
            "echo 'Simulating 60 tasks at http://127.0.0.1:1 (ids: http://127.0.0.1:1/ids)'; exit 4\n")
                                       << QByteArray("exit code 4");
    }

    void saysWhatIsWrongWithTheSimulator()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QByteArray, error);
        putSimulator(script);
        const Run done = run("--demo --print json");
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.contains(error), done.err.constData());
        QVERIFY2(done.err.contains(QFile::encodeName(path("taskwatch-simulator"))), done.err.constData());
        QVERIFY(simulatorProcess() > 0 && !isSimulatorRunning());
    }

    void theSimulatorEndsWithTheProgram_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("killed") << SIGKILL;
    }

    void theSimulatorEndsWithTheProgram()
    {
        QFETCH(const int, signal);
        putSimulator("exec " TASKWATCH_SIMULATOR " \"$@\"\n");
        QProcess process;
        start(process, "--demo --print json --until finished"); // runs for minutes
        process.setReadChannel(QProcess::StandardError);
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), Patience); // a change: the simulator was polled
        QVERIFY(isSimulatorRunning());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(Patience));
        QTRY_VERIFY_WITH_TIMEOUT(!isSimulatorRunning(), Patience);
    }

    void theSimulatorHasEndedBeforeTheProgram()
    {
        putSimulator("exec " TASKWATCH_SIMULATOR " \"$@\"\n");
        const Run done = run("--demo --print json");
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(simulatorProcess() > 0 && !isSimulatorRunning());
    }
};

TASKWATCH_TEST(TestDemo, QCoreApplication);
#include "tst_demo.moc"
