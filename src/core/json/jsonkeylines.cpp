// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsonkeylines.h"

#include "json/jsontokens.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Taskwatch {

namespace {

/// The string of a token with its quotes.
QString unquoted(QStringView token)
{
    const QByteArray array = '[' + token.toUtf8() + ']';
    return QJsonDocument::fromJson(array).array().first().toString();
}

} // namespace

JsonKeyLines::JsonKeyLines(const QString &text)
{
    JsonTokens tokens(text);
    QStringList place; // of the value that is read next
    QList<bool> isArray; // of the containers around it
    bool isName = false; // the next string is the name of a member
    int line = 1;
    qsizetype counted = 0;
    const auto record = [&] {
        constexpr qsizetype Deepest = 8; // deeper values are on the line of what is around them
        if (place.size() <= Deepest && !m_lines.contains(place))
            m_lines.insert(place, line);
    };
    while (true) {
        const JsonToken token = tokens.next();
        line += static_cast<int>(QStringView(text).sliced(counted, token.begin - counted).count(u'\n'));
        counted = token.begin;
        const QStringView word = QStringView(text).sliced(token.begin, token.length);
        switch (token.kind) {
        case JsonToken::Kind::Open:
            record();
            isArray.append(word == u'[');
            isName = !isArray.last();
            place.append(isArray.last() ? QStringLiteral("0") : QString());
            break;
        case JsonToken::Kind::Close:
            if (isArray.isEmpty())
                return;
            isArray.removeLast();
            place.removeLast();
            isName = false;
            break;
        case JsonToken::Kind::Comma:
            if (isArray.isEmpty())
                return;
            isName = !isArray.last();
            if (isArray.last())
                place.last() = QString::number(place.last().toInt() + 1);
            break;
        case JsonToken::Kind::String:
            if (isName) {
                place.last() = unquoted(word);
                isName = false;
                if (m_lines.contains(place) && !m_repeated)
                    m_repeated = Member{place, line};
                record(); // the line of the name, also if the value is on the next
                break;
            }
            record();
            break;
        case JsonToken::Kind::Number:
        case JsonToken::Kind::Literal:
            record();
            break;
        case JsonToken::Kind::Colon:
            break;
        case JsonToken::Kind::Broken:
        case JsonToken::Kind::End:
            return;
        }
    }
}

int JsonKeyLines::lineOf(QStringList place) const
{
    while (!place.isEmpty() && !m_lines.contains(place))
        place.removeLast();
    return m_lines.value(place, 1);
}

} // namespace Taskwatch
