// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsontokens.h"

#include "base/ascii.h"

namespace Taskwatch {

JsonToken JsonTokens::next()
{
    using Kind = JsonToken::Kind;
    // at() returns U+0000 also for places after the end, so the end is detected by the index.
    while (m_at < m_text.size() && (at(m_at) == u' ' || at(m_at) == u'\n' || at(m_at) == u'\r' || at(m_at) == u'\t'))
        ++m_at;
    if (m_at >= m_text.size())
        return {Kind::End, m_text.size(), 0};
    switch (at(m_at)) {
    case u'{':
    case u'[':
        return consume(Kind::Open, 1);
    case u'}':
    case u']':
        return consume(Kind::Close, 1);
    case u',':
        return consume(Kind::Comma, 1);
    case u':':
        return consume(Kind::Colon, 1);
    case u'"':
        return consume(Kind::String, stringLength());
    case u't':
    case u'f':
    case u'n':
        return consume(Kind::Literal, literalLength());
    default: // anything else; no number gives a Broken token
        return consume(Kind::Number, numberLength());
    }
}

JsonToken JsonTokens::consume(JsonToken::Kind kind, qsizetype length)
{
    if (length == 0)
        return {JsonToken::Kind::Broken, m_at, m_text.size() - m_at};
    const JsonToken token{kind, m_at, length};
    m_at += length;
    return token;
}

qsizetype JsonTokens::stringLength() const
{
    for (qsizetype place = m_at + 1; place < m_text.size(); ++place) {
        const char16_t c = at(place);
        if (c == u'"')
            return place + 1 - m_at;
        if (c < 0x20)
            return 0;
        if (c != u'\\')
            continue;
        ++place;
        const char16_t escaped = at(place);
        if (escaped == u'u') {
            for (int digit = 0; digit < 4; ++digit) {
                if (!isHexDigit(at(++place)))
                    return 0;
            }
        } else if (escaped == u'\0' || !QStringView(u"\"\\/bfnrt").contains(QChar(escaped))) {
            return 0;
        }
    }
    return 0;
}

qsizetype JsonTokens::numberLength() const
{
    qsizetype place = m_at;
    const auto digits = [this, &place] {
        const qsizetype first = place;
        while (isAsciiDigit(at(place)))
            ++place;
        return place > first;
    };
    if (at(place) == u'-')
        ++place;
    if (at(place) == u'0')
        ++place;
    else if (!digits())
        return 0;
    if (at(place) == u'.') {
        ++place;
        if (!digits())
            return 0;
    }
    if (at(place) == u'e' || at(place) == u'E') {
        ++place;
        if (at(place) == u'+' || at(place) == u'-')
            ++place;
        if (!digits())
            return 0;
    }
    return place - m_at;
}

qsizetype JsonTokens::literalLength() const
{
    const QStringView rest = m_text.sliced(m_at);
    for (const QStringView literal : {QStringView(u"true"), QStringView(u"false"), QStringView(u"null")}) {
        if (rest.startsWith(literal))
            return literal.size();
    }
    return 0;
}

} // namespace Taskwatch
