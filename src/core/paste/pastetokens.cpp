// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastetokens.h"

#include "paste/pastewords.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype LongestTokenName = 64; // characters; longer names are not examined

bool startsLike(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

bool isWordOfLanguage(QStringView value)
{
    return value.size() < 16 && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
}

/// Length of the token at the beginning of @p text: `eyJ` with base64 characters, or a signing key. 0 if there is none.
qsizetype formedToken(QStringView text)
{
    constexpr qsizetype Least = 16;
    const auto isPart = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u"-+/=."); };
    const auto isKeyPart = [](QChar c) { return isNameCharacter(c); };
    const bool isJson = text.startsWith(u"eyJ");
    if (!isJson && !text.startsWith(u"sig_"))
        return 0;
    const qsizetype length = (isJson ? std::find_if_not(text.begin(), text.end(), isPart)
                                     : std::find_if_not(text.begin(), text.end(), isKeyPart))
        - text.begin();
    return length >= Least ? length : 0;
}

/// Copies a text and replaces its tokens.
class TokenRemover
{
public:
    explicit TokenRemover(QStringView text)
        : m_text(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (!isNameCharacter(m_text[m_at])) {
                ++m_at;
                continue;
            }
            if (!removeFormed() && !removeNamed())
                skipName();
        }
    }

    [[nodiscard]] int tokens() const { return m_tokens; }
    [[nodiscard]] QString rest() const { return m_kept + m_text.sliced(m_copied); }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    [[nodiscard]] QStringView from(qsizetype place) const { return m_text.sliced(std::min(place, m_text.size())); }

    void skipName()
    {
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
    }

    /// A quick test that excludes most names that do not belong to a token.
    [[nodiscard]] bool mayBeSecret(QStringView name) const
    {
        return isOneOf(name.back(), u"rnydteRNYDTE") && name.size() >= 5; // last letters of the names in removeNamed()
    }

    void removeToken(qsizetype begin, qsizetype end, bool counts)
    {
        m_kept += m_text.sliced(m_copied, begin - m_copied);
        m_kept += RemovedToken;
        m_copied = end;
        m_at = end;
        if (counts)
            ++m_tokens;
    }

    bool removeFormed()
    {
        const qsizetype length = formedToken(from(m_at));
        if (length > 0)
            removeToken(m_at, m_at + length, true);
        return length > 0;
    }

    /// Skips quotes, brackets, blanks and escapes, at most 16 characters.
    [[nodiscard]] qsizetype pastWrapping(qsizetype place, bool blanks) const
    {
        for (const qsizetype end = std::min(m_text.size(), place + 16); place < end;) {
            const QStringView rest = from(place);
            if (startsLike(rest, u"%22") || startsLike(rest, u"%27") || startsLike(rest, u"%5B")
                || (blanks && startsLike(rest, u"%20")))
                place += 3;
            else if (startsLike(rest, u"\\u0022") || startsLike(rest, u"\\u0027"))
                place += 6;
            else if (isPasteQuote(m_text[place]) || m_text[place] == u'\\' || m_text[place] == u'['
                || m_text[place] == u']' || (blanks && (isPasteBlank(m_text[place]) || m_text[place] == u'+')))
                ++place;
            else
                break;
        }
        return place;
    }

    /// End of the value that begins at @p place. A quoted value may contain blanks and separators.
    [[nodiscard]] qsizetype endOfValue(qsizetype place) const
    {
        const bool isQuoted = place > 0 && isPasteQuote(m_text[place - 1]);
        const auto ends = [isQuoted](QChar c) {
            return isPasteLineEnd(c) || isPasteQuote(c) || c == u'\\'
                || (!isQuoted && (isPasteBlank(c) || isOneOf(c, u",;<>}]&")));
        };
        while (place < m_text.size() && !ends(m_text[place])
            && !(m_text[place] == u'%' && (startsLike(from(place), u"%22") || startsLike(from(place), u"%26"))))
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
        while (place < m_text.size() && isPasteBlank(m_text[place]))
            ++place;
        return place;
    }

    /// `Bearer abc` is one value. `abc taskId=1` is two.
    [[nodiscard]] qsizetype endOfAuthorization(qsizetype begin) const
    {
        const qsizetype end = endOfValue(begin);
        const QStringView scheme = m_text.sliced(begin, end - begin);
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const bool hasMore = end < m_text.size() && isPasteBlank(m_text[end]);
        return hasMore && std::all_of(scheme.begin(), scheme.end(), isLetter) ? endOfValue(pastBlanks(end)) : end;
    }

    bool removeNamed()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && end - m_at < LongestTokenName
            && (isNameCharacter(m_text[end]) || m_text[end] == u'-'))
            ++end;
        if (!mayBeSecret(m_text.sliced(m_at, end - m_at)))
            return false;
        const QString name = foldedName(m_text.sliced(m_at, end - m_at));
        if (name.endsWith(u"bearer"))
            return removeBearer(end);
        const bool authorizes = name.endsWith(u"authorization");
        const bool isSecret = authorizes || name.endsWith(u"token") || name.endsWith(u"apikey")
            || name.endsWith(u"password") || name.endsWith(u"secret") || name.endsWith(u"signature")
            || name.endsWith(u"signingkey");
        if (!isSecret)
            return false;
        const bool isOption = m_at >= 2 && m_text[m_at - 1] == u'-' && m_text[m_at - 2] == u'-';
        qsizetype begin = valueAfter(end, isOption);
        if (begin < 0)
            return false;
        qsizetype valueEnd = authorizes ? endOfAuthorization(begin) : endOfValue(begin);
        QStringView value = withoutBlanks(m_text.sliced(begin, valueEnd - begin));
        if (const qsizetype next = value == u"value" ? valueAfter(valueEnd, false) : -1; next >= 0) {
            begin = next; // {"name":"Authorization","value":"Bearer …"}
            valueEnd = authorizes ? endOfAuthorization(begin) : endOfValue(begin);
            value = withoutBlanks(m_text.sliced(begin, valueEnd - begin));
        }
        if (authorizes && startsLike(value, u"Bearer"))
            value = withoutBlanks(value.sliced(6));
        if (!authorizes && isWordOfLanguage(value) && at(begin - 1) == u' ')
            return false; // `token: expired` is a sentence
        const bool counts = !isPlaceholder(value);
        removeToken(begin, valueEnd, counts); // also without a real token: the placeholder is not an id
        return true;
    }

    bool removeBearer(qsizetype end)
    {
        const qsizetype begin = pastWrapping(at(end) == u':' || at(end) == u'=' ? end + 1 : end, true);
        if (begin == end)
            return false;
        // Before the value is read to its end: the next `bearer` may lie within it.
        if (from(begin).startsWith(u"tsk_") || from(begin).startsWith(u"msg_"))
            return false;
        const qsizetype valueEnd = endOfValue(begin);
        const QStringView value = m_text.sliced(begin, valueEnd - begin);
        removeToken(begin, valueEnd, !isPlaceholder(value) && !isWordOfLanguage(value));
        return true;
    }

    QStringView m_text;
    QString m_kept;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; // the text before this position was copied or replaced
    int m_tokens = 0;
};

} // namespace

int removeTokens(QString &text)
{
    text.replace(RemovedToken, QChar(QChar::ReplacementCharacter));
    TokenRemover remover(text);
    remover.run();
    text = remover.rest();
    return remover.tokens();
}

} // namespace Taskwatch
