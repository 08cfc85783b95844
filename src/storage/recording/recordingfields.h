// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Taskwatch
{

/// Reads the fields of an object of a recording, and of those within it, and keeps account of the first that is not as
/// it must be, by its whole name: `task.versions[3].askedAt`. Fields that nobody asks for do not matter.
class RecordingFields final
{
public:
    /// @p path: its name; @p mistake must outlive it, and those made of it.
    RecordingFields(QJsonObject object, QString path, QString *mistake);

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }

    // What is required, and missing or of another kind, is a mistake, and what is returned means nothing.
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] qint64 integer(const char *name);
    [[nodiscard]] int count(const char *name); ///< ≥ 0
    [[nodiscard]] Timestamp time(const char *name) { return fromUnixMs(integer(name)); }
    [[nodiscard]] bool yes(const char *name); ///< not required: else no
    [[nodiscard]] std::optional<qint64> optionalInteger(const char *name);
    [[nodiscard]] std::optional<Timestamp> optionalTime(const char *name);
    [[nodiscard]] std::optional<QString> optionalText(const char *name);
    [[nodiscard]] std::optional<RecordingFields> optionalObject(const char *name);
    [[nodiscard]] RecordingFields object(const char *name);
    /// Calls @p take with each object of a list that may be missing.
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
    /// A list that may be missing.
    [[nodiscard]] QJsonArray list(const char *name);
    /// @p name holds something that cannot be.
    void refuseField(const char *name) { refuse(pathOf(name)); }

private:
    [[nodiscard]] QString pathOf(const char *name) const;
    void refuse(const QString &path);

    QJsonObject m_object;
    QString m_path;
    QString *m_mistake;
};

} // namespace Taskwatch
