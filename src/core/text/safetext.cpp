// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace Taskwatch {

namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, soft hyphens
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // the visible categories
        return false;
    }
}

/// The names of the C0 controls. Not their pictures (U+2400…), which common fonts lack.
constexpr const char *ControlNames[] = {"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT",
    "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS",
    "GS", "RS", "US"};
static_assert(std::size(ControlNames) == 0x20);

void appendVisible(QString &out, char32_t c)
{
    if (c == U'\n')
        out += u'↵'; // by far the most common ones are short
    else if (c == U'\t')
        out += u'⇥';
    else if (c < std::size(ControlNames))
        out += u'‹' + QLatin1String(ControlNames[c]) + u'›';
    else if (c == 0x7f)
        out += QStringLiteral("‹DEL›");
    else
        out += QStringLiteral("‹U+%1›").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

QString makeVisible(const QString &text, bool keepLines)
{
    const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (std::all_of(text.begin(), text.end(), plain))
        return text;

    QString out;
    out.reserve(text.size() + 16);
    for (const char32_t c : text.toUcs4()) {
        if (keepLines && (c == U'\n' || c == U'\t'))
            out += QChar(static_cast<char16_t>(c));
        else if (isInvisible(c))
            appendVisible(out, c);
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

} // namespace

QString safeText(const QString &text)
{
    return makeVisible(text, false);
}

QString safeMultiLineText(const QString &text)
{
    return makeVisible(text, true);
}

QString safeFirstLine(const QString &text, qsizetype maxLength)
{
    QStringView rest = text;
    QStringView line;
    while (!rest.isEmpty() && line.isEmpty()) {
        const qsizetype end = rest.indexOf(u'\n');
        line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
    }
    QString safe = safeText(line.toString());
    if (safe.size() > maxLength) {
        qsizetype cut = maxLength - 1;
        if (cut > 0 && safe.at(cut - 1).isHighSurrogate())
            --cut;
        safe = safe.first(cut) + u'…';
    }
    return safe;
}

} // namespace Taskwatch
