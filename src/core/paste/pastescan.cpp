// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastescan.h"

#include "base/ascii.h"
#include "paste/pasteaddress.h"
#include "paste/pastescopes.h"
#include "paste/pastewords.h"

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

using Rank = PasteScopes::Rank;
using Cut = PasteHit::Cut;

constexpr qsizetype LongestFieldName = 64; // characters; longer names are not examined
constexpr qsizetype MostWrapping = 16; // maximum characters between a name and its value

bool isWordCharacter(QChar c)
{
    return isNameCharacter(c) || (c.unicode() >= 0x80 && c.isLetterOrNumber());
}

/// Whether @p name, folded, ends with one of @p known, or with several of them: `parentTaskId`, `task_ids`.
bool endsWithAny(QStringView name, const QStringList &known)
{
    const auto isEnd = [](QStringView text, const QString &each) {
        constexpr qsizetype Long = 5; // `valid` is no `id`
        return text.endsWith(each) && (text.size() == each.size() || each.size() >= Long);
    };
    return std::any_of(known.begin(), known.end(), [&](const QString &each) {
        return isEnd(name, each) || (name.endsWith(u's') && isEnd(name.chopped(1), each));
    });
}

/// Scans a text from name to name and collects the hits.
class PasteScanner
{
public:
    PasteScanner(QStringView text, const IdForms &forms)
        : m_text(text)
        , m_forms(forms)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype end = text.indexOf(u'\n', begin);
            m_longestLine = std::max(m_longestLine, (end < 0 ? text.size() : end) - begin);
            begin = end < 0 ? text.size() : end + 1;
        }
        const QStringList names = forms.names + forms.groupNames;
        for (const QString &name : names)
            m_nameEnds += name.back();
        m_nameEnds += u's'; // several
        for (const IdForms::Place &place : forms.places)
            m_placeBeginnings += place.pieces.first().text.front().toLower();
        m_placeBeginnings += u't'; // `taskwatch:`
    }

    QList<PasteHit> run()
    {
        while (m_at < m_text.size())
            step();
        return m_scopes.resolved(std::move(m_hits), m_forms.parts);
    }

