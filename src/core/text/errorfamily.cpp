// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/errorfamily.h"

#include "text/errorwords.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using namespace ErrorWords;

// Written by hand because regular expressions are too slow: the user waits while a hundred thousand errors are
// processed.

constexpr QChar Placeholder = u'#';
constexpr qsizetype MostCharacters = 300;

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexadecimalDigit(QChar c)
{
    return isDecimalDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 0x80 ? isDecimalDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                              : c.isLetterOrNumber() || c.isSurrogate();
}

bool isAllDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDecimalDigit);
}

bool hasDecimalDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isDecimalDigit);
}

/// Number of characters at the beginning of @p text for which @p is holds.
template <typename Predicate>
qsizetype span(QStringView text, Predicate is)
{
    return std::find_if_not(text.begin(), text.end(), is) - text.begin();
}

/// The first line that is not blank. Runs of white space and control characters become one space; format characters are
/// removed.
QString firstLine(const QString &error)
{
    QString line;
    line.reserve(std::min(error.size(), MostCharacters));
    bool blank = false;
    for (const QChar c : error) {
        if (c > u' ' && c < u'\x7f' && line.size() + 1 < MostCharacters) { // the usual case
            if (blank)
                line += u' ';
            blank = false;
            line += c;
            continue;
        }
        const bool endsLine = c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (endsLine && !line.isEmpty())
            break;
        if (c.category() == QChar::Other_Format) // invisible; could make two families look equal
            continue;
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            blank = !line.isEmpty();
            continue;
        }
        if (line.size() >= MostCharacters)
            break;
        if (blank)
            line += u' ';
        blank = false;
        line += c;
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

/// Reads a line from left to right and produces its family.
class Normaliser final
{
public:
    explicit Normaliser(QStringView line)
        : m_line(line)
    {
        m_family.reserve(line.size());
    }

    QString family();

private:
    [[nodiscard]] QStringView rest() const { return m_line.sliced(m_at); }
    [[nodiscard]] bool isAt(qsizetype index, QChar c) const { return index < m_line.size() && m_line[index] == c; }
    void keep(qsizetype length);
    void replace(qsizetype length);

    bool consumeQuoted();
    bool consumeAddress();
    bool consumeUuid();
    bool consumePrefixedId();
    void consumeWord();
    void consumeNumber(qsizetype length);
    void consumeMixed(QStringView word);
    [[nodiscard]] bool isStatus(qsizetype length) const;
    [[nodiscard]] bool isPartOfDate(QStringView word) const;

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_family;
    bool m_begun = false; // there was a word before
    bool m_statusNext = false; // a number at this place is an HTTP status
};

QString Normaliser::family()
{
    while (m_at < m_line.size()) {
        if (isWordCharacter(m_line[m_at]) || m_line[m_at] == u':') {
            if (consumeAddress())
                continue;
        }
        if (isWordCharacter(m_line[m_at])) {
            if (!consumeUuid() && !consumePrefixedId())
                consumeWord();
            m_begun = true;
            continue;
        }
        if (consumeQuoted())
            continue;
        // `status: 503`, `"statusCode":503`, `HTTP/1.1 503`; not `http://503.example`
        m_statusNext =
            m_statusNext && QStringView(u" :=\"'`()[]-_").contains(m_line[m_at]) && !rest().startsWith(u"://");
        if (m_line[m_at] == Placeholder && m_family.endsWith(Placeholder))
            ++m_at;
        else
            keep(1);
    }
    return std::move(m_family);
}

void Normaliser::keep(qsizetype length)
{
    m_family += m_line.sliced(m_at, length);
    m_at += length;
}

/// Replaces the next @p length characters with the placeholder. Several joined placeholders (an address, a date, a list
/// of numbers) are merged into one.
void Normaliser::replace(qsizetype length)
{
    m_at += length;
    m_statusNext = false;
    const QStringView written = m_family;
    const qsizetype last = written.lastIndexOf(Placeholder);
    if (last >= 0) {
        const QStringView between = written.sliced(last + 1);
        const auto joins = [](QChar c) { return QStringView(u"-.:,_+").contains(c); };
        if (between.isEmpty() || (between.size() == 1 && joins(between[0])) || between == u" " || between == u", ") {
            m_family.truncate(last + 1);
            return;
        }
    }
    // A sign belongs to its number.
    if (written.endsWith(u'-') && (written.size() == 1 || written[written.size() - 2] == u' '))
        m_family.chop(1);
    m_family += Placeholder;
}

/// A quoted value that contains a digit and only characters of ids.
bool Normaliser::consumeQuoted()
{
    const QChar quote = m_line[m_at];
    if (!QStringView(u"\"'`").contains(quote) || (m_at > 0 && isWordCharacter(m_line[m_at - 1])))
        return false;
    const qsizetype end = m_line.indexOf(quote, m_at + 1);
    if (end < 0)
        return false;
    const QStringView value = m_line.sliced(m_at + 1, end - m_at - 1);
    const auto isOfId = [](QChar c) { return isWordCharacter(c) || QStringView(u"-_.:+=").contains(c); };
    if (!hasDecimalDigit(value) || !std::all_of(value.begin(), value.end(), isOfId) || isOneOf(FixedWords, value)
        || (m_statusNext && isAllDigits(value)))
        return false;
    keep(1);
    m_family += Placeholder;
    m_at = end;
    keep(1);
    m_begun = true;
    m_statusNext = false;
    return true;
}

/// An IPv6 address with its brackets and port, or another run of hexadecimal groups: `10:11:12`, `00:1a:2b:3c:4d:5e`.
bool Normaliser::consumeAddress()
{
    if (m_at > 0 && (isWordCharacter(m_line[m_at - 1]) || m_line[m_at - 1] == u':'))
        return false;
    const auto isOfAddress = [](QChar c) { return isHexadecimalDigit(c) || c == u':' || c == u'.'; };
    qsizetype length = span(rest(), isOfAddress);
    while (length > 0 && m_line[m_at + length - 1] == u'.')
        --length;
    if (length > 0 && m_line[m_at + length - 1] == u':' && !rest().first(length).endsWith(u"::"))
        --length;
    const QStringView address = rest().first(length);
    if (length < 3 || address.count(u':') < 2 || !hasDecimalDigit(address)
        || (m_at + length < m_line.size() && isWordCharacter(m_line[m_at + length])))
        return false;
    // A group of more than four digits is not an address: `dead:beefed:1`.
    qsizetype group = 0;
    for (const QChar c : address) {
        group = isHexadecimalDigit(c) ? group + 1 : 0;
        if (group > 4)
            return false;
    }
    if (isAt(m_at + length, u'%')) // the network interface
        length += 1 + span(rest().sliced(length + 1), isWordCharacter);
    if (m_family.endsWith(u'[') && isAt(m_at + length, u']')) {
        m_family.chop(1);
        ++length;
        if (isAt(m_at + length, u':'))
            length += 1 + span(rest().sliced(length + 1), isDecimalDigit);
    }
    replace(length);
    m_begun = true;
    return true;
}

bool Normaliser::consumeUuid()
{
    constexpr qsizetype Length = 36;
    if (rest().size() < Length || (rest().size() > Length && isWordCharacter(rest()[Length])))
        return false;
    for (qsizetype i = 0; i < Length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? rest()[i] != u'-' : !isHexadecimalDigit(rest()[i]))
            return false;
    }
    replace(Length);
    return true;
}

