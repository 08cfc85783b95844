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
    return c.unicode() < 0x80 ? c == u',' || c == u';' || c == u'\t' : isOneOf(c, u"，；、");
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
    const auto isOfName = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u"-.\"'"); };
    const bool assigns = equals > 0 && std::all_of(word.begin(), word.begin() + equals, isOfName)
        && std::any_of(word.begin() + equals, word.end(), [](QChar c) { return c != u'='; });
    const bool isTag = word.contains(u'<') || word.contains(u'>');
    return assigns || isTag || word.contains(u"\":") || word.contains(u"':");
}

bool mayBeIdInSentence(QStringView word)
{
    constexpr qsizetype LongerThanStatus = 5;
    const auto isOfId = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
    return word.size() >= LongerThanStatus && isIdLike(word) && std::all_of(word.begin(), word.end(), isOfId);
}

/// End of the bracket or quote that opens at @p open and belongs to the word before it, as in `Build(a, b)`; -1 if it
/// is not closed.
qsizetype endOfEnclosed(QStringView line, qsizetype open)
{
    const QChar opening = line[open];
    const QChar closing = opening == u'(' ? u')' : opening == u'[' ? u']' : opening == u'{' ? u'}' : opening;
    int depth = 0;
    for (qsizetype i = open; i < line.size(); ++i) {
        const bool isEnd = i + 1 == line.size() || isBlankInLine(line[i + 1]) || isHardSeparator(line[i + 1]);
        if (line[i] == closing && i > open && (closing == opening ? isEnd : --depth == 0))
            return i + 1;
        if (line[i] == opening && closing != opening)
            ++depth;
    }
    return -1;
}

class ListReader
{
public:
    ListReader(QStringView text, const QList<PasteHit> &hits, bool linesAreIds)
        : m_text(text)
        , m_hits(hits)
        , m_linesAreIds(linesAreIds)
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

    void readLine(QStringView whole)
    {
        const QStringView line = withoutBullets(whole);
        if (line.isEmpty() || line.startsWith(u"```") || line.startsWith(u"# "))
            return;
        Words words;
        qsizetype cell = 0;
        bool isPhrase = false;
        m_unclosed.clear();
        for (qsizetype begin = 0; begin <= line.size(); ++cell) {
            const qsizetype end = endOf(line, begin, isHardSeparator);
            isPhrase = readItem(withoutBlanks(line.sliced(begin, end - begin)), cell, words) || isPhrase;
            begin = end + 1;
        }
        if (words.empty())
            return;
        ++m_lines;
        const auto isHit = [](const Word &word) { return word.isHit; };
        const bool anyHit = std::any_of(words.begin(), words.end(), isHit);
        if (!anyHit && (m_linesAreIds || (isPhrase && isOdd(words)))) {
            m_words.append(m_linesAreIds ? withoutQuotes(withoutBlanks(whole)) : unwrappedWord(line));
            m_cells = -1;
            m_odd += m_linesAreIds ? 0 : 1;
            m_anySure = true;
            return;
        }
        noteCells(words, cell);
        const auto ofLanguage =
            std::count_if(words.begin(), words.end(), [](const Word &word) { return word.isOfLanguage(); });
        m_isStructure = m_isStructure || std::any_of(words.begin(), words.end(), [](const Word &word) {
            return !word.isHit && isStructured(word.text);
        });
        if (isPhrase || (anyHit && ofLanguage > 0))
            m_isProse = true;
        else if (ofLanguage < static_cast<std::ptrdiff_t>(words.size()) || words.size() == 1)
            m_anySure = true;
        for (const Word &word : words) {
            m_words.append(word.text);
            if (ofLanguage == 0 && !word.isHit && mayBeIdInSentence(word.text))
                m_ofOwnLine.append(word.text);
        }
    }

    /// End of the item or word of @p line that begins at @p begin.
    template <typename Ends>
    qsizetype endOf(QStringView line, qsizetype begin, Ends ends)
    {
        qsizetype end = begin;
        bool isBegun = false;
        bool isQuoted = false; // from its beginning
        while (end < line.size() && !ends(line[end])) {
            const QChar c = line[end];
            if (!isBegun && !isBlankInLine(c) && !isOneOf(c, u"([{")) {
                isBegun = true;
                isQuoted = isQuoteMark(c);
            }
            const bool opens =
                !(isQuoted && isQuoteMark(c)) && end > begin && isOneOf(c, u"([{'\"") && isNameCharacter(line[end - 1]);
            const qsizetype closed = opens && !m_unclosed.contains(c) ? endOfEnclosed(line, end) : -1;
            if (opens && closed < 0)
                m_unclosed += c; // not sought again in this line
            end = closed < 0 ? end + 1 : closed;
        }
        return end;
    }

    /// Whether no word is one of a language, so that the line may be one id with blanks in it.
    static bool isOdd(const Words &words)
    {
        return std::none_of(words.begin(), words.end(), [](const Word &word) {
            return word.text.size() > 1
                && std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter(); });
        });
    }

    static QStringView withoutQuotes(QStringView line)
    {
        QStringView rest = line.endsWith(u',') ? line.chopped(1) : line;
        const bool isQuoted = rest.size() > 2 && isQuoteMark(rest.front()) && isQuoteMark(rest.back());
        return isQuoted ? rest.sliced(1, rest.size() - 2) : line;
    }

    /// Reads the text between two separators. Returns whether it is a phrase.
    bool readItem(QStringView item, qsizetype &cell, Words &words)
    {
        Words found;
        for (qsizetype begin = 0; begin < item.size();) {
            const qsizetype end = endOf(item, begin, isBlankInLine);
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
        const bool isName = raw.endsWith(u':') && word.size() + 1 == raw.size() && !hasDigit(word); // of a field
        words.push_back(
            {word, cell, isHit, isHit && m_hits[m_hit].isTask, (isIdLike(word) && !isName) || isKind(word)});
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
        m_isProse = m_isProse || m_odd * 2 > m_lines || (m_odd > 0 && m_lines == 1);
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
        if (m_lines > 1 || !m_hits.isEmpty())
            return {PasteList::Nature::Prose, m_ofOwnLine};
        m_words.removeIf([](QStringView word) { return !mayBeIdInSentence(word); });
        return {PasteList::Nature::Prose, m_words};
    }

    QStringView m_text;
    const QList<PasteHit> &m_hits;
    bool m_linesAreIds;
    bool m_hasTokens;
    QString m_unclosed; // brackets and quotes that are not closed in this line
    qsizetype m_hit = 0; // the first hit that ends behind the last word
    QList<QStringView> m_words;
    QList<QStringView> m_ofOwnLine;
    qsizetype m_lines = 0;
    qsizetype m_odd = 0; // lines that are one id with blanks in it
    qsizetype m_cells = 0; // in each line; -1: the lines differ
    std::vector<qsizetype> m_taskCells; // number of lines with a task in that cell
    std::vector<qsizetype> m_places; // cell of each of m_words, while all lines have the same number of cells
    bool m_isProse = false;
    bool m_isStructure = false;
    bool m_anySure = false;
};

} // namespace

PasteList readPasteList(QStringView text, const QList<PasteHit> &hits, bool linesAreIds)
{
    return ListReader(text, hits, linesAreIds).run();
}

} // namespace Taskwatch
