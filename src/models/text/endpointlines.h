// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"
#include "text/statustext.h"

namespace Taskwatch {

/// State of the poller and its reasons, one line for each fact. The names and their order never change.
[[nodiscard]] QList<DetailLine> endpointLines(
    const PollerStatus &status, const WatchSummary &summary, const ClockReading &moment);

} // namespace Taskwatch
