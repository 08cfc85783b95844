// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csvtext.h"

#include "cells/timetext.h"
#include "export/taskserializer.h"

#include <algorithm>

namespace Taskwatch {

namespace {

QString withoutFormula(const QString &cell)
{
    constexpr QStringView Beginnings = u"=+-@\t\r\n＝＋－＠"; // some spreadsheets also accept the full-width characters
    return !cell.isEmpty() && Beginnings.contains(cell.front()) ? u'\'' + cell : cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = withoutFormula(cell);
        const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
        if (std::any_of(text.cbegin(), text.cend(), needsQuotes))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(text);
    }
    return (quoted.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

QByteArray csvTitles()
{
    return csvLine(csvHeader() << QStringLiteral("confirmedAt"));
}

QByteArray csvTaskLine(const TaskRow &row)
{
    return csvLine(toCsvRow(row, RecordTimes::Iso8601) << (row.task ? isoUtcTimeText(row.confirmedAt) : QString()));
}

} // namespace Taskwatch
