// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testenvironment.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <ctime>

#include <sys/stat.h>
#include <unistd.h>

namespace Taskwatch::Test {

namespace {

/// Variables without which programs do not start or sanitizers and QtTest do not do what they are told. The fonts are
/// one that tests must not depend on, so another set of them can be given.
bool isKept(const QByteArray &name)
{
    static const QByteArrayList kept{
        "PATH", "TMPDIR", "LD_LIBRARY_PATH", "LD_PRELOAD", "FONTCONFIG_FILE", "FONTCONFIG_PATH"};
    return kept.contains(name) || name.startsWith("QTEST_") || name.endsWith("SAN_OPTIONS")
        || name.startsWith("CTEST_");
}

void removeVariables()
{
    QByteArrayList names;
    for (char **variable = ::environ; variable && *variable; ++variable) {
        const QByteArray setting(*variable);
        names.append(setting.first(std::max<qsizetype>(0, setting.indexOf('='))));
    }
    for (const QByteArray &name : std::as_const(names)) {
        if (!name.isEmpty() && !isKept(name))
            qunsetenv(name.constData());
    }
}

/// A shell starts background jobs with some signals ignored, and `nohup` ignores another.
void resetSignals()
{
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGCHLD, SIGALRM, SIGUSR1, SIGUSR2})
        std::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Gives each application object the plural forms of English, as the program does.
void speakEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (!english->load(QStringLiteral(":/translations/taskwatch_en.qm")))
        qFatal("the English catalogue cannot be read");
    QCoreApplication::installTranslator(english);
}

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

} // namespace

TestEnvironment::TestEnvironment()
    : m_folder(QDir::tempPath() + QStringLiteral("/taskwatch-test-XXXXXX"))
{
    if (!m_folder.isValid())
        qFatal("no folder for the test: %s", qPrintable(m_folder.errorString()));
    resetSignals();
    ::umask(022);
    removeVariables();

    // The demo finds the simulator of this build before an installed one.
    qputenv("PATH", TASKWATCH_PROGRAMS ":" + qgetenv("PATH"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "en");
    qputenv("TZ", "UTC");
    ::tzset();
    // QtTest ends a test function after 5 minutes.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");

    const auto makeFolder = [this](const char *variable, const char *name) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(path);
        // Nobody else may enter the run time folder, or no program accepts it.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    makeFolder("HOME", "home");
    makeFolder("XDG_CONFIG_HOME", "config");
    makeFolder("XDG_DATA_HOME", "data");
    makeFolder("XDG_CACHE_HOME", "cache");
    makeFolder("XDG_STATE_HOME", "state");
    makeFolder("XDG_RUNTIME_DIR", "run");
    // Empty: icon themes, types of files and settings of installed packages are not seen.
    makeFolder("XDG_DATA_DIRS", "installed-data");
    makeFolder("XDG_CONFIG_DIRS", "installed-config");
}

} // namespace Taskwatch::Test
