// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Taskwatch {

/// Writes one JSON object on one line. Unlike QJsonObject it keeps the order of the fields, and it writes texts
/// exactly, even broken Unicode.
class JsonLine final
{
public:
    JsonLine() { m_text.append('{'); }

    void add(const char *name, const QString &value);
    void add(const char *name, qint64 value);
    void add(const char *name, bool value);
    /// @p json: the result of close() or array().
    void addJson(const char *name, const QByteArray &json);

    /// The object without a line feed. Nothing can be added after that.
    [[nodiscard]] QByteArray close() { return m_text.append('}'); }

    /// @p items: each is JSON.
    [[nodiscard]] static QByteArray array(const QByteArrayList &items);
    [[nodiscard]] static QByteArray text(const QString &value);

private:
    void addName(const char *name);

    QByteArray m_text;
};

} // namespace Taskwatch
