// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastesteps.h"

#include "paste/pastewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Taskwatch {

namespace {

constexpr auto Unicode = QRegularExpression::UseUnicodePropertiesOption;

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
    static const QRegularExpression bullets(
        QStringLiteral(R"(^\s*+(?:(?:\[[ xX]\]|[\-*+>•‣◦·–—]|\d{1,6}+[.)])\s++)*+)"), Unicode);
    return withoutBlanks(line.sliced(bullets.match(line).capturedLength()));
}

/// Whether @p word has a structure, such as `"a":"b"`, `retries=4` or `<a>b`. Such a word is not part of a plain list.
bool isStructured(QStringView word)
{
    static const QRegularExpression assignment(QStringLiteral(R"(^[\w\-."']++=+[^=])"));
    const qsizetype scheme = word.indexOf(u"://");
    if (scheme >= 0 && !word.first(scheme).contains(u'='))
        return false; // an address: refused later with a message
    const bool isTag = word.contains(u'<') || word.contains(u'>');
    return isTag || word.contains(u"\":") || word.contains(u"':") || assignment.match(word).hasMatch();
}

bool mayBeIdInSentence(QStringView word)
{
    constexpr qsizetype LongerThanStatus = 5;
    const auto isOfId = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
    return word.size() >= LongerThanStatus && isIdLike(word) && std::all_of(word.begin(), word.end(), isOfId);
}

/// A character of a word, or brackets or quotes that belong to the word before them: `Build(a, b)`, `b'x y'`.
QString pieceForm(const QString &character)
{
    return QStringLiteral(R"((?:(?<=[A-Za-z0-9_])(?:\((?:[^()]|\([^()]*+\))*+\)|\[(?:[^\[\]]|\[[^\[\]]*+\])*+\])"
                          R"(|\{(?:[^{}]|\{[^{}]*+\})*+\}|(?:'(?=\S)[^']*+'|"(?=\S)[^"]*+")(?=[\s,;]|$))|%1))")
        .arg(character);
}

class ListReader
{
public:
    ListReader(QStringView text, const QList<PasteHit> &hits, bool linesAreIds)
        : m_text(text)
        , m_hits(hits)
        , m_hasTokens(text.contains(RemovedToken))
    {
        // Then it is a log or a record, whose other words are no ids.
        const auto isNamed = [](const PasteHit &hit) { return hit.evidence == PasteEvidence::Name; };
        m_isProse = std::any_of(hits.begin(), hits.end(), isNamed);
        m_linesAreIds = linesAreIds && !m_isProse;
    }

    QList<PasteHit> run()
    {
        for (qsizetype begin = 0; begin < m_text.size() && !m_isStructure;) {
            const qsizetype end = pastAll(m_text, begin, [](QChar c) { return !isLineEnd(c); });
            readLine(m_text.sliced(begin, end - begin));
            begin = end + 1;
        }
        return result();
    }

private:
    struct Word {
        QStringView text;
        qsizetype cell = 0; // its number in its line
        qsizetype hit = -1; // the first hit in it; -1: none
        bool isOfLanguage = false;
        bool isOfOwnLine = false; // that has no words of a language
    };
    using Words = std::vector<Word>;

    void readLine(QStringView whole)
    {
        static const QRegularExpression item(
            QStringLiteral("(?:^|[,;\t，；、])(%1*+)").arg(pieceForm(QStringLiteral("[^,;\t，；、]"))), Unicode);
        const auto isPlain = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
        const bool isOne = std::all_of(whole.begin(), whole.end(), isPlain); // as in most long lists
        const QStringView line = isOne ? whole : withoutBullets(whole);
        if (line.isEmpty() || line.startsWith(u"```") || line.startsWith(u"# "))
            return;
        Words words;
        qsizetype cells = 0;
        bool isPhrase = false;
        if (isOne) {
            addWord(line, cells++, words);
        } else {
            for (auto items = item.globalMatch(line); items.hasNext();)
                isPhrase = readItem(withoutBlanks(items.next().capturedView(1)), cells, words) || isPhrase;
        }
        if (words.empty())
            return;
        ++m_lines;
        const auto isHit = [](const Word &word) { return word.hit >= 0; };
        const bool anyHit = std::any_of(words.begin(), words.end(), isHit);
        if (!anyHit && (m_linesAreIds || (isPhrase && isOdd(words)))) {
            m_words.push_back({m_linesAreIds ? withoutQuotes(withoutBlanks(whole)) : unwrappedWord(line)});
            m_isRows = false;
            m_odd += m_linesAreIds ? 0 : 1;
            m_anySure = true;
            return;
        }
        noteRow(words, cells);
        const auto ofLanguage =
            std::count_if(words.begin(), words.end(), [](const Word &word) { return word.isOfLanguage; });
        m_isStructure = m_isStructure || std::any_of(words.begin(), words.end(), [](const Word &word) {
            return word.hit < 0 && isStructured(word.text);
        });
        if (isPhrase || (anyHit && ofLanguage > 0))
            m_isProse = true;
        else if (ofLanguage < std::ssize(words) || words.size() == 1)
            m_anySure = true;
        for (Word &word : words)
            word.isOfOwnLine = ofLanguage == 0;
        m_words.insert(m_words.end(), words.begin(), words.end());
    }

