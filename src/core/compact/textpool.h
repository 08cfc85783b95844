// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "compact/numberindex.h"

#include <QHashFunctions>

#include <vector>

namespace Taskwatch {

/// A text of a TextPool, for as long as somebody holds it. Small numbers, so that what is known of a text (how it sorts,
/// whether it matches) can be kept in a plain array.
enum class TextId : quint32 { None = 0 };

/// Texts that many rows share, each kept once and counted. A hundred thousand tasks have few states, urls and errors: what is
/// found out of a text once holds for all its rows. Plain data for one thread.
class TextPool final
{
public:
    TextPool();

    /// The id of @p text, held once more. An empty text is None and is not counted.
    [[nodiscard]] TextId take(const CompactText &text);
    /// Holds @p id once less. Its number is given to another text only after generation() grew.
    void release(TextId id);

    /// Empty for None.
    [[nodiscard]] const CompactText &text(TextId id) const { return m_texts[static_cast<size_t>(id)]; }
    /// All ids are less than this.
    [[nodiscard]] size_t capacity() const { return m_texts.size(); }
    /// Texts that somebody holds.
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    /// Who keeps something by id drops it when this has grown: from then on a number may mean another text.
    [[nodiscard]] quint32 generation() const { return m_generation; }

private:
    static size_t hash(const CompactText &text) { return qHash(text, QHashSeed::globalSeed()); }
    void recycle();

    std::vector<CompactText> m_texts; // by id; the first is that of None
    std::vector<quint32> m_holders; // by id
    NumberIndex m_ids;
    std::vector<TextId> m_free; // may be given out
    std::vector<TextId> m_released; // may be given out in the next generation
    quint32 m_generation = 0;
};

} // namespace Taskwatch
