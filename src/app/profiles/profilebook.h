// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environmentprofiles.h"
#include "settings/profilestore.h"

#include <QObject>

namespace Taskwatch {

/// The profiles there are: those that a person keeps, and those that the environment offers. What is changed here is written at once.
/// GUI thread.
class ProfileBook final : public QObject
{
    Q_OBJECT

public:
    /// Reads what is kept. @p offered: see environmentProfiles().
    explicit ProfileBook(EnvironmentProfiles offered, ProfileStore store = ProfileStore(), QObject *parent = nullptr);

    [[nodiscard]] const QList<Profile> &kept() const { return m_kept.profiles; }
    [[nodiscard]] const QList<Profile> &offered() const { return m_offered.profiles; }
    /// Both, those that are kept first.
    [[nodiscard]] QList<Profile> all() const { return kept() + offered(); }
    /// What stands in the file or the environment and cannot be used, in words.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] std::optional<Profile> find(const QString &key) const;
    /// Of those that are kept.
    [[nodiscard]] std::optional<Profile> findById(const QString &id) const;
    /// By its name, without regard to case; those that are kept first.
    [[nodiscard]] std::optional<Profile> findNamed(const QString &name) const;
    /// Those that a start of the program opens, one at least: the one that is @p named, else the environment's where that names an
    /// endpoint or a token, else those that were open last, else the first; where there is none at all, the service's own address
    /// without a token.
    [[nodiscard]] Result<QList<Profile>> toOpen(const std::optional<QString> &named) const;
    /// Those that were open last and are still there.
    [[nodiscard]] QList<Profile> openLast() const;

    /// A new one, or one that is kept under another name or with other fields. One whose name cannot be is refused, and nothing is
    /// another. Says why it could not be written; it holds until the end of the program all the same.
    Result<QString> keep(const Profile &profile);
    Result<QString> remove(const QString &id);
    Result<QString> reorder(const QStringList &ids);
    /// Not said where it cannot be written: nothing is lost but a window at the next start.
    void setOpen(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<QString> write();

    ProfileStore m_store;
    EnvironmentProfiles m_offered;
    KeptProfiles m_kept;
    QStringList m_problems;
};

/// That @p book has none called @p name, and which there are.
[[nodiscard]] QString noSuchProfile(const ProfileBook &book, const QString &name);

} // namespace Taskwatch
