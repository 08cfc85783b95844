// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profilestore.h"

#include "settings/configurationfile.h"
#include "settings/profilefields.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ProfileStoreWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

constexpr QLatin1String Section("profile-"); // followed by the id
constexpr qsizetype MostKeyLetters = 5000;

QString orderKey()
{
    return QStringLiteral("list/order");
}

QString openKey()
{
    return QStringLiteral("list/open");
}

/// Whether @p name is not a complete INI file. (QSettings reports that only to the first reader in a process.)
bool isTorn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &untrimmed) {
        const QByteArray line = untrimmed.trimmed();
        if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
            return false;
        return line.contains('\0') || (line.startsWith('[') ? !line.endsWith(']') : !line.contains('='));
    });
}

/// Why an existing file cannot be read, in words; empty if it can be read or does not exist.
QString unreadable(const QString &name)
{
    QFile file(name);
    if (!file.exists() || file.open(QIODevice::ReadOnly))
        return {};
    return ProfileStoreWords::tr("the profiles in %1 cannot be read: %2").arg(name, file.errorString());
}

/// The ids of all sections, those in the saved order first.
QStringList idsOf(QSettings &file)
{
    QStringList unordered;
    const QStringList sections = file.childGroups();
    for (const QString &section : sections) {
        if (section.startsWith(Section))
            unordered.append(section.sliced(Section.size()));
    }
    QStringList ids;
    const QStringList order = file.value(orderKey()).toStringList();
    for (const QString &id : order) {
        if (unordered.removeOne(id))
            ids.append(id);
    }
    return ids + unordered;
}

Result<Profile> readSection(QSettings &file, const QString &id)
{
    file.beginGroup(Section + id);
    Result<Profile> profile = ProfileFields::read(file, id);
    file.endGroup();
    return profile;
}

ProfileStore::Loaded loadFrom(QSettings &file)
{
    ProfileStore::Loaded loaded;
    QList<Profile> &profiles = loaded.kept.profiles;
    const QStringList ids = idsOf(file);
    for (const QString &id : ids) {
        const Result<Profile> profile = readSection(file, id);
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
    const QStringList open = file.value(openKey()).toStringList();
    for (const QString &key : open) {
        if (!key.isEmpty() && key.size() <= MostKeyLetters && !loaded.kept.openKeys.contains(key)
            && loaded.kept.openKeys.size() < ProfileStore::MostProfiles)
            loaded.kept.openKeys.append(key);
    }
    return loaded;
}

/// Copies @p name to an unused name beside it. Returns that name.
Result<QString> keepAside(const QString &name)
{
    constexpr int MostCopies = 100;
    for (int i = 1; i <= MostCopies; ++i) {
        const QString copy = name + (i == 1 ? QStringLiteral(".unread") : QStringLiteral(".unread-%1").arg(i));
        if (QFile::exists(copy))
            continue;
        QFile file(name);
        if (file.copy(copy))
            return copy;
        return Failure{ProfileStoreWords::tr("%1 is not a valid settings file, and a copy could not be saved as %2: %3")
                           .arg(name, copy, file.errorString())};
    }
    return Failure{
        ProfileStoreWords::tr("%1 is not a valid settings file, and there are too many saved copies of it: delete some")
            .arg(name)};
}

} // namespace

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{
}

QString ProfileStore::defaultFile()
{
    return configurationFile(QStringLiteral("profiles.ini"));
}

ProfileStore::Loaded ProfileStore::load() const
{
    if (const QString words = unreadable(m_file); !words.isEmpty())
        return {.kept = {}, .problems = {words}};
    QSettings file(m_file, QSettings::IniFormat);
    Loaded loaded = loadFrom(file);
    if (isTorn(m_file))
        loaded.problems.append(
            ProfileStoreWords::tr("Part of %1 could not be read. A copy of the file is made before profiles are saved.")
                .arg(m_file));
    return loaded;
}

Result<QString> ProfileStore::save(const KeptProfiles &kept) const
{
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
    }
    if (const QString words = unreadable(m_file); !words.isEmpty())
        return Failure{words};

    QSettings file(m_file, QSettings::IniFormat);
    QString aside;
    if (isTorn(m_file)) {
        const Result<QString> copy = keepAside(m_file);
        if (!copy)
            return copy;
        aside = *copy;
    }
    const QList<Profile> old = loadFrom(file).kept.profiles; // sections that cannot be read stay in the file
    for (const Profile &profile : old) {
        if (!order.contains(profile.id))
            file.remove(Section + profile.id);
    }
    for (const Profile &profile : kept.profiles) {
        file.beginGroup(Section + profile.id);
        ProfileFields::write(file, profile);
        file.endGroup();
    }
    file.setValue(orderKey(), order);
    file.setValue(openKey(), kept.openKeys);
    file.sync();
    if (file.status() == QSettings::AccessError)
        return Failure{
            ProfileStoreWords::tr("%1 could not be written: check that the folder is writable and the disk has space")
                .arg(m_file)};
    return aside;
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
