// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Taskwatch {

/// Finds the lines of a JSON text on which its values are, for error texts about files that people write.
class JsonKeyLines final
{
public:
    /// @p text: valid JSON (accepted by QJsonDocument). Other texts give lines without meaning.
    explicit JsonKeyLines(const QString &text);

    /// The line, from 1, of the value at @p place: names of members and numbers of elements, from the outside to the
    /// inside. If there is no such value, the line of the innermost one around it.
    [[nodiscard]] int lineOf(QStringList place) const;

    struct Member {
        QStringList place;
        int line = 1;
    };
    /// The first member whose object has another member of the same name before it.
    [[nodiscard]] const std::optional<Member> &repeated() const { return m_repeated; }

private:
    QHash<QStringList, int> m_lines;
    std::optional<Member> m_repeated;
};

} // namespace Taskwatch