/// `tsk_…` and `msg_…`; but not names such as `msg_type`.
bool Normaliser::consumePrefixedId()
{
    if (!isAt(m_at + 3, u'_'))
        return false;
    const bool task = rest().startsWith(u"tsk_");
    if (!task && !rest().startsWith(u"msg_"))
        return false;
    const qsizetype length = span(rest(), [](QChar c) { return isWordCharacter(c) || c == u'_'; });
    const QStringView tail = rest().first(length).sliced(4);
    const auto isOfName = [](QChar c) { return c.isLower() || c == u'_'; };
    if (tail.isEmpty() || (!task && std::all_of(tail.begin(), tail.end(), isOfName)))
        return false;
    replace(length);
    return true;
}

void Normaliser::consumeWord()
{
    const QStringView word = rest().first(span(rest(), isWordCharacter));
    if (isAllDigits(word)) {
        consumeNumber(word.size());
        return;
    }
    if (isPartOfDate(word)) {
        replace(word.size());
        if (isAt(m_at, u',') && isOneOf(Weekdays, word, Qt::CaseSensitive))
            ++m_at;
        return;
    }
    if (hasDecimalDigit(word)) {
        consumeMixed(word);
        return;
    }
    const auto is = [word](QStringView other) {
        return word.size() == other.size() && word.compare(other, Qt::CaseInsensitive) == 0;
    };
    // `status code 503`, `HTTP status 503`
    m_statusNext = is(u"status") || is(u"http") || is(u"https") || is(u"statuscode")
        || (m_statusNext && (is(u"code") || is(u"error") || is(u"is") || is(u"was")));
    const bool isHttp = is(u"http");
    keep(word.size());
    if (isHttp && isAt(m_at, u'/')) // the HTTP version stays
        keep(1 + span(rest().sliced(1), [](QChar c) { return isDecimalDigit(c) || c == u'.'; }));
}

