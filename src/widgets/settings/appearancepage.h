// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/appearance.h"
#include "settings/settingspage.h"
#include "cells/timetext.h"

class QComboBox;

namespace Taskwatch {

/// How things look.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    /// As if nobody had changed anything here.
    void setAppearance(Appearance appearance);
    void setTimeForm(TimeForm form);

Q_SIGNALS:
    /// A person chose one.
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
