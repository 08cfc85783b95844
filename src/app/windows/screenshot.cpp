// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/screenshot.h"

#include "start/printerror.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTimer>
#include <QWidget>

namespace Taskwatch::Screenshot {

namespace {

struct ScreenshotWords {
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

void take(const QString &fileName, QWidget *window)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !window->grab().save(&file, "PNG") || !file.commit()) {
        printError(
            ScreenshotWords::tr("the screenshot could not be written to %1: %2").arg(fileName, file.errorString()));
        QCoreApplication::exit(1);
        return;
    }
    QCoreApplication::exit(0);
}

} // namespace

Result<bool> check(const CommandLine &line)
{
    if (line.screenshotFile.isEmpty())
        return true;
    if (QSaveFile file(line.screenshotFile); !file.open(QIODevice::WriteOnly))
        return Failure{ScreenshotWords::tr("the screenshot cannot be written to %1: %2")
                           .arg(line.screenshotFile, file.errorString())};
    return true;
}

void plan(const CommandLine &line, QWidget *window)
{
    if (line.screenshotFile.isEmpty())
        return;
    window->resize(1280, 800); // also where there is no screen, or a smaller one
    QTimer::singleShot(line.screenshotAfter, window, [file = line.screenshotFile, window] { take(file, window); });
}

} // namespace Taskwatch::Screenshot
