// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

namespace Taskwatch {

/// Stores the state of a window (sizes, positions, choices) in a file in the user's configuration folder. The file is
/// replaced as a whole. Never contains a token or an id.
class WindowSettings final
{
public:
    /// @p file: the settings file; by default `taskwatch/window.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit WindowSettings(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Empty if there is no readable file.
    [[nodiscard]] QVariantMap load() const;
    /// False if the file could not be written; the old file is unchanged then.
    bool save(const QVariantMap &state) const;

private:
    QString m_file;
};

} // namespace Taskwatch
