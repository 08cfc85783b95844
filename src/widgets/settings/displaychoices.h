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
    /// A language that can be chosen.
    struct Language {
        QString code; ///< such as "de" or "zh_CN"
        QString name; ///< its own
    };

    explicit DisplayChoices(const QList<Language> &languages = {});

    /// Light, dark or as the desktop. A choice applies at once.
    [[nodiscard]] SharedChoice *appearance() { return &m_appearance; }
    [[nodiscard]] SharedChoice *times() { return &m_times; }
    /// As the system, or one of the languages.
    [[nodiscard]] SharedChoice *language() { return &m_language; }
    /// The code of the chosen language; empty: as the system.
    [[nodiscard]] QString languageCode() const { return m_language.index() == 0 ? QString() : m_language.chosenKey(); }
    /// Gives the choices their titles in the language that is in use now. Windows take them when they are created.
    void retranslate();
    [[nodiscard]] ShortcutChoices *shortcuts() { return &m_shortcuts; }
    [[nodiscard]] TimeForm timeForm() const { return static_cast<TimeForm>(m_times.index()); }

    /// For settings.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    // In the order of their enums.
    SharedChoice m_appearance;
    SharedChoice m_times;
    SharedChoice m_language;
    ShortcutChoices m_shortcuts;
};

} // namespace Taskwatch
