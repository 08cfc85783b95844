// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "base/timestamp.h"

#include <QJsonObject>

#include <vector>

namespace Taskwatch {

/// The rows of one task, one for each change of it, as an API with ApiRows answers.
///
/// They come late and out of order. A row with a final state is the newest whatever its time is; else the later one is
/// newer, then the one whose state has the higher rank, then the one that came first. A row that is sent twice counts
/// once.
class TaskRows final
{
public:
    /// @p api has rows, and must outlive this.
    explicit TaskRows(const ApiDescription &api)
        : m_api(api)
    {
    }

    void add(const QJsonObject &row);
    /// Sorts the rows, and drops repeated ones; needed after the last add().
    void sort();

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    struct Row {
        QJsonObject object;
        QString state; ///< folded
        std::optional<Timestamp> time; ///< none: the row has no valid time
        bool isFinal = false;
        qsizetype rank = 0; ///< the lower, the newer
    };
    /// The newest first.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// The newest row in one of @p states (folded); null if there is none.
    [[nodiscard]] const Row *newestOf(const QStringList &states) const;
    [[nodiscard]] int count(const QStringList &states) const;

private:
    void dropRepeated();

    const ApiDescription &m_api;
    std::vector<Row> m_rows;
};

} // namespace Taskwatch
