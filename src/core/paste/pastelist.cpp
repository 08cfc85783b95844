// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastelist.h"

#include "paste/pastewords.h"

#include <algorithm>
#include <vector>

namespace Taskwatch {

namespace {

bool isHardSeparator(QChar c)
{
    return isOneOf(c, u",;\t，；、");
}

bool isPunctuation(QStringView word)
{
    const bool isStep = word == u"." || word == u"..";
    return !isStep && std::none_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.isSymbol() || c.category() == QChar::Other_Control
            || c == u'_';
    });
}

/// Removes `- `, `* [x] `, `12. `, `3) `, `> ` from the beginning of @p line.
QStringView withoutBullets(QStringView line)
{
    while (true) {
        line = withoutBlanks(line);
        qsizetype length = 0;
        if (line.startsWith(u"[ ]") || line.startsWith(u"[x]") || line.startsWith(u"[X]")) {
            length = 3;
        } else if (!line.isEmpty() && isOneOf(line.front(), u"-*+>•‣◦·–—")) {
            length = 1;
        } else {
            qsizetype digits = 0;
            while (digits < line.size() && digits < 6 && line[digits].isDigit())
                ++digits;
            if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
                length = digits + 1;
        }
        if (length == 0 || length >= line.size() || !isBlankInLine(line[length]))
            return line;
        line = line.sliced(length);
    }
}

/// Whether @p word has a structure, such as `"a":"b"`, `retries=4` or `<a>b`. Such a word is not part of a plain list.
bool isStructured(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    const qsizetype scheme = word.indexOf(u"://");
    if (scheme >= 0 && (equals < 0 || scheme < equals))
        return false; // an address: refused later with a message
    const bool assigns =
        equals > 0 && std::any_of(word.begin() + equals, word.end(), [](QChar c) { return c != u'='; });
    return assigns
        || std::any_of(word.begin(), word.end(), [](QChar c) { return isQuoteMark(c) || c == u'<' || c == u'>'; });
}

bool mayBeIdInSentence(QStringView word)
{
    constexpr qsizetype LongerThanStatus = 5;
    const auto isOfId = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
    return word.size() >= LongerThanStatus && isIdLike(word) && std::all_of(word.begin(), word.end(), isOfId);
}

class ListReader
{
public:
    ListReader(QStringView text, const QList<PasteHit> &hits)
        : m_text(text)
        , m_hits(hits)
        , m_hasTokens(text.contains(RemovedToken))
    {
    }

    PasteList run()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            qsizetype end = begin;
            while (end < m_text.size() && !isLineEnd(m_text[end]))
                ++end;
            readLine(m_text.sliced(begin, end - begin));
            begin = end + 1;
        }
        return result();
    }

