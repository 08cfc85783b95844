// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/journallimitsstore.h"

#include "settings/configurationfile.h"

#include <QSettings>

namespace Taskwatch {

namespace {

constexpr char Days[] = "days";
constexpr char ChangesKey[] = "changes";

qint64 read(const QSettings &settings, const char *key, qint64 least, qint64 most, qint64 byDefault)
{
    bool ok = false;
    const qint64 kept = settings.value(QLatin1String(key)).toLongLong(&ok);
    return ok && kept >= least && kept <= most ? kept : byDefault;
}

void write(QSettings &settings, const char *key, qint64 value, qint64 byDefault)
{
    if (value == byDefault)
        settings.remove(QLatin1String(key));
    else
        settings.setValue(QLatin1String(key), value);
}

} // namespace

JournalLimitsStore::JournalLimitsStore(QString file)
    : m_file(std::move(file))
{
}

QString JournalLimitsStore::defaultFile()
{
    return configurationFile(QStringLiteral("history.ini"));
}

JournalLimits JournalLimitsStore::load() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const JournalLimits byDefault;
    return {.days = static_cast<int>(
                read(settings, Days, JournalLimits::LeastDays, JournalLimits::MostDays, byDefault.days)),
        .changes =
            read(settings, ChangesKey, JournalLimits::LeastChanges, JournalLimits::MostChanges, byDefault.changes)};
}

bool JournalLimitsStore::save(const JournalLimits &limits) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    const JournalLimits byDefault;
    write(settings, Days, limits.days, byDefault.days);
    write(settings, ChangesKey, limits.changes, byDefault.changes);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace Taskwatch
