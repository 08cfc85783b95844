// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// What a person wants to be told of, and until when of nothing, from one start to the next: a file in the configuration folder with
/// a section for each rule. What is as it is by default is not written.
class AlertStore final
{
public:
    /// @p file: where to keep them; by default `taskwatch/alerts.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit AlertStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Whatever can be read and is within AlertBounds; the rest as by default.
    [[nodiscard]] AlertRules loadRules() const;
    /// False where the file could not be written; the old one stays then.
    bool saveRules(const AlertRules &rules) const;

    /// None: not muted. It may be over.
    [[nodiscard]] std::optional<Timestamp> loadMutedUntil() const;
    bool saveMutedUntil(std::optional<Timestamp> until) const;

private:
    QString m_file;
};

} // namespace Taskwatch
