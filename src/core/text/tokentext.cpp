// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tokentext.h"

#include "text/textwords.h"

#include <QStringDecoder>

#include <algorithm>

namespace Taskwatch {

namespace {

/// What the folded name of a token ends with.
constexpr QStringView TokenNames[] = {
    u"authorization", u"token", u"apikey", u"password", u"secret", u"signature", u"signingkey", u"cookie"};
constexpr qsizetype LongestTokenName = 64; // characters; only the end of a longer name is examined

bool isWordOfLanguage(QStringView value)
{
    return value.size() < 16 && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether @p coded, the base64 of a JSON object, is that of a token: a JSON web token, the service's own, or anything
/// that has a field for a secret. Bodies in base64 begin like tokens, too.
bool isTokenObject(QStringView coded)
{
    const QByteArray bytes = coded.toLatin1();
    const bool isUrl = bytes.contains('-') || bytes.contains('_');
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString json =
        decode(QByteArray::fromBase64(bytes, isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding));
    if (decode.hasError() || std::any_of(json.begin(), json.end(), [](QChar c) { return c < u' ' && !c.isSpace(); }))
        return true; // in doubt
    constexpr QStringView Fields[] = {u"\"alg\"", u"\"userid\"", u"\"pwd\"", u"passwd"};
    const QString small = json.toLower();
    const auto isIn = [&small](QStringView name) { return small.contains(name); };
    return std::any_of(std::begin(Fields), std::end(Fields), isIn)
        || std::any_of(std::begin(TokenNames), std::end(TokenNames), isIn);
}

/// Length of the token at the beginning of @p text: `eyJ` with base64 characters, or a signing key. 0 if there is none.
qsizetype formedToken(QStringView text)
{
    constexpr qsizetype Least = 15;
    const auto isPart = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u"-+/=."); };
    const auto isKeyPart = [](QChar c) { return isNameCharacter(c); };
    const bool isJson = text.startsWith(u"eyJ");
    if (!isJson && !text.startsWith(u"sig_"))
        return 0;
    const qsizetype length = (isJson ? std::find_if_not(text.begin(), text.end(), isPart)
                                     : std::find_if_not(text.begin(), text.end(), isKeyPart))
        - text.begin();
    if (length < Least)
        return 0;
    const QStringView token = text.first(length);
    const qsizetype dot = token.indexOf(u'.');
    return isJson && !isTokenObject(dot < 0 ? token : token.first(dot)) ? 0 : length;
}

/// Copies a text and replaces its tokens.
class TokenReplacer
{
public:
    TokenReplacer(QStringView text, QStringView mark)
        : m_text(text)
        , m_mark(mark)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (!isNameCharacter(m_text[m_at])) {
                ++m_at;
                continue;
            }
            if (replaceFormed())
                continue;
            const qsizetype end =
                std::find_if_not(m_text.begin() + m_at, m_text.end(), isNameCharacter) - m_text.begin();
            if (!replaceNamed(end))
                m_at = end;
        }
    }

    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] QString rest() const { return m_kept + m_text.sliced(m_copied); }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    [[nodiscard]] QStringView from(qsizetype place) const { return m_text.sliced(std::min(place, m_text.size())); }

    /// A quick test that excludes most names that do not belong to a token.
    [[nodiscard]] static bool mayEndSecret(QChar last)
    {
        return isOneOf(last, u"rnydteRNYDTE"); // the last letters of TokenNames, and of `bearer`
    }

    void replaceToken(qsizetype begin, qsizetype end, bool counts)
    {
        m_kept += m_text.sliced(m_copied, begin - m_copied);
        m_kept += m_mark;
        m_copied = end;
        m_at = end;
        if (counts)
            ++m_tokens;
    }

    bool replaceFormed()
    {
        const qsizetype length = formedToken(from(m_at));
        if (length > 0)
            replaceToken(m_at, m_at + length, true);
        return length > 0;
    }

    /// Skips quotes, brackets and escapes, blanks if @p blanks, and @p others.
    [[nodiscard]] qsizetype pastWrapping(qsizetype place, bool blanks, std::u16string_view others = {}) const
    {
        while (place < m_text.size()) {
            const QStringView rest = from(place);
            if (blanks && startsLike(rest, u"%2520"))
                place += 5;
            else if (startsLike(rest, u"%22") || startsLike(rest, u"%27") || startsLike(rest, u"%5B")
                || (blanks && startsLike(rest, u"%20")))
                place += 3;
            else if (startsLike(rest, u"\\u0022") || startsLike(rest, u"\\u0027"))
                place += 6;
            else if (isQuoteMark(m_text[place]) || m_text[place] == u'\\' || m_text[place] == u'['
                || m_text[place] == u']' || (blanks && (isBlankInLine(m_text[place]) || m_text[place] == u'+'))
                || isOneOf(m_text[place], others))
                ++place;
            else
                break;
        }
        return place;
    }

    /// End of the value that begins at @p place. A quoted value may contain blanks and separators.
    [[nodiscard]] qsizetype endOfValue(qsizetype place) const
    {
        const bool isQuoted = place > 0 && isQuoteMark(m_text[place - 1]);
        const auto ends = [this, isQuoted](qsizetype i) {
            const QChar c = m_text[i];
            return isLineEnd(c) || isQuoteMark(c) || c == u'\\'
                || (c == u'%' && (startsLike(from(i), u"%22") || startsLike(from(i), u"%26")))
                || (!isQuoted
                    && (isBlankInLine(c) || isOneOf(c, u",;<>&")
                        || (isOneOf(c, u"}]") && !isNameCharacter(at(i + 1))))); // a password may contain brackets
        };
        while (place < m_text.size() && !ends(place))
            ++place;
        return place;
    }

    /// Where the value of the name that ends at @p name begins; -1 if it has no value.
    [[nodiscard]] qsizetype valueAfter(qsizetype name, bool alsoBlank) const
    {
        const qsizetype closed = pastWrapping(name, false);
        const qsizetype place = pastBlanks(closed);
        const QStringView rest = from(place);
        if (startsLike(rest, u"%3A") || startsLike(rest, u"%3D"))
            return pastWrapping(place + 3, true);
        if (startsLike(rest, u"%253D"))
            return pastWrapping(place + 5, true);
        if (rest.startsWith(u"=>"))
            return pastWrapping(place + 2, true);
        const bool inList = closed > name; // ["Authorization", "Bearer …"]
        if (rest.startsWith(u':') || rest.startsWith(u'=') || (inList && rest.startsWith(u',')))
            return pastWrapping(place + 1, true);
        return alsoBlank && place > closed ? pastWrapping(place, true) : -1;
    }

    [[nodiscard]] qsizetype pastBlanks(qsizetype place) const
    {
        while (place < m_text.size() && isBlankInLine(m_text[place]))
            ++place;
        return place;
    }

    /// The scheme, its value, and the words after it up to one that is something else: `taskId=1`, an id, a path.
    [[nodiscard]] qsizetype endOfAuthorization(qsizetype begin) const
    {
        qsizetype end = endOfValue(begin);
        const QStringView first = m_text.sliced(begin, end - begin);
        bool isScheme = std::all_of(first.begin(), first.end(), [](QChar c) { return c.isLetter(); });
        while (end < m_text.size() && isBlankInLine(m_text[end])) {
            const qsizetype next = pastBlanks(end);
            const qsizetype nextEnd = endOfValue(next);
            const QStringView word = m_text.sliced(next, nextEnd - next);
            const auto isInside = [word](QChar c) { return word.contains(c) && word.indexOf(c) + 1 < word.size(); };
            const bool isOther = word.startsWith(u"tsk_") || word.startsWith(u"msg_") || isInside(u'/')
                || isInside(u':') || (isInside(u'=') && !word.endsWith(u'='));
            if (word.isEmpty() || (isOther && !isScheme))
                break;
            isScheme = false;
            end = nextEnd;
        }
        return end;
    }

    /// Replaces the value of the name that ends at @p end.
    bool replaceNamed(qsizetype end)
    {
        if (at(end) == u'-' || !mayEndSecret(m_text[end - 1])) // the name goes on, or is another one
            return false;
        qsizetype start = end;
        while (start > m_copied && end - start < LongestTokenName
            && (isNameCharacter(m_text[start - 1]) || m_text[start - 1] == u'-'))
            --start;
        const bool isOption = m_text.sliced(start).startsWith(u"--");
        while (m_text[start] == u'-')
            ++start;
        const QStringView written = m_text.sliced(start, end - start);
        const QString name = foldedName(written);
        if (name.endsWith(u"bearer"))
            return replaceBearer(end);
        const bool authorizes = name.endsWith(u"authorization");
        if (std::none_of(std::begin(TokenNames), std::end(TokenNames),
                [&name](QStringView known) { return name.endsWith(known); }))
            return false;
        const auto endOf = [this, authorizes](
                               qsizetype from) { return authorizes ? endOfAuthorization(from) : endOfValue(from); };
        qsizetype begin = valueAfter(end, isOption);
        if (begin < 0)
            return false;
        qsizetype valueEnd = endOf(begin);
        QStringView value = withoutBlanks(m_text.sliced(begin, valueEnd - begin));
        if (const qsizetype next = value == u"value" ? valueAfter(valueEnd, false) : -1; next >= 0) {
            begin = next; // {"name":"Authorization","value":"Bearer …"}
            valueEnd = endOf(begin);
            value = withoutBlanks(m_text.sliced(begin, valueEnd - begin));
        }
        if (authorizes && startsLike(value, u"Bearer"))
            value = withoutBlanks(value.sliced(6));
        const bool isWord = !authorizes && isWordOfLanguage(value) && at(begin - 1) == u' ';
        if (isWord && !written.contains(u'_') && !written.contains(u'-'))
            return false; // `token: expired` is a sentence
        // Also without a real token: the placeholder is not an id.
        replaceToken(begin, valueEnd, !isWord && !isPlaceholder(value) && value != m_mark);
        return true;
    }

    bool replaceBearer(qsizetype end)
    {
        const qsizetype begin = pastWrapping(end, true, u":=");
        if (begin == end)
            return false;
        // Before the value is read to its end: the next `bearer` may lie within it.
        if (from(begin).startsWith(u"tsk_") || from(begin).startsWith(u"msg_"))
            return false;
        const qsizetype valueEnd = endOfValue(begin);
        const QStringView value = m_text.sliced(begin, valueEnd - begin);
        replaceToken(begin, valueEnd, !isPlaceholder(value) && !isWordOfLanguage(value) && value != m_mark);
        return true;
    }

    QStringView m_text;
    QStringView m_mark;
    QString m_kept;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; // the text before this position was copied or replaced
    int m_tokens = 0;
};

} // namespace

int replaceTokens(QString &text, QStringView mark)
{
    TokenReplacer replacer(text, mark);
    replacer.run();
    text = replacer.rest();
    return replacer.tokens();
}

QString withTokensCut(const QString &text)
{
    QString cut = text;
    replaceTokens(cut, u"…");
    return cut;
}

bool isTokenName(const QString &name)
{
    const QString folded = foldedName(name);
    return std::any_of(std::begin(TokenNames), std::end(TokenNames), [&folded](QStringView known) {
        return known == u"token" ? folded.endsWith(known) : folded.contains(known); // `tokens` is a number
    });
}

} // namespace Taskwatch
