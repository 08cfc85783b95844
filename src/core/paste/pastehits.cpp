// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastehits.h"

#include "base/ascii.h"
#include "paste/pastescopes.h"
#include "paste/pastewords.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

using HitKind = PasteHit::Kind;
using Evidence = PasteHit::Evidence;

constexpr qsizetype LongestHitName = 64; // characters; longer names are not examined
constexpr qsizetype MostWrapping = 16; // maximum characters between a name and its value

bool startsWithWord(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

/// Length of the escape sequence (`%22`, `\u0022`, `\x22`, `\n`) at the beginning of @p text; 0 if there is none.
qsizetype escapeLength(QStringView text)
{
    const auto areHex = [&text](qsizetype from, qsizetype count) {
        return text.size() >= from + count && std::all_of(text.begin() + from, text.begin() + from + count, isHexDigit);
    };
    if (text.startsWith(u'%'))
        return areHex(1, 2) ? 3 : 0;
    if (text.size() < 2 || text.front() != u'\\')
        return 0;
    if (text[1] == u'u' && areHex(2, 4))
        return 6;
    if (text[1] == u'x' && areHex(2, 2))
        return 4;
    // `\tsk_1` is more likely a folder of that name than a tab.
    const bool isLetter = text[1] == u'n' || text[1] == u'r'
        || (text[1] == u't' && !text.startsWith(u"\\tsk_") && !text.startsWith(u"\\task"));
    return isLetter ? 2 : 1;
}

/// Length of `/`, `\/` or `%2F` at the beginning of @p text; 0 if there is none.
qsizetype slashLength(QStringView text)
{
    return text.startsWith(u'/') ? 1 : text.startsWith(u"\\/") ? 2 : startsWithWord(text, u"%2F") ? 3 : 0;
}

bool hasAnyDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit);
}

QStringView withoutSentenceEnd(QStringView value)
{
    while (!value.isEmpty() && isOneOf(value.back(), u".!?:*"))
        value.chop(1);
    return value;
}

/// Scans a text from name to name and collects the hits.
class HitFinder
{
public:
    explicit HitFinder(QStringView text)
        : m_text(text)
    {
    }