private:
    struct Word {
        QStringView text;
        qsizetype cell; // index of the cell in its line
        bool isHit;
        bool isTaskHit;
        bool isIdLike;
        [[nodiscard]] bool isOfLanguage() const { return !isHit && !isIdLike; }
    };
    using Words = std::vector<Word>;

    void readLine(QStringView line)
    {
        line = withoutBullets(line);
        if (line.isEmpty() || line.startsWith(u"```") || line.startsWith(u"# "))
            return;
        Words words;
        qsizetype cell = 0;
        bool isPhrase = false;
        for (qsizetype begin = 0; begin <= line.size();) {
            qsizetype end = begin;
            while (end < line.size() && !isHardSeparator(line[end]))
                ++end;
            isPhrase = readItem(withoutBlanks(line.sliced(begin, end - begin)), cell, words) || isPhrase;
            ++cell;
            begin = end + 1;
        }
        if (words.empty())
            return;
        ++m_lines;
        noteCells(words, cell);
        const bool anyHit = std::any_of(words.begin(), words.end(), [](const Word &word) { return word.isHit; });
        const auto ofLanguage =
            std::count_if(words.begin(), words.end(), [](const Word &word) { return word.isOfLanguage(); });
        const bool hasStructure = std::any_of(
            words.begin(), words.end(), [](const Word &word) { return !word.isHit && isStructured(word.text); });
        m_isStructure = m_isStructure || hasStructure;
        if (isPhrase || (anyHit && ofLanguage > 0))
            m_isProse = true;
        else if (ofLanguage < static_cast<std::ptrdiff_t>(words.size()) || words.size() == 1)
            m_anySure = true;
        const bool isOnlyIds = ofLanguage == 0;
        for (const Word &word : words) {
            m_words.append(word.text);
            if (isOnlyIds && mayBeIdInSentence(word.text))
                m_ofOwnLine.append(word.text);
        }
    }

    /// Reads the text between two separators. Returns whether it is a phrase.
    bool readItem(QStringView item, qsizetype &cell, Words &words)
    {
        Words found;
        for (qsizetype begin = 0; begin < item.size();) {
            qsizetype end = begin;
            while (end < item.size() && !isBlankInLine(item[end]))
                ++end;
            addWord(item.sliced(begin, end - begin), cell + static_cast<qsizetype>(found.size()), found);
            begin = end + 1;
        }
        // `msg: 123`, as a user may type it.
        if (found.size() == 2 && !found[0].isHit && !found[1].isHit && isKind(item)) {
            const qsizetype size = found[1].text.end() - found[0].text.begin();
            found = {Word{QStringView(found[0].text.begin(), size), cell, false, false, true}};
        }
        const bool isPhrase = found.size() > 1
            && std::any_of(found.begin(), found.end(), [](const Word &word) { return word.isOfLanguage(); });
        cell += std::max<qsizetype>(1, static_cast<qsizetype>(found.size())) - 1;
        words.insert(words.end(), found.begin(), found.end());
        return isPhrase;
    }

    static bool isKind(QStringView item)
    {
        for (const QStringView kind : {u"msg:", u"message:", u"task:"}) {
            if (item.size() > kind.size() && item.startsWith(kind, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    void addWord(QStringView raw, qsizetype cell, Words &words)
    {
        if (raw.startsWith(u"</") || raw.endsWith(u"\":"))
            m_isStructure = true;
        const QStringView word = unwrappedWord(raw);
        if (word.isEmpty() || isPunctuation(word))
            return;
        const qsizetype begin = word.begin() - m_text.begin();
        while (m_hit < m_hits.size() && m_hits[m_hit].end <= begin)
            ++m_hit;
        const bool isHit = m_hit < m_hits.size() && m_hits[m_hit].begin < begin + word.size();
        if (!isHit && m_hasTokens && (word.contains(RemovedToken) || goesWithTokens(word)))
            return;
        words.push_back(
            {word, cell, isHit, isHit && m_hits[m_hit].kind == PasteHit::Kind::Task, isIdLike(word) || isKind(word)});
    }

    /// Counts the cells of a line. In a table without a header every line has the same number of cells.
    void noteCells(const Words &words, qsizetype cells)
    {
        constexpr qsizetype Most = 64;
        if (m_lines == 1) {
            m_cells = cells;
            m_taskCells.assign(static_cast<size_t>(std::min(cells, Most)), 0);
        }
        if (cells != m_cells || cells > Most)
            m_cells = -1;
        if (m_cells < 2)
            return;
        for (const Word &word : words) {
            if (word.isTaskHit)
                ++m_taskCells[static_cast<size_t>(word.cell)];
            m_places.push_back(word.cell);
        }
    }

    /// Index of the only cell that has a task in every line; -1 if there is none.
    [[nodiscard]] qsizetype taskCell() const
    {
        if (m_cells < 2 || m_lines < 2)
            return -1;
        qsizetype found = -1;
        for (size_t i = 0; i < m_taskCells.size(); ++i) {
            if (m_taskCells[i] == 0)
                continue;
            if (m_taskCells[i] != m_lines || found >= 0)
                return -1;
            found = static_cast<qsizetype>(i);
        }
        return found;
    }

    PasteList result()
    {
        if (m_isStructure)
            return {PasteList::Nature::Prose, {}};
        if (!m_isProse) {
            const qsizetype cell = taskCell();
            if (cell < 0)
                return {m_anySure ? PasteList::Nature::List : PasteList::Nature::Words, m_words};
            QList<QStringView> column;
            for (qsizetype i = 0; i < m_words.size(); ++i) {
                if (m_places[static_cast<size_t>(i)] == cell)
                    column.append(m_words[i]);
            }
            return {PasteList::Nature::Table, column};
        }
        if (m_lines > 1)
            return {PasteList::Nature::Prose, m_ofOwnLine};
        m_words.removeIf([](QStringView word) { return !mayBeIdInSentence(word); });
        return {PasteList::Nature::Prose, m_words};
    }

    QStringView m_text;
    const QList<PasteHit> &m_hits;
    bool m_hasTokens;
    qsizetype m_hit = 0; // the first hit that ends behind the last word
    QList<QStringView> m_words;
    QList<QStringView> m_ofOwnLine;
    qsizetype m_lines = 0;
    qsizetype m_cells = 0; // in each line; -1: the lines differ
    std::vector<qsizetype> m_taskCells; // number of lines with a task in that cell
    std::vector<qsizetype> m_places; // cell of each of m_words, while all lines have the same number of cells
    bool m_isProse = false;
    bool m_isStructure = false;
    bool m_anySure = false;
};

} // namespace

PasteList readPasteList(QStringView text, const QList<PasteHit> &hits)
{
    return ListReader(text, hits).run();
}

} // namespace Taskwatch
