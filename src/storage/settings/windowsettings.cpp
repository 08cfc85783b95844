// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/windowsettings.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QLatin1String CommonSection("window");
/// Of one window only: a new window is beside the others and shows all its tasks.
constexpr QLatin1String OwnKeys[] = {
    QLatin1String("geometry"), QLatin1String("filterPhases"), QLatin1String("filterTerms")};
constexpr QLatin1String OwnPrefix("listWindow"); // other windows on the same list
constexpr QLatin1String SharedKeys[] = {
    QLatin1String("appearance"), QLatin1String("times"), QLatin1String("shortcuts")};

bool isOwn(const QString &key)
{
    return std::find(std::begin(OwnKeys), std::end(OwnKeys), key) != std::end(OwnKeys) || key.startsWith(OwnPrefix);
}

/// The section of the window of @p profile.
QString sectionOf(const QString &profile)
{
    return QStringLiteral("window-") + SettingsFile::encoded(profile);
}

} // namespace

QVariantMap WindowSettings::load(const QString &profile)
{
    m_file.load();
    const QVariantMap common = m_file.entries(CommonSection);
    QVariantMap state = m_file.entries(sectionOf(profile));
    if (state.isEmpty()) {
        state = common;
        state.removeIf([](const auto &entry) { return isOwn(entry.key()); });
    }
    for (const QLatin1String key : SharedKeys) {
        if (common.contains(key))
            state.insert(key, common.value(key));
    }
    return state;
}

Result<QString> WindowSettings::save(const QString &profile, const QVariantMap &state)
{
    QVariantMap common = state;
    for (auto entry = common.begin(); entry != common.end(); ++entry) {
        if (isOwn(entry.key()))
            entry.value() = {};
    }
    QVariantMap own = state;
    for (const QLatin1String key : SharedKeys)
        own.remove(key);
    return m_file.save({{CommonSection, common}, {sectionOf(profile), own}});
}

} // namespace Taskwatch
