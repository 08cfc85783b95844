// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filternames.h"

#include <algorithm>

namespace Taskwatch {

namespace {

struct FilterNameWords {
    Q_DECLARE_TR_FUNCTIONS(FilterName)
};

constexpr qsizetype LongestFilterName = 12;

/// Damerau–Levenshtein distance (optimal string alignment) of @p a and @p b, both at most LongestFilterName long.
int editDistance(QStringView a, QStringView b)
{
    using Line = std::array<int, LongestFilterName + 1>;
    Line beforeLast{};
    Line last{};
    Line line{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        line[static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast = last;
        last = line;
        line[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int exchanged = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            line[at] = std::min({last[at] + 1, line[at - 1] + 1, exchanged});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[at] = std::min(line[at], beforeLast[at - 2] + 1);
        }
    }
    return line[static_cast<size_t>(b.size())];
}

} // namespace

QString FilterName::explanation() const
{
    return FilterNameWords::tr(meaning);
}

const FilterName *findFilterName(QStringView name)
{
    const auto it = std::find_if(FilterNames.begin(), FilterNames.end(),
        [name](const FilterName &known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; });
    return it == FilterNames.end() ? nullptr : &*it;
}

const FilterName *nearFilterName(QStringView name)
{
    if (name.size() > LongestFilterName)
        return nullptr;
    const QString folded = name.toString().toCaseFolded();
    const FilterName *nearest = nullptr;
    int least = 3;
    for (const FilterName &known : FilterNames) {
        // Short names resemble too many words that users search for: `https:`, `date:`.
        if (known.accepts == FilterName::Accepts::Nothing || known.name.size() < 4)
            continue;
        const int allowed = known.name.size() >= 5 && name.size() >= 5 ? 2 : 1;
        const int distance = editDistance(folded, known.name);
        if (distance <= allowed && distance < least) {
            least = distance;
            nearest = &known;
        }
    }
    return nearest;
}

} // namespace Taskwatch
