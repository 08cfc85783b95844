// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filternames.h"

#include "api/shippedapis.h"

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

FilterAliases filterAliases(const ApiDescription::Words &words)
{
    FilterAliases aliases;
    const auto add = [&aliases](QString word, const QString &usual, const QString &name) {
        if (word == usual)
            return;
        word = word.toLower().remove(u' ');
        const bool isName =
            !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (isName && !findFilterName(word))
            aliases.insert(word, name);
    };
    const ApiDescription::Words &usual = defaultApi()->description().words;
    add(words.task, usual.task, QStringLiteral("id"));
    add(words.group, usual.group, QStringLiteral("message"));
    add(words.destination, usual.destination, QStringLiteral("url"));
    return aliases;
}

const FilterName *findFilterName(QStringView name, const FilterAliases &aliases)
{
    const QString wanted = name.toString().toLower();
    const auto it = std::find_if(FilterNames.begin(), FilterNames.end(),
        [meant = aliases.value(wanted, wanted)](const FilterName &known) { return known.name == meant; });
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
