// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingsfile.h"

#include <chrono>
#include <span>

namespace Taskwatch {

/// One setting as an entry of a settings file.
template <typename Value>
struct SettingsField {
    const char *key;
    QVariant (*get)(const Value &);
    /// Sets what the entry says; leaves the value as it is if the entry says nothing valid.
    void (*set)(Value &, const SettingsEntries &entries, const QString &key);
};

/// The entries for @p value. A field that equals @p byDefault is invalid, which removes its entry: then a changed
/// default applies to users who never chose a value.
template <typename Value>
[[nodiscard]] SettingsEntries toEntries(
    std::span<const SettingsField<Value>> fields, const Value &value, const Value &byDefault)
{
    SettingsEntries entries;
    for (const SettingsField<Value> &field : fields) {
        const QVariant chosen = field.get(value);
        entries.insert(QLatin1String(field.key), chosen == field.get(byDefault) ? QVariant() : chosen);
    }
    return entries;
}

/// @p byDefault with what @p entries say.
template <typename Value>
[[nodiscard]] Value fromEntries(
    std::span<const SettingsField<Value>> fields, const SettingsEntries &entries, Value byDefault)
{
    for (const SettingsField<Value> &field : fields) {
        const QString key = QLatin1String(field.key);
        if (entries.contains(key))
            field.set(byDefault, entries, key);
    }
    return byDefault;
}

/// Sets @p value to the number of the entry @p key if it is one from @p least to @p most.
template <typename Number>
void readNumber(const SettingsEntries &entries, const QString &key, Number least, Number most, Number &value)
{
    bool ok = false;
    const double number = entries.value(key).toDouble(&ok);
    if (ok && number >= static_cast<double>(least) && number <= static_cast<double>(most))
        value = static_cast<Number>(number);
}

/// The same for a span of time, which is stored as its count.
template <typename Rep, typename Period>
void readNumber(const SettingsEntries &entries, const QString &key, std::chrono::duration<Rep, Period> least,
    std::chrono::duration<Rep, Period> most, std::chrono::duration<Rep, Period> &value)
{
    Rep count = value.count();
    readNumber(entries, key, least.count(), most.count(), count);
    value = std::chrono::duration<Rep, Period>(count);
}

} // namespace Taskwatch
