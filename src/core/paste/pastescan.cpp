// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastesteps.h"

#include "base/ascii.h"
#include "paste/pastescopes.h"
#include "paste/pastewords.h"

#include <QRegularExpression>

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

qsizetype longestLineOf(const QString &text)
{
    qsizetype longest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        longest = std::max(longest, (end < 0 ? text.size() : end) - begin);
        begin = end < 0 ? text.size() : end + 1;
    }
    return longest;
}

/// Reads a text from name to name, and collects the values of fields of ids, and the marks between.
class PasteScanner
{
public:
    PasteScanner(const QString &text, const IdForms &forms)
        : m_text(text)
        , m_forms(forms)
        , m_longestLine(longestLineOf(text))
        , m_marks(findPasteMarks(text, forms, m_longestLine))
    {
        const QStringList names = forms.names + forms.groupNames;
        for (const QString &name : names)
            m_nameEnds += name.back();
        m_nameEnds += u's'; // several
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
        while (m_mark < m_marks.size() && m_marks[m_mark].begin < m_at)
            ++m_mark;
        const QChar c = m_text[m_at];
        if (m_mark < m_marks.size() && m_marks[m_mark].begin == m_at) {
            consumeMark(m_marks[m_mark]);
        } else if (!isWordCharacter(c)) {
            m_scopes.see(c);
            ++m_at;
            return;
        } else if (!consumeField()) {
            const bool isAscii = isNameCharacter(c); // a name may follow other letters without a blank
            m_at = pastAll(m_text, m_at,
                [isAscii](QChar each) { return isWordCharacter(each) && isNameCharacter(each) == isAscii; });
        }
        m_scopes.setLineBegun();
    }

    void add(const PasteHit &hit, Rank rank, int details = 0)
    {
        m_scopes.recordHit(hit.isTask, rank, hit.evidence == PasteEvidence::Name, details);
        m_hits.append(hit);
        m_at = std::max(m_at, hit.end);
    }

    void consumeMark(const PasteHit &mark)
    {
        const bool isOfMessage =
            !mark.isTask && !m_forms.groupPrefix.isEmpty() && from(mark.begin).startsWith(m_forms.groupPrefix);
        if (mark.id.isEmpty())
            m_at = mark.end;
        else
            add(mark, isOfMessage ? Rank::OfMessage : Rank::Sure);
    }

    enum class Meaning : quint8 { Other, Task, Message, Bare };
    struct Field {
        Meaning meaning = Meaning::Other;
        QString name; ///< folded
        qsizetype end = 0;
        bool isListOnly = false; ///< valid only with a list as its value: `ids`, `tasks`
    };

    [[nodiscard]] Meaning meaningOf(const QString &name) const
    {
        return name == u"id" || name == u"uuid"     ? Meaning::Bare
            : endsWithAny(name, m_forms.names)      ? Meaning::Task
            : endsWithAny(name, m_forms.groupNames) ? Meaning::Message
                                                    : Meaning::Other;
    }

    /// The name at the current position.
    [[nodiscard]] std::optional<Field> fieldHere() const
    {
        const QStringView longest = from(m_at).first(std::min(m_text.size() - m_at, LongestFieldName + 1));
        qsizetype end = m_at + pastAll(longest, 0, [](QChar c) { return isWordCharacter(c) || c == u'-'; });
        if (end - m_at > LongestFieldName)
            return std::nullopt;
        // A quick test that excludes most words: there is no value, and it is no name of an id.
        const bool isTwo = (isBlankInLine(at(end)) || at(end) == u'.') && startsLike(from(end + 1), u"id");
        if (!isTwo && !m_nameEnds.contains(m_text[end - 1].toLower())
            && !isOneOf(at(pastWrapping(end, u"]")), u":=#>\n"))
            return std::nullopt;
        QString name = foldedName(m_text.sliced(m_at, end - m_at));
        if (isTwo) { // `Task ID`, `task.id`
            const qsizetype second = end + (startsLike(from(end + 1), u"ids") ? 4 : 3);
            if (!isWordCharacter(at(second))
                && endsWithAny(QString(name + u"id"), m_forms.names + m_forms.groupNames)) {
                end = second;
                name += u"id";
            }
        }
        const Meaning meaning = meaningOf(name);
        const bool isListOnly = meaning == Meaning::Other && (name == u"ids" || name == u"tasks");
        return Field{isListOnly ? Meaning::Task : meaning, name, end, isListOnly};
    }

