// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "window/mainwindow.h"
#include "recording/recordedjournal.h"
#include "windows/recordingdesk.h"
#include "settings/savedfiltersstore.h"
#include "tables/tasktablemodel.h"
#include "settings/windowsettings.h"

#include <memory>

namespace Taskwatch
{

/// The program with the window of a recording. No poller, no journal: nothing is asked, and nothing is kept but filters
/// that a person names.
class RecordingCommand final : public QObject
{
    Q_OBJECT

public:
    explicit RecordingCommand(CommandLine line, QObject *parent = nullptr);
    ~RecordingCommand() override;

    /// Opens the window; says why it cannot. The event loop is the caller's.
    [[nodiscard]] Result<bool> start();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }

private:
    void openWindow(const RecordingHead &head);
    void connectWindow(const RecordingHead &head);

    CommandLine m_line;
    WindowSettings m_settings;
    SavedFiltersStore m_savedFilters;
    // In this order: the window goes first, then what it shows.
    RecordedJournal m_journal;
    std::unique_ptr<TaskTableModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RecordingDesk> m_desk;
};

} // namespace Taskwatch
