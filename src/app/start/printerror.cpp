// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/printerror.h"

#include <cstdio>

namespace Taskwatch {

void printError(const QString &words)
{
    std::fprintf(stderr, "taskwatch: %s\n", qUtf8Printable(words));
}

} // namespace Taskwatch
