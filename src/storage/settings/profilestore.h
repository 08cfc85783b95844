// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profile/profile.h"

#include <QStringList>

namespace Taskwatch {

/// The contents of the profiles file.
struct KeptProfiles {
    QList<Profile> profiles; ///< in the user's order; each has an id, and no two names differ only in case
    QStringList openKeys; ///< Profile::key() of the windows open last, in order; may name unsaved profiles

    friend bool operator==(const KeptProfiles &, const KeptProfiles &) = default;
};

/// Stores the profiles in a file in the configuration folder, one section each. Never contains a token. Sections that
/// cannot be read are left unchanged when profiles are saved.
class ProfileStore final
{
public:
    static constexpr qsizetype MostProfiles = 100;
    static constexpr qsizetype MostNameLetters = 60;

    /// @p file: the settings file; by default `taskwatch/profiles.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit ProfileStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    struct Loaded {
        KeptProfiles kept;
        QStringList problems; ///< in words: what was skipped and why; empty if all was read

        friend bool operator==(const Loaded &, const Loaded &) = default;
    };
    /// Returns what can be read. A missing file is no problem: nothing is loaded then.
    [[nodiscard]] Loaded load() const;
    /// Writes all or nothing; an error text says why and what to do. Refuses profiles that load() would skip. A file
    /// that is not a valid settings file is first copied to `profiles.ini.unread`; the value is the copy's name, empty
    /// if none was made.
    [[nodiscard]] Result<QString> save(const KeptProfiles &kept) const;

    /// Why @p name is not possible for a profile beside @p others, in words; empty if it is.
    [[nodiscard]] static QString nameProblem(const QString &name, const QList<Profile> &others);

private:
    QString m_file;
};

} // namespace Taskwatch
