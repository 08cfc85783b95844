// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"

#include <QRegularExpression>

namespace Taskwatch {

Rfc3339Time parseRfc3339(const QString &text)
{
    using namespace std::chrono;
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };

    const year_month_day day{
        year(number(1)), month(static_cast<unsigned>(number(2))), std::chrono::day(static_cast<unsigned>(number(3)))};
    const int leapSecond = number(6) == 60 ? 1 : 0; // RFC 3339 allows :60; the Unix clock has no such second
    if (!day.ok() || number(4) > 23 || number(5) > 59 || number(6) - leapSecond > 59 || number(9) > 23
        || number(10) > 59)
        return {};

    const QString fraction = match.captured(7).leftJustified(3, u'0', true);
    const minutes offset = (hours(number(9)) + minutes(number(10))) * (match.capturedView(8) == u'-' ? -1 : 1);
    const Timestamp at = sys_days(day) + hours(number(4)) + minutes(number(5)) + seconds(number(6))
        + milliseconds(fraction.toInt()) - offset;

    if (number(1) == 1 && toUnixMs(at) == toUnixMs(sys_days(year_month_day(year(1), January, std::chrono::day(1)))))
        return {Rfc3339Time::NotSet, {}};
    if (toUnixMs(at) <= 0)
        return {};
    return {Rfc3339Time::ClockReading, at};
}

} // namespace Taskwatch
