// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

/// Becomes the first instance in a folder, for a test that kills it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Taskwatch::SingleInstance instance(app.arguments().at(1));
    const bool first = instance.claim() == Taskwatch::SingleInstance::Role::First && instance.listen();
    std::puts(first ? "first" : "not first");
    std::fflush(stdout);
    return app.exec();
}
