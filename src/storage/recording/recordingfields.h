// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>

namespace Taskwatch {

/// Reads the fields of a JSON object in a recording and of nested objects, and records the first invalid one by its
/// full name: `task.versions[3].askedAt`. Unknown fields are ignored.
class RecordingFields final
{
public:
    /// @p path: name of the object; @p mistake must outlive this object and those created from it.
    RecordingFields(QJsonObject object, QString path, QString *mistake);

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }

    // A required field that is missing or of the wrong type is recorded as a mistake, and the returned value is
    // meaningless.
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] qint64 count(
        const char *name, qint64 most = std::numeric_limits<qint64>::max()); ///< from 0 to @p most
    [[nodiscard]] Timestamp time(const char *name); ///< from the year 1 to the year 9999, so that sums do not overflow
    [[nodiscard]] bool yes(const char *name); ///< optional; false by default
    [[nodiscard]] std::optional<std::chrono::milliseconds> optionalDuration(const char *name); ///< at most a year
    [[nodiscard]] std::optional<Timestamp> optionalTime(const char *name); ///< as time()
    [[nodiscard]] std::optional<QString> optionalText(const char *name);
    [[nodiscard]] std::optional<RecordingFields> optionalObject(const char *name);
    [[nodiscard]] RecordingFields object(const char *name);
    /// Calls @p take for each object of an optional list.
    template <typename Take>
    void forEach(const char *name, Take take)
    {
        const QJsonArray items = list(name);
        for (qsizetype i = 0; i < items.size() && m_mistake->isEmpty(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i);
            if (!items[i].isObject())
                refuse(path);
            take(RecordingFields(items[i].toObject(), path, m_mistake));
        }
    }
    /// An optional list.
    [[nodiscard]] QJsonArray list(const char *name);
    /// Records that @p name has an invalid value.
    void refuseField(const char *name) { refuse(pathOf(name)); }

private:
    [[nodiscard]] QString pathOf(const char *name) const;
    /// An optional whole number from @p least to @p most.
    [[nodiscard]] std::optional<qint64> optionalNumber(const char *name, qint64 least, qint64 most);
    void refuse(const QString &path);

    QJsonObject m_object;
    QString m_path;
    QString *m_mistake;
};

} // namespace Taskwatch
