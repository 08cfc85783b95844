// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journalstate.h"
#include "settings/settingspage.h"

class QLabel;
class QSpinBox;

namespace Taskwatch {

/// Where history is kept and how much of it.
class HistoryPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit HistoryPage(const JournalLimits &limits, QWidget *parent = nullptr);

    /// As if nobody had changed anything here.
    void setLimits(const JournalLimits &limits);
    void setState(const JournalState &state);

Q_SIGNALS:
    /// A person changed something; within the bounds of JournalLimits.
    void changed(const Taskwatch::JournalLimits &limits);

private:
    void addState();
    void addLimits();
    void take();

    QLabel *m_words;
    QLabel *m_file;
    QLabel *m_size;
    QSpinBox *m_days;
    QSpinBox *m_changes;
    SettingRow *m_daysRow = nullptr;
    SettingRow *m_changesRow = nullptr;
};

} // namespace Taskwatch
