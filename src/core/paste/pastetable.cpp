// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastetable.h"

#include "base/ascii.h"
#include "paste/pastewords.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QChar Bar = u'|';
constexpr QChar Blanks = u' '; // two or more, or a tab, separate cells

struct Cell {
    qsizetype begin;
    QString text;
};
using Row = QList<Cell>;

/// `|---|:--:|`, `+-----+`
bool isRule(QStringView line)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"|+-:= \t"); });
}

/// As in RFC 4180: quoted cells may contain separators, line breaks and doubled quotes.
Row separatedRow(QStringView text, qsizetype &at, QChar separator)
{
    Row cells{{at, {}}};
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        QString &cell = cells.last().text;
        if (quoted) {
            const bool isDoubled = c == u'"' && at + 1 < text.size() && text[at + 1] == u'"';
            if (c == u'"' && !isDoubled)
                quoted = false;
            else
                cell += c;
            at += isDoubled ? 1 : 0;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            cells.append(Cell{at + 1, {}});
        } else if (c == u'\n') {
            break;
        } else if (!cell.isEmpty() || !isBlankInLine(c)) {
            cell += c;
        }
    }
    return cells;
}

Row barRow(QStringView line, qsizetype begin)
{
    const QStringView inner = withoutBlanks(line);
    begin += inner.begin() - line.begin();
    Row cells{{begin, {}}};
    int brackets = 0; // `[text|address]` of a tracker
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool isEscaped = inner[i] == u'\\' && i + 1 < inner.size() && inner[i + 1].isPunct();
        brackets += inner[i] == u'[' ? 1 : inner[i] == u']' && brackets > 0 ? -1 : 0;
        if (inner[i] == Bar && brackets > 0 && inner.sliced(i).startsWith(u"|http"))
            cells.last().text += u'\n';
        else if (inner[i] == Bar)
            cells.append(Cell{begin + i + 1, {}});
        else
            cells.last().text += inner[isEscaped ? ++i : i];
    }
    if (inner.startsWith(Bar))
        cells.removeFirst();
    if (cells.size() > 1 && cells.last().text.isEmpty())
        cells.removeLast();
    return cells;
}

Row alignedRow(QStringView line, qsizetype begin)
{
    Row cells;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && isBlankInLine(line[end]))
            ++end;
        if (end == line.size())
            break;
        if (cells.isEmpty() || end - i >= 2 || (end > i && line[i] == u'\t'))
            cells.append(Cell{begin + end, {}});
        else if (end > i)
            cells.last().text += u' ';
        cells.last().text += line[end];
        i = end + 1;
    }
    return cells;
}

/// @p cell without what trackers, Markdown and spreadsheets put around a value.
QString cellText(QString cell)
{
    if (const qsizetype address = cell.indexOf(u'\n'); address > 0 && cell.contains(u'['))
        cell.truncate(address);
    else if (const qsizetype link = cell.indexOf(u"]("); link > 0)
        cell.truncate(link);
    QStringView text = withoutBlanks(cell);
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
    return withoutBlanks(text).toString();
}

class TableReader
{
public:
    TableReader(QStringView text, const IdForms &forms)
        : m_text(text)
        , m_forms(forms)
    {
    }

    PasteTables run()
    {
        QChar told; // by `sep=;`
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype begin = at;
            const QStringView line = lineAt(at);
            if (line.startsWith(u"sep=") && line.size() == 5)
                told = line.back();
            else if (!readTable(begin, at, line, told))
                m_isFirst = m_isFirst && (line.trimmed().isEmpty() || isRule(line));
        }
        return std::move(m_tables);
    }

