// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// The program as a user or a script starts it.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedServer m_server{&answerExample};

    [[nodiscard]] QString endpoint() const { return endpointOf(m_server); }

private Q_SLOTS:
    void init() { m_server.setHandler(&answerExample); }

    void takesTokenAndEndpointFromTheEnvironment()
    {
        const Run done = runProgram({QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a")}, {},
            {QStringLiteral("QSTASH_URL=") + endpoint() + u'/', QStringLiteral("QSTASH_TOKEN=from-environment")});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-environment"));
    }

    void takesTheTokenFromAFileOrStandardInput()
    {
        const QString name = m_folder.filePath(QStringLiteral("token"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("from-file\nsecond line\n") > 0);
        file.close();
        const QStringList common{QStringLiteral("--print"), QStringLiteral("json"), QStringLiteral("a"),
            QStringLiteral("--endpoint"), endpoint(), QStringLiteral("--token-file")};
        QCOMPARE(runProgram(common + QStringList(name)).exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-file"));
        QCOMPARE(runProgram(common + QStringList(QStringLiteral("-")), "from-input\n").exitCode, 0);
        QCOMPARE(m_server.requests().last().headers.value("authorization"), QByteArray("Bearer from-input"));
    }

    void badUsageIsSaidAndEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const char *name, const QString &arguments, const QByteArray &words) {
            QTest::newRow(name) << arguments.split(u' ') << words;
        };
        const QString other = m_folder.filePath(QStringLiteral("other.txt"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no recording\n") > 0);
        add("unknown option", QStringLiteral("--nonsense"), "nonsense");
        add("plain http", QStringLiteral("--print json a --endpoint http://example.com"), "unencrypted");
        add("no endpoint", QStringLiteral("--print json a --endpoint nowhere"), "not a valid web address");
        add("no token file", QStringLiteral("--print json a --token-file /nowhere/at/all"), "/nowhere/at/all");
        add("a profile and a token file", QStringLiteral("--print json a --profile p --token-file /dev/null"),
            "--profile cannot be combined with --token-file");
        add("empty token", QStringLiteral("--print json a --token-file /dev/null"), "the token is empty");
        add("no id", QStringLiteral("--print json .."), "cannot be an id");
        add("no recording", u"--open " + other, "This file is not a Taskwatch recording.");
        add("no file", QStringLiteral("--open /nowhere/at/all"), "/nowhere/at/all cannot be read");
        add("open a folder", u"--open " + m_folder.path(), m_folder.path().toLocal8Bit() + " cannot be read");
        add("screenshot nowhere", QStringLiteral("--demo --screenshot /nowhere/at/all.png"), "/nowhere/at/all.png");
    }

    void badUsageIsSaidAndEndsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Run done = runProgram(arguments);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.err.contains(words), done.err.constData());
        QVERIFY(done.out.isEmpty());
    }

    void writesAPictureOfTheWindow()
    {
        const QString name = m_folder.filePath(QStringLiteral("window.png"));
        const Run done = runProgram({QStringLiteral("tsk_1"), QStringLiteral("tsk_2"), QStringLiteral("--endpoint"),
            endpoint(), QStringLiteral("--screenshot"), name, QStringLiteral("--after"), QStringLiteral("1")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QImage image(name, "PNG");
        QCOMPARE(image.size(), QSize(1280, 800)); // larger than the screen of this process
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 20); // text and symbols, not one blank
    }

    void showsARecordingAndAsksNothing()
    {
        const QString recording = m_folder.filePath(QStringLiteral("list.taskwatch"));
        QFile file(recording);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"taskwatch\":\"recording\",\"version\":1,\"savedAt\":1678903200000,\"endpoint\":\""
            + endpoint().toUtf8() + "\"}\n");
        for (int i = 0; i < 30; ++i)
            file.write("{\"task\":{\"taskId\":\"tsk_" + QByteArray::number(i)
                + "\",\"watchedSince\":1678900000000,\"changes\":0}}\n");
        file.write("{\"end\":{\"tasks\":30}}\n");
        file.close();
        const QString picture = m_folder.filePath(QStringLiteral("recording.png"));
        const QString data = m_folder.filePath(QStringLiteral("data"));
        const QString config = m_folder.filePath(QStringLiteral("config"));
        const qsizetype before = m_server.requests().size();
        const Run done = runProgram({QStringLiteral("--open"), recording, QStringLiteral("--screenshot"), picture,
                                        QStringLiteral("--after"), QStringLiteral("1.5")},
            {},
            {QStringLiteral("QSTASH_URL=") + endpoint(), QStringLiteral("QSTASH_TOKEN=secret"),
                QStringLiteral("XDG_DATA_HOME=") + data, QStringLiteral("XDG_CONFIG_HOME=") + config});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(QImage(picture, "PNG").width() >= 800);
        QCOMPARE(m_server.requests().size(), before);
        // Nothing is saved.
        QVERIFY(!QFile::exists(data + QStringLiteral("/taskwatch")));
        QVERIFY(!QFile::exists(config + QStringLiteral("/taskwatch")));
    }

    void theDemoWatchesLiveTasks()
    {
        const Run done = runProgram({QStringLiteral("--demo"), QStringLiteral("--print"), QStringLiteral("json")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(done.objects().size() >= 40);
        QSet<QString> phases;
        for (const QJsonObject &object : done.objects())
            phases.insert(object.value(u"phase").toString());
        QVERIFY2(phases.size() >= 3, qPrintable(phases.values().join(u' ')));
        QVERIFY2(done.err.isEmpty(), done.err.constData());
    }

    void testsItself()
    {
        const Run done = runProgram({QStringLiteral("--self-test")});
        QVERIFY2(done.exitCode == 0, QByteArray(done.out + done.err).constData());
        QVERIFY(!done.out.contains("missing"));
    }

    void testsItselfWithoutADisplay_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("not set") << QString();
        QTest::newRow("not there") << QStringLiteral(":4242");
    }
    void testsItselfWithoutADisplay()
    {
        QFETCH(QString, display);
        const Run done = runProgram({QStringLiteral("--self-test")}, {},
            {QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("WAYLAND_DISPLAY="),
                QStringLiteral("DISPLAY=") + display});
        QVERIFY2(done.exitCode == 1, QByteArray(done.out + done.err).constData());
        QVERIFY2(done.out.contains("display: missing: no window can be opened: "), done.out.constData());
        for (const char *works : {"window: ok\n", "TLS: ok\n", "SQLite: ok\n"})
            QVERIFY2(done.out.contains(works), done.out.constData());
        QCOMPARE(done.out.count("missing"), 1);
    }

    void tellsVersionAndHelp()
    {
        QCOMPARE(runProgram({QStringLiteral("--version")}).out, QByteArray("taskwatch " TASKWATCH_VERSION "\n"));
        const Run help = runProgram({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *option :
            {"--endpoint", "--allow-http", "--token-file", "--demo", "--open", "--screenshot", "--after", "--print",
                "--until", "--timeout", "--request-timeout", "--profile", "--self-test", "--version", "--help"})
            QVERIFY2(help.out.contains(option), option);
    }

    void failsIfItsOutputIsNotWritten_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"--help", "--version", "--version --verbose", "--list-apis"})
            QTest::newRow(arguments) << arguments;
        const QString ids = m_folder.filePath(QStringLiteral("ids.txt"));
        QTest::newRow("--find-ids") << QStringLiteral("--find-ids %1").arg(ids);
        QTest::newRow("--check-api") << QStringLiteral("--check-api " RESOURCES_FOLDER "/apis/qstash-v1.json");
    }
    /// `/dev/full` answers each write as a full disk does.
    void failsIfItsOutputIsNotWritten()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full");
        QFETCH(QString, arguments);
        QFile ids(m_folder.filePath(QStringLiteral("ids.txt")));
        QVERIFY(ids.open(QIODevice::WriteOnly) && ids.write("task tsk_1\n") > 0);
        ids.close();
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(TASKWATCH_PROGRAM), arguments.split(u' '));
        QVERIFY(program.waitForFinished(4 * Patience));
        QCOMPARE(program.exitCode(), 1);
        const QByteArray error = program.readAllStandardError();
        QVERIFY2(error.contains("could not write the output: "), error.constData());
    }

    /// Each library that the program file itself names is told, with a version.
    void tellsItsLibraries()
    {
        const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
        if (readelf.isEmpty())
            QSKIP("readelf is not installed");
        QProcess dynamicSection;
        dynamicSection.start(readelf, {QStringLiteral("-d"), QStringLiteral(TASKWATCH_PROGRAM)});
        QVERIFY(dynamicSection.waitForFinished() && dynamicSection.exitCode() == 0);
        const QString section = QString::fromLocal8Bit(dynamicSection.readAllStandardOutput());

        const Run done = runProgram({QStringLiteral("--version"), QStringLiteral("--verbose")});
        QCOMPARE(done.exitCode, 0);
        const QString told = QString::fromUtf8(done.out);
        for (const QString &line : told.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("^[^:]* [0-9]+[^:]*: ."))), qPrintable(line));

        const QHash<QString, QString> names{{QStringLiteral("qt6keychain"), QStringLiteral("QtKeychain")},
            {QStringLiteral("stdc++"), QStringLiteral("GNU C++ Library")},
            {QStringLiteral("gcc_s"), QStringLiteral("GNU C++ Library")},
            {QStringLiteral("c"), QStringLiteral("GNU C Library")},
            {QStringLiteral("m"), QStringLiteral("GNU C Library")}, {QStringLiteral("GLX"), QStringLiteral("Qt")},
            {QStringLiteral("OpenGL"), QStringLiteral("Qt")}}; // of Qt Gui
        static const QRegularExpression needed(QStringLiteral("NEEDED.*\\[lib(Qt6)?(.+)\\.so"));
        int count = 0;
        for (auto each = needed.globalMatch(section); each.hasNext(); ++count) {
            const QRegularExpressionMatch library = each.next();
            if (library.captured(2).endsWith(u"san"))
                continue; // a sanitizer of this build
            const QString name = names.value(library.captured(2), library.captured(2));
            QVERIFY2(
                told.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)))),
                qPrintable(library.captured(0)));
        }
        QVERIFY(count > 7);
    }
};

TASKWATCH_TEST(TestProgram, QCoreApplication);
#include "tst_program.moc"
