// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedids.h"

#include <QSet>

namespace Taskwatch {

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

bool isWrapping(QChar c)
{
    return QStringView(u"\"'`[](){}<>").contains(c);
}

QStringView unwrapped(QStringView word)
{
    while (!word.isEmpty() && isWrapping(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isWrapping(word.back()))
        word.chop(1);
    return word;
}

} // namespace

PastedIds findPastedIds(const QString &text)
{
    PastedIds found;
    QSet<TaskId> seen;
    const QStringView all = text;
    qsizetype begin = 0;
    while (begin < all.size()) {
        qsizetype end = begin;
        while (end < all.size() && !isSeparator(all[end]))
            ++end;
        const QStringView word = unwrapped(all.sliced(begin, end - begin));
        begin = end + 1;
        if (word.isEmpty())
            continue;
        const Result<TaskId> id = TaskId::parse(word.toString());
        if (!id) {
            found.refused.append({word.toString(), id.error()});
        } else if (!seen.contains(*id)) {
            seen.insert(*id);
            found.ids.append(*id);
        }
    }
    return found;
}

} // namespace Taskwatch
