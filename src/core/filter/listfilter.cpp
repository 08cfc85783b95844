// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/listfilter.h"

#include "filter/filterquery.h"

namespace Taskwatch {

QString listFilter(const ListId &list, const ApiDescription::Words &words)
{
    QStringList terms;
    for (const ListId::Word &word : list.words()) {
        if (word.value.isEmpty())
            continue;
        if (word.name == words.group || word.name == ListId::Message)
            terms.append(filterTerm(QStringLiteral("message"), word.value));
        else if (word.name == words.destination)
            terms.append(filterTerm(QStringLiteral("url"), word.value));
        else if (word.name == u"state")
            terms.append(filterTerm(word.name, word.value));
    }
    return terms.join(u' ');
}

} // namespace Taskwatch