    /// Length of what separates a name from its value at @p place: `:`, `=>`; 0 if nothing does.
    [[nodiscard]] qsizetype separatorLength(qsizetype place) const
    {
        const QStringView rest = from(place);
        if (startsLike(rest, u"in ("))
            return 3;
        static const QRegularExpression item(QStringLiteral("^\n *\\d{1,6}\\) ")); // of a list of Redis
        if (rest.startsWith(u'\n') && isQuoteMark(at(place - 1)))
            return item.match(rest.first(std::min(LongestFieldName, rest.size()))).capturedLength();
        if (rest.startsWith(u"=>") || rest.startsWith(u":=") || rest.startsWith(u"=="))
            return 2;
        const bool isTag = rest.startsWith(u'>') && at(m_at - 1) == u'<';
        const bool isCall = rest.startsWith(u'(') && isQuoteMark(at(place + 1)); // `TaskId("98765")`
        return isTag || isCall || (!rest.isEmpty() && isOneOf(rest.front(), u":=#")) ? 1 : 0;
    }

    /// Reads `taskId: …` in JSON, logs, forms and code, with any quoting.
    bool consumeField()
    {
        const std::optional<Field> field = fieldHere();
        if (!field)
            return false;
        const qsizetype place = pastWrapping(field->end, u"]");
        const qsizetype separator = separatorLength(place);
        const bool isIn = separator == 3;
        const bool isBare = separator == 0; // `task id 98765`
        const bool isBlank = place > field->end && isBlankInLine(m_text[place - 1]) && !isQuoteMark(at(field->end));
        const bool isId = field->meaning == Meaning::Task || field->meaning == Meaning::Message;
        if (isBare && (!isBlank || field->isListOnly || !isId))
            return false;
        const qsizetype value = pastCall(pastWrapping(place + separator, u"("));
        if (isId && (at(value) == u'[' || isIn))
            return consumeList(*field, value + (isIn ? 0 : 1), false);
        if (isId && !isBare && at(value) == u'\n')
            return consumeList(*field, value, true);
        if (field->isListOnly)
            return false;
        if (isId || field->meaning == Meaning::Bare)
            return consumeValue(*field, m_at, value, isBare);
        // What other fields say about an id beside them.
        static const QStringList common = QStringLiteral("state status retried retries attempts queue").split(u' ');
        if (common.contains(field->name) || m_forms.details.contains(field->name))
            m_scopes.recordDetail();
        if (m_forms.parts.size() > 1 && m_forms.parts.contains(field->name))
            m_scopes.recordPart(field->name, shortValue(value).trimmed().toString());
        return false;
    }

    /// @p isBulleted: `- ` is before each value, as in YAML.
    bool consumeList(const Field &field, qsizetype place, bool isBulleted)
    {
        const qsizetype begin = m_at;
        bool any = false;
        while (true) {
            while (isLineEnd(at(place)) || isBlankInLine(at(place)) || at(place) == u',')
                m_scopes.see(m_text[place++]);
            if (isBulleted && (at(place) != u'-' || !isBlankInLine(at(place + 1))))
                return any;
            place += isBulleted ? 1 : 0;
            const qsizetype value = isOneOf(at(place), u")]}") ? m_text.size() : pastWrapping(place, u"(");
            const bool isObject = isBulleted && shortValue(value).endsWith(u':');
            if (value >= m_text.size() || isObject || (field.isListOnly && !isBulleted && value == place)
                || !consumeValue(field, any ? value : begin, value, false))
                return any;
            any = true;
            place = pastWrapping(m_at, {});
        }
    }

