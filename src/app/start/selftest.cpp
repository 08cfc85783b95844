// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/selftest.h"

#include "journal/tables/journaldatabase.h"
#include "settings/displaychoices.h"
#include "start/language.h"
#include "tables/tasktablemodel.h"
#include "text/safetext.h"
#include "theme/symbol.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFontDatabase>
#include <QProcess>
#include <QSslSocket>

#include <cstdio>
#include <cstdlib>

namespace Taskwatch {

namespace {

struct SelfTestWords {
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

/// Set in the environment of the process that only tries to open the display.
constexpr char DisplayTrial[] = "TASKWATCH_TRY_DISPLAY";
constexpr int DisplayPatience = 20000; ///< in ms
constexpr qsizetype MaxReasonLength = 200; ///< in characters
constexpr char OffscreenPlatform[] = "offscreen";

bool windowCanBeDrawn()
{
    TaskTableModel model;
    DisplayChoices display;
    MainWindow window(&model, &display, QStringLiteral("https://example.com"));
    window.show();
    const QImage image = window.grab().toImage();
    return !image.isNull() && image.pixelColor(0, 0).isValid();
}

bool sqliteWorks()
{
    JournalDatabase database;
    return database.open({}, JournalDatabase::Access::Write) && database.number(QStringLiteral("SELECT 6 * 7")) == 42;
}

bool iconsAreDrawn()
{
    const QImage image = symbolPixmap(Symbol::Failed, Qt::red, 16, 1).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

/// Tries to open the display, in a process that startsDisplay() began, and ends the process. Returns otherwise.
void tryDisplay(int &argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(DisplayTrial))
        return;
    // Qt aborts if it cannot open the display. Without abort(), nothing reports a crash.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        std::fputs(qPrintable(message.trimmed() + u'\n'), stderr);
        if (type == QtFatalMsg)
            std::_Exit(EXIT_FAILURE);
    });
    const QGuiApplication app(argc, argv);
    std::_Exit(EXIT_SUCCESS);
}

/// Whether a program with windows can be started. Otherwise @p why is the reason. @p platform: of Qt; the usual one if
/// empty.
bool startsDisplay(int &argc, char *argv[], const QString &platform, QString *why)
{
    const QCoreApplication console(argc, argv);
    QProcess trial;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(DisplayTrial), QStringLiteral("1"));
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    trial.setProcessEnvironment(environment);
    trial.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--self-test")}, QIODevice::ReadOnly);
    if (!trial.waitForFinished(DisplayPatience)) {
        *why = trial.errorString();
        return false;
    }
    *why = QString::fromLocal8Bit(trial.readAllStandardError()).section(u'\n', 0, 0);
    return trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == EXIT_SUCCESS;
}

/// @p need: what to do if it does not work.
bool say(const QString &what, bool works, const QString &need)
{
    const QString words =
        works ? SelfTestWords::tr("%1: ok").arg(what) : SelfTestWords::tr("%1: missing: %2").arg(what, need);
    std::puts(qPrintable(words));
    return works;
}

bool testWithoutDisplay()
{
    bool works =
        say(QStringLiteral("TLS"), QSslSocket::supportsSsl(), SelfTestWords::tr("install OpenSSL 3 (libssl3)"));
    works &= say(
        QStringLiteral("SQLite"), sqliteWorks(), SelfTestWords::tr("install Qt's SQLite driver (libqt6sql6-sqlite)"));
    return works;
}

bool testOnDisplay()
{
    bool works =
        say(SelfTestWords::tr("window"), windowCanBeDrawn(), SelfTestWords::tr("nothing can be drawn on this display"));
    works &= say(SelfTestWords::tr("fonts"), !QFontDatabase::families().isEmpty(),
        SelfTestWords::tr("install a font, such as fonts-dejavu-core"));
    works &=
        say(SelfTestWords::tr("icons"), iconsAreDrawn(), SelfTestWords::tr("the program was built without its icons"));
    return works;
}

void sayVersions(const QString &platform)
{
    std::puts(qPrintable(SelfTestWords::tr("Taskwatch %1, Qt %2, platform %3")
                             .arg(QStringLiteral(TASKWATCH_VERSION), QString::fromLatin1(qVersion()), platform)));
}

} // namespace

int runSelfTest(int &argc, char *argv[])
{
    tryDisplay(argc, argv);
    QString problem;
    QString offscreenProblem;
    const bool hasDisplay = startsDisplay(argc, argv, {}, &problem);
    if (!hasDisplay && !startsDisplay(argc, argv, QString::fromLatin1(OffscreenPlatform), &offscreenProblem)) {
        const QCoreApplication app(argc, argv);
        useLanguage();
        sayVersions(SelfTestWords::tr("none", "a display"));
        say(SelfTestWords::tr("display"), false,
            SelfTestWords::tr("no window can be opened: %1").arg(safeFirstLine(problem, MaxReasonLength)));
        testWithoutDisplay();
        return EXIT_FAILURE;
    }
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", OffscreenPlatform);
    const QApplication app(argc, argv);
    useLanguage();
    sayVersions(QGuiApplication::platformName());
    if (!hasDisplay)
        say(SelfTestWords::tr("display"), false,
            SelfTestWords::tr("no window can be opened: %1. The rest is tested without a display.")
                .arg(safeFirstLine(problem, MaxReasonLength)));
    const bool worksOnDisplay = testOnDisplay();
    const bool worksWithoutDisplay = testWithoutDisplay();
    return hasDisplay && worksOnDisplay && worksWithoutDisplay ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace Taskwatch