    QList<PasteHit> run()
    {
        while (m_at < m_text.size())
            step();
        return m_scopes.withoutMessagesBesideTasks(std::move(m_hits));
    }

private:
    [[nodiscard]] QStringView from(qsizetype place) const { return m_text.sliced(std::min(place, m_text.size())); }
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }

    void step()
    {
        const QChar c = m_text[m_at];
        if (isNameCharacter(c)) {
            if (!consumeTaskwatch() && !consumeForm() && !consumeName() && !consumePrefix())
                skipName();
            m_scopes.setLineBegun();
            return;
        }
        if ((c == u'/' || c == u'\\' || c == u'%') && consumeAddress())
            return;
        m_scopes.see(c);
        m_at += std::max<qsizetype>(1, escapeLength(from(m_at)));
    }

    void skipName()
    {
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
    }

    void add(HitKind kind, Evidence evidence, qsizetype begin, qsizetype end, const QString &id)
    {
        const bool mayStandBeside = evidence == Evidence::Form || evidence == Evidence::Name;
        m_scopes.recordHit(
            kind == HitKind::Task, mayStandBeside && kind == HitKind::Message, evidence == Evidence::Name);
        m_hits.append({kind, evidence, begin, end, id});
        m_at = std::max(m_at, end);
    }

    /// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`
    bool consumeForm()
    {
        const QStringView rest = from(m_at);
        const bool isTask = rest.startsWith(u"tsk_");
        const bool isMessage = rest.startsWith(u"msg_");
        if (!isTask && !isMessage && !rest.startsWith(u"task_"))
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == u'-'))
            ++end;
        const qsizetype whole = end;
        while (end > m_at && (m_text[end - 1] == u'-' || m_text[end - 1] == u'_'))
            --end;
        const QStringView word = m_text.sliced(m_at, end - m_at);
        const QStringView body = word.sliced(std::min(word.size(), word.indexOf(u'_') + 1));
        // `msg_count=3` and `task_timeout` are other names, not ids.
        constexpr qsizetype LongerThanNames = 20;
        const bool isName = body.isEmpty() || body == u"id" || body == u"ids"
            || (!isTask && !hasAnyDigit(body) && body.size() < LongerThanNames)
            || (!isTask && at(whole) == u'=' && word.size() < LongestHitName);
        if (isName || !word.contains(u'_'))
            return false;
        const QStringView after = from(whole);
        const bool isCut = after.startsWith(u'…') || (after.startsWith(u"...") && isNameCharacter(at(whole + 3)));
        if (isCut) {
            qsizetype tail = whole + (after.startsWith(u'…') ? 1 : 3);
            while (tail < m_text.size() && isNameCharacter(m_text[tail]))
                ++tail;
            add(isMessage ? HitKind::Message : HitKind::Task, Evidence::CutShort, m_at, tail,
                m_text.sliced(m_at, tail - m_at).toString());
        } else {
            add(isMessage ? HitKind::Message : HitKind::Task, Evidence::Form, m_at, end, word.toString());
        }
        return true;
    }

    /// A name of a task id or message id at the current position, and where it ends.
    struct Name {
        HitKind kind;
        bool isListOnly; ///< valid only with a list as its value: `ids`, `tasks`
        qsizetype end;
    };
    [[nodiscard]] std::optional<Name> nameHere() const
    {
        qsizetype end = m_at;
        while (
            end < m_text.size() && end - m_at < LongestHitName && (isNameCharacter(m_text[end]) || m_text[end] == u'-'))
            ++end;
        // A quick test that excludes most other names.
        if (end - m_at < 3 || !isOneOf(m_text[end - 1], u"dsekDSEK"))
            return std::nullopt;
        QString name = foldedName(m_text.sliced(m_at, end - m_at));
        if (at(end) == u' ' && (name == u"task" || name == u"message")) {
            const QStringView next = from(end + 1);
            const qsizetype length = startsWithWord(next, u"ids") ? 3 : startsWithWord(next, u"id") ? 2 : 0;
            if (length == 0 || isNameCharacter(at(end + 1 + length)))
                return std::nullopt;
            end += 1 + length;
            name += u"id";
        }
        if (name.endsWith(u"taskid") || name.endsWith(u"taskids"))
            return Name{HitKind::Task, false, end};
        if (name.endsWith(u"messageid") || name.endsWith(u"messageids"))
            return Name{HitKind::Message, false, end};
        if (name == u"ids" || name == u"tasks")
            return Name{HitKind::Task, true, end};
        return std::nullopt;
    }

    /// Reads `taskId: …` in JSON, logs, forms and code, with any quoting and escaping.
    bool consumeName()
    {
        const std::optional<Name> name = nameHere();
        if (!name)
            return false;
        const bool isTag = m_at > 0 && m_text[m_at - 1] == u'<';
        qsizetype place = pastWrapping(name->end, u"]");
        const bool isBlank = place > name->end && isBlankInLine(m_text[place - 1]) && !isQuoteMark(at(name->end));
        const QStringView rest = from(place);
        const qsizetype separator = rest.startsWith(u"=>")                 ? 2
            : startsWithWord(rest, u"%3A") || startsWithWord(rest, u"%3D") ? 3
            : rest.startsWith(u':') || rest.startsWith(u'=') || rest.startsWith(u'#')
                || (isTag && rest.startsWith(u'>'))
            ? 1
            : 0;
        const bool isBare = separator == 0; // `task id 98765`
        if (isBare && (!isBlank || name->isListOnly))
            return false;
        const qsizetype value = pastWrapping(place + separator, u"(");
        if (at(value) == u'[')
            return consumeList(*name, value + 1);
        return !name->isListOnly && consumeValue(*name, m_at, value, isBare);
    }

    bool consumeList(const Name &name, qsizetype place)
    {
        const qsizetype begin = m_at;
        bool any = false;
        while (true) {
            while (isLineEnd(at(place)) || isBlankInLine(at(place)) || at(place) == u',')
                m_scopes.see(m_text[place++]);
            const qsizetype value = pastWrapping(place, {});
            if (name.isListOnly && value == place)
                return any;
            if (value >= m_text.size() || !consumeValue(name, any ? value : begin, value, false))
                return any;
            any = true;
            place = pastWrapping(m_at, {});
        }
    }

    /// Reads the value that begins at @p value, which is behind its opening quote if there is one.
    bool consumeValue(const Name &name, qsizetype begin, qsizetype value, bool isBare)
    {
        // Refused by its first character, before it is read to its end: the next name may lie within it.
        if (at(value) == u'=' || beginsPlaceholder(from(value)))
            return false;
        const QChar quote = value > 0 && isQuoteMark(m_text[value - 1]) ? m_text[value - 1] : QChar();
        qsizetype end = value;
        const auto ends = [this, quote](qsizetype place) {
            const QChar c = m_text[place];
            if (isLineEnd(c) || isQuoteMark(c) || c == u'\\' || c == RemovedToken)
                return true;
            if (c == u'%' && escapeLength(from(place)) > 0)
                return true;
            return quote.isNull() && (isBlankInLine(c) || isOneOf(c, u",;}])&<>|["));
        };
        while (end < m_text.size() && !ends(end))
            ++end;
        QStringView id = m_text.sliced(value, end - value);
        if (quote.isNull() && !withoutSentenceEnd(id).isEmpty())
            id = withoutSentenceEnd(id);
        if (isPlaceholder(id) || (isBare && !hasAnyDigit(id)))
            return false;
        add(name.kind, id.contains(u'…') ? Evidence::CutShort : Evidence::Name, begin, end, id.toString());
        return true;
    }

    /// Skips quotes, backslashes, blanks, escapes and the characters of @p also, at most MostWrapping characters.
    [[nodiscard]] qsizetype pastWrapping(qsizetype place, QStringView also) const
    {
        const qsizetype end = std::min(m_text.size(), place + MostWrapping);
        while (place < end) {
            const QStringView rest = from(place);
            if (startsWithWord(rest, u"%22") || startsWithWord(rest, u"%20") || startsWithWord(rest, u"%5B"))
                place += 3;
            else if (startsWithWord(rest, u"\\u0022"))
                place += 6;
            else if (isQuoteMark(rest.front()) || rest.front() == u'\\' || isBlankInLine(rest.front())
                || also.contains(rest.front()) || (rest.startsWith(u"**")))
                ++place;
            else
                break;
        }
        return std::min(place, m_text.size());
    }

    /// Reads `msg:…`, `message:…` and `task:…`, as typed by a user.
    bool consumePrefix()
    {
        const QStringView rest = from(m_at);
        if (!isOneOf(rest.front(), u"mtMT"))
            return false;
        const qsizetype length = startsWithWord(rest, u"msg:") ? 4
            : startsWithWord(rest, u"task:")                   ? 5
            : startsWithWord(rest, u"message:")                ? 8
                                                               : 0;
        if (length == 0)
            return false;
        qsizetype end = m_at + length;
        while (end < m_text.size() && (isNameCharacter(m_text[end]) || m_text[end] == u'-' || m_text[end] == u'.'))
            ++end;
        const QStringView id = withoutSentenceEnd(m_text.sliced(m_at + length, end - m_at - length));
        constexpr qsizetype LongerThanStatus = 5;
        if (!hasAnyDigit(id) || id.size() < LongerThanStatus)
            return false;
        add(startsWithWord(rest, u"task:") ? HitKind::Task : HitKind::Message, Evidence::Prefix, m_at,
            m_at + length + id.size(), id.toString());
        return true;
    }

    /// Reads `taskwatch://task/…`.
    bool consumeTaskwatch()
    {
        if ((m_text[m_at] != u't' && m_text[m_at] != u'T') || !startsWithWord(from(m_at), u"taskwatch:"))
            return false;
        qsizetype place = m_at + 10;
        while (at(place) == u'/')
            ++place;
        const bool isTask = startsWithWord(from(place), u"task/");
        if (!isTask && !startsWithWord(from(place), u"message/"))
            return false;
        return consumeStep(isTask ? HitKind::Task : HitKind::Message, place + (isTask ? 5 : 8), false);
    }

    /// Reads `…/v1/tasks/…` and `…/v1/messages/…`.
    bool consumeAddress()
    {
        qsizetype place = m_at + slashLength(from(m_at));
        if (place == m_at || (at(place) != u'v' && at(place) != u'V'))
            return false;
        const qsizetype digits = ++place;
        while (place - digits < 3 && isAsciiDigit(at(place)))
            ++place;
        const qsizetype slash = slashLength(from(place));
        if (place == digits || slash == 0)
            return false;
        place += slash;
        const bool isTask = startsWithWord(from(place), u"tasks");
        if (!isTask && !startsWithWord(from(place), u"messages"))
            return false;
        place += isTask ? 5 : 8;
        const qsizetype second = slashLength(from(place));
        return second > 0 && consumeStep(isTask ? HitKind::Task : HitKind::Message, place + second, at(place) == u'%');
    }

    /// Reads the path segment of an address that begins at @p value. @p isEncoded: the address is part of another
    /// address.
    bool consumeStep(HitKind kind, qsizetype value, bool isEncoded)
    {
        qsizetype end = value;
        const auto ends = [this, isEncoded](qsizetype place) {
            const QChar c = m_text[place];
            return isBlankInLine(c) || isLineEnd(c) || isQuoteMark(c) || c == RemovedToken
                || isOneOf(c, u"/?#<>|\\,;)]}&") || (c == u'%' && isEncoded && escapeLength(from(place)) > 0);
        };
        while (end < m_text.size() && !ends(end))
            ++end;
        const QStringView raw = m_text.sliced(value, end - value);
        const QStringView step = withoutSentenceEnd(raw).isEmpty() ? raw : withoutSentenceEnd(raw);
        if (isPlaceholder(step) && !(step.startsWith(u'%') && escapeLength(step) > 0))
            return false;
        add(kind, Evidence::Address, m_at, value + step.size(), QUrl::fromPercentEncoding(step.toUtf8()));
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<PasteHit> m_hits;
    PasteScopes m_scopes;
};

} // namespace

QList<PasteHit> findPasteHits(QStringView text)
{
    return HitFinder(text).run();
}

} // namespace Taskwatch
