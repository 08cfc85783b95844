// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/writtentime.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

struct TimeUnit {
    QStringView name;
    qint64 ms;
};
constexpr std::array<TimeUnit, 5> TimeUnits = {
    {{u"d", 86'400'000}, {u"h", 3'600'000}, {u"m", 60'000}, {u"s", 1000}, {u"ms", 1}}}; // larger units must come first

/// A hundred years: longer than any useful value, and far from an overflow.
constexpr qint64 LongestMs = 36'500 * TimeUnits[0].ms;

} // namespace

bool consumeMinus(QStringView &text)
{
    if (!text.startsWith(u'-'))
        return false;
    text = text.sliced(1);
    return true;
}

WrittenTime WrittenTime::read(QStringView text)
{
    const bool negative = consumeMinus(text);
    if (text == u"0")
        return {.outcome = Outcome::Good};
    qint64 sum = 0;
    bool tooLong = false;
    auto from = TimeUnits.begin(); // each unit may occur once, in descending order
    const TimeUnit *last = nullptr;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        qint64 count = 0;
        for (; digits < text.size() && isAsciiDigit(text[digits]); ++digits)
            count = std::min(LongestMs + 1, count * 10 + (text[digits].unicode() - u'0'));
        text = text.sliced(digits);
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const qsizetype letters = std::find_if_not(text.begin(), text.end(), isLetter) - text.begin();
        const auto hasName = [name = text.first(letters)](const TimeUnit &candidate) {
            return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
        };
        const auto unit = std::find_if(from, TimeUnits.end(), hasName);
        if (digits == 0 || unit == TimeUnits.end())
            return {};
        tooLong = tooLong || count > LongestMs / unit->ms || (sum += count * unit->ms) > LongestMs;
        last = &*unit;
        from = unit + 1;
        text = text.sliced(letters);
    }
    if (!last)
        return {};
    if (tooLong)
        return {.outcome = WrittenTime::Outcome::TooLong};
    return {std::chrono::milliseconds(negative ? -sum : sum), std::chrono::milliseconds(last->ms),
        WrittenTime::Outcome::Good};
}

} // namespace Taskwatch
