// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastetable.h"

#include "paste/pastewords.h"

#include <algorithm>

namespace Taskwatch {

namespace {

enum class Form : quint8 { Separated, Bars, Columns };

/// `|---|:--:|`, `+-----+`
bool isRule(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"|+-:= \t"); });
}

QStringView nextLine(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && !isLineEnd(text[at]))
        ++at;
    const QStringView line = text.sliced(begin, at - begin);
    if (at < text.size())
        ++at;
    return line;
}

/// Reads the rows of a table one by one.
class Rows
{
public:
    Rows(QStringView text, Form form, QChar separator)
        : m_text(text)
        , m_form(form)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        if (m_form == Form::Separated)
            return nextSeparated();
        const QStringView line = nextLine(m_text, m_at);
        if (isRule(line))
            return {};
        return m_form == Form::Bars ? bars(line) : columns(line);
    }

private:
    /// As in RFC 4180: quoted cells may contain separators, line breaks and doubled quotes.
    QStringList nextSeparated()
    {
        QStringList cells;
        QString cell;
        bool quoted = false;
        bool begun = false; // the cell has more than blanks
        const auto append = [&cell, &begun](QChar c) {
            cell += c;
            begun = begun || !isBlankInLine(c);
        };
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (quoted) {
                const bool isDoubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (c == u'"' && !isDoubled)
                    quoted = false;
                else
                    append(c);
                m_at += isDoubled ? 1 : 0;
            } else if (c == u'"' && !begun) {
                cell.clear();
                quoted = true;
            } else if (c == m_separator) {
                cells.append(cell);
                cell.clear();
                begun = false;
            } else if (isLineEnd(c)) {
                ++m_at;
                break;
            } else {
                append(c);
            }
        }
        cells.append(cell);
        return cells;
    }

    [[nodiscard]] static QStringList bars(QStringView line)
    {
        line = withoutBlanks(line);
        if (line.startsWith(u'|'))
            line = line.sliced(1);
        if (line.endsWith(u'|') && !line.endsWith(u"\\|"))
            line.chop(1);
        QStringList cells{QString()};
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isEscaped = line[i] == u'\\' && i + 1 < line.size() && line[i + 1].isPunct();
            if (line[i] == u'|')
                cells.append(QString());
            else if (isEscaped || line[i] != u'\\')
                cells.last() += line[isEscaped ? ++i : i];
            else
                cells.last() += line[i];
        }
        return cells;
    }

    /// Two or more blanks, or a tab, separate cells.
    [[nodiscard]] static QStringList columns(QStringView line)
    {
        QStringList cells{QString()};
        for (qsizetype i = 0; i < line.size();) {
            qsizetype end = i;
            while (end < line.size() && isBlankInLine(line[end]))
                ++end;
            if (end - i >= 2 && end < line.size() && i > 0)
                cells.append(QString());
            else if (end > i && i > 0)
                cells.last() += u' ';
            if (end < line.size())
                cells.last() += line[end];
            i = end + 1;
        }
        return cells;
    }

    QStringView m_text;
    Form m_form;
    QChar m_separator;
    qsizetype m_at = 0;
};

struct Columns {
    qsizetype task = -1;
    qsizetype message = -1;
};

Columns columnsOf(const QStringList &header)
{
    QStringList names;
    for (const QString &cell : header)
        names.append(foldedName(cell));
    const auto firstOf = [&names](std::initializer_list<QStringView> wanted) -> qsizetype {
        for (const QStringView name : wanted) {
            if (const qsizetype at = names.indexOf(name); at >= 0)
                return at;
        }
        return -1;
    };
    Columns columns{
        firstOf({u"taskid", u"taskids", u"task", u"tasks"}), firstOf({u"messageid", u"messageids", u"message"})};
    if (columns.task < 0)
        columns.task = firstOf({u"id", u"ids"});
    // A column named `message` usually contains error texts.
    if (columns.message >= 0 && names[columns.message] == u"message" && columns.task < 0)
        columns.message = -1;
    return columns;
}

QString cellId(const QStringList &row, qsizetype column)
{
    if (column < 0 || column >= row.size())
        return {};
    QStringView cell = withoutBlanks(row[column]);
    while (cell.size() > 1 && isQuoteMark(cell.front()) && isQuoteMark(cell.back()))
        cell = withoutBlanks(cell.sliced(1, cell.size() - 2));
    // A leading apostrophe keeps spreadsheets from reading the cell as a formula.
    if (cell.size() > 1 && cell.front() == u'\'' && isOneOf(cell[1], u"=+-@"))
        cell = cell.sliced(1);
    return isPlaceholder(cell) || cell.contains(RemovedToken) ? QString() : cell.toString();
}

PasteTable readRows(Rows rows, const Columns &columns)
{
    PasteTable table;
    while (!rows.atEnd()) {
        const QStringList row = rows.next();
        const QString task = cellId(row, columns.task);
        const QString message = cellId(row, columns.message);
        if (!task.isEmpty())
            table.tasks.append(task);
        else if (!message.isEmpty())
            table.messages.append(message);
    }
    return table;
}

} // namespace

std::optional<PasteTable> readPasteTable(QStringView text)
{
    qsizetype begin = 0;
    QStringView header;
    while (begin < text.size()) {
        qsizetype after = begin;
        header = nextLine(text, after);
        if (!withoutBlanks(header).isEmpty() && !isRule(header))
            break;
        begin = after;
    }
    constexpr qsizetype LongestHeader = 4096;
    if (begin + header.size() >= text.size() || header.size() > LongestHeader)
        return std::nullopt; // nothing below the header
    const auto attempt = [&](Form form, QChar separator) -> std::optional<PasteTable> {
        Rows rows(text.sliced(begin), form, separator);
        const Columns columns = columnsOf(rows.next());
        if (columns.task < 0 && columns.message < 0)
            return std::nullopt;
        return readRows(rows, columns);
    };
    if (header.contains(u'|'))
        return attempt(Form::Bars, {});
    for (const QChar separator : {u'\t', u';', u','}) {
        if (header.contains(separator))
            return attempt(Form::Separated, separator);
    }
    return attempt(Form::Columns, {}); // also for a table with one column
}

} // namespace Taskwatch
