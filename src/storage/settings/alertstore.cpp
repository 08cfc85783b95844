// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/alertstore.h"

#include "settings/settingsfields.h"
#include "text/tokentext.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QLatin1String MuteSection("mute");
constexpr QLatin1String MutedUntilKey("untilMs");
constexpr QLatin1String MutedFamiliesKey("families");
constexpr QLatin1String AwaitedEndsSection("awaitedEnds"); // its keys are profiles

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
void readPhases(const QStringList &keys, PhaseSet &phases)
{
    PhaseSet chosen;
    for (const Phase phase : AllPhases) {
        const auto isThis = [phase](const QString &key) {
            return key.trimmed().compare(phaseKey(phase), Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(keys.begin(), keys.end(), isThis))
            chosen = chosen.toggled(phase);
    }
    if (!chosen.showsAll())
        phases = chosen;
}

constexpr SettingsField<AlertRule> RuleFields[] = {
    {"enabled", [](const AlertRule &rule) { return QVariant(rule.enabled); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            const QString enabled = SettingsFile::text(entries, key);
            if (enabled == u"true" || enabled == u"false")
                rule.enabled = enabled == u"true";
        }},
    {"phases", [](const AlertRule &rule) { return QVariant(phaseKeys(rule.phases)); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            readPhases(entries.value(key).toStringList(), rule.phases);
        }},
    {"retries", [](const AlertRule &rule) { return QVariant(rule.retries); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, AlertBounds::LeastRetries, AlertBounds::MostRetries, rule.retries);
        }},
    {"text", [](const AlertRule &rule) { return QVariant(rule.text); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            if (const QString text = SettingsFile::text(entries, key); text.size() <= AlertBounds::MostText)
                rule.text = text;
        }},
    {"minutes", [](const AlertRule &rule) { return QVariant(qint64{rule.time.count()}); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, AlertBounds::LeastTime, AlertBounds::MostTime, rule.time);
        }},
    {"repeatMinutes", [](const AlertRule &rule) { return QVariant(qint64{rule.repeatEvery.count()}); },
        [](AlertRule &rule, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, std::chrono::minutes(0), AlertBounds::MostTime, rule.repeatEvery);
        }},
};

} // namespace

AlertRules AlertStore::loadRules()
{
    m_file.load();
    AlertRules rules = defaultAlertRules();
    for (AlertRule &rule : rules)
        rule = fromEntries<AlertRule>(RuleFields, m_file.entries(alertKindKey(rule.kind)), rule);
    return rules;
}

Result<QString> AlertStore::saveRules(const AlertRules &rules)
{
    const AlertRules byDefault = defaultAlertRules();
    QMap<QString, SettingsEntries> sections;
    for (const AlertRule &rule : rules)
        sections.insert(alertKindKey(rule.kind), toEntries<AlertRule>(RuleFields, rule, ruleOf(byDefault, rule.kind)));
    return m_file.save(sections);
}

std::optional<Timestamp> AlertStore::loadMutedUntil()
{
    m_file.load();
    bool ok = false;
    const qint64 ms = m_file.entries(MuteSection).value(MutedUntilKey).toLongLong(&ok);
    constexpr qint64 Year10000 = 253'402'300'800'000;
    return ok && ms > 0 && ms < Year10000 ? std::optional(fromUnixMs(ms)) : std::nullopt;
}

Result<QString> AlertStore::saveMutedUntil(std::optional<Timestamp> until)
{
    return m_file.save({{MuteSection, {{MutedUntilKey, until ? QVariant(toUnixMs(*until)) : QVariant()}}}});
}

QStringList AlertStore::loadMutedFamilies()
{
    m_file.load();
    return m_file.entries(MuteSection).value(MutedFamiliesKey).toStringList();
}

Result<QString> AlertStore::saveMutedFamilies(QStringList families)
{
    families.removeIf([](const QString &family) { return withTokensCut(family) != family; });
    return m_file.save({{MuteSection, {{MutedFamiliesKey, families.isEmpty() ? QVariant() : QVariant(families)}}}});
}

QList<TaskId> AlertStore::loadAwaitedEnds(const QString &profile)
{
    m_file.load();
    const QStringList texts = m_file.entries(AwaitedEndsSection).value(SettingsFile::encoded(profile)).toStringList();
    QList<TaskId> ids;
    for (const QString &text : texts) {
        if (const Result<TaskId> id = TaskId::parse(text))
            ids.append(*id);
    }
    return ids;
}

Result<QString> AlertStore::saveAwaitedEnds(const QString &profile, const QSet<TaskId> &ids)
{
    QStringList texts;
    for (const TaskId &id : ids)
        texts.append(id.toString());
    texts.sort(); // the order of a set changes with each run
    return m_file.save(
        {{AwaitedEndsSection, {{SettingsFile::encoded(profile), texts.isEmpty() ? QVariant() : QVariant(texts)}}}});
}

} // namespace Taskwatch
