// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/initext.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace Taskwatch {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHexDigit(QChar c)
{
    return isAsciiLetterOrDigit(c) && c.toLower() <= u'f';
}

QByteArray keyText(const QString &key)
{
    QByteArray text;
    for (const QChar c : key) {
        if (c == u'/')
            text += '\\';
        else if (isAsciiLetterOrDigit(c) || c == u'_' || c == u'-' || c == u'.')
            text += c.toLatin1();
        else if (c.unicode() <= 0xff)
            text += '%' + QByteArray::number(c.unicode(), 16).rightJustified(2, '0').toUpper();
        else
            text += "%U" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return text;
}

QByteArray hexEscape(QChar c)
{
    return "\\x" + QByteArray::number(c.unicode(), 16);
}

/// One value, or one text of a list.
QByteArray valueText(const QString &value)
{
    QByteArray text;
    bool isAfterHex = false; // a hexadecimal digit would be taken for a part of the escape before it
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (c == u'"' || c == u'\\') {
            text += '\\';
            text += c.toLatin1();
        } else if (isPair) {
            text += QString(value).sliced(i++, 2).toUtf8();
        } else if (c.unicode() < 0x20 || c.isSurrogate() || c == QChar::ByteOrderMark
            || (isAfterHex && isHexDigit(c))) {
            text += hexEscape(c);
            isAfterHex = true;
            continue;
        } else {
            text += QString(c).toUtf8();
        }
        isAfterHex = false;
    }
    const bool isQuoted =
        text.contains(';') || text.contains(',') || text.contains('=') || text.startsWith(' ') || text.endsWith(' ');
    return isQuoted ? '"' + text + '"' : text;
}

/// What is no text begins with an `@`, which is doubled in a text.
QString plainText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QStringLiteral("@ByteArray(") + QString::fromLatin1(value.toByteArray()) + u')';
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.contains(QChar::Null))
            return QStringLiteral("@String(") + text + u')';
        return text.startsWith(u'@') ? u'@' + text : text;
    }
    default: // nothing that Taskwatch writes, but a file may contain it
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_4_0); // as QSettings reads it
        stream << value;
        return QStringLiteral("@Variant(") + QString::fromLatin1(bytes) + u')';
    }
}

QByteArray listText(const QVariantList &list)
{
    QByteArrayList texts;
    texts.reserve(list.size());
    for (const QVariant &each : list)
        texts.append(valueText(plainText(each)));
    return texts.join(", ");
}

} // namespace

QByteArray iniText(const QVariantMap &entries)
{
    QMap<QByteArray, QByteArray> sections; // their lines
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!entry->isValid())
            continue;
        const qsizetype slash = entry.key().indexOf(u'/');
        const QString section = entry.key().left(std::max<qsizetype>(slash, 0));
        const bool isGeneral = section.compare(u"general", Qt::CaseInsensitive) == 0;
        const bool isList = entry->typeId() == QMetaType::QStringList || entry->typeId() == QMetaType::QVariantList;
        sections[slash < 0  ? "General"
                : isGeneral ? "%General"
                            : keyText(section)] += keyText(entry.key().sliced(slash + 1)) + '='
            + (isList ? listText(entry->toList()) : valueText(plainText(*entry))) + '\n';
    }
    QByteArray text;
    for (auto section = sections.begin(); section != sections.end(); ++section)
        text += (text.isEmpty() ? "[" : "\n[") + section.key() + "]\n" + *section;
    return text;
}

} // namespace Taskwatch