private:
    /// The line at @p at, which moves to the next one.
    QStringView lineAt(qsizetype &at) const
    {
        const qsizetype begin = at;
        const qsizetype end = m_text.indexOf(u'\n', at);
        at = end < 0 ? m_text.size() : end + 1;
        return m_text.sliced(begin, (end < 0 ? m_text.size() : end) - begin);
    }

    Row rowAt(qsizetype &at, QChar separator) const
    {
        const qsizetype begin = at;
        if (separator != Bar && separator != Blanks) {
            Row row = separatedRow(m_text, at, separator);
            ++at;
            return row;
        }
        const QStringView line = lineAt(at);
        return separator == Bar ? barRow(line, begin) : alignedRow(line, begin);
    }

    /// How sure the title of a column makes its ids, from 0 to 3.
    [[nodiscard]] int rankOf(const QString &title) const
    {
        if (m_forms.names.contains(title) || (title.endsWith(u's') && m_forms.names.contains(title.chopped(1))))
            return title == u"id" ? 1 : 3;
        const auto isThing = [&title](const QString &name) { // `task` of `taskId`
            return name.endsWith(u"id") && (title == name.chopped(2) || title == name.chopped(2) + u's');
        };
        if (std::any_of(m_forms.names.begin(), m_forms.names.end(), isThing) && !title.isEmpty())
            return 2;
        return title == u"id" || title == u"ids" || title == u"uuid" ? 1 : 0;
    }

    [[nodiscard]] bool looksLikeId(const QString &cell) const
    {
        return m_forms.isKnown(cell) || (isIdLike(cell) && !cell.contains(u' ') && !m_forms.isState(cell));
    }

    /// Reads the table whose header is @p line, if it is one. @p at is behind the line; it moves behind the table.
    bool readTable(qsizetype begin, qsizetype &at, QStringView line, QChar told)
    {
        constexpr qsizetype LongestHeader = 4096;
        const auto isOfNoTitle = [](QChar c) { return isOneOf(c, u"={}?"); };
        if (line.size() > LongestHeader || begin < m_triedUntil || isRule(line)
            || std::any_of(line.begin(), line.end(), isOfNoTitle))
            return false;
        QChar separator = Blanks;
        for (const QChar each : {told, Bar, QChar(u'\t'), QChar(u';'), QChar(u',')}) {
            if (separator == Blanks && !each.isNull() && line.contains(each))
                separator = each;
        }
        QString heading = line.toString();
        if (withoutBlanks(line).startsWith(u"||")) // the header of a tracker's table
            heading.replace(QLatin1String("||"), QLatin1String("|"));
        qsizetype start = 0;
        const Row header = separator == Bar ? barRow(heading, begin)
            : separator == Blanks           ? alignedRow(line, begin)
                                            : separatedRow(line, start, separator);
        QList<int> ranks;
        QStringList titles;
        for (const Cell &cell : header) {
            titles.append(foldedName(cellText(cell.text)));
            ranks.append(rankOf(titles.last()));
        }
        const auto isMessage = [this](const QString &title) { return m_forms.groupNames.contains(title); };
        const auto message = std::find_if(titles.begin(), titles.end(), isMessage) - titles.begin();
        const bool isTitled =
            message < titles.size() || std::any_of(ranks.begin(), ranks.end(), [](int rank) { return rank > 0; });
        if (!isTitled || (header.size() == 1 && !m_isFirst))
            return false;
        if (header.size() == 2 && separator == Bar && ranks.first() > 1 && looksLikeId(cellText(header.last().text))) {
            addHit(true, header.last()); // a name and its value
            return true;
        }
        qsizetype end = at;
        const QList<Row> rows = rowsBelow(end, separator, header);
        const qsizetype task = taskColumn(rows, ranks);
        if (rows.isEmpty() || (task < 0 && message == titles.size())) {
            // So that lines which look like a header each do not cost time for all lines below.
            constexpr qsizetype Short = 512; // characters
            if (end - at > Short)
                m_triedUntil = end;
            return false;
        }
        for (const Row &row : rows) {
            if (!addCell(true, row, task, titles))
                addCell(false, row, message, titles);
        }
        m_tables.places.append({begin, end});
        at = end;
        return true;
    }

    [[nodiscard]] QList<Row> rowsBelow(qsizetype &at, QChar separator, const Row &header) const
    {
        QList<Row> rows;
        bool anyRule = false;
        bool isHeaderOver = false; // what is above the first rule belongs to the header
        while (at < m_text.size()) {
            qsizetype next = at;
            const QStringView line = lineAt(next);
            if (line.trimmed().isEmpty() && (header.size() > 1 || next == m_text.size()))
                break;
            if (isRule(line)) {
                isHeaderOver = !anyRule && rows.size() < 3;
                anyRule = true;
            } else {
                next = at;
                const Row row = rowAt(next, separator);
                if (header.size() > 1 && row.size() == 1 && (separator != Blanks))
                    break;
                if (std::exchange(isHeaderOver, false))
                    rows.clear();
                rows.append(separator == Blanks && row.size() != header.size() ? byPosition(row, header, at) : row);
            }
            at = next;
        }
        return rows;
    }

    /// The cells of an aligned row of which some are empty, each below its title.
    [[nodiscard]] Row byPosition(const Row &row, const Row &header, qsizetype lineBegin) const
    {
        const qsizetype headerBegin = m_text.lastIndexOf(u'\n', header.first().begin) + 1;
        Row placed;
        for (const Cell &title : header) {
            const qsizetype from = title.begin - headerBegin;
            const auto cell = std::find_if(row.begin(), row.end(), [&](const Cell &each) {
                const qsizetype at = each.begin - lineBegin;
                return at < from + title.text.size() && at + each.text.size() > from;
            });
            placed.append(cell == row.end() ? Cell{lineBegin, {}} : *cell);
        }
        return placed;
    }

    /// The column of the tasks by its title and its content; -1: there is none.
    [[nodiscard]] qsizetype taskColumn(const QList<Row> &rows, const QList<int> &ranks) const
    {
        qsizetype best = -1;
        int bestScore = 0;
        constexpr int Content = 10;
        for (qsizetype column = 0; column < ranks.size(); ++column) {
            qsizetype cells = 0;
            qsizetype likely = 0;
            qsizetype known = 0;
            const bool isOnly = ranks.size() == 1; // a list with a title
            for (const Row &row : rows) {
                const QString cell = column < row.size() ? cellText(row[column].text) : QString();
                if (isPlaceholder(cell))
                    continue;
                ++cells;
                likely += looksLikeId(cell) || (isOnly && !cell.contains(u' ')) ? 1 : 0;
                known += !m_forms.prefix.isEmpty() && m_forms.isKnown(cell) ? 1 : 0;
            }
            int score = ranks[column];
            if (score > 0 && cells > 0 && likely * 2 >= cells)
                score += Content;
            else if (score < 3)
                score = cells > 0 && known == cells ? 4 : 0; // the titles may be those of other columns
            if (score > bestScore) {
                best = column;
                bestScore = score;
            }
        }
        return best;
    }

    bool addCell(bool isTask, const Row &row, qsizetype column, const QStringList &titles)
    {
        if (column < 0 || column >= row.size() || column >= titles.size())
            return false;
        const QString id = cellText(row[column].text);
        if (isPlaceholder(id) || id.contains(RemovedToken) || m_forms.isState(id) || foldedName(id) == titles[column])
            return false;
        addHit(isTask, row[column]);
        return true;
    }

    void addHit(bool isTask, const Cell &cell)
    {
        const QString id = cellText(cell.text);
        const bool isMessage = !isTask || (!m_forms.groupPrefix.isEmpty() && id.startsWith(m_forms.groupPrefix));
        const bool isCut = id.contains(u'…') || id.endsWith(u"...");
        m_tables.hits.append({!isMessage, PasteEvidence::Column, isCut ? PasteHit::Cut::Abbreviated : PasteHit::Cut::No,
            cell.begin, cell.begin + cell.text.size(), id});
    }

    QStringView m_text;
    const IdForms &m_forms;
    PasteTables m_tables;
    qsizetype m_triedUntil = 0; // no header is sought before
    bool m_isFirst = true; // only blank lines and rules so far
};

} // namespace

PasteTables readPasteTables(const QString &text, const IdForms &forms)
{
    QString plain = text;
    for (QChar &c : plain) { // boxes
        if (c >= u'\u2500' && c <= u'\u257F')
            c = isOneOf(c, u"─━┄┅┈┉═╌╍╴╸╶╺") ? u'-' : isOneOf(c, u"│┃┆┇┊┋║╎╏╵╷╹╻") ? Bar : QChar(u'+');
    }
    return TableReader(plain, forms).run();
}

} // namespace Taskwatch
