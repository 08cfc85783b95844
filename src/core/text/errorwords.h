// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <iterator>

/// Word lists of errorFamily().
namespace Taskwatch::ErrorWords {

/// Words with digits that do not vary.
inline constexpr QStringView FixedWords[] = {u"x509", u"utf8", u"utf16", u"sha1", u"sha256", u"sha384", u"sha512",
    u"md5", u"base58", u"base64", u"http1", u"http2", u"http3", u"h2", u"h2c", u"h3", u"ipv4", u"ipv6", u"tcp4",
    u"tcp6", u"udp4", u"udp6", u"oauth2", u"s3", u"ec2", u"k8s", u"i18n", u"l10n", u"rs256", u"hs256", u"es256",
    u"tls1"};

/// What directly follows a digit in durations, ISO 8601 times, times of day and powers of ten.
inline constexpr QStringView Units[] = {u"ns", u"us", u"µs", u"μs", u"ms", u"s", u"sec", u"secs", u"m", u"min", u"mins",
    u"h", u"hr", u"hrs", u"d", u"t", u"z", u"am", u"pm", u"e"};

/// What follows a number and a space in a duration.
inline constexpr QStringView UnitWords[] = {u"ns", u"us", u"µs", u"μs", u"ms", u"s", u"sec", u"secs", u"second",
    u"seconds", u"m", u"min", u"mins", u"minute", u"minutes", u"h", u"hr", u"hrs", u"hour", u"hours", u"d", u"day",
    u"days", u"millisecond", u"milliseconds", u"microsecond", u"microseconds", u"nanosecond", u"nanoseconds",
    u"millis"};

inline constexpr QStringView Months[] = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct",
    u"Nov", u"Dec", u"January", u"February", u"March", u"April", u"June", u"July", u"August", u"September", u"October",
    u"November", u"December"};
inline constexpr QStringView Weekdays[] = {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};

/// Whether @p word, which is not empty, is one of @p words.
template <size_t N>
[[nodiscard]] bool isOneOf(
    const QStringView (&words)[N], QStringView word, Qt::CaseSensitivity cs = Qt::CaseInsensitive)
{
    // Compares the first letters first: this is called for every word, and few begin like one of @p words.
    constexpr char16_t CaseBit = 0x20;
    const auto isLike = [word](QStringView known) {
        return known.size() == word.size() && (known.front().unicode() | CaseBit) == (word.front().unicode() | CaseBit);
    };
    return std::any_of(std::begin(words), std::end(words),
        [&](QStringView known) { return isLike(known) && known.compare(word, cs) == 0; });
}

} // namespace Taskwatch::ErrorWords
