// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/jsonline.h"

#include <QByteArrayList>

#include <algorithm>

namespace Taskwatch {

void JsonLine::addName(const char *name)
{
    if (m_text.size() > 1)
        m_text.append(',');
    m_text.append('"').append(name).append("\":");
}

void JsonLine::add(const char *name, const QString &value)
{
    addJson(name, text(value));
}

void JsonLine::add(const char *name, qint64 value)
{
    addJson(name, QByteArray::number(value));
}

void JsonLine::add(const char *name, bool value)
{
    addJson(name, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonLine::addJson(const char *name, const QByteArray &json)
{
    addName(name);
    m_text.append(json);
}

QByteArray JsonLine::array(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray JsonLine::text(const QString &value)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && c.unicode() != 0x7f && !c.isSurrogate()
            && c != QChar::ByteOrderMark;
    };
    if (std::all_of(value.begin(), value.end(), isPlain))
        return '"' + value.toUtf8() + '"';
    QString escaped;
    escaped.reserve(value.size() + 2);
    const auto number = [&escaped](
                            QChar c) { escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')); };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            escaped += c;
            escaped += value[++i];
        } else if (c == u'"' || c == u'\\') {
            escaped += u'\\';
            escaped += c;
        } else if (c == u'\n') {
            escaped += QLatin1String("\\n");
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.isSurrogate() || c == QChar::ByteOrderMark) {
            number(c); // a lone surrogate has no UTF-8, and readers drop a leading byte order mark
        } else {
            escaped += c;
        }
    }
    return '"' + escaped.toUtf8() + '"';
}

} // namespace Taskwatch
