// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingsfile.h"
#include "task/messageid.h"

#include <QList>

namespace Taskwatch {

/// Stores which messages are watched for new tasks, in a file in the user's configuration folder, one group per
/// profile.
class WatchedMessagesStore final
{
public:
    /// Maximum per profile. No user selects more.
    static constexpr qsizetype MostMessages = 1000;

    /// @p file: see SettingsFile.
    explicit WatchedMessagesStore(const QString &file = QStringLiteral("messages.ini"))
        : m_file(file)
    {
    }

    /// The messages of the profile with the key() @p profile, in order and without duplicates. Invalid ids are skipped.
    [[nodiscard]] QList<MessageId> load(const QString &profile);
    /// See SettingsFile::save().
    [[nodiscard]] Result<QString> save(const QString &profile, const QList<MessageId> &messages);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
