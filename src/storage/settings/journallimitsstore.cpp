// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/journallimitsstore.h"

#include "settings/settingsfields.h"

namespace Taskwatch {

namespace {

constexpr SettingsField<JournalLimits> LimitFields[] = {
    {"days", [](const JournalLimits &limits) { return QVariant(limits.days); },
        [](JournalLimits &limits, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, JournalLimits::LeastDays, JournalLimits::MostDays, limits.days);
        }},
    {"changes", [](const JournalLimits &limits) { return QVariant(limits.changes); },
        [](JournalLimits &limits, const SettingsEntries &entries, const QString &key) {
            readNumber(entries, key, JournalLimits::LeastChanges, JournalLimits::MostChanges, limits.changes);
        }},
};

} // namespace

JournalLimits JournalLimitsStore::load()
{
    m_file.load();
    return fromEntries<JournalLimits>(LimitFields, m_file.entries({}), JournalLimits());
}

Result<QString> JournalLimitsStore::save(const JournalLimits &limits)
{
    return m_file.save({{QString(), toEntries<JournalLimits>(LimitFields, limits, JournalLimits())}});
}

} // namespace Taskwatch
