// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "history/journalstate.h"
#include "settings/settingspage.h"

class QLabel;
class QSpinBox;

namespace Taskwatch {

/// Settings page for the history: the journal's file and size, and its limits.
class HistoryPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit HistoryPage(const JournalLimits &limits, QWidget *parent = nullptr);

    /// Shows @p limits. Emits no signal.
    void setLimits(const JournalLimits &limits);
    void setState(const JournalState &state);

Q_SIGNALS:
    /// The user changed a limit. @p limits are within the bounds of JournalLimits.
    void changed(const Taskwatch::JournalLimits &limits);

private:
    void addState();
    void addLimits();
    void apply();

    QLabel *m_words;
    QLabel *m_file;
    QLabel *m_size;
    QSpinBox *m_days;
    QSpinBox *m_changes;
    SettingRow *m_daysRow = nullptr;
    SettingRow *m_changesRow = nullptr;
};

} // namespace Taskwatch
