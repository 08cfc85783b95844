// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"
#include "text/statustext.h"

namespace Taskwatch {

/// What the poller does and why, a line a fact. The names and their order are always the same.
[[nodiscard]] QList<DetailLine> endpointLines(const PollerStatus &status, const WatchSummary &summary, const Moment &moment);

} // namespace Taskwatch
