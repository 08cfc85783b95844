// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/phasetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Taskwatch::PhaseText)
};

} // namespace

QString phaseWord(std::optional<Phase> phase)
{
    if (!phase)
        return Words::tr("Not seen");
    switch (*phase) {
    case Phase::Waiting:
        return Words::tr("Waiting");
    case Phase::Running:
        return Words::tr("Running");
    case Phase::Retrying:
        return Words::tr("Retrying");
    case Phase::Succeeded:
        return Words::tr("Succeeded");
    case Phase::Failed:
        return Words::tr("Failed");
    case Phase::Cancelled:
        return Words::tr("Cancelled");
    case Phase::Unknown:
        return Words::tr("Unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
