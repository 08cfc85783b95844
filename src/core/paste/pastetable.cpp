// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastesteps.h"

#include "base/ascii.h"
#include "paste/pastewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QChar Bar = u'|';
constexpr QChar Blanks = u' '; // two or more, or a tab, separate cells

struct Cell {
    qsizetype begin = 0; // in the text
    qsizetype size = 0;
    QString text = {}; // without what trackers, Markdown and spreadsheets put around a value
};
using Row = QList<Cell>;

/// `|---|:--:|`, `+-----+`
bool isRule(QStringView line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"|+-:= \t"); });
}

Cell cellOf(qsizetype begin, QString written)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\[\]|]++)(?:\|http|\]\().*+)"));
    static const QRegularExpression escaped(QStringLiteral(R"(\\([[:punct:]]))"));
    const qsizetype size = written.size();
    if (written.contains(u'['))
        written.replace(link, QStringLiteral("\\1")); // of a tracker: `[text|address]`; of Markdown: `[text](address)`
    if (written.contains(u'\\'))
        written.replace(escaped, QStringLiteral("\\1"));
    QStringView text = withoutBlanks(written);
    if (text.startsWith(u"=\"")) // `="98765"` is a text, not a number
        text = text.sliced(1);
    while (
        !text.isEmpty() && (isOneOf(text.front(), u"[*{") || (isQuoteMark(text.front()) && isQuoteMark(text.back()))))
        text = text.sliced(1);
    while (!text.isEmpty() && (isOneOf(text.back(), u"]*}") || isQuoteMark(text.back())))
        text.chop(1);
    // A leading apostrophe keeps spreadsheets from reading the cell as a formula.
    if (text.size() > 1 && text.front() == u'\'' && isOneOf(text[1], u"=+-@0123456789"))
        text = text.sliced(1);
    return {begin, size, withoutBlanks(text).toString()};
}

/// As in RFC 4180: quoted cells may contain separators, line breaks and doubled quotes. @p at moves behind the row.
Row separatedRow(QStringView text, qsizetype &at, QChar separator)
{
    Row cells;
    qsizetype begin = at;
    QString cell;
    bool isQuoted = false;
    while (true) {
        const bool isOver = at >= text.size();
        const QChar c = isOver ? QChar(u'\n') : text[at++];
        if (isOver || (!isQuoted && (c == separator || c == u'\n'))) {
            cells.append(cellOf(begin, std::exchange(cell, {})));
            begin = at;
            if (c != separator)
                return cells;
        } else if (c == u'"' && isQuoted && text.sliced(at).startsWith(u'"')) {
            cell += text[at++];
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (isQuoted || !cell.isEmpty() || !isBlankInLine(c)) {
            cell += c;
        }
    }
}

/// A row whose cells are the matches of @p form. @p begin: of @p line in the text.
Row matchedRow(QStringView line, qsizetype begin, const QRegularExpression &form)
{
    Row cells;
    for (auto matches = form.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        cells.append(cellOf(begin + match.capturedStart(), match.captured()));
    }
    return cells;
}

Row barRow(QStringView line, qsizetype begin)
{
    static const QRegularExpression cell( // a backslash keeps a bar in its cell, and so does the link of a tracker
        QStringLiteral(R"((?:^|(?<=\|))(?:\\[[:punct:]]|\[[^\[\]|]*+\|http[^\]|]*+|[^|])*+)"));
    const QStringView inner = withoutBlanks(line);
    Row cells = matchedRow(inner, begin + (inner.begin() - line.begin()), cell);
    if (inner.startsWith(Bar))
        cells.removeFirst();
    if (cells.size() > 1 && cells.last().size == 0)
        cells.removeLast();
    return cells;
}

Row alignedRow(QStringView line, qsizetype begin)
{
    static const QRegularExpression cell(
        QStringLiteral(R"(\S++(?:[^\S\t]\S++)*+)"), QRegularExpression::UseUnicodePropertiesOption);
    return matchedRow(line, begin, cell);
}

/// A row whose cells begin at @p columns of @p line.
Row columnsRow(QStringView line, qsizetype begin, const QList<qsizetype> &columns)
{
    Row cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype end = i + 1 < columns.size() ? columns[i + 1] : std::max(columns[i], line.size());
        cells.append(cellOf(begin + columns[i], line.mid(columns[i], end - columns[i]).toString()));
    }
    return cells;
}

