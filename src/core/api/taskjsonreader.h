// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <QJsonObject>

namespace Taskwatch {

/// Reads a task's fields from the API's JSON object, one by one, and records what is wrong with them.
///
/// The documented types and the page's own example disagree. So every numeric field may be a number or a string of
/// digits, and a time may be an RFC 3339 string. `0`, `null`, `""` and an absent field mean "not set".
class TaskJsonReader final
{
public:
    enum class Empty : quint8 { Refused, Allowed };

    explicit TaskJsonReader(QJsonObject object);

    /// A required text. If it is missing or of another type, the mistake is recorded and the result is empty.
    [[nodiscard]] QString requiredText(QStringView field, Empty empty);
    /// A required whole number ≥ 0, exact over all of qint64. Otherwise the mistake is recorded and the result is 0.
    [[nodiscard]] qint64 requiredCount(QStringView field);
    /// An optional time: Unix ms from 1 to the end of the year 9999, or RFC 3339. Anything else counts as not set and
    /// is flagged.
    [[nodiscard]] std::optional<Timestamp> optionalTime(QStringView field);
    /// An optional whole number ≥ 1, exact over all of qint64. If it is set to anything else, the mistake is recorded.
    [[nodiscard]] std::optional<qint64> optionalCount(QStringView field);
    /// An optional text. Another type counts as not set and is flagged.
    [[nodiscard]] QString optionalText(QStringView field);

    /// @p value in a few words, for error texts.
    [[nodiscard]] static QString described(const QJsonValue &value);

    void flag(QStringView field, const QString &detail);

    /// The first mistake in a required field: names the field and the value. Empty if there is none.
    [[nodiscard]] const QString &mistake() const { return m_mistake; }
    [[nodiscard]] const QList<TaskFlag> &flags() const { return m_flags; }

private:
    void refuse(QStringView field, const QString &expected, const QJsonValue &came);

    QJsonObject m_object;
    QString m_mistake;
    QList<TaskFlag> m_flags;
};

} // namespace Taskwatch
