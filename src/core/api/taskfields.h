// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <QJsonObject>

namespace Taskwatch {

/// Reads a task's fields out of the endpoint's JSON object, one by one, and keeps account of what is wrong with them.
///
/// The documented types and the page's own example disagree, so a number and a string of digits mean the same for every
/// numeric field, and an RFC 3339 string is taken for a time. `0`, `null`, `""` and an absent field mean "not set".
class TaskFields final
{
public:
    enum class Empty : quint8 { Refused, Allowed };

    explicit TaskFields(QJsonObject object);

    /// A required text; when it is missing or of another type the mistake is kept and the result is empty.
    [[nodiscard]] QString requiredText(QStringView field, Empty empty);
    /// A required whole number ≥ 0, exact over all of qint64; when it is not one the mistake is kept and the result is 0.
    [[nodiscard]] qint64 requiredCount(QStringView field);
    /// A time: Unix ms from 1 to the end of the year 9999, or RFC 3339. Anything else counts as not set and is flagged.
    [[nodiscard]] std::optional<Timestamp> optionalTime(QStringView field);
    /// A whole number from 1 that may be absent, exact over all of qint64; when it is neither set nor one the mistake is kept.
    [[nodiscard]] std::optional<qint64> optionalCount(QStringView field);
    /// A text that may be absent; another type counts as not set and is flagged.
    [[nodiscard]] QString optionalText(QStringView field);

    /// @p value in a few words, as messages name what came.
    [[nodiscard]] static QString described(const QJsonValue &value);

    void flag(QStringView field, const QString &detail);

    /// The first mistake in a required field, in words that name the field and what came instead; empty when none.
    [[nodiscard]] const QString &mistake() const { return m_mistake; }
    [[nodiscard]] const QList<TaskFlag> &flags() const { return m_flags; }

private:
    void refuse(QStringView field, const QString &expected, const QJsonValue &came);

    QJsonObject m_object;
    QString m_mistake;
    QList<TaskFlag> m_flags;
};

} // namespace Taskwatch
