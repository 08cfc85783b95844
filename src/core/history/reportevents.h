// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"

namespace Taskwatch {

/// Adds TaskHistory::reports to the events that the polls of @p history show. A change that polls show too stays one
/// event, with the time and the error that the server reported.
void addReportEvents(QList<HistoryEvent> &events, const TaskHistory &history);

} // namespace Taskwatch
