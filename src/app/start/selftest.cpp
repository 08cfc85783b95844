// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/selftest.h"

#include "journal/tables/journaldatabase.h"
#include "settings/displaychoices.h"
#include "tables/tasktablemodel.h"
#include "theme/symbol.h"
#include "window/mainwindow.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QSslSocket>

#include <cstdio>

namespace Taskwatch {

namespace {

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

bool say(const char *what, bool works, const char *need)
{
    std::printf("%s  %s%s%s\n", works ? "ok     " : "missing", what, works ? "" : ": ", works ? "" : need);
    return works;
}

} // namespace

int runSelfTest()
{
    std::printf("Taskwatch %s, Qt %s, platform %s\n", TASKWATCH_VERSION, qVersion(),
        qPrintable(QGuiApplication::platformName()));
    bool works = say("window", windowCanBeDrawn(), "nothing can be drawn on this display");
    works &= say("fonts", !QFontDatabase::families().isEmpty(), "install a font, such as fonts-dejavu-core");
    works &= say("icons", iconsAreDrawn(), "the program was built without its icons");
    works &= say("TLS", QSslSocket::supportsSsl(), "install OpenSSL 3 (libssl3)");
    works &= say("SQLite", sqliteWorks(), "install Qt's SQLite driver (libqt6sql6-sqlite)");
    return works ? 0 : 1;
}

} // namespace Taskwatch
