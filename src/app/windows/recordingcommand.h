// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recordingplayback.h"
#include "settings/displaychoices.h"
#include "start/commandline.h"
#include "windows/chosenlanguage.h"
#include "windows/viewsfile.h"

#include <memory>

namespace Taskwatch {

class MainWindow;
class RecordingController;
class TaskTableModel;

/// The program with the window of a recording. It has no poller and no journal: nothing is polled, and only saved
/// filters are written.
class RecordingCommand final : public QObject
{
    Q_OBJECT

public:
    explicit RecordingCommand(CommandLine line, QObject *parent = nullptr);
    ~RecordingCommand() override;

    /// Opens the window, or returns why it cannot. The caller runs the event loop.
    [[nodiscard]] Result<bool> start();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }

private:
    void openWindow(const RecordingHead &head);
    void connectWindow();

    CommandLine m_line;
    DisplayChoices m_display{languageChoices()};
    // Order matters: the window is destroyed first, then what it shows.
    RecordingPlayback m_journal;
    std::unique_ptr<TaskTableModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ViewsFile> m_views;
    std::unique_ptr<RecordingController> m_recordings;
};

} // namespace Taskwatch
