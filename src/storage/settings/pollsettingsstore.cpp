// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/pollsettingsstore.h"

#include "settings/configurationfile.h"

#include <QSettings>
#include <QUrl>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

constexpr char Active[] = "activeIntervalMs";
constexpr char Idle[] = "idleIntervalMs";
constexpr char PerSecond[] = "requestsPerSecond";
constexpr char Connections[] = "connections";
constexpr char Timeout[] = "timeoutMs";

/// QSettings treats a slash as the start of a nested group, so it is percent-encoded.
QString pollGroup(const QString &profile)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(profile));
}

template <typename Number>
void read(const QSettings &settings, const char *key, Number least, Number most, Number &value)
{
    bool ok = false;
    const double kept = settings.value(QLatin1String(key)).toDouble(&ok);
    if (ok && kept >= static_cast<double>(least) && kept <= static_cast<double>(most))
        value = static_cast<Number>(kept);
}

void read(const QSettings &settings, const char *key, milliseconds least, milliseconds most, milliseconds &value)
{
    qint64 ms = value.count();
    read<qint64>(settings, key, least.count(), most.count(), ms);
    value = milliseconds(ms);
}

template <typename Value>
void write(QSettings &settings, const char *key, const Value &value, const Value &byDefault)
{
    if (value == byDefault)
        settings.remove(QLatin1String(key));
    else
        settings.setValue(QLatin1String(key), value);
}

} // namespace

PollSettingsStore::PollSettingsStore(QString file)
    : m_file(std::move(file))
{
}

QString PollSettingsStore::defaultFile()
{
    return configurationFile(QStringLiteral("endpoints.ini"));
}

PollSettings PollSettingsStore::load(const QString &profile) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(pollGroup(profile));
    PollSettings settings;
    read(file, Active, PollBounds::LeastActive, PollBounds::MostInterval, settings.intervals.active);
    read(file, Idle, PollBounds::LeastIdle, PollBounds::MostInterval, settings.intervals.idle);
    read(file, PerSecond, PollBounds::LeastPerSecond, PollBounds::MostPerSecond, settings.limits.perSecond);
    read(file, Connections, 1, PollBounds::MostConnections, settings.limits.inFlight);
    read(file, Timeout, PollBounds::LeastTimeout, PollBounds::MostTimeout, settings.timeout);
    settings.limits.burst = burstFor(settings.limits.perSecond);
    return settings;
}

bool PollSettingsStore::save(const QString &profile, const PollSettings &settings) const
{
    const PollSettings byDefault;
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(pollGroup(profile));
    const auto ms = [](milliseconds time) { return QVariant(static_cast<qint64>(time.count())); };
    write(file, Active, ms(settings.intervals.active), ms(byDefault.intervals.active));
    write(file, Idle, ms(settings.intervals.idle), ms(byDefault.intervals.idle));
    write(file, PerSecond, settings.limits.perSecond, byDefault.limits.perSecond);
    write(file, Connections, settings.limits.inFlight, byDefault.limits.inFlight);
    write(file, Timeout, ms(settings.timeout), ms(byDefault.timeout));
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace Taskwatch
