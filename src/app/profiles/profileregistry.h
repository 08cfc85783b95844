// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environmentprofiles.h"
#include "settings/profilestore.h"
#include "settings/settingswatcher.h"

#include <QObject>

#include <memory>

namespace Taskwatch {

/// All profiles: the saved ones and those that the environment defines. Changes are written to disk at once. Use it in
/// the GUI thread only.
class ProfileRegistry final : public QObject
{
    Q_OBJECT

public:
    /// Loads the saved profiles. @p offered: see environmentProfiles().
    explicit ProfileRegistry(
        EnvironmentProfiles offered, ProfileStore store = ProfileStore(), QObject *parent = nullptr);

    /// From now on, follows what other processes change. Needs an event loop.
    void watch();

    [[nodiscard]] const QList<Profile> &kept() const { return m_kept.profiles; }
    [[nodiscard]] const QList<Profile> &offered() const { return m_offered.profiles; }
    /// Saved profiles first.
    [[nodiscard]] QList<Profile> all() const { return kept() + offered(); }
    /// What in the file or the environment cannot be used, one sentence each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] std::optional<Profile> find(const QString &key) const;
    /// Searches the saved profiles.
    [[nodiscard]] std::optional<Profile> findById(const QString &id) const;
    /// Searches by name, ignoring case, saved profiles first.
    [[nodiscard]] std::optional<Profile> findNamed(const QString &name) const;
    /// Profiles to open at a start, at least one. If @p named is set, it is that profile, or an error if there is none.
    /// Otherwise the first of these that exists: the first profile of the environment, if it sets an endpoint or a
    /// token; the profiles that were open last; the first saved profile; withoutProfile().
    [[nodiscard]] Result<QList<Profile>> toOpen(const std::optional<QString> &named) const;
    /// What is opened where there is no profile: the service's own address without a token.
    [[nodiscard]] static Profile withoutProfile();
    /// Profiles that were open last and still exist.
    [[nodiscard]] QList<Profile> openLast() const;

    /// Adds a profile or replaces the one with the same id. A profile with an invalid name is refused and nothing
    /// changes. If it cannot be written, an error is returned but the change stays in effect until the program ends.
    Result<QString> keep(const Profile &profile);
    Result<QString> remove(const QString &id);
    Result<QString> reorder(const QStringList &ids);
    /// Does not report write errors: only a window at the next start is lost.
    void setOpen(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<QString> write();
    void reload();

    ProfileStore m_store;
    EnvironmentProfiles m_offered;
    KeptProfiles m_kept;
    QStringList m_problems;
    std::unique_ptr<SettingsWatcher> m_watcher; // once watch() was called
};

/// Error text: @p registry contains no profile @p name. It lists those that exist.
[[nodiscard]] QString noSuchProfile(const ProfileRegistry &registry, const QString &name);

} // namespace Taskwatch