private:
    [[nodiscard]] QStringView from(qsizetype place) const { return m_text.sliced(std::min(place, m_text.size())); }
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar();
    }

    void step()
    {
        const QChar c = m_text[m_at];
        if (m_placeBeginnings.contains(c.toLower()) && consume(addressAt(m_text, m_at, m_forms)))
            return;
        if (!isWordCharacter(c)) {
            m_scopes.see(c);
            ++m_at;
            return;
        }
        if (const qsizetype end = endOfFileAddress(m_text, m_at); end > m_at) {
            m_at = end;
        } else if (!consumePrefixed() && !consume(uuidAt(m_text, m_at)) && !consumeField() && !consumeTyped()) {
            const bool isAscii = isNameCharacter(c); // a name may follow other letters without a blank
            while (m_at < m_text.size() && isWordCharacter(m_text[m_at]) && isNameCharacter(m_text[m_at]) == isAscii)
                ++m_at;
        }
        m_scopes.setLineBegun();
    }

    void add(bool isTask, PasteEvidence evidence, Rank rank, qsizetype begin, qsizetype end, QStringView id, Cut cut,
        int details = 0)
    {
        m_scopes.recordHit(isTask, rank, evidence == PasteEvidence::Name, details);
        m_hits.append({isTask, evidence, cut, begin, end, id.toString()});
        m_at = std::max(m_at, end);
    }

    bool consume(const std::optional<PasteHit> &hit)
    {
        if (hit)
            add(hit->isTask, hit->evidence, Rank::Sure, hit->begin, hit->end, hit->id,
                cutAt(m_text, hit->begin, hit->end, true, m_longestLine));
        return hit.has_value();
    }

    /// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`
    bool consumePrefixed()
    {
        const QStringView rest = from(m_at);
        const bool isTask = !m_forms.prefix.isEmpty() && rest.startsWith(m_forms.prefix);
        const bool isMessage = !isTask && !m_forms.groupPrefix.isEmpty() && rest.startsWith(m_forms.groupPrefix);
        if ((!isTask && !isMessage) || isNameCharacter(at(m_at - 1)))
            return false;
        qsizetype whole = m_at;
        while (whole < m_text.size() && (isNameCharacter(m_text[whole]) || m_text[whole] == u'-'))
            ++whole;
        qsizetype end = whole;
        while (end > m_at && isOneOf(m_text[end - 1], u"-_"))
            --end;
        const QStringView word = m_text.sliced(m_at, end - m_at);
        const QString &prefix = isTask ? m_forms.prefix : m_forms.groupPrefix;
        const QStringView body = word.sliced(std::min(prefix.size(), word.size()));
        // `msg_count=3` and `msg_type` are other names, not ids.
        constexpr qsizetype LongerThanNames = 20;
        const bool isName = body.isEmpty() || body == u"id" || body == u"ids"
            || (isMessage && !hasDigit(body) && body.size() < LongerThanNames)
            || (isMessage && at(whole) == u'=' && at(whole + 1) != u'\n');
        if (isName)
            return false;
        const Cut cut = cutAt(m_text, m_at, whole, false, m_longestLine);
        if (cut == Cut::Abbreviated) {
            end = whole;
            while (end < m_text.size() && (isNameCharacter(m_text[end]) || isOneOf(m_text[end], u"….")))
                ++end;
        }
        add(isTask, PasteEvidence::Prefix, isTask ? Rank::Sure : Rank::OfMessage, m_at, end,
            m_text.sliced(m_at, end - m_at), cut);
        return true;
    }

    struct Field {
        enum class Meaning : quint8 { Other, Task, Message, Bare, PairName, PairValue };
        Meaning meaning = Meaning::Other;
        bool isListOnly = false; ///< valid only with a list as its value: `ids`, `tasks`
        QString name; ///< folded
        qsizetype end = 0;
    };
    using Meaning = Field::Meaning;

    [[nodiscard]] Meaning meaningOf(const QString &name) const
    {
        if (name == u"id" || name == u"uuid")
            return Meaning::Bare;
        if (endsWithAny(name, m_forms.names))
            return Meaning::Task;
        if (endsWithAny(name, m_forms.groupNames))
            return Meaning::Message;
        for (const QStringView known : {u"key", u"name", u"field", u"header", u"param", u"variable"}) {
            if (name == known)
                return Meaning::PairName;
        }
        return name == u"value" || name == u"stringvalue" || name == u"intvalue" ? Meaning::PairValue : Meaning::Other;
    }

    /// The name at the current position.
    [[nodiscard]] std::optional<Field> fieldHere() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && end - m_at <= LongestFieldName
            && (isWordCharacter(m_text[end]) || m_text[end] == u'-'))
            ++end;
        if (end - m_at > LongestFieldName || end == m_at)
            return std::nullopt;
        // A quick test that excludes most words: there is no value, and it is no name of an id.
        const bool hasValue = isOneOf(at(pastWrapping(end, u"]")), u":=#>");
        if (!hasValue && !m_nameEnds.contains(m_text[end - 1].toLower()) && !startsLike(from(end + 1), u"id"))
            return std::nullopt;
        QString name = foldedName(m_text.sliced(m_at, end - m_at));
        if (isOneOf(at(end), u" .") && startsLike(from(end + 1), u"id")) { // `Task ID`, `task.id`
            const qsizetype second = end + (startsLike(from(end + 1), u"ids") ? 4 : 3);
            if (!isWordCharacter(at(second))
                && endsWithAny(QString(name + u"id"), m_forms.names + m_forms.groupNames)) {
                end = second;
                name += u"id";
            }
        }
        Field field{meaningOf(name), false, name, end};
        if (field.meaning == Meaning::Other && (name == u"ids" || name == u"tasks"))
            field = {Meaning::Task, true, name, end};
        return field;
    }

    /// Reads `taskId: …` in JSON, logs, forms and code, with any quoting.
    bool consumeField()
    {
        const std::optional<Field> field = fieldHere();
        if (!field)
            return false;
        const bool isTag = at(m_at - 1) == u'<';
        qsizetype place = pastWrapping(field->end, u"]");
        const bool isBlank = place > field->end && isBlankInLine(m_text[place - 1]) && !isQuoteMark(at(field->end));
        const QStringView rest = from(place);
        const bool isIn = startsLike(rest, u"in (");
        const qsizetype separator = isIn                                                 ? 3
            : rest.startsWith(u"=>") || rest.startsWith(u":=") || rest.startsWith(u"==") ? 2
            : rest.startsWith(u':') || rest.startsWith(u'=') || rest.startsWith(u'#')
                || (isTag && rest.startsWith(u'>'))
            ? 1
            : 0;
        const bool isBare = separator == 0; // `task id 98765`
        const bool isId = field->meaning == Meaning::Task || field->meaning == Meaning::Message;
        if (isBare && (!isBlank || field->isListOnly || !isId))
            return false;
        const qsizetype value = pastWrapping(place + separator, u"(");
        if (isId && (at(value) == u'[' || isIn))
            return consumeList(*field, value + (isIn ? 0 : 1));
        if (field->isListOnly)
            return false;
        if (isId || field->meaning == Meaning::Bare)
            return consumeValue(*field, m_at, value, isBare);
        noteField(*field, value);
        return false;
    }

    /// Remembers what other fields say about an id beside them.
    void noteField(const Field &field, qsizetype value)
    {
        constexpr QStringView Common[] = {u"state", u"status", u"retried", u"retries", u"attempts", u"queue"};
        if (std::find(std::begin(Common), std::end(Common), field.name) != std::end(Common)
            || m_forms.details.contains(field.name))
            m_scopes.recordDetail();
        if (m_forms.parts.size() > 1 && m_forms.parts.contains(field.name))
            m_scopes.recordPart(field.name, shortValue(value).trimmed().toString());
        if (field.meaning != Meaning::PairName && field.meaning != Meaning::PairValue)
            return;
        const bool isInner = field.name != u"value"; // {"key": "task.id", "value": {"stringValue": "98765"}}
        PasteScopes::Pair &pair = m_scopes.pair(field.meaning == Meaning::PairValue && isInner);
        if (field.meaning == Meaning::PairValue && at(value) == u'{')
            return;
        if (field.meaning == Meaning::PairValue) {
            pair.begin = value;
        } else {
            const Meaning named = meaningOf(foldedName(shortValue(value)).remove(u'.'));
            pair.isNamed = named == Meaning::Task || named == Meaning::Message;
            pair.isTask = named == Meaning::Task;
        }
        if (!pair.isNamed || pair.begin < 0)
            return;
        const Field whole{pair.isTask ? Meaning::Task : Meaning::Message, false, {}, 0};
        const qsizetype here = m_at;
        consumeValue(whole, pair.begin, std::exchange(pair, {}).begin, false);
        m_at = std::max(here, m_at);
    }

    bool consumeList(const Field &field, qsizetype place)
    {
        const qsizetype begin = m_at;
        bool any = false;
        while (true) {
            while (isLineEnd(at(place)) || isBlankInLine(at(place)) || at(place) == u',')
                m_scopes.see(m_text[place++]);
            if (isOneOf(at(place), u")]}"))
                return any;
            const qsizetype value = pastWrapping(place, u"(");
            if (field.isListOnly && value == place)
                return any;
            if (value >= m_text.size() || !consumeValue(field, any ? value : begin, value, false))
                return any;
            any = true;
            place = pastWrapping(m_at, {});
        }
    }

    /// End of the value that begins at @p value, which is behind its opening quote if there is one.
    [[nodiscard]] qsizetype endOfValue(qsizetype value) const
    {
        const bool isQuoted = isQuoteMark(at(value - 1));
        while (value < m_text.size() && !endsValue(m_text[value], isQuoted))
            ++value;
        return value;
    }

    static bool endsValue(QChar c, bool isQuoted)
    {
        return isLineEnd(c) || isQuoteMark(c) || c == u'\\' || c == RemovedToken
            || (!isQuoted && (isBlankInLine(c) || isOneOf(c, u",;}])&<>|[")));
    }

    /// The value that begins at @p value, but not more of it than a name may have.
    [[nodiscard]] QStringView shortValue(qsizetype value) const
    {
        const qsizetype most = std::min(m_text.size(), value + LongestFieldName);
        qsizetype end = value;
        while (end < most && !endsValue(m_text[end], isQuoteMark(at(value - 1))))
            ++end;
        return m_text.sliced(value, end - value);
    }

    bool consumeValue(const Field &field, qsizetype begin, qsizetype value, bool isBare)
    {
        // Refused by its first character, before it is read to its end: the next name may lie within it.
        if (at(value) == u'=' || beginsPlaceholder(from(value)))
            return false;
        const qsizetype end = endOfValue(value);
        QStringView id = m_text.sliced(value, end - value);
        Cut cut = id.contains(u'…') || id.contains(u"...") ? Cut::Abbreviated
                                                           : cutAt(m_text, value, end, false, m_longestLine);
        if (!isQuoteMark(at(value - 1)))
            id = withoutSentenceEnd(id);
        // What is refused here is read again, so it must be short.
        if (isPlaceholder(id) || (isBare && !hasDigit(id))
            || (id.size() <= LongestFieldName && !hasDigit(id)
                && (m_forms.isState(id) || meaningOf(foldedName(id)) == Meaning::Task)))
            return false;
        if (field.meaning == Meaning::Bare) {
            const bool isListed = m_forms.names.contains(field.name);
            if (isListed && m_forms.pattern != IdForms::Pattern::Any && !m_forms.isKnown(id))
                return false;
            if (!hasDigit(id))
                return false;
            add(true, PasteEvidence::Name, Rank::BareId, begin, end, id, cut, isListed ? 1 : 2);
            return true;
        }
        const bool isTask = field.meaning == Meaning::Task;
        add(isTask, PasteEvidence::Name, isTask ? Rank::Named : Rank::OfMessage, begin, end, id, cut);
        return true;
    }

    /// Skips quotes, backslashes, blanks and the characters of @p also, at most MostWrapping characters.
    [[nodiscard]] qsizetype pastWrapping(qsizetype place, QStringView also) const
    {
        const qsizetype end = std::min(m_text.size(), place + MostWrapping);
        while (place < end) {
            const QChar c = m_text[place];
            const bool isBold = c == u'*' && (at(place + 1) == u'*' || at(place - 1) == u'*');
            if (!isQuoteMark(c) && c != u'\\' && !isBlankInLine(c) && !also.contains(c) && !isBold)
                break;
            ++place;
        }
        return std::min(place, m_text.size());
    }

    /// Reads `msg:…`, `message:…` and `task:…`, as typed by a user.
    bool consumeTyped()
    {
        const QStringView rest = from(m_at);
        const qsizetype length = !isOneOf(rest.front(), u"mtMT") ? 0
            : startsLike(rest, u"msg:")                          ? 4
            : startsLike(rest, u"task:")                         ? 5
            : startsLike(rest, u"message:")                      ? 8
                                                                 : 0;
        if (length == 0 || isNameCharacter(at(m_at - 1)))
            return false;
        qsizetype end = m_at + length;
        while (end < m_text.size() && (isNameCharacter(m_text[end]) || isOneOf(m_text[end], u"-.")))
            ++end;
        const QStringView id = withoutSentenceEnd(m_text.sliced(m_at + length, end - m_at - length));
        constexpr qsizetype LongerThanStatus = 5;
        if (!hasDigit(id) || id.size() < LongerThanStatus)
            return false;
        add(startsLike(rest, u"task:"), PasteEvidence::Prefix, Rank::Sure, m_at, m_at + length + id.size(), id,
            Cut::No);
        return true;
    }

    QStringView m_text;
    const IdForms &m_forms;
    QString m_placeBeginnings; // first characters
    QString m_nameEnds; // last characters of the names of ids
    qsizetype m_longestLine = 0; // characters
    qsizetype m_at = 0;
    QList<PasteHit> m_hits;
    PasteScopes m_scopes;
};

} // namespace

QList<PasteHit> findPasteHits(QStringView text, const IdForms &forms)
{
    return PasteScanner(text, forms).run();
}

} // namespace Taskwatch
