// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingspage.h"

#include <functional>

class QCheckBox;

namespace Taskwatch {

class SettingRow;

/// How the desktop starts the program when the user logs in. Any thread that may show widgets.
struct StartAtLogin {
    std::function<bool()> isOn;
    /// Returns why that failed, in words; empty if it did not.
    std::function<QString(bool on)> setOn;
};

/// Settings page for how the program starts.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(StartAtLogin start, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void choose(bool on);

    StartAtLogin m_start;
    QCheckBox *m_startBox;
    SettingRow *m_startRow;
    QLabel *m_problem;
};

} // namespace Taskwatch