void Normaliser::consumeNumber(qsizetype length)
{
    if (isStatus(length)) {
        m_statusNext = false;
        keep(length);
        return;
    }
    replace(length);
    if (!isAt(m_at, u' '))
        return;
    const qsizetype unit = span(rest().sliced(1), isWordCharacter);
    if (isOneOf(UnitWords, rest().sliced(1, unit)))
        m_at += 1 + unit;
}

/// A word of letters and digits: an id, a duration, or a name with a number.
void Normaliser::consumeMixed(QStringView word)
{
    m_statusNext = false;
    if (isOneOf(FixedWords, word)) {
        keep(word.size());
        return;
    }
    qsizetype changes = 0;
    bool onlyUnits = isDecimalDigit(word.front());
    for (qsizetype i = 0; i < word.size();) {
        const bool digits = isDecimalDigit(word[i]);
        const qsizetype length = span(word.sliced(i), [digits](QChar c) { return isDecimalDigit(c) == digits; });
        onlyUnits = onlyUnits && (digits || isOneOf(Units, word.sliced(i, length)));
        changes += i > 0 ? 1 : 0;
        i += length;
    }
    const bool hex = std::all_of(word.begin(), word.end(), isHexadecimalDigit) || word.startsWith(u"0x");
    const bool isId = changes >= 3 || (changes == 2 && word.size() >= 7) || (hex && word.size() >= 8)
        || word.startsWith(u"0x") || word.size() >= 16;
    if (onlyUnits || isId) {
        replace(word.size());
        return;
    }
    const qsizetype end = m_at + word.size();
    while (m_at < end) {
        const QStringView left = m_line.sliced(m_at, end - m_at);
        if (const qsizetype digits = span(left, isDecimalDigit))
            replace(digits);
        else
            keep(span(left, [](QChar c) { return !isDecimalDigit(c); }));
    }
}

bool Normaliser::isStatus(qsizetype length) const
{
    if (length != 3 || m_line[m_at] < u'1' || m_line[m_at] > u'5' || (m_begun && !m_statusNext))
        return false;
    // Not the beginning of something longer (`503.2`, `127.0.0.1`) or a duration.
    const QStringView after = rest().sliced(length);
    if (after.size() >= 2 && QStringView(u".,:-_").contains(after[0]) && isDecimalDigit(after[1]))
        return false;
    return !after.startsWith(u' ') || !isOneOf(UnitWords, after.sliced(1, span(after.sliced(1), isWordCharacter)));
}

/// Whether @p word is the name of a month or weekday next to a number.
bool Normaliser::isPartOfDate(QStringView word) const
{
    const bool weekday = isOneOf(Weekdays, word, Qt::CaseSensitive);
    if (!weekday && !isOneOf(Months, word, Qt::CaseSensitive))
        return false;
    const QStringView after = rest().sliced(word.size());
    const qsizetype gap = span(after, [](QChar c) { return c == u' ' || c == u',' || c == u'-'; });
    if (gap == 0 || gap > 2 || gap == after.size())
        return !weekday && (m_family.endsWith(u"# ") || m_family.endsWith(u"#-"));
    const QStringView next = after.sliced(gap);
    return isDecimalDigit(next[0])
        || (weekday && isOneOf(Months, next.first(span(next, isWordCharacter)), Qt::CaseSensitive));
}

} // namespace

QString errorFamily(const QString &error)
{
    return Normaliser(firstLine(error)).family();
}

} // namespace Taskwatch
