// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilestore.h"

#include "settings/profilefields.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ProfileStoreWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

constexpr QLatin1String Section("profile-"); // followed by the id
constexpr qsizetype MostKeyLetters = 5000;

constexpr QLatin1String ListSection("list");
constexpr QLatin1String OrderKey("order");
constexpr QLatin1String OpenKey("open");

/// The ids of all sections of @p file, those in the saved order first.
QStringList idsOf(const SettingsFile &file)
{
    QStringList unordered;
    const QStringList sections = file.sections();
    for (const QString &section : sections) {
        if (section.startsWith(Section))
            unordered.append(section.sliced(Section.size()));
    }
    QStringList ids;
    const QStringList order = file.entries(ListSection).value(OrderKey).toStringList();
    for (const QString &id : order) {
        if (unordered.removeOne(id))
            ids.append(id);
    }
    return ids + unordered;
}

/// What @p file, which is loaded, says.
ProfileStore::Loaded profilesIn(const SettingsFile &file)
{
    ProfileStore::Loaded loaded;
    QList<Profile> &profiles = loaded.kept.profiles;
    const QStringList ids = idsOf(file);
    for (const QString &id : ids) {
        const Result<Profile> profile = ProfileFields::read(file.entries(Section + id), id);
        QString words = profile ? ProfileStore::nameProblem(profile->name, profiles) : profile.error();
        if (words.isEmpty() && profiles.size() >= ProfileStore::MostProfiles)
            words =
                ProfileStoreWords::tr("there are more than %1 profiles; remove one").arg(ProfileStore::MostProfiles);
        if (words.isEmpty())
            profiles.append(*profile);
        else
            loaded.problems.append(ProfileStoreWords::tr("The profile in section [%1] of %2 was skipped: %3.")
                                       .arg(safeFirstLine(Section + id, 60), file.fileName(), words));
    }
    const QStringList open = file.entries(ListSection).value(OpenKey).toStringList();
    for (const QString &key : open) {
        if (!key.isEmpty() && key.size() <= MostKeyLetters && !loaded.kept.openKeys.contains(key)
            && loaded.kept.openKeys.size() < ProfileStore::MostProfiles)
            loaded.kept.openKeys.append(key);
    }
    return loaded;
}

} // namespace

ProfileStore::Loaded ProfileStore::load()
{
    const QString problem = m_file.load();
    Loaded loaded = profilesIn(m_file);
    if (!problem.isEmpty())
        loaded.problems.append(problem);
    return loaded;
}

Result<QString> ProfileStore::save(const KeptProfiles &kept)
{
    QMap<QString, SettingsEntries> sections;
    // Sections that another process made since, or that cannot be read, stay in the file.
    const QList<Profile> known = profilesIn(m_file).kept.profiles;
    for (const Profile &profile : known) {
        SettingsEntries &removed = sections[Section + profile.id];
        const SettingsEntries saved = m_file.entries(Section + profile.id);
        for (auto entry = saved.keyBegin(); entry != saved.keyEnd(); ++entry)
            removed.insert(*entry, {});
    }
    QList<Profile> before;
    QStringList order;
    for (const Profile &profile : kept.profiles) {
        QString words = nameProblem(profile.name, before);
        if (words.isEmpty())
            words = ProfileFields::problem(profile);
        if (words.isEmpty() && before.size() >= MostProfiles)
            words = ProfileStoreWords::tr("there are more than %1 profiles; remove one").arg(MostProfiles);
        if (!words.isEmpty())
            return Failure{ProfileStoreWords::tr("the profile \"%1\" cannot be saved: %2")
                               .arg(safeFirstLine(profile.name, 60), words)};
        before.append(profile);
        order.append(profile.id);
        sections.insert(Section + profile.id, ProfileFields::toEntries(profile));
    }
    sections.insert(ListSection, {{OrderKey, order}, {OpenKey, kept.openKeys}});
    return m_file.save(sections);
}

QString ProfileStore::nameProblem(const QString &name, const QList<Profile> &others)
{
    if (name.trimmed().isEmpty())
        return ProfileStoreWords::tr("it has no name");
    if (name.size() > MostNameLetters)
        return ProfileStoreWords::tr("its name has more than %1 characters").arg(MostNameLetters);
    if (name != name.simplified() || name != safeText(name))
        return ProfileStoreWords::tr("its name has control characters or superfluous spaces");
    const auto isTaken = [&name](const Profile &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::any_of(others.begin(), others.end(), isTaken))
        return ProfileStoreWords::tr("another profile is already called \"%1\"").arg(name);
    return {};
}

} // namespace Taskwatch
