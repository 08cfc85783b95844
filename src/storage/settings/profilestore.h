// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/profile.h"
#include "settings/settingsfile.h"

#include <QStringList>

namespace Taskwatch {

/// The contents of the profiles file.
struct KeptProfiles {
    QList<Profile> profiles; ///< in the user's order; each has an id, and no two names differ only in case
    QStringList openKeys; ///< Profile::key() of the windows open last, in order; may name unsaved profiles

    friend bool operator==(const KeptProfiles &, const KeptProfiles &) = default;
};

/// Stores the profiles in a file in the configuration folder, one section each. Never contains a token. Sections that
/// cannot be read, or that another process added since load(), are left unchanged when profiles are saved.
class ProfileStore final
{
public:
    static constexpr qsizetype MostProfiles = 100;
    static constexpr qsizetype MostNameLetters = 60;

    /// @p file: see SettingsFile.
    explicit ProfileStore(const QString &file = QStringLiteral("profiles.ini"))
        : m_file(file)
    {
    }
    [[nodiscard]] const QString &fileName() const { return m_file.fileName(); }

    struct Loaded {
        KeptProfiles kept;
        QStringList problems; ///< in words: what was skipped and why; empty if all was read

        friend bool operator==(const Loaded &, const Loaded &) = default;
    };
    /// Returns what can be read. A missing file is no problem: nothing is loaded then.
    [[nodiscard]] Loaded load();
    /// See SettingsFile::save(). Refuses profiles that load() would skip. Profiles that were loaded or saved before and
    /// are not in @p kept are removed.
    [[nodiscard]] Result<QString> save(const KeptProfiles &kept);

    /// Why @p name is not possible for a profile beside @p others, in words; empty if it is.
    [[nodiscard]] static QString nameProblem(const QString &name, const QList<Profile> &others);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
