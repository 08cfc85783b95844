// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/pageobservation.h"

namespace Taskwatch {

QList<Observation> observationsIn(const PageObservation &page)
{
    QList<Observation> observations;
    const TaskPage *content = page.page();
    if (!content || content->hasOnlyIds)
        return observations;
    observations.reserve(content->entries.size());
    for (const TaskPage::Entry &entry : content->entries) {
        if (!entry.id)
            continue;
        Observation observation{.taskId = *entry.id,
            .askedAt = page.askedAt,
            .asked = page.asked,
            .answeredAt = page.answeredAt,
            .httpStatus = page.httpStatus,
            .outcome = FetchError{},
            .rawAnswer = entry.raw,
            .source = Observation::Source::ListPage};
        if (entry.task)
            observation.outcome = *entry.task;
        else
            observation.outcome = FetchError{FetchErrorKind::BadAnswer, entry.task.error()};
        observations.append(std::move(observation));
    }
    return observations;
}

} // namespace Taskwatch
