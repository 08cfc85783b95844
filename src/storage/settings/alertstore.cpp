// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/alertstore.h"

#include "settings/configurationfile.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr char Enabled[] = "enabled";
constexpr char Phases[] = "phases";
constexpr char Retries[] = "retries";
constexpr char Text[] = "text";
constexpr char Minutes[] = "minutes";
constexpr char RepeatMinutes[] = "repeatMinutes";

QString mutedUntilKey()
{
    return QStringLiteral("mute/untilMs");
}

void write(QSettings &file, const char *key, const QVariant &value, const QVariant &byDefault)
{
    if (value == byDefault)
        file.remove(QLatin1String(key));
    else
        file.setValue(QLatin1String(key), value);
}

void read(const QSettings &file, const char *key, qint64 least, qint64 most, qint64 &value)
{
    bool ok = false;
    const qint64 kept = file.value(QLatin1String(key)).toLongLong(&ok);
    if (ok && kept >= least && kept <= most)
        value = kept;
}

void read(const QSettings &file, const char *key, std::chrono::minutes least, std::chrono::minutes &value)
{
    qint64 count = value.count();
    read(file, key, least.count(), AlertBounds::MostTime.count(), count);
    value = std::chrono::minutes(count);
}

QStringList phaseKeys(const PhaseSet &phases)
{
    QStringList keys;
    for (const Phase phase : AllPhases) {
        if (phases.isChosen(phase))
            keys.append(phaseKey(phase));
    }
    return keys;
}

/// Leaves @p phases unchanged unless at least one key is known.
void readPhases(const QSettings &file, PhaseSet &phases)
{
    const QStringList keys = file.value(QLatin1String(Phases)).toStringList();
    PhaseSet chosen;
    for (const Phase phase : AllPhases) {
        const auto isThis = [phase](const QString &key) {
            return key.trimmed().compare(phaseKey(phase), Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(keys.begin(), keys.end(), isThis))
            chosen = chosen.toggled(phase);
    }
    if (!chosen.isEverything())
        phases = chosen;
}

void readRule(const QSettings &file, AlertRule &rule)
{
    const QString enabled = file.value(QLatin1String(Enabled)).toString();
    if (enabled == u"true" || enabled == u"false")
        rule.enabled = enabled == u"true";
    readPhases(file, rule.phases);
    qint64 retries = rule.retries;
    read(file, Retries, AlertBounds::LeastRetries, AlertBounds::MostRetries, retries);
    rule.retries = static_cast<int>(retries);
    // QSettings reads an unquoted value with a comma, as written by hand, as a list.
    if (const QString text = file.value(QLatin1String(Text)).toStringList().join(QStringLiteral(", "));
        text.size() <= AlertBounds::MostText)
        rule.text = text;
    read(file, Minutes, AlertBounds::LeastTime, rule.time);
    read(file, RepeatMinutes, std::chrono::minutes(0), rule.repeatEvery);
}

bool sync(QSettings &file)
{
    file.sync();
    return file.status() != QSettings::AccessError; // a format error is about the old contents, which were overwritten
}

} // namespace

AlertStore::AlertStore(QString file)
    : m_file(std::move(file))
{
}

QString AlertStore::defaultFile()
{
    return configurationFile(QStringLiteral("alerts.ini"));
}

AlertRules AlertStore::loadRules() const
{
    QSettings file(m_file, QSettings::IniFormat);
    AlertRules rules = defaultAlertRules();
    for (AlertRule &rule : rules) {
        file.beginGroup(alertKindKey(rule.kind));
        readRule(file, rule);
        file.endGroup();
    }
    return rules;
}

bool AlertStore::saveRules(const AlertRules &rules) const
{
    QSettings file(m_file, QSettings::IniFormat);
    const AlertRules byDefault = defaultAlertRules();
    for (const AlertRule &rule : rules) {
        const AlertRule &usual = ruleOf(byDefault, rule.kind);
        file.beginGroup(alertKindKey(rule.kind));
        write(file, Enabled, rule.enabled, usual.enabled);
        write(file, Phases, phaseKeys(rule.phases), phaseKeys(usual.phases));
        write(file, Retries, rule.retries, usual.retries);
        write(file, Text, rule.text, usual.text);
        write(file, Minutes, static_cast<qint64>(rule.time.count()), static_cast<qint64>(usual.time.count()));
        write(file, RepeatMinutes, static_cast<qint64>(rule.repeatEvery.count()),
            static_cast<qint64>(usual.repeatEvery.count()));
        file.endGroup();
    }
    return sync(file);
}

std::optional<Timestamp> AlertStore::loadMutedUntil() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    bool ok = false;
    const qint64 ms = file.value(mutedUntilKey()).toLongLong(&ok);
    constexpr qint64 Year10000 = 253'402'300'800'000;
    return ok && ms > 0 && ms < Year10000 ? std::optional(fromUnixMs(ms)) : std::nullopt;
}

bool AlertStore::saveMutedUntil(std::optional<Timestamp> until) const
{
    QSettings file(m_file, QSettings::IniFormat);
    if (until)
        file.setValue(mutedUntilKey(), toUnixMs(*until));
    else
        file.remove(mutedUntilKey());
    return sync(file);
}

} // namespace Taskwatch
