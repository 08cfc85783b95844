// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/milestones.h"
#include "windows/firstpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

/// The smallest possible window, for comparison with Taskwatch's start. It logs when it was painted and ends.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1280, 800); // like Taskwatch's
    QObject::connect(new Taskwatch::FirstPaint(&window), &Taskwatch::FirstPaint::painted, &window, [] {
        Taskwatch::logMilestone("window painted");
        QCoreApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
