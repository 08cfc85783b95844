// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedids.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Taskwatch;

/// The program `taskwatch-simulator` itself.
class TestSimulatorProcess : public QObject
{
    Q_OBJECT

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// Runs the program and waits for its end.
    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(TASKWATCH_SIMULATOR), arguments);
        if (!process.waitForFinished(Test::Patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Starts the program and returns the line that it prints when it listens.
    QByteArray startServing(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(TASKWATCH_SIMULATOR), arguments);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(Test::Patience))
                return {};
        }
        return process.readLine();
    }

    static QUrl baseIn(const QByteArray &line)
    {
        static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:\\d+"));
        return QUrl(address.match(QString::fromUtf8(line)).captured());
    }

    static QByteArray fetch(const QUrl &url)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(url);
        request.setTransferTimeout(20'000);
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(Test::Patience) ? reply->readAll() : QByteArray();
    }

private Q_SLOTS:
    void servesAndEndsOnSignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void servesAndEndsOnSignals()
    {
        QFETCH(const int, signal);
        QProcess process;
        const QByteArray line = startServing(process,
            {QStringLiteral("--tasks"), QStringLiteral("7"), QStringLiteral("--seed"), QStringLiteral("3"),
                QStringLiteral("--speed=2.5")});
        static const QRegularExpression said(
            QStringLiteral("^Simulating 7 tasks at (http://127\\.0\\.0\\.1:\\d+) \\(ids: \\1/ids\\)\n$"));
        QVERIFY2(said.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        const QList<QByteArray> ids =
            fetch(QUrl(baseIn(line).toString() + QStringLiteral("/ids"))).trimmed().split('\n');
        QCOMPARE(ids.size(), 7);
        QCOMPARE(QString::fromUtf8(ids.last()), simulatedTaskId(3, 6).toString());

        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(Test::Patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void refusesBadUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *argument, const char *word) {
            QTest::newRow(argument) << QStringList{QString::fromLatin1(argument)} << QByteArray(word);
        };
        row("--port=65536", "--port");
        row("--port=-1", "--port");
        row("--port=-0", "--port");
        row("--port=http", "--port");
        row("--port=", "--port");
        row("--tasks=1000001", "--tasks");
        row("--tasks=-1", "--tasks");
        row("--tasks=1.5", "--tasks");
        row("--tasks-per-message=1000001", "--tasks-per-message");
        row("--tasks-per-message=many", "--tasks-per-message");
        row("--seed=one", "--seed");
        row("--seed=18446744073709551616", "--seed");
        row("--speed=0", "--speed");
        row("--speed=-1", "--speed");
        row("--speed=1000.1", "--speed");
        row("--speed=nan", "--speed");
        row("--speed=inf", "--speed");
        row("--speed=fast", "--speed");
        row("--api=qstash-v3", "--api");
        row("--unknown", "unknown");
        row("--port", "port");
        row("tsk_1", "tsk_1");
    }

    void refusesBadUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, word);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.startsWith("taskwatch-simulator: ") && outcome.errors.contains(word),
            outcome.errors.constData());
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Outcome outcome = run({QStringLiteral("--port"), QString::number(other.serverPort())});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("another program"), outcome.errors.constData());
    }

    void explainsItself()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--port", "--tasks", "--tasks-per-message", "--seed", "--speed", "--api",
                 "--print-ids", "--end-with-input"})
            QVERIFY2(help.output.contains(option), option);
        const Outcome version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.output, QByteArrayLiteral("taskwatch-simulator " TASKWATCH_VERSION "\n"));
    }

    void startsWithManyTasks()
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        const QByteArray line = startServing(process, {QStringLiteral("--tasks"), QStringLiteral("100000")});
        QVERIFY2(line.startsWith("Simulating 100000 tasks"), line.constData());
        // Usually far less, but machines differ.
        QVERIFY2(timer.elapsed() < Test::Patience, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(fetch(QUrl(baseIn(line).toString() + QStringLiteral("/ids"))).count('\n'), 100'000);
        process.terminate();
        QVERIFY(process.waitForFinished(Test::Patience));
        QCOMPARE(process.exitCode(), 0);
    }
};

TASKWATCH_TEST(TestSimulatorProcess, QCoreApplication);
#include "tst_simulatorprocess.moc"