/// Where the columns begin above the rule @p line, such as `------ -----`; nothing if it is no such rule.
QList<qsizetype> columnsOf(QStringView line)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isOneOf(line[i], u"-= "))
            return {};
        if (line[i] != u' ' && (i == 0 || line[i - 1] == u' '))
            columns.append(i);
    }
    return columns.size() > 1 ? columns : QList<qsizetype>();
}

class TableReader
{
public:
    TableReader(QStringView text, const IdForms &forms)
        : m_text(text)
        , m_forms(forms)
    {
        m_hints = {QStringLiteral("id")};
        const QStringList names = forms.names + forms.groupNames;
        for (const QString &name : names)
            m_hints.append(name.left(3));
        m_hints.removeDuplicates();
    }

    QList<PasteHit> run(const QList<PasteHit> &hits)
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype begin = at;
            const QStringView line = lineAt(at);
            if (line.startsWith(u"sep=") && line.size() == 5)
                m_told = line.back();
            else if (!readTable(begin, at, line))
                m_isFirst = m_isFirst && (line.trimmed().isEmpty() || isRule(line));
        }
        return m_found.isEmpty() ? m_found : merged(hits);
    }

private:
    /// A message beside a task is only in the tables' rows.
    [[nodiscard]] QList<PasteHit> merged(const QList<PasteHit> &hits) const
    {
        QList<PasteHit> all = m_found;
        qsizetype table = 0;
        for (const PasteHit &hit : hits) {
            while (table < m_tables.size() && m_tables[table].second <= hit.begin)
                ++table;
            const bool isInside = table < m_tables.size() && m_tables[table].first <= hit.begin;
            if (hit.isTask || !isInside || hit.evidence == PasteEvidence::Address)
                all.append(hit);
        }
        std::stable_sort(
            all.begin(), all.end(), [](const PasteHit &a, const PasteHit &b) { return a.begin < b.begin; });
        return all;
    }

    /// The line at @p at, which moves to the next one.
    QStringView lineAt(qsizetype &at) const
    {
        const qsizetype begin = at;
        const qsizetype end = m_text.indexOf(u'\n', at);
        at = end < 0 ? m_text.size() : end + 1;
        return m_text.sliced(begin, (end < 0 ? m_text.size() : end) - begin);
    }

    /// The row at @p at, which moves behind it.
    Row rowAt(qsizetype &at) const
    {
        if (m_separator != Bar && m_separator != Blanks)
            return separatedRow(m_text, at, m_separator);
        const qsizetype begin = at;
        const QStringView line = lineAt(at);
        return m_separator == Bar ? barRow(line, begin)
            : m_columns.isEmpty() ? alignedRow(line, begin)
                                  : columnsRow(line, begin, m_columns);
    }

    /// How sure the title of a column makes its ids, from 0 to 3.
    [[nodiscard]] int rankOf(const QString &title) const
    {
        if (m_forms.names.contains(title) || (title.endsWith(u's') && m_forms.names.contains(title.chopped(1))))
            return title == u"id" ? 1 : 3;
        const auto isThing = [&title](const QString &name) { // `task` of `taskId`
            return name.size() > 2 && name.endsWith(u"id")
                && (title + u"id" == name || title == name.chopped(2) + u's');
        };
        const bool isBare = title == u"id" || title == u"ids" || title == u"uuid";
        return std::any_of(m_forms.names.begin(), m_forms.names.end(), isThing) ? 2 : isBare ? 1 : 0;
    }

    [[nodiscard]] bool looksLikeId(const QString &cell) const
    {
        return m_forms.isKnown(cell) || (isIdLike(cell) && !cell.contains(u' ') && !m_forms.isState(cell));
    }

    [[nodiscard]] QChar separatorOf(QStringView line) const
    {
        for (const QChar each : {m_told, Bar, QChar(u'\t'), QChar(u';'), QChar(u',')}) {
            if (!each.isNull() && line.contains(each))
                return each;
        }
        return Blanks;
    }

    /// Reads the table whose header is @p line, if it is one. @p at is behind the line; it moves behind the table.
    bool readTable(qsizetype begin, qsizetype &at, QStringView line)
    {
        constexpr qsizetype LongestHeader = 4096;
        const auto isOfNoTitle = [](QChar c) { return isOneOf(c, u"={}?"); };
        const auto isBetweenCells = [](QChar c) {
            return !isNameCharacter(c) && (isBlankInLine(c) || isOneOf(c, u"|;,"));
        };
        const auto isHint = [line](const QString &hint) { return line.contains(hint, Qt::CaseInsensitive); };
        const bool isWord = m_told.isNull() && std::none_of(line.begin(), line.end(), isBetweenCells);
        if ((isWord && !m_isFirst) || line.size() > LongestHeader || line.contains(u" : ") || begin < m_triedUntil
            || isRule(line) || std::any_of(line.begin(), line.end(), isOfNoTitle)
            || std::none_of(m_hints.begin(), m_hints.end(), isHint))
            return false;
        m_separator = separatorOf(line);
        qsizetype below = at;
        m_columns = m_separator == Blanks ? columnsOf(lineAt(below)) : QList<qsizetype>();
        const QStringView heading = withoutBlanks(line);
        qsizetype start = begin;
        m_header = heading.startsWith(u"||") // of a tracker's table
            ? barRow(heading.toString().replace(QLatin1String("||"), QLatin1String("|")), begin)
            : rowAt(start);
        m_titles.clear();
        for (const Cell &cell : std::as_const(m_header))
            m_titles.append(foldedName(cell.text));
        const auto isMessage = [this](const QString &title) { return m_forms.groupNames.contains(title); };
        const auto isTask = [this](const QString &title) { return rankOf(title) > 0; };
        const auto message = std::find_if(m_titles.begin(), m_titles.end(), isMessage) - m_titles.begin();
        const bool isTitled = message < m_titles.size() || std::any_of(m_titles.begin(), m_titles.end(), isTask);
        if (!isTitled || (m_header.size() == 1 && !m_isFirst))
            return false;
        if (m_header.size() == 2 && m_separator == Bar && rankOf(m_titles.first()) > 1
            && looksLikeId(m_header.last().text)) {
            addHit(true, m_header.last()); // a name and its value
            return true;
        }
        qsizetype end = at;
        const QList<Row> rows = rowsBelow(end);
        qsizetype task = -1;
        int best = 0;
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            if (const int score = scoreOf(column, rows); score > best) {
                best = score;
                task = column;
            }
        }
        if (rows.isEmpty() || (task < 0 && message == m_titles.size())) {
            // So that lines which look like a header each do not cost time for all lines below.
            constexpr qsizetype Short = 512; // characters
            if (end - at > Short)
                m_triedUntil = end;
            return false;
        }
        for (const Row &row : rows) {
            if (!addCell(true, row, task))
                addCell(false, row, message);
        }
        m_tables.append({begin, end});
        at = end;
        return true;
    }

    [[nodiscard]] QList<Row> rowsBelow(qsizetype &at) const
    {
        QList<Row> rows;
        bool anyRule = false;
        bool isHeaderOver = false; // what is above the first rule belongs to the header
        while (at < m_text.size()) {
            qsizetype next = at;
            const QStringView line = lineAt(next);
            if (line.trimmed().isEmpty() && (m_header.size() > 1 || next == m_text.size()))
                break;
            if (isRule(line)) {
                isHeaderOver = !anyRule && rows.size() < 3;
                anyRule = true;
            } else {
                next = at;
                const Row row = rowAt(next);
                // Aligned cells may be empty, but a sentence is below the table.
                if (m_header.size() > 1 && row.size() == 1
                    && (m_separator != Blanks || row.first().text.contains(u' ')))
                    break;
                if (std::exchange(isHeaderOver, false))
                    rows.clear();
                rows.append(m_separator == Blanks && row.size() != m_header.size() ? byPosition(row, at) : row);
            }
            at = next;
        }
        return rows;
    }

    /// The cells of an aligned row of which some are empty, each below its title.
    [[nodiscard]] Row byPosition(const Row &row, qsizetype lineBegin) const
    {
        const qsizetype headerBegin = m_text.lastIndexOf(u'\n', m_header.first().begin) + 1;
        Row placed;
        for (const Cell &title : m_header) {
            const qsizetype from = title.begin - headerBegin + lineBegin;
            const auto cell = std::find_if(row.begin(), row.end(),
                [&](const Cell &each) { return each.begin < from + title.size && each.begin + each.size > from; });
            placed.append(cell == row.end() ? Cell{lineBegin} : *cell);
        }
        return placed;
    }

    /// How sure @p column is that of the tasks, by its title and its content; 0 if it is not.
    [[nodiscard]] int scoreOf(qsizetype column, const QList<Row> &rows) const
    {
        qsizetype cells = 0;
        qsizetype likely = 0;
        qsizetype known = 0;
        const bool isOnly = m_header.size() == 1; // a list with a title
        for (const Row &row : rows) {
            const QString cell = column < row.size() ? row[column].text : QString();
            if (isPlaceholder(cell))
                continue;
            ++cells;
            likely += looksLikeId(cell) || (isOnly && !cell.contains(u' ')) ? 1 : 0;
            known += !m_forms.prefix.isEmpty() && m_forms.isKnown(cell) ? 1 : 0;
        }
        constexpr int Content = 10;
        const int rank = rankOf(m_titles[column]);
        if (rank > 0 && cells > 0 && likely * 2 >= cells)
            return rank + Content;
        return rank == 3 ? rank : cells > 0 && known == cells ? 4 : 0; // the titles may be those of other columns
    }

    bool addCell(bool isTask, const Row &row, qsizetype column)
    {
        if (column < 0 || column >= std::min(row.size(), m_titles.size()))
            return false;
        const QString &id = row[column].text;
        if (isPlaceholder(id) || id.contains(RemovedToken) || id.contains(u"://") || m_forms.isState(id)
            || foldedName(id) == m_titles[column])
            return false;
        addHit(isTask, row[column]);
        return true;
    }

    void addHit(bool isTask, const Cell &cell)
    {
        const QString &id = cell.text;
        const bool isMessage = !isTask || (!m_forms.groupPrefix.isEmpty() && id.startsWith(m_forms.groupPrefix));
        const bool isCut = id.contains(u'…') || id.endsWith(u"...");
        m_found.append({!isMessage, PasteEvidence::Column, isCut ? PasteHit::Cut::Abbreviated : PasteHit::Cut::No,
            cell.begin, cell.begin + cell.size, id});
    }

    QStringView m_text;
    const IdForms &m_forms;
    QChar m_told; // separator by `sep=;`
    QChar m_separator; // of this table
    QList<qsizetype> m_columns; // where they begin in each line, if a rule tells
    Row m_header;
    QStringList m_titles; // folded
    QStringList m_hints; // a header has one of these, which excludes most lines quickly
    QList<PasteHit> m_found;
    QList<std::pair<qsizetype, qsizetype>> m_tables; // where they begin and end
    qsizetype m_triedUntil = 0; // no header is sought before
    bool m_isFirst = true; // only blank lines and rules so far
};

} // namespace

QList<PasteHit> readPasteTables(const QString &text, const QList<PasteHit> &hits, const IdForms &forms)
{
    QString plain = text;
    for (QChar &c : plain) { // boxes
        if (c >= u'\u2500' && c <= u'\u257F')
            c = isOneOf(c, u"─━┄┅┈┉═╌╍╴╸╶╺") ? u'-' : isOneOf(c, u"│┃┆┇┊┋║╎╏╵╷╹╻") ? Bar : QChar(u'+');
    }
    return TableReader(plain, forms).run(hits);
}

} // namespace Taskwatch
