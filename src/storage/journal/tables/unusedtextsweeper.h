// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"

namespace Taskwatch {

/// Removes texts that no row refers to. Use it in one thread only.
class UnusedTextSweeper final
{
public:
    UnusedTextSweeper(JournalDatabase &database, JournalTexts &texts);

    /// Whether there may be many texts to remove. @p dropped: changes dropped since the last sweep.
    [[nodiscard]] bool isWorthwhile(qint64 dropped);
    /// Removes them, within the caller's transaction.
    void sweep();

private:
    [[nodiscard]] qint64 greatestId();

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    qint64 m_lastTop; // greatest id after the last sweep
};

} // namespace Taskwatch
