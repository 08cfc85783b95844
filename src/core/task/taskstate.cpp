// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/taskstate.h"

#include <QStringView>

namespace Taskwatch {

namespace {

struct KnownState {
    QStringView name; // folded: lower case, words joined by `_`
    Phase phase;
    bool final;
};

constexpr KnownState KnownStates[] = {
    {u"pending", Phase::Waiting, false},
    {u"scheduled", Phase::Waiting, false},
    {u"aggregating", Phase::Waiting, false},
    {u"queued", Phase::Waiting, false},
    {u"created", Phase::Waiting, false},
    {u"waiting", Phase::Waiting, false},
    {u"active", Phase::Running, false},
    {u"processing", Phase::Running, false},
    {u"running", Phase::Running, false},
    {u"in_progress", Phase::Running, false},
    {u"retry", Phase::Retrying, false},
    {u"retrying", Phase::Retrying, false},
    {u"error", Phase::Retrying, false}, // an attempt failed, retries are left
    {u"completed", Phase::Succeeded, true},
    {u"delivered", Phase::Succeeded, true},
    {u"success", Phase::Succeeded, true},
    {u"succeeded", Phase::Succeeded, true},
    {u"archived", Phase::Failed, true}, // asynq: retries used up
    {u"failed", Phase::Failed, true},
    {u"dead", Phase::Failed, true},
    {u"canceled", Phase::Cancelled, true},
    {u"cancelled", Phase::Cancelled, true},
    {u"cancel_requested", Phase::Cancelled, false},
};

} // namespace

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

TaskState::TaskState(const QString &text)
    : m_text(text)
{
    const QString name = foldedState(text);
    for (const KnownState &known : KnownStates) {
        if (known.name == name) {
            m_phase = known.phase;
            m_final = known.final;
            return;
        }
    }
}

} // namespace Taskwatch
