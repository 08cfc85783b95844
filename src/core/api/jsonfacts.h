// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QJsonValue>

namespace Taskwatch {

/// Conversions of JSON values to facts. Published types and real answers disagree, so a number may also be a string of
/// digits, and a time may always be an RFC 3339 text.

/// @p value in a few words, for error texts.
[[nodiscard]] QString describedJson(const QJsonValue &value);

/// The elements of an array, or the values of an object; none of all else.
[[nodiscard]] QList<QJsonValue> jsonItems(const QJsonValue &value);

/// A whole number, exact over all of qint64, from a JSON number or a string of digits. None for all else.
[[nodiscard]] std::optional<qint64> jsonWholeNumber(const QJsonValue &value);

/// A string, or a number or boolean in its JSON form. Empty for all else.
[[nodiscard]] QString jsonScalarText(const QJsonValue &value);

/// Whether @p value says that a time is not set: null, no value, an empty text, 0, or Go's zero time.
[[nodiscard]] bool isJsonTimeUnset(const QJsonValue &value);

/// @p value as the cursor that names a next page; empty if there is none. Otherwise what is wrong with it. @p name: its
/// place, for error texts.
[[nodiscard]] Result<QString> jsonCursor(const QJsonValue &value, const QString &name);

/// @p value as a time. None if it is not from 1970 to the year 9999.
[[nodiscard]] std::optional<Timestamp> jsonTime(const QJsonValue &value, ApiTime time);

} // namespace Taskwatch
