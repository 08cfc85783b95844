// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/optionaltime.h"
#include "base/timestamp.h"
#include "compact/compacttext.h"
#include "task/fetcherror.h"

#include <QVariant>

#include <optional>

namespace Taskwatch {

/// Converts values to those of SQLite and back. Invalid values in a file become harmless ones.
namespace JournalValues {

/// Stores @p text exactly: as TEXT if SQLite preserves it, else as a UTF-16 BLOB (broken Unicode, U+0000).
[[nodiscard]] QVariant ofText(const CompactText &text);
[[nodiscard]] CompactText textOf(const QVariant &value);

[[nodiscard]] inline QVariant of(Timestamp time)
{
    return toUnixMs(time);
}
[[nodiscard]] inline QVariant of(const OptionalTime<Timestamp> &time)
{
    return time ? QVariant(toUnixMs(*time)) : QVariant();
}
[[nodiscard]] inline QVariant of(const std::optional<std::chrono::milliseconds> &span)
{
    return span ? QVariant(static_cast<qint64>(span->count())) : QVariant();
}
[[nodiscard]] inline QVariant of(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}
/// How long the answer took, in ms; null if there was none.
[[nodiscard]] inline QVariant ofTook(Timestamp askedAt, const std::optional<Timestamp> &answeredAt)
{
    return answeredAt ? QVariant(static_cast<qint64>((*answeredAt - askedAt).count())) : QVariant();
}

[[nodiscard]] inline OptionalTime<Timestamp> timeOf(const QVariant &value)
{
    return value.isNull() ? OptionalTime<Timestamp>() : OptionalTime<Timestamp>(fromUnixMs(value.toLongLong()));
}
[[nodiscard]] inline std::optional<std::chrono::milliseconds> spanOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(std::chrono::milliseconds(value.toLongLong()));
}
[[nodiscard]] inline std::optional<int> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}
[[nodiscard]] FetchErrorKind kindOf(const QVariant &value);

} // namespace JournalValues

} // namespace Taskwatch
