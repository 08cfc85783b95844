// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsonpieces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Taskwatch {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Index after the string that begins at @p begin.
qsizetype stringEnd(QByteArrayView text, qsizetype begin)
{
    for (qsizetype place = begin + 1; place < text.size(); ++place) {
        if (text[place] == '\\')
            ++place;
        else if (text[place] == '"')
            return place + 1;
    }
    return text.size();
}

/// Splits the outermost object or array at its separators (`,` and `:`). Calls @p take for each piece in order, with
/// its bytes and the separator after it. For the last piece the separator is the closing bracket.
template <typename Take>
void cut(QByteArrayView text, Take take)
{
    qsizetype place = 0;
    while (place < text.size() && text[place] != '{' && text[place] != '[')
        ++place; // skips a byte order mark and white space
    qsizetype begin = ++place;
    int depth = 1;
    while (place < text.size() && depth > 0) {
        const char c = text[place];
        if (c == '"') {
            place = stringEnd(text, place);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth == 0 || (depth == 1 && (c == ',' || c == ':'))) {
            qsizetype end = place;
            while (begin < end && isBlank(text[begin]))
                ++begin;
            while (end > begin && isBlank(text[end - 1]))
                --end;
            if (end > begin)
                take(text.sliced(begin, end - begin), c);
            begin = place + 1;
        }
        ++place;
    }
}

/// Whether the JSON string @p string (with quotes) has the value @p name. Characters may be escaped.
bool means(QByteArrayView string, QByteArrayView name)
{
    if (!string.contains('\\'))
        return string.size() == name.size() + 2 && string.sliced(1, name.size()) == name;
    const QJsonDocument document = QJsonDocument::fromJson('[' + string.toByteArray() + ']');
    return document.array().first().toString() == QString::fromUtf8(name);
}

} // namespace

QByteArrayView JsonPieces::member(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView found;
    bool isNext = false;
    cut(object, [&](QByteArrayView piece, char separator) {
        if (separator == ':') {
            isNext = means(piece, name);
        } else {
            if (isNext)
                found = piece;
            isNext = false;
        }
    });
    return found;
}

QList<QByteArrayView> JsonPieces::values(QByteArrayView object)
{
    QList<QByteArrayView> all;
    cut(object, [&all](QByteArrayView piece, char separator) {
        if (separator != ':')
            all.append(piece);
    });
    return all;
}

QList<QByteArrayView> JsonPieces::elements(QByteArrayView array)
{
    QList<QByteArrayView> all;
    cut(array, [&all](QByteArrayView piece, char) { all.append(piece); });
    return all;
}

} // namespace Taskwatch
