// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/pollsettingsstore.h"

#include "settings/settingsfields.h"

namespace Taskwatch {

namespace {

constexpr SettingsField<PollSettings> PollFields[] = {
    {"activeIntervalMs", [](const PollSettings &poll) { return QVariant(qint64{poll.intervals.active.count()}); },
        [](PollSettings &poll, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, PollBounds::LeastActive, PollBounds::MostInterval, poll.intervals.active);
        }},
    {"idleIntervalMs", [](const PollSettings &poll) { return QVariant(qint64{poll.intervals.idle.count()}); },
        [](PollSettings &poll, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, PollBounds::LeastIdle, PollBounds::MostInterval, poll.intervals.idle);
        }},
    {"requestsPerSecond", [](const PollSettings &poll) { return QVariant(poll.limits.perSecond); },
        [](PollSettings &poll, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, PollBounds::LeastPerSecond, PollBounds::MostPerSecond, poll.limits.perSecond);
        }},
    {"connections", [](const PollSettings &poll) { return QVariant(poll.limits.inFlight); },
        [](PollSettings &poll, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, 1, PollBounds::MostConnections, poll.limits.inFlight);
        }},
    {"timeoutMs", [](const PollSettings &poll) { return QVariant(qint64{poll.timeout.count()}); },
        [](PollSettings &poll, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, PollBounds::LeastTimeout, PollBounds::MostTimeout, poll.timeout);
        }},
};

} // namespace

PollSettings PollSettingsStore::load(const QString &profile)
{
    m_file.load();
    PollSettings settings =
        fromEntries<PollSettings>(PollFields, m_file.entries(SettingsFile::encoded(profile)), PollSettings());
    settings.limits.burst = burstFor(settings.limits.perSecond);
    return settings;
}

Result<QString> PollSettingsStore::save(const QString &profile, const PollSettings &settings)
{
    return m_file.save(
        {{SettingsFile::encoded(profile), toEntries<PollSettings>(PollFields, settings, PollSettings())}});
}

} // namespace Taskwatch
