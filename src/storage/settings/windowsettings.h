// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

namespace Taskwatch {

/// What a window keeps from one start to the next: sizes, places, choices. A file in the person's configuration folder,
/// written whole and renamed into place; never holds a token or an id.
class WindowSettings final
{
public:
    /// @p file: where to keep them; by default `taskwatch/window.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit WindowSettings(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Empty where there is no file yet, or none that can be read.
    [[nodiscard]] QVariantMap load() const;
    /// False where the file could not be written; the old one stays then.
    bool save(const QVariantMap &state) const;

private:
    QString m_file;
};

} // namespace Taskwatch
