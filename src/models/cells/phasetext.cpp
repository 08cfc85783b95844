// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/phasetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct PhaseTextWords {
    Q_DECLARE_TR_FUNCTIONS(Taskwatch::PhaseText)
};

} // namespace

QString phaseWord(std::optional<Phase> phase)
{
    if (!phase)
        return PhaseTextWords::tr("Not seen");
    switch (*phase) {
    case Phase::Waiting:
        return PhaseTextWords::tr("Waiting");
    case Phase::Running:
        return PhaseTextWords::tr("Running");
    case Phase::Retrying:
        return PhaseTextWords::tr("Retrying");
    case Phase::Succeeded:
        return PhaseTextWords::tr("Succeeded");
    case Phase::Failed:
        return PhaseTextWords::tr("Failed");
    case Phase::Cancelled:
        return PhaseTextWords::tr("Cancelled");
    case Phase::Unknown:
        return PhaseTextWords::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString phaseWordWithin(std::optional<Phase> phase)
{
    if (!phase)
        return PhaseTextWords::tr("not seen", "state of tasks, after a number or within a line");
    switch (*phase) {
    case Phase::Waiting:
        return PhaseTextWords::tr("waiting", "state of tasks, after a number or within a line");
    case Phase::Running:
        return PhaseTextWords::tr("running", "state of tasks, after a number or within a line");
    case Phase::Retrying:
        return PhaseTextWords::tr("retrying", "state of tasks, after a number or within a line");
    case Phase::Succeeded:
        return PhaseTextWords::tr("succeeded", "state of tasks, after a number or within a line");
    case Phase::Failed:
        return PhaseTextWords::tr("failed", "state of tasks, after a number or within a line");
    case Phase::Cancelled:
        return PhaseTextWords::tr("cancelled", "state of tasks, after a number or within a line");
    case Phase::Unknown:
        return PhaseTextWords::tr("unknown", "state of tasks, after a number or within a line");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
