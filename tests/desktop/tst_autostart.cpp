// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace Taskwatch;

/// The entry with which a desktop starts the program at login.
class TestAutostart : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_config;

    [[nodiscard]] static QByteArray entry(const Autostart &autostart)
    {
        QFile file(autostart.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void append(const Autostart &autostart, const QByteArray &line)
    {
        QFile file(autostart.fileName());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
    }

private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
    }

    /// A file that may not grow stands for a full disk.
    void aFullDiskIsSaidAndTheOldEntryStays()
    {
        const Autostart autostart(QStringLiteral("/usr/bin/taskwatch"));
        QCOMPARE(autostart.setOn(true), QString());
        const QByteArray before = entry(autostart);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit little{20, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const QString words = Autostart(QStringLiteral("/usr/local/bin/taskwatch")).setOn(true);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY2(words.contains(u"cannot be written"), qPrintable(words));
        QCOMPARE(entry(autostart), before);
    }

    void isOffUntilItIsOn()
    {
        const Autostart autostart(QStringLiteral("/usr/bin/taskwatch"));
        QCOMPARE(autostart.fileName(), m_config->filePath(QStringLiteral("autostart/taskwatch.desktop")));
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.setOn(true), QString());
        QVERIFY(autostart.isOn());
        QCOMPARE(autostart.setOn(true), QString());
        QVERIFY(autostart.isOn());
        QCOMPARE(autostart.setOn(false), QString());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(autostart.fileName()));
        QCOMPARE(autostart.setOn(false), QString());
    }

    void namesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *program, const char *line) {
            QTest::newRow(program) << QString::fromUtf8(program) << QByteArray(line);
        };
        row("/usr/bin/taskwatch", "Exec=\"/usr/bin/taskwatch\" --minimized\n");
        row("/opt/Task Watch/taskwatch", "Exec=\"/opt/Task Watch/taskwatch\" --minimized\n");
        row("/opt/100%/taskwatch", "Exec=\"/opt/100%%/taskwatch\" --minimized\n");
        row("/opt/\"$a`/taskwatch", "Exec=\"/opt/\\\\\"\\\\$a\\\\`/taskwatch\" --minimized\n");
        row("/opt/a\\b/taskwatch", "Exec=\"/opt/a\\\\\\\\b/taskwatch\" --minimized\n");
        row("/opt/ü/taskwatch", "Exec=\"/opt/ü/taskwatch\" --minimized\n");
    }

    void namesTheProgram()
    {
        QFETCH(const QString, program);
        QFETCH(const QByteArray, line);
        const Autostart autostart(program);
        QCOMPARE(autostart.setOn(true), QString());
        QVERIFY2(entry(autostart).contains(QByteArray("\n" + line)), entry(autostart).constData());
        const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        if (validator.isEmpty())
            return; // of another package; the lines above are what it would judge
        QProcess process;
        process.start(validator, {autostart.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAll(), QByteArray());
    }

    void isOffIfTheDesktopSwitchedItOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("with spaces") << QByteArray(" Hidden = true \n");
        QTest::newRow("as GNOME does") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }

    void isOffIfTheDesktopSwitchedItOff()
    {
        QFETCH(const QByteArray, line);
        const Autostart autostart(QStringLiteral("/usr/bin/taskwatch"));
        QCOMPARE(autostart.setOn(true), QString());
        append(autostart, line);
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.setOn(true), QString());
        QVERIFY(autostart.isOn());
    }

    void saysWhyItCannotBeSwitched()
    {
        const Autostart autostart(QStringLiteral("/usr/bin/taskwatch"));
        QFile file(m_config->filePath(QStringLiteral("autostart"))); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QString problem = autostart.setOn(true);
        QVERIFY2(problem.startsWith(autostart.fileName() + u" cannot be written: "), qPrintable(problem));
        QVERIFY(!autostart.isOn());
        QVERIFY(file.remove());
        QVERIFY(QDir(m_config->path()).mkpath(QStringLiteral("autostart/taskwatch.desktop/in the way")));
        const QString other = autostart.setOn(false);
        QVERIFY2(other.startsWith(autostart.fileName() + u" cannot be deleted: "), qPrintable(other));
    }
};

TASKWATCH_TEST(TestAutostart, QCoreApplication);
#include "tst_autostart.moc"
