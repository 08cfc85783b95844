// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileregistry.h"

#include "profiles/environmentprofiles.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <algorithm>

namespace Taskwatch {

namespace {

template <typename Test>
std::optional<Profile> first(const QList<Profile> &profiles, const Test &test)
{
    const auto it = std::find_if(profiles.begin(), profiles.end(), test);
    return it == profiles.end() ? std::nullopt : std::optional(*it);
}

} // namespace

ProfileRegistry::ProfileRegistry(EnvironmentProfiles offered, ProfileStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_offered(std::move(offered))
{
    const ProfileStore::Loaded loaded = m_store.load();
    m_kept = loaded.kept;
    m_problems = loaded.problems + m_offered.problems + m_offered.notes;
}

void ProfileRegistry::watch()
{
    m_watcher = std::make_unique<SettingsWatcher>(m_store.fileName());
    connect(m_watcher.get(), &SettingsWatcher::changed, this, &ProfileRegistry::reload);
}

void ProfileRegistry::reload()
{
    const ProfileStore::Loaded loaded = m_store.load();
    if (loaded.kept.profiles == m_kept.profiles)
        return;
    m_kept.profiles = loaded.kept.profiles; // which windows are open is known better here
    Q_EMIT changed();
}

std::optional<Profile> ProfileRegistry::find(const QString &key) const
{
    return first(all(), [&key](const Profile &profile) { return profile.key() == key; });
}

std::optional<Profile> ProfileRegistry::findById(const QString &id) const
{
    return first(kept(), [&id](const Profile &profile) { return profile.id == id; });
}

std::optional<Profile> ProfileRegistry::findNamed(const QString &name) const
{
    return first(all(),
        [&name](const Profile &profile) { return profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
}

Result<QList<Profile>> ProfileRegistry::toOpen(const std::optional<QString> &named) const
{
    if (named) {
        if (const std::optional<Profile> profile = findNamed(*named))
            return QList{*profile};
        return Failure{noSuchProfile(*this, *named)};
    }
    // The environment has priority, as in other programs that read these variables.
    if (isNamedByEnvironment(QProcessEnvironment::systemEnvironment()) && !offered().isEmpty())
        return QList{offered().first()};
    if (const QList<Profile> last = openLast(); !last.isEmpty())
        return last;
    if (!kept().isEmpty())
        return QList{kept().first()};
    return QList{withoutProfile()};
}

Profile ProfileRegistry::withoutProfile()
{
    const QString base = defaultApi()->description().base;
    return {
        .id = {}, .name = base, .base = base, .color = {}, .allowHttp = false, .token = {TokenSource::Kind::None, {}}};
}

QList<Profile> ProfileRegistry::openLast() const
{
    QList<Profile> open;
    for (const QString &key : m_kept.openKeys) {
        if (const std::optional<Profile> profile = find(key))
            open.append(*profile);
    }
    return open;
}

Result<QString> ProfileRegistry::keep(const Profile &profile)
{
    QList<Profile> others = m_kept.profiles;
    others.removeIf([&profile](const Profile &each) { return each.id == profile.id; });
    QString words = ProfileStore::nameProblem(profile.name, others);
    if (words.isEmpty() && others.size() >= ProfileStore::MostProfiles)
        words = tr("there are already %1 profiles; remove one first").arg(others.size());
    if (!words.isEmpty()) { // checked here, because one invalid profile would prevent all others from being written
        Q_EMIT changed(); // makes the views show the saved profiles again
        return Failure{
            tr("the profile \"%1\": %2").arg(safeFirstLine(profile.name, ProfileStore::MostNameLetters), words)};
    }
    const auto it = std::find_if(m_kept.profiles.begin(), m_kept.profiles.end(),
        [&profile](const Profile &each) { return each.id == profile.id; });
    if (it == m_kept.profiles.end())
        m_kept.profiles.append(profile);
    else
        *it = profile;
    return write();
}

Result<QString> ProfileRegistry::remove(const QString &id)
{
    m_kept.profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    return write();
}

Result<QString> ProfileRegistry::reorder(const QStringList &ids)
{
    const auto place = [&ids](const Profile &profile) { // profiles added meanwhile go last
        const qsizetype at = ids.indexOf(profile.id);
        return at < 0 ? ids.size() : at;
    };
    std::stable_sort(m_kept.profiles.begin(), m_kept.profiles.end(),
        [&place](const Profile &a, const Profile &b) { return place(a) < place(b); });
    return write();
}

void ProfileRegistry::setOpen(const QStringList &keys)
{
    if (keys == m_kept.openKeys)
        return;
    m_kept.openKeys = keys;
    static_cast<void>(m_store.save(m_kept));
}

Result<QString> ProfileRegistry::write()
{
    Result<QString> written = m_store.save(m_kept);
    Q_EMIT changed();
    return written;
}

QString noSuchProfile(const ProfileRegistry &registry, const QString &name)
{
    QStringList names;
    const QList<Profile> all = registry.all();
    for (const Profile &profile : all)
        names.append(safeFirstLine(profile.name, ProfileStore::MostNameLetters));
    const QString wanted = safeFirstLine(name, ProfileStore::MostNameLetters);
    return names.isEmpty()
        ? ProfileRegistry::tr("there is no profile \"%1\", because no profiles exist yet; add one in the settings")
              .arg(wanted)
        : ProfileRegistry::tr("there is no profile \"%1\"; existing profiles: %2").arg(wanted, commaText(names));
}

} // namespace Taskwatch
