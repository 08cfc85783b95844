// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/listid.h"

#include "base/ascii.h"
#include "task/idrules.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

struct ListIdWords {
    Q_DECLARE_TR_FUNCTIONS(ListId)
};

constexpr QChar Quote = u'"';
constexpr QChar Escape = u'\\';
constexpr qsizetype LongestName = 40;

bool isListName(QStringView text)
{
    const auto isAllowed = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' || c == u'-'; };
    return !text.isEmpty() && text.size() <= LongestName && isAsciiLetter(text.front())
        && std::all_of(text.begin(), text.end(), isAllowed);
}

QString quoted(const QString &value)
{
    const bool isPlain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == Quote; });
    if (isPlain)
        return value;
    QString text(Quote);
    for (const QChar c : value) {
        if (c == Quote || c == Escape)
            text += Escape;
        text += c;
    }
    return text + Quote;
}

/// The text in quotes that begins at @p text[@p at]; moves @p at behind it. None if it does not end.
std::optional<QString> unquoted(QStringView text, qsizetype &at)
{
    QString value;
    for (++at; at < text.size() && text[at] != Quote; ++at) {
        if (text[at] == Escape && at + 1 < text.size())
            ++at;
        value += text[at];
    }
    return at++ < text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

ListId::ListId(const QList<Word> &words)
    : m_words(words)
{
    for (const Word &word : words)
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral(" ")) + word.name + u':' + quoted(word.value);
}

QList<ListId::Word> ListId::wordsOf(QStringView text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype colon = text.indexOf(u':', at);
        if (colon < 0 || !isListName(text.sliced(at, colon - at)))
            return {};
        Word word{text.sliced(at, colon - at).toString(), {}};
        at = colon + 1;
        if (at < text.size() && text[at] == Quote) {
            const std::optional<QString> value = unquoted(text, at);
            if (!value || (at < text.size() && !text[at].isSpace()))
                return {};
            word.value = *value;
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !text[at].isSpace())
                ++at;
            word.value = text.sliced(begin, at - begin).toString();
        }
        words.append(word);
    }
    return words;
}

Result<ListId> ListId::of(const QList<Word> &words)
{
    if (words.isEmpty() || words.size() > MostWords)
        return Failure{
            ListIdWords::tr("a list is written as one to %1 words, such as queue:emails state:failed").arg(MostWords)};
    for (qsizetype number = 0; number < words.size(); ++number) {
        const Word &word = words[number];
        if (number == 0 && word.value.isEmpty())
            continue;
        if (const Result<QString> value = checkedId(word.value); !value)
            return Failure{QStringLiteral("%1: %2").arg(word.name, value.error())};
        const auto isSame = [&word](const Word &other) { return other.name == word.name; };
        if (std::count_if(words.begin(), words.end(), isSame) > 1)
            return Failure{ListIdWords::tr("%1 is given twice").arg(word.name)};
    }
    return ListId(words);
}

Result<ListId> ListId::parse(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty())
        return Failure{
            ListIdWords::tr("\"%1\" is not a list; a list is written as NAME:VALUE").arg(safeFirstLine(text, 60))};
    return of(words);
}

Result<ListId> ListId::ofMessage(const QString &id)
{
    if (const Result<QString> checked = checkedId(id); !checked)
        return Failure{checked.error()};
    return ListId({{Message.toString(), id}});
}

} // namespace Taskwatch
