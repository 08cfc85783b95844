// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/taskstate.h"

namespace Taskwatch {

QString foldedState(const QString &state)
{
    QString name = state.toCaseFolded();
    name.replace(u'-', u'_').replace(u' ', u'_');
    return name;
}

QString phaseKey(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return QStringLiteral("waiting");
    case Phase::Running:
        return QStringLiteral("running");
    case Phase::Retrying:
        return QStringLiteral("retrying");
    case Phase::Succeeded:
        return QStringLiteral("succeeded");
    case Phase::Failed:
        return QStringLiteral("failed");
    case Phase::Cancelled:
        return QStringLiteral("cancelled");
    case Phase::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