    /// Whether no word is one of a language, so that the line may be one id with blanks in it.
    static bool isOdd(const Words &words)
    {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        return std::none_of(words.begin(), words.end(), [&](const Word &word) {
            return word.text.size() > 1 && std::all_of(word.text.begin(), word.text.end(), isLetter);
        });
    }

    static QStringView withoutQuotes(QStringView line)
    {
        const QStringView rest = line.endsWith(u',') ? line.chopped(1) : line;
        const bool isQuoted = rest.size() > 2 && isQuoteMark(rest.front()) && isQuoteMark(rest.back());
        return isQuoted ? rest.sliced(1, rest.size() - 2) : line;
    }

    /// Reads the text between two separators. Returns whether it is a phrase.
    bool readItem(QStringView item, qsizetype &cells, Words &words)
    {
        static const QRegularExpression form( // `msg: 123` is one word, too
            QStringLiteral(R"((?:^(?i:msg|message|task):\s++(?=\S++$))?%1++)").arg(pieceForm(QStringLiteral("\\S"))),
            Unicode);
        const auto first = std::ssize(words);
        for (auto found = form.globalMatch(item); found.hasNext();)
            addWord(found.next().capturedView(), cells + std::ssize(words) - first, words);
        const auto count = std::ssize(words) - first;
        cells += std::max<qsizetype>(1, count);
        return count > 1
            && std::any_of(words.begin() + first, words.end(), [](const Word &word) { return word.isOfLanguage; });
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
        const bool isLike = (isIdLike(word) && !isName) || !typedKind(word).isEmpty();
        words.push_back({word, cell, isHit ? m_hit : -1, !isHit && !isLike});
    }

    /// In a table without a header, the lines have the same number of cells, and one has the task.
    void noteRow(const Words &words, qsizetype cells)
    {
        const auto isTask = [this](const Word &word) { return word.hit >= 0 && m_hits[word.hit].isTask; };
        const auto task = std::find_if(words.begin(), words.end(), isTask);
        const qsizetype cell = task == words.end() ? -1 : task->cell;
        if (m_lines == 1) {
            m_cells = cells;
            m_taskCell = cell;
        }
        m_isRows = m_isRows && cells > 1 && cells == m_cells && cell >= 0 && cell == m_taskCell
            && std::count_if(words.begin(), words.end(), isTask) == 1;
    }

    /// @p hit with what @p word, in which it is, has at its end: a list allows more there than a sentence does.
    [[nodiscard]] PasteHit completed(PasteHit hit, QStringView word) const
    {
        const auto isOfId = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u".~-"); };
        if (hit.end - hit.begin < word.size() && hit.begin == word.begin() - m_text.begin()
            && hit.evidence == PasteEvidence::Prefix && hit.cut == PasteHit::Cut::No
            && std::all_of(word.begin(), word.end(), isOfId))
            hit.id = word.toString();
        return hit;
    }

    QList<PasteHit> result()
    {
        m_isProse = m_isProse || m_odd * 2 > m_lines || (m_odd > 0 && m_lines == 1);
        if (m_isStructure)
            return m_hits;
        const bool isRows = !m_isProse && m_isRows && m_lines > 1;
        const bool isSure = m_linesAreIds || (!m_isProse && m_anySure);
        const bool isOwnLineNeeded = m_isProse && (m_lines > 1 || !m_hits.isEmpty());
        QList<PasteHit> found = m_isProse ? m_hits : QList<PasteHit>();
        qsizetype next = m_isProse ? m_hits.size() : 0; // a quoted hit may be several words, but is one id
        for (const Word &word : m_words) {
            const qsizetype begin = word.text.begin() - m_text.begin();
            const qsizetype end = begin + word.text.size();
            for (next = std::max(next, word.hit); word.hit >= 0 && next < m_hits.size() && m_hits[next].begin < end;
                 ++next) {
                if (!isRows || m_hits[next].isTask)
                    found.append(completed(m_hits[next], word.text));
            }
            const bool isCandidate =
                m_isProse ? mayBeIdInSentence(word.text) && (word.isOfOwnLine || !isOwnLineNeeded) : !isRows;
            if (word.hit < 0 && isCandidate)
                found.append({true, isSure ? PasteEvidence::List : PasteEvidence::Guess, PasteHit::Cut::No, begin, end,
                    word.text.toString()});
        }
        return found;
    }

    QStringView m_text;
    const QList<PasteHit> &m_hits;
    bool m_linesAreIds;
    bool m_hasTokens;
    qsizetype m_hit = 0; // the first hit that ends behind the last word
    Words m_words;
    qsizetype m_lines = 0;
    qsizetype m_odd = 0; // lines that are one id with blanks in it
    qsizetype m_cells = 0; // of the first line
    qsizetype m_taskCell = -1; // of the first line
    bool m_isRows = true;
    bool m_isProse = false;
    bool m_isStructure = false;
    bool m_anySure = false;
};

} // namespace

QList<PasteHit> readPasteList(QStringView text, const QList<PasteHit> &hits, bool linesAreIds)
{
    return ListReader(text, hits, linesAreIds).run();
}

} // namespace Taskwatch
