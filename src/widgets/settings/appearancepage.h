// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingspage.h"

namespace Taskwatch {

class DisplayChoices;
class SharedChoice;

/// Settings page for the language, colours and the format of times.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p display must outlive the page.
    explicit AppearancePage(DisplayChoices *display, QWidget *parent = nullptr);

private:
    void addChoice(SharedChoice *choice, const QString &name, const QString &hint);
};

} // namespace Taskwatch