    /// The value that begins at @p value, which is behind its opening quote if there is one; at most @p most
    /// characters.
    [[nodiscard]] QStringView valueAt(qsizetype value, qsizetype most) const
    {
        const bool isQuoted = isQuoteMark(at(value - 1));
        const QStringView rest = from(value);
        return rest.first(pastAll(rest.first(std::min(most, rest.size())), 0, [isQuoted](QChar c) {
            return !isLineEnd(c) && !isQuoteMark(c) && c != u'\\' && c != RemovedToken
                && (isQuoted || !(isBlankInLine(c) || isOneOf(c, u",;}])&<>|[")));
        }));
    }
    [[nodiscard]] QStringView shortValue(qsizetype value) const { return valueAt(value, LongestFieldName); }

    bool consumeValue(const Field &field, qsizetype begin, qsizetype value, bool isBare)
    {
        // Refused by its first character, before it is read to its end: the next name may lie within it.
        if (at(value) == u'=' || beginsPlaceholder(from(value)))
            return false;
        QStringView id = valueAt(value, m_text.size());
        const qsizetype end = value + id.size();
        const bool isAbbreviated = id.contains(u'…') || id.contains(u"...");
        const Cut cut = isAbbreviated ? Cut::Abbreviated : cutAt(m_text, value, end, false, m_longestLine);
        if (!isQuoteMark(at(value - 1)))
            id = withoutSentenceEnd(id);
        const bool isBareId = field.meaning == Meaning::Bare;
        const bool isListed = isBareId && m_forms.names.contains(field.name);
        const bool isUnknown = isListed && m_forms.pattern != IdForms::Pattern::Any && !m_forms.isKnown(id);
        // What is refused here is read again, so it must be short.
        const bool isWord = !hasDigit(id)
            && (isBare || isBareId
                || (id.size() <= LongestFieldName
                    && (m_forms.isState(id) || meaningOf(foldedName(id)) == Meaning::Task)));
        if (isPlaceholder(id) || isUnknown || isWord)
            return false;
        const bool isTask = field.meaning != Meaning::Message;
        const Rank rank = isBareId ? Rank::BareId : isTask ? Rank::Named : Rank::OfMessage;
        add({isTask, PasteEvidence::Name, cut, begin, end, id.toString()}, rank, isListed ? 1 : 2);
        return true;
    }

    /// Skips the name before a quoted value at @p place: `UUID("…")`, `ObjectId('…')`.
    [[nodiscard]] qsizetype pastCall(qsizetype place) const
    {
        const QStringView rest = from(place).first(std::min(LongestFieldName, m_text.size() - place));
        const qsizetype end = place + pastAll(rest, 0, isNameCharacter);
        return at(end) == u'(' && isQuoteMark(at(end + 1)) ? end + 2 : place;
    }

    /// Skips quotes, backslashes, blanks and the characters of @p also, at most MostWrapping characters.
    [[nodiscard]] qsizetype pastWrapping(qsizetype place, QStringView also) const
    {
        const qsizetype end = std::min(m_text.size(), place + MostWrapping);
        const auto isWrapping = [&](qsizetype i) {
            const QChar c = m_text[i];
            const bool isBold = c == u'*' && (at(i + 1) == u'*' || at(i - 1) == u'*');
            return isQuoteMark(c) || c == u'\\' || isBlankInLine(c) || also.contains(c) || isBold;
        };
        while (place < end && isWrapping(place))
            ++place;
        return std::min(place, m_text.size());
    }

    QStringView m_text;
    const IdForms &m_forms;
    qsizetype m_longestLine; // characters
    QList<PasteHit> m_marks;
    qsizetype m_mark = 0; // the first one that is not passed
    QString m_nameEnds; // last characters of the names of ids
    qsizetype m_at = 0;
    QList<PasteHit> m_hits;
    PasteScopes m_scopes;
};

} // namespace

QList<PasteHit> findPasteHits(const QString &text, const IdForms &forms)
{
    return PasteScanner(text, forms).run();
}

} // namespace Taskwatch
