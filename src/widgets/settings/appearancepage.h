// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"
#include "settings/settingspage.h"
#include "theme/appearance.h"

class QComboBox;

namespace Taskwatch {

/// Settings page for colours and the format of times.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    /// Shows the current value. Emits no signal.
    void setAppearance(Appearance appearance);
    void setTimeForm(TimeForm form);

Q_SIGNALS:
    /// The user chose a value.
    void appearanceChosen(Taskwatch::Appearance appearance);
    void timeFormChosen(Taskwatch::TimeForm form);

private:
    void chooseAppearance();
    void chooseTimeForm();

    QComboBox *m_appearance;
    QComboBox *m_times;
    SettingRow *m_appearanceRow;
    SettingRow *m_timesRow;
};

} // namespace Taskwatch
