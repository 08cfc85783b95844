// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/programrun.h"
#include "settings/profilestore.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile reading(file);
    return reading.open(QIODevice::ReadOnly) ? reading.readAll() : QByteArray();
}

QString completionFile(const char *name)
{
    return QStringLiteral(RESOURCES_FOLDER "/completions/") + QString::fromLatin1(name);
}

/// All matches of @p pattern's group in @p text.
QSet<QString> matches(const QByteArray &text, const QString &pattern)
{
    QSet<QString> found;
    QRegularExpressionMatchIterator each =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(text));
    while (each.hasNext())
        found.insert(each.next().captured(1));
    return found;
}

} // namespace

/// The completions of the shells, in the shells themselves where they are installed, with two profiles that are kept.
class TestCompletions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Runs @p shell with @p arguments and returns the lines that it prints.
    [[nodiscard]] QStringList linesOf(const QString &shell, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        variables.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(m_folder.path()); // shells offer files, too
        process.start(shell, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(Patience))
            return {};
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taskwatch")));
        KeptProfiles kept;
        for (const char *name : {"Europe West", "Asia"})
            kept.profiles.append({.id = QString::fromLatin1(name).left(4).toLower(),
                .name = QString::fromLatin1(name),
                .base = QStringLiteral("https://example.com"),
                .token = {}});
        ProfileStore store(m_folder.filePath(QStringLiteral("taskwatch/profiles.ini")));
        QVERIFY(store.save(kept));
    }

    void theProgramListsProfilesAndApis()
    {
        const QString program = QStringLiteral(TASKWATCH_PROGRAM);
        QCOMPARE(linesOf(program, {QStringLiteral("--list-profiles")}),
            (QStringList{QStringLiteral("Europe West"), QStringLiteral("Asia")}));
        const QStringList apis = linesOf(program, {QStringLiteral("--list-apis")});
        QCOMPARE(apis.first(), QStringLiteral("qstash-v1"));
        QVERIFY2(apis.contains(QStringLiteral("bull-board")), qPrintable(apis.join(u' ')));
    }

    void eachOptionIsCompletedAndInTheManual_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pattern");
        // Bash reads the options from --help.
        QTest::newRow("zsh") << completionFile("_taskwatch") << QStringLiteral("['{,](--[a-z-]+)[\\[}]");
        QTest::newRow("fish") << completionFile("taskwatch.fish") << QStringLiteral(" -l ([a-z-]+) ");
        QTest::newRow("manual page") << QStringLiteral(RESOURCES_FOLDER
            "/taskwatch.1") << QStringLiteral("^\\.(?:B|BI|BR) (?:\\\\-[a-z] \", \" )?(\\\\-\\\\-[a-z\\\\-]+)");
    }

    void eachOptionIsCompletedAndInTheManual()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, pattern);
        QSet<QString> described;
        const QSet<QString> found = matches(contentOf(file), pattern);
        for (QString option : found)
            described.insert(option.remove(u'\\').remove(QRegularExpression(QStringLiteral("^-+"))));
        const QByteArray help = runProgram({QStringLiteral("--help")}).out;
        const QSet<QString> options = matches(help, QStringLiteral("^  (?:-[a-z], )?--([a-z-]+)"));
        QVERIFY(options.contains(QStringLiteral("profile")) && options.contains(QStringLiteral("help")));
        const QSet<QString> missing = options - described;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
        const QSet<QString> unknown = described - options;
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(u' ')));
    }

    void bash_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("offered");
        QTest::newRow("profiles") << QStringLiteral("--profile ''") << QStringLiteral("Europe West|Asia");
        QTest::newRow("a profile") << QStringLiteral("--profile Eu") << QStringLiteral("Europe West");
        QTest::newRow("after =") << QStringLiteral("--profile = As") << QStringLiteral("Asia");
        QTest::newRow("APIs") << QStringLiteral("--api bu") << QStringLiteral("bull-board");
        QTest::newRow("options") << QStringLiteral("--list-") << QStringLiteral("--list-apis|--list-profiles");
        QTest::newRow("formats") << QStringLiteral("--print c") << QStringLiteral("csv");
        QTest::newRow("nothing") << QStringLiteral("--after ''") << QString();
    }

    void bash()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, offered);
        const QString script = QStringLiteral("source '%1'; COMP_WORDS=(%2 %3); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                              "_taskwatch %2; printf '%s\\n' \"${COMPREPLY[@]}\"")
                                   .arg(completionFile("taskwatch.bash"), QStringLiteral(TASKWATCH_PROGRAM), words);
        QCOMPARE(linesOf(QStringLiteral("bash"), {QStringLiteral("-c"), script}).join(u'|'), offered);
    }

    void fish_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("offered");
        QTest::newRow("profiles") << QStringLiteral("--profile ") << QStringLiteral("Asia|Europe West");
        QTest::newRow("APIs") << QStringLiteral("--api bu") << QStringLiteral("bull-board");
        QTest::newRow("options") << QStringLiteral("--list-") << QStringLiteral("--list-apis|--list-profiles");
    }

    void fish()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, offered);
        if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
            QSKIP("fish is not installed");
        const QString script =
            QStringLiteral("set -p PATH '%1'; source '%2'; complete -C 'taskwatch %3'")
                .arg(QFileInfo(QStringLiteral(TASKWATCH_PROGRAM)).path(), completionFile("taskwatch.fish"), line);
        QStringList lines =
            linesOf(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script});
        for (QString &each : lines)
            each = each.section(u'\t', 0, 0);
        QCOMPARE(lines.join(u'|'), offered);
    }

    void zsh_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("offered");
        QTest::newRow("profiles, as they are inserted")
            << QStringLiteral("--profile ") << QStringLiteral("Europe\\ West|Asia");
        QTest::newRow("APIs") << QStringLiteral("--api bu") << QStringLiteral("bull-board");
        QTest::newRow("formats") << QStringLiteral("--print c") << QStringLiteral("csv");
    }

    void zsh()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, offered);
        if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
            QSKIP("zsh is not installed");
        const QStringList lines = linesOf(QStringLiteral("zsh"),
            {QStringLiteral("-f"), QStringLiteral(ZSH_SCRIPT), QFileInfo(completionFile("_taskwatch")).path(),
                QFileInfo(QStringLiteral(TASKWATCH_PROGRAM)).path(), line});
        QCOMPARE(lines.join(u'|'), offered);
    }
};

TASKWATCH_TEST(TestCompletions, QCoreApplication);
#include "tst_completions.moc"
