// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

class MainWindow;
class RecordedJournal;
class Session;

/// Makes what a person does in @p window the verbs of @p session, and what its poller says shown there.
void wire(MainWindow &window, Session &session);

/// Shows in @p window what a person wants to know of the past from @p journal.
void wire(MainWindow &window, RecordedJournal &journal);

} // namespace Taskwatch
