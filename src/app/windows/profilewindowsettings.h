// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/journallimitsstore.h"
#include "settings/pollsettingsstore.h"
#include "settings/windowsettings.h"

namespace Taskwatch {

class ApiToken;
struct ProfileWindowConfig;

/// The saved settings of a profile's window. Errors of saving are printed. Use it in the GUI thread only.
class ProfileWindowSettings final
{
public:
    /// @p config must outlive it.
    explicit ProfileWindowSettings(const ProfileWindowConfig *config)
        : m_config(config)
    {
    }

    /// Whether settings are saved. A demo and a picture leave no trace.
    [[nodiscard]] bool areKept() const;
    /// Those of the endpoint, with what the command line names.
    [[nodiscard]] PollSettings pollSettings();
    [[nodiscard]] JournalLimits journalLimits() { return m_journalLimits.load(); }
    [[nodiscard]] QVariantMap layout();

    /// Without what the command line names.
    void save(PollSettings settings);
    void save(const JournalLimits &limits);
    /// Without filters that contain one of @p tokens.
    void saveLayout(QVariantMap layout, const QList<ApiToken> &tokens);

private:
    /// The id of a saved profile, because its base address may change; otherwise the base address.
    [[nodiscard]] QString layoutKey() const;

    const ProfileWindowConfig *m_config;
    WindowSettings m_layouts;
    PollSettingsStore m_pollSettings;
    JournalLimitsStore m_journalLimits;
    std::chrono::milliseconds m_keptTimeout{}; // the user's, where the command line names another
};

} // namespace Taskwatch
