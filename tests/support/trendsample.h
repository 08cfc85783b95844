// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"

#include <QList>

namespace Taskwatch::Test {

/// One minute of 100 tasks.
inline PhaseSample trendSample(Timestamp minute, int failures = 0)
{
    PhaseSample sample;
    sample.minute = std::chrono::floor<std::chrono::minutes>(minute);
    const auto set = [&sample](Phase phase, int count) { sample.counts[static_cast<size_t>(phase)] = count; };
    set(Phase::Failed, 20);
    set(Phase::Retrying, 30);
    set(Phase::Running, 40);
    sample.withoutTask = 10;
    sample.failures = failures;
    return sample;
}

/// The hour before @p now, one sample a minute, with three failures five minutes ago. Minutes 30 to 20 ago are missing.
inline QList<PhaseSample> trendHour(Timestamp now)
{
    QList<PhaseSample> samples;
    for (int ago = 60; ago >= 0; --ago) {
        if (ago > 30 || ago < 20)
            samples.append(trendSample(now - std::chrono::minutes(ago), ago == 5 ? 3 : 0));
    }
    return samples;
}

} // namespace Taskwatch::Test
