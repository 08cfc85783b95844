// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/printerror.h"

#include <QCoreApplication>

#include <cstdio>

namespace Taskwatch {

void printError(const QString &words)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(QCoreApplication::applicationName()), qUtf8Printable(words));
}

void printUnsaved(const Result<QString> &saved)
{
    if (!saved)
        printError(saved.error());
    else if (!saved->isEmpty())
        printError(QCoreApplication::translate(
            "printUnsaved", "a settings file was not valid; a copy of it was saved as %1 before it was changed")
                       .arg(*saved));
}

} // namespace Taskwatch
