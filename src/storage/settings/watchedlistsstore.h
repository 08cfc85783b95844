// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingsfile.h"
#include "task/listid.h"

#include <QList>

namespace Taskwatch {

/// Stores which lists are watched for new tasks, in a file in the user's configuration folder, one group per
/// profile.
class WatchedListsStore final
{
public:
    /// Maximum per profile. No user selects more.
    static constexpr qsizetype MostLists = 1000;

    /// @p file: see SettingsFile. @p oldFile: the file of earlier versions, which could watch only messages. What is in
    /// it is taken over.
    explicit WatchedListsStore(
        const QString &file = QStringLiteral("lists.ini"), const QString &oldFile = QStringLiteral("messages.ini"))
        : m_file(file)
        , m_oldFile(oldFile)
    {
    }

    /// The lists of the profile with the key() @p profile, in order and without duplicates. Invalid ones are skipped.
    [[nodiscard]] QList<ListId> load(const QString &profile);
    /// See SettingsFile::save().
    [[nodiscard]] Result<QString> save(const QString &profile, const QList<ListId> &lists);

private:
    SettingsFile m_file;
    SettingsFile m_oldFile;
};

} // namespace Taskwatch
