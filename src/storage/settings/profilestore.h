// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "base/result.h"

#include <QStringList>

namespace Taskwatch {

/// What is kept of the profiles.
struct KeptProfiles {
    QList<Profile> profiles; ///< in a person's order; each with an id, their names differ also without regard to case
    QStringList openKeys; ///< of those that were open last, Profile::key() each, in the order of their windows; may name profiles not kept

    friend bool operator==(const KeptProfiles &, const KeptProfiles &) = default;
};

/// The profiles that a person made, from one start to the next: a file in the configuration folder with a section for each. Never
/// holds a token. What stands there and cannot be is left as it is, whatever is saved beside it.
class ProfileStore final
{
public:
    static constexpr qsizetype MostProfiles = 100;
    static constexpr qsizetype MostNameLetters = 60;

    /// @p file: where to keep them; by default `taskwatch/profiles.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit ProfileStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    struct Loaded {
        KeptProfiles kept;
        QStringList problems; ///< in words: what was skipped and why; empty where all could be read

        friend bool operator==(const Loaded &, const Loaded &) = default;
    };
    /// Whatever can be read. No file: nothing is kept, which is no problem.
    [[nodiscard]] Loaded load() const;
    /// Writes all or nothing, or says why not and what to do; refuses what load() would skip. A file that is no such file at all is
    /// kept aside first, as `profiles.ini.unread`; of that its value tells the name, empty where there was no need.
    [[nodiscard]] Result<QString> save(const KeptProfiles &kept) const;

    /// A new one, which none of @p others has.
    [[nodiscard]] static QString newId(const QList<Profile> &others);
    /// Why @p name cannot be the name of a profile beside @p others, in words; empty where it can.
    [[nodiscard]] static QString nameProblem(const QString &name, const QList<Profile> &others);

private:
    QString m_file;
};

} // namespace Taskwatch
