// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

class FileWriter;
class HistorySource;
class MainWindow;
class RowsExporter;
class Session;

/// Connects the user's actions in @p window to @p session, and shows the poller's state in the window.
void connectSession(MainWindow &window, Session &session);

/// Shows history from @p source in @p window.
void connectHistory(MainWindow &window, HistorySource &source);

/// Lets @p writer write the files that @p exporter requests.
void connectExporter(RowsExporter &exporter, FileWriter &writer);

} // namespace Taskwatch
