// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "base/timestamp.h"
#include "settings/settingsfile.h"
#include "task/taskid.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Taskwatch {

/// Stores the notification rules, the time until which notifications are muted, the muted error families, and the tasks
/// whose ends are awaited. The file is in the configuration folder and has one section for each rule. Default values
/// are not written.
class AlertStore final
{
public:
    /// @p file: see SettingsFile.
    explicit AlertStore(const QString &file = QStringLiteral("alerts.ini"))
        : m_file(file)
    {
    }

    /// Values that are missing, unreadable or outside AlertBounds are replaced by the defaults.
    [[nodiscard]] AlertRules loadRules();
    /// See SettingsFile::save().
    [[nodiscard]] Result<QString> saveRules(const AlertRules &rules);

    /// None if notifications are not muted. The time may be in the past.
    [[nodiscard]] std::optional<Timestamp> loadMutedUntil();
    [[nodiscard]] Result<QString> saveMutedUntil(std::optional<Timestamp> until);

    /// The error families whose notifications are muted; see MutedFamilies.
    [[nodiscard]] QStringList loadMutedFamilies();
    /// A family that may contain a token is not saved.
    [[nodiscard]] Result<QString> saveMutedFamilies(QStringList families);

    /// The awaited tasks of the profile with the key @p profile; see AwaitedEnds. Texts that are no ids are left out.
    [[nodiscard]] QList<TaskId> loadAwaitedEnds(const QString &profile);
    [[nodiscard]] Result<QString> saveAwaitedEnds(const QString &profile, const QSet<TaskId> &ids);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
