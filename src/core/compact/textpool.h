// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"

#include <QHash>

#include <vector>

namespace Taskwatch {

/// Identifies a text of a TextPool while it is referenced. Ids are small numbers, so that facts about a text (its sort
/// rank, whether it matches) can be stored in a plain array.
enum class TextId : quint32 { None = 0 };

/// Reference-counted texts that many rows share. 100,000 tasks have few states, urls and errors, so facts derived from
/// a text apply to all its rows. Use it in one thread only.
class TextPool final
{
public:
    TextPool();

    /// Adds a reference to @p text and returns its id. An empty text is None and is not counted.
    [[nodiscard]] TextId acquire(const CompactText &text);
    /// Removes a reference to @p id. The number is reused for another text only after generation() grew.
    void release(TextId id);

    /// The text of @p id; empty for None.
    [[nodiscard]] const CompactText &text(TextId id) const { return m_texts[static_cast<size_t>(id)]; }
    /// One more than the highest id.
    [[nodiscard]] size_t capacity() const { return m_texts.size(); }
    /// Number of referenced texts.
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    /// Changes when ids may be reused for other texts. Data stored by id is invalid after that.
    [[nodiscard]] quint32 generation() const { return m_generation; }

private:
    void recycle();

    std::vector<CompactText> m_texts; // by id; the first is for None
    std::vector<quint32> m_holders; // number of references, by id
    QHash<CompactText, TextId> m_ids;
    std::vector<TextId> m_free; // may be reused now
    std::vector<TextId> m_released; // may be reused in the next generation
    quint32 m_generation = 0;
};

} // namespace Taskwatch
