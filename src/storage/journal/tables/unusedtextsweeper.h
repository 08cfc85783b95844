// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"

#include <vector>

namespace Taskwatch {

/// Removes texts that no row refers to, in slices: first marks those in use, then removes the others. Starts again if
/// another program writes meanwhile. For one thread.
class UnusedTextSweeper final
{
public:
    UnusedTextSweeper(JournalDatabase &database, JournalTexts &texts);
    ~UnusedTextSweeper() { m_texts.markIn(nullptr); }

    /// Whether there may be many texts to remove. @p dropped: changes dropped since the last collection.
    [[nodiscard]] bool isWorthwhile(qint64 dropped);
    /// Does one slice, within the caller's transaction. False when it has finished or was given up.
    [[nodiscard]] bool collect();
    /// Cancels the collection: after a rollback.
    void giveUp();

    static constexpr int SliceRows = 2'000;

private:
    enum class Step : quint8 { Begin, Tasks, Changes, Polls, Sweep };

    void begin();
    void markRows();
    [[nodiscard]] bool sweep();

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    Step m_step = Step::Begin;
    qint64 m_cursor = 0;
    qint64 m_dataVersion = 0;
    qint64 m_lastTop = 0; // greatest id when the last collection ended
    std::vector<bool> m_marks; // by id: whether it is in use
};

} // namespace Taskwatch
