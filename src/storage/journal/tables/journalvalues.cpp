// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/journalvalues.h"

#include <cstring>

namespace Taskwatch::JournalValues {

QVariant ofText(const CompactText &text)
{
    const QString characters = text.toString();
    if (characters.isValidUtf16() && !characters.contains(QChar(u'\0')))
        return characters;
    return QByteArray(
        reinterpret_cast<const char *>(characters.utf16()), characters.size() * static_cast<qsizetype>(sizeof(QChar)));
}

CompactText textOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray)
        return value.toString();
    const QByteArray bytes = value.toByteArray();
    QString characters(bytes.size() / static_cast<qsizetype>(sizeof(QChar)), Qt::Uninitialized);
    memcpy(characters.data(), bytes.constData(), static_cast<size_t>(characters.size()) * sizeof(QChar));
    return characters;
}

FetchErrorKind kindOf(const QVariant &value)
{
    const int kind = value.toInt();
    return kind < 0 || kind > static_cast<int>(FetchErrorKind::Forbidden) ? FetchErrorKind::Unreachable
                                                                          : static_cast<FetchErrorKind>(kind);
}

} // namespace Taskwatch::JournalValues
