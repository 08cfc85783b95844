// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/limitheaders.h"

#include "base/rfc3339.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr Timestamp LatestTime{std::chrono::seconds(7'258'118'400)}; // end of the year 2199; later ones are invalid
constexpr qsizetype MostValueBytes = 256; // of a time; parsing 100 kB of digits takes seconds
constexpr milliseconds LongestWait = 24h * 36'525; // a century; the rate limiter applies a much lower cap

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the form that servers must send. (QLocale::toDateTime() needs 20 µs for it, a tenth
/// of the time of a whole poll.)
std::optional<Timestamp> standardDate(const QByteArray &date)
{
    constexpr QByteArrayView Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (date.size() != 29 || !date.endsWith(" GMT") || date.at(3) != ',' || date.at(7) != ' ' || date.at(11) != ' '
        || date.at(16) != ' ')
        return std::nullopt;
    const qsizetype month = Months.indexOf(date.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    const QByteArray iso = date.sliced(12, 4) + '-' + QByteArray::number(month / 3 + 1).rightJustified(2, '0') + '-'
        + date.sliced(5, 2) + 'T' + date.sliced(17, 8) + 'Z';
    const Rfc3339Time time = parseRfc3339(QString::fromLatin1(iso));
    return time.meaning == Rfc3339Time::ClockReading ? std::optional(time.at) : std::nullopt;
}

/// The older forms of HTTP dates, mail dates with an offset, and RFC 3339.
std::optional<Timestamp> otherDate(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text);
    if (const Rfc3339Time time = parseRfc3339(date); time.meaning == Rfc3339Time::ClockReading)
        return time.at;
    if (const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date); time.isValid())
        return fromUnixMs(time.toMSecsSinceEpoch());
    // The day of the week is not parsed, because it does not fit while the century is missing.
    const QString withoutDay = date.section(u' ', 1).simplified();
    for (const char *form : {"MMM d HH:mm:ss yyyy", "dd-MMM-yy HH:mm:ss 'GMT'"}) {
        QDateTime time = QLocale::c().toDateTime(withoutDay, QLatin1String(form));
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        if (time.date().year() < 1970)
            time = time.addYears(100);
        return fromUnixMs(time.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

/// Digits, perhaps with a fraction, at the start of @p text, which they are removed from.
std::optional<double> takeNumber(QByteArrayView &text)
{
    qsizetype length = 0;
    while (length < text.size() && ((text[length] >= '0' && text[length] <= '9') || text[length] == '.'))
        ++length;
    bool ok = false;
    const double number = text.first(length).toByteArray().toDouble(&ok);
    text = text.sliced(length);
    return ok ? std::optional(number) : std::nullopt;
}

/// The length of one unit whose name begins @p text, which it is removed from.
std::optional<double> takeUnit(QByteArrayView &text)
{
    struct Unit {
        QByteArrayView name;
        double seconds;
    };
    constexpr std::array Units{Unit{"milliseconds", 0.001}, Unit{"ms", 0.001}, Unit{"seconds", 1}, Unit{"second", 1},
        Unit{"sec", 1}, Unit{"s", 1}, Unit{"minutes", 60}, Unit{"minute", 60}, Unit{"min", 60}, Unit{"m", 60},
        Unit{"hours", 3600}, Unit{"hour", 3600}, Unit{"h", 3600}, Unit{"d", 86400}};
    for (const Unit &unit : Units) {
        if (text.startsWith(unit.name)) {
            text = text.sliced(unit.name.size());
            return unit.seconds;
        }
    }
    return std::nullopt;
}

milliseconds lengthOf(double seconds)
{
    const double most = std::chrono::duration<double>(LongestWait).count();
    return std::chrono::round<milliseconds>(std::chrono::duration<double>(std::min(seconds, most)));
}

/// @p number without a unit: seconds, unless it is too large for that.
ServerWait plainNumber(double number)
{
    struct Form {
        double from;
        double perMillisecond;
    };
    // A wait of thirty years is none: from there on it is the time since 1970 in seconds, and so on.
    constexpr std::array Forms{Form{1e17, 1e6}, Form{1e14, 1e3}, Form{1e11, 1}, Form{1e9, 1e-3}};
    for (const Form &form : Forms) {
        if (number >= form.from)
            return fromUnixMs(static_cast<qint64>(std::min(number / form.perMillisecond, 1e14)));
    }
    return lengthOf(number);
}

/// @p value up to the first of its list, for headers with one value.
QByteArray firstOfList(const QByteArray &value)
{
    const auto end = std::find_if(value.begin(), value.end(), [](char c) { return c == ',' || c == ';'; });
    return QByteArray(value.begin(), end - value.begin()).trimmed();
}

std::optional<int> countIn(const QByteArray &text)
{
    const QByteArray digits = firstOfList(text).left(MostValueBytes);
    bool ok = false;
    const double number = digits.toDouble(&ok);
    if (!ok || number < 0) // some servers mean "no limit" by a negative number
        return std::nullopt;
    return static_cast<int>(std::min(number, 1e6));
}

/// What a header of a limit contains.
enum class LimitValue : quint8 { Nothing, All, Remaining, Reset, Policy };

struct NamedLimit {
    LimitValue value = LimitValue::Nothing;
    QByteArray limit; ///< the rest of the name: the same for all headers of one limit
    bool isMilliseconds = false;
};

NamedLimit namedLimit(QByteArray name)
{
    name.replace("rate-limit", "ratelimit");
    NamedLimit found;
    bool hasName = false;
    bool isOther = false;
    const QList<QByteArray> words = name.split('-');
    for (const QByteArray &word : words) {
        if (word == "ratelimit" && !hasName) {
            hasName = true;
            if (found.value == LimitValue::Nothing)
                found.value = LimitValue::All;
        } else if (word == "remaining" || word == "available") {
            found.value = LimitValue::Remaining;
        } else if (word == "reset" || word == "retry") {
            found.value = LimitValue::Reset;
        } else if (word == "limit" || word == "policy") {
            found.value = LimitValue::Policy;
        } else if (word == "ms" || word == "milliseconds") {
            found.isMilliseconds = true;
        } else if (word == "used" || word == "resource" || word == "bucket" || word == "scope") {
            isOther = true;
        } else if (word != "after" && word != "seconds" && word != "at" && word != "time") {
            found.limit += word + '-';
        }
    }
    if (isOther || !hasName)
        found.value = LimitValue::Nothing;
    return found;
}

/// Parses `limit=9, remaining=0, reset=5`, and `"a";r=50;t=30, "b";r=0;t=1` with one limit for each name.
QList<LimitWindow> windowsIn(const QByteArray &value)
{
    QList<LimitWindow> windows(1);
    const QList<QByteArray> members = value.split(',');
    for (const QByteArray &member : members) {
        const QList<QByteArray> parts = member.split(';');
        for (const QByteArray &part : parts) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray key = part.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
            const QByteArray text = part.mid(equals + 1).trimmed();
            if (equals < 0 && windows.last() != LimitWindow())
                windows.emplaceBack(); // the name of another limit
            else if (key == "r" || key == "remaining")
                windows.last().remaining = countIn(text);
            else if (key == "t" || key == "reset")
                windows.last().reset = parseServerWait(text);
        }
    }
    return windows;
}

/// The shortest `w` (seconds) in @p value.
std::optional<std::chrono::seconds> windowLengthIn(const QByteArray &value)
{
    std::optional<std::chrono::seconds> shortest;
    const QList<QByteArray> parts = QByteArray(value).replace(',', ';').split(';');
    for (const QByteArray &part : parts) {
        const QByteArray text = part.trimmed();
        bool ok = false;
        const int seconds = text.startsWith("w=") ? text.mid(2).toInt(&ok) : 0;
        if (ok && seconds > 0)
            shortest = std::min(shortest.value_or(std::chrono::seconds::max()), std::chrono::seconds(seconds));
    }
    return shortest;
}

} // namespace

std::optional<Timestamp> parseHttpDate(const QByteArray &text)
{
    const QByteArray date = text.trimmed();
    if (date.isEmpty() || date.size() > MostValueBytes)
        return std::nullopt;
    std::optional<Timestamp> time = standardDate(date);
    if (!time)
        time = otherDate(date);
    return time && *time > Timestamp() && *time <= LatestTime ? time : std::nullopt;
}

std::optional<ServerWait> parseServerWait(const QByteArray &text)
{
    if (text.size() > MostValueBytes)
        return std::nullopt;
    const QByteArray value = text.trimmed().replace('"', QByteArray()).toLower();
    QByteArrayView rest = value;
    std::optional<double> number = takeNumber(rest);
    if (number && rest.isEmpty())
        return plainNumber(*number);
    double seconds = 0;
    while (number) {
        rest = rest.trimmed();
        const std::optional<double> unit = takeUnit(rest);
        if (!unit)
            break;
        seconds += *number * *unit;
        if (rest.isEmpty())
            return lengthOf(seconds);
        number = takeNumber(rest);
    }
    if (const std::optional<Timestamp> date = parseHttpDate(text.trimmed().replace('"', QByteArray())))
        return *date;
    const QByteArray first = firstOfList(text); // of a list, or of a header that was sent twice
    return first.size() < text.trimmed().size() ? parseServerWait(first) : std::nullopt;
}

QByteArray limitHeaderName(const QByteArray &name, const ApiDescription::Limits &limits)
{
    const QByteArray lower = name.toLower();
    if (lower == limits.reset)
        return QByteArrayLiteral("ratelimit-reset");
    if (lower == limits.burstReset)
        return QByteArrayLiteral("burst-ratelimit-reset");
    if (lower == limits.burstRemaining)
        return QByteArrayLiteral("burst-ratelimit-remaining");
    return lower.contains("ratelimit") || lower.contains("rate-limit") ? lower : QByteArray();
}

QList<LimitWindow> parseLimitWindows(const QList<LimitHeader> &headers)
{
    std::map<QByteArray, LimitWindow> byName;
    QList<LimitWindow> windows;
    for (const auto &[name, value] : headers) {
        const NamedLimit named = namedLimit(name);
        switch (named.value) {
        case LimitValue::Nothing:
            break;
        case LimitValue::All:
            windows += windowsIn(value);
            break;
        case LimitValue::Remaining:
            byName[named.limit].remaining = countIn(value);
            break;
        case LimitValue::Reset:
            if (const std::optional<ServerWait> reset = parseServerWait(named.isMilliseconds ? value + "ms" : value))
                byName[named.limit].reset = reset;
            break;
        case LimitValue::Policy:
            byName[named.limit].length = windowLengthIn(value);
            break;
        }
    }
    for (const auto &each : byName)
        windows.append(each.second);
    windows.removeIf([](const LimitWindow &each) { return each == LimitWindow(); });
    return windows;
}

} // namespace Taskwatch
