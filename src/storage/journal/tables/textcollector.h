// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"

#include <vector>

namespace Taskwatch {

/// Removes texts that no row names any more, a slice at a time: first marks those that rows name, then removes the others.
/// Begins again where another program wrote meanwhile. For one thread.
class TextCollector final
{
public:
    TextCollector(JournalDatabase &database, JournalTexts &texts);
    ~TextCollector() { m_texts.markIn(nullptr); }

    /// Whether there is a good deal to remove, perhaps: @p dropped changes were since the last time.
    [[nodiscard]] bool isWorthwhile(qint64 dropped);
    /// One slice, within a transaction that its caller begins and ends. False once all is done, or given up.
    [[nodiscard]] bool collect();
    /// After a rollback.
    void giveUp();

    static constexpr int SliceRows = 2'000;

private:
    enum class Step : quint8 { Begin, Tasks, Changes, Looks, Sweep };

    void begin();
    void markRows();
    [[nodiscard]] bool sweep();

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    Step m_step = Step::Begin;
    qint64 m_cursor = 0;
    qint64 m_dataVersion = 0;
    qint64 m_lastTop = 0; // the greatest id when the last collection was over
    std::vector<bool> m_marks; // by id
};

} // namespace Taskwatch
