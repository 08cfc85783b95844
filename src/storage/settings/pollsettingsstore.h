// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollsettings.h"

#include <QString>

namespace Taskwatch {

/// How each profile's endpoint is asked, from one start to the next: a file in the person's configuration folder, a group for
/// each. Never holds a token.
class PollSettingsStore final
{
public:
    /// @p file: where to keep them; by default `taskwatch/endpoints.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit PollSettingsStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// What was kept for @p profile, by its key(): the base address alone for a profile that is not kept, as it was for every
    /// endpoint before there were profiles. What is missing, or cannot have been chosen, is as by default.
    [[nodiscard]] PollSettings load(const QString &profile) const;
    /// False where the file could not be written; the old one stays then. What is as by default is not written, so that a
    /// better default reaches those who never chose.
    bool save(const QString &profile, const PollSettings &settings) const;

private:
    QString m_file;
};

} // namespace Taskwatch
