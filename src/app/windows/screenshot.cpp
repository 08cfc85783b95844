// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/screenshot.h"

#include "files/atomicfile.h"
#include "start/printerror.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWidget>

namespace Taskwatch::Screenshot {

namespace {

struct ScreenshotWords {
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

void take(const QString &fileName, QWidget *window)
{
    AtomicFile file(fileName);
    if (!file.open() || !window->grab().save(file.device(), "PNG") || !file.commit()) {
        printError(ScreenshotWords::tr("the screenshot could not be written to %1: %2").arg(fileName, file.reason()));
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
    if (AtomicFile file(line.screenshotFile); !file.open())
        return Failure{
            ScreenshotWords::tr("the screenshot cannot be written to %1: %2").arg(line.screenshotFile, file.reason())};
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
