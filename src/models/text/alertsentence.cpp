// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/alertsentence.h"

#include "alerts/alertgrouper.h"
#include "cells/elidedid.h"
#include "text/counttext.h"
#include "text/durationtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

// Each sentence is one text, because verbs, cases and the order of words depend on each other in other ways in each
// language. "%1" is the task or the host.
namespace Taskwatch {

namespace {

struct AlertSentenceWords {
    Q_DECLARE_TR_FUNCTIONS(AlertSentence)
};

bool isGone(const AlertGroup &group)
{
    return group.isAwaitedEnd && group.phase == Phase::Unknown;
}

QString enteredByOne(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return AlertSentenceWords::tr("%1 is waiting", "a task's id");
    case Phase::Running:
        return AlertSentenceWords::tr("%1 is running", "a task's id");
    case Phase::Retrying:
        return AlertSentenceWords::tr("%1 is retrying", "a task's id");
    case Phase::Succeeded:
        return AlertSentenceWords::tr("%1 succeeded", "a task's id");
    case Phase::Failed:
        return AlertSentenceWords::tr("%1 failed", "a task's id");
    case Phase::Cancelled:
        return AlertSentenceWords::tr("%1 was cancelled", "a task's id");
    case Phase::Unknown:
        return AlertSentenceWords::tr("%1 is in an unknown state", "a task's id");
    }
    Q_UNREACHABLE();
}

QString enteredBySome(Phase phase, int count)
{
    switch (phase) {
    case Phase::Waiting:
        return AlertSentenceWords::tr("%Ln tasks are waiting", nullptr, count);
    case Phase::Running:
        return AlertSentenceWords::tr("%Ln tasks are running", nullptr, count);
    case Phase::Retrying:
        return AlertSentenceWords::tr("%Ln tasks are retrying", nullptr, count);
    case Phase::Succeeded:
        return AlertSentenceWords::tr("%Ln tasks succeeded", nullptr, count);
    case Phase::Failed:
        return AlertSentenceWords::tr("%Ln tasks failed", nullptr, count);
    case Phase::Cancelled:
        return AlertSentenceWords::tr("%Ln tasks were cancelled", nullptr, count);
    case Phase::Unknown:
        return AlertSentenceWords::tr("%Ln tasks are in an unknown state", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString enteredAtHost(Phase phase, int count)
{
    switch (phase) {
    case Phase::Waiting:
        return AlertSentenceWords::tr("%Ln tasks to %1 are waiting", "a host", count);
    case Phase::Running:
        return AlertSentenceWords::tr("%Ln tasks to %1 are running", "a host", count);
    case Phase::Retrying:
        return AlertSentenceWords::tr("%Ln tasks to %1 are retrying", "a host", count);
    case Phase::Succeeded:
        return AlertSentenceWords::tr("%Ln tasks to %1 succeeded", "a host", count);
    case Phase::Failed:
        return AlertSentenceWords::tr("%Ln tasks to %1 failed", "a host", count);
    case Phase::Cancelled:
        return AlertSentenceWords::tr("%Ln tasks to %1 were cancelled", "a host", count);
    case Phase::Unknown:
        return AlertSentenceWords::tr("%Ln tasks to %1 are in an unknown state", "a host", count);
    }
    Q_UNREACHABLE();
}

QString patternOfOne(const AlertGroup &group)
{
    switch (group.rule.kind) {
    case AlertKind::EnteredPhase:
        return isGone(group) ? AlertSentenceWords::tr("%1 is gone", "a task's id")
                             : enteredByOne(group.phase.value_or(Phase::Unknown));
    case AlertKind::RetriesAtLeast:
        return group.rule.retries == 1
            ? AlertSentenceWords::tr("%1 was retried", "a task's id")
            : AlertSentenceWords::tr("%1 was retried %2 times or more", "a task's id, a number");
    case AlertKind::ErrorMatches:
        return AlertSentenceWords::tr("%1 has an error", "a task's id");
    case AlertKind::OverdueLongerThan:
        return AlertSentenceWords::tr("%1 is overdue by more than %2", "a task's id, a duration");
    case AlertKind::UnansweredLongerThan:
        return AlertSentenceWords::tr("%1 got no answer for more than %2", "a task's id, a duration");
    }
    Q_UNREACHABLE();
}

QString patternOfSome(const AlertGroup &group, int count)
{
    switch (group.rule.kind) {
    case AlertKind::EnteredPhase:
        return isGone(group) ? AlertSentenceWords::tr("%Ln tasks are gone", nullptr, count)
                             : enteredBySome(group.phase.value_or(Phase::Unknown), count);
    case AlertKind::RetriesAtLeast:
        return group.rule.retries == 1
            ? AlertSentenceWords::tr("%Ln tasks were retried", nullptr, count)
            : AlertSentenceWords::tr("%Ln tasks were retried %1 times or more", "a number", count);
    case AlertKind::ErrorMatches:
        return AlertSentenceWords::tr("%Ln tasks have an error", nullptr, count);
    case AlertKind::OverdueLongerThan:
        return AlertSentenceWords::tr("%Ln tasks are overdue by more than %1", "a duration", count);
    case AlertKind::UnansweredLongerThan:
        return AlertSentenceWords::tr("%Ln tasks got no answer for more than %1", "a duration", count);
    }
    Q_UNREACHABLE();
}

QString patternAtHost(const AlertGroup &group, int count)
{
    switch (group.rule.kind) {
    case AlertKind::EnteredPhase:
        return isGone(group) ? AlertSentenceWords::tr("%Ln tasks to %1 are gone", "a host", count)
                             : enteredAtHost(group.phase.value_or(Phase::Unknown), count);
    case AlertKind::RetriesAtLeast:
        return group.rule.retries == 1
            ? AlertSentenceWords::tr("%Ln tasks to %1 were retried", "a host", count)
            : AlertSentenceWords::tr("%Ln tasks to %1 were retried %2 times or more", "a host, a number", count);
    case AlertKind::ErrorMatches:
        return AlertSentenceWords::tr("%Ln tasks to %1 have an error", "a host", count);
    case AlertKind::OverdueLongerThan:
        return AlertSentenceWords::tr("%Ln tasks to %1 are overdue by more than %2", "a host, a duration", count);
    case AlertKind::UnansweredLongerThan:
        return AlertSentenceWords::tr("%Ln tasks to %1 got no answer for more than %2", "a host, a duration", count);
    }
    Q_UNREACHABLE();
}

/// The number or the time of the rule, if its sentence has one.
QString limitOf(const AlertRule &rule)
{
    switch (rule.kind) {
    case AlertKind::RetriesAtLeast:
        return rule.retries == 1 ? QString() : QLocale().toString(rule.retries);
    case AlertKind::OverdueLongerThan:
    case AlertKind::UnansweredLongerThan:
        return durationText(rule.time);
    case AlertKind::EnteredPhase:
    case AlertKind::ErrorMatches:
        return {};
    }
    Q_UNREACHABLE();
}

QString filled(const QString &pattern, const QString &whose, const QString &limit)
{
    return limit.isEmpty() ? pattern.arg(whose) : pattern.arg(whose, limit);
}

} // namespace

QString alertSentence(const AlertGroup &group)
{
    constexpr qsizetype MostHost = 60; // characters
    const QString limit = limitOf(group.rule);
    if (group.ids.size() == 1)
        return filled(patternOfOne(group), noticeIdText(group.ids.first()), limit);
    const int count = pluralNumber(group.ids.size());
    if (!group.host.isEmpty())
        return filled(patternAtHost(group, count), safeFirstLine(group.host, MostHost), limit);
    const QString pattern = patternOfSome(group, count);
    return limit.isEmpty() ? pattern : pattern.arg(limit);
}

QString noticeIdText(const TaskId &id)
{
    constexpr qsizetype Most = 40; // characters
    return elidedId(id.toString(), Most / 2, Most / 2);
}

} // namespace Taskwatch
