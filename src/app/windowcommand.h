// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerting.h"
#include "commandline.h"
#include "journallimitsstore.h"
#include "mainwindow.h"
#include "pollsettingsstore.h"
#include "recordingdesk.h"
#include "savedfiltersstore.h"
#include "session.h"
#include "startup.h"
#include "windowsettings.h"

#include <memory>

namespace Taskwatch {

/// The program with its window: who owns whom, and in which order things end.
class WindowCommand final : public QObject
{
    Q_OBJECT

public:
    /// @p job must outlive the window.
    WindowCommand(CommandLine line, const Job &job, QObject *parent = nullptr);
    ~WindowCommand() override;

    /// Opens the window; says why it cannot. The event loop is the caller's.
    [[nodiscard]] Result<bool> start();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }

private:
    void openWindow(const QList<TaskId> &ids);
    [[nodiscard]] QStringList secrets() const;
    void connectWindow();
    void connectJournal(const JournalLimits &limits);
    void keepPollSettings(const PollSettings &settings);

    CommandLine m_line;
    WindowSettings m_settings;
    PollSettingsStore m_pollSettings;
    SavedFiltersStore m_savedFilters;
    JournalLimitsStore m_journalLimits;
    const Job &m_job;
    // In this order: the window goes first, then what it shows.
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Alerting> m_alerting; // none while a picture is taken
    std::unique_ptr<RecordingDesk> m_desk;
};

} // namespace Taskwatch
