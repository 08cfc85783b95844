// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// Stores the notification rules and the time until which notifications are muted. The file is in the configuration
/// folder and has one section for each rule. Default values are not written.
class AlertStore final
{
public:
    /// @p file: the settings file; by default `taskwatch/alerts.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit AlertStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Values that are missing, unreadable or outside AlertBounds are replaced by the defaults.
    [[nodiscard]] AlertRules loadRules() const;
    /// False if the file could not be written; the old file is unchanged then.
    bool saveRules(const AlertRules &rules) const;

    /// None if notifications are not muted. The time may be in the past.
    [[nodiscard]] std::optional<Timestamp> loadMutedUntil() const;
    bool saveMutedUntil(std::optional<Timestamp> until) const;

private:
    QString m_file;
};

} // namespace Taskwatch
