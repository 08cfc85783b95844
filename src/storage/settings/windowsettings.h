// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingsfile.h"

#include <QVariantMap>

namespace Taskwatch {

/// Stores the state of windows (sizes, positions, choices) in a file in the user's configuration folder: one section
/// for each profile's window, and a common one. Appearance and format of times are common. Never contains a token.
class WindowSettings final
{
public:
    /// @p file: see SettingsFile.
    explicit WindowSettings(const QString &file = QStringLiteral("window.ini"))
        : m_file(file)
    {
    }

    /// The state of the window of the profile with the key() @p profile. A window that was never saved, such as that of
    /// a recording, is like the window that was saved last, without its position, size and filter. May be empty.
    [[nodiscard]] QVariantMap load(const QString &profile);
    /// See SettingsFile::save().
    [[nodiscard]] Result<QString> save(const QString &profile, const QVariantMap &state);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
