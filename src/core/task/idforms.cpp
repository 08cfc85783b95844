// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/idforms.h"

#include "base/ascii.h"
#include "text/textwords.h"

#include <algorithm>

namespace Taskwatch {

bool beginsWithUuid(QStringView text)
{
    if (text.size() < UuidLength)
        return false;
    for (qsizetype i = 0; i < UuidLength; ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return text.size() == UuidLength || !(isNameCharacter(text[UuidLength]) || text[UuidLength] == u'-');
}

bool IdForms::isKnown(QStringView word) const
{
    switch (pattern) {
    case Pattern::Uuid:
        return word.size() == UuidLength && beginsWithUuid(word);
    case Pattern::Number:
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), isAsciiDigit);
    case Pattern::Any:
        return !prefix.isEmpty() && word.size() > prefix.size() && word.startsWith(prefix);
    }
    Q_UNREACHABLE();
}

bool IdForms::isState(QStringView word) const
{
    return states.contains(foldedName(word));
}

} // namespace Taskwatch
