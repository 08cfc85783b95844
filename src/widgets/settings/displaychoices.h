// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"
#include "settings/sharedchoice.h"
#include "settings/shortcutchoices.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace Taskwatch {

/// How all windows of the program look, and the keys of their actions. The program has one object and passes it to its
/// windows.
class DisplayChoices final
{
    Q_DECLARE_TR_FUNCTIONS(DisplayChoices)

public:
    DisplayChoices();

    /// Light, dark or as the desktop. A choice applies at once.
    [[nodiscard]] SharedChoice *appearance() { return &m_appearance; }
    [[nodiscard]] SharedChoice *times() { return &m_times; }
    [[nodiscard]] ShortcutChoices *shortcuts() { return &m_shortcuts; }
    [[nodiscard]] TimeForm timeForm() const { return static_cast<TimeForm>(m_times.index()); }

    /// For settings.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    // In the order of their enums.
    SharedChoice m_appearance;
    SharedChoice m_times;
    ShortcutChoices m_shortcuts;
};

} // namespace Taskwatch
