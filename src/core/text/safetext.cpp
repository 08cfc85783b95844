// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

#include <QList>

#include <algorithm>

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

void appendVisible(QString &out, char32_t c)
{
    constexpr char32_t Pictures = 0x2400; // U+2400…: one picture for each C0 control
    if (c < 0x20)
        out += QChar::fromUcs4(Pictures + c);
    else if (c == 0x7f)
        out += QChar(u'␡');
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
