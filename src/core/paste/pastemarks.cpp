// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastesteps.h"

#include "base/ascii.h"
#include "paste/pastewords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

using Cut = PasteHit::Cut;

constexpr qsizetype LongestStep = 600; // characters of a part of an address; longer ones are no ids

/// Finds each kind of mark by a regular expression of its own.
class MarkFinder
{
public:
    MarkFinder(const QString &text, const IdForms &forms, qsizetype longestLine)
        : m_text(text)
        , m_forms(forms)
        , m_longestLine(longestLine)
    {
    }

    QList<PasteHit> run()
    {
        for (const IdForms::Place &place : m_forms.places)
            findPlace(place);
        findEach(QStringLiteral("taskwatch:/*+(task|message)/") + step(), u':',
            [this](const Match &match) { addAddress(match, match.capturedView(1).size() == 4, {}); });
        findEach(QStringLiteral(R"(\b(?:file|sftp|smb|ftps?|fish|davs?|mtp|nfs|scp|afp)://[^\s"'`”’»›]*+)"), u':',
            [this](const Match &match) {
                m_marks.append({true, PasteEvidence::Address, Cut::No, match.capturedStart(), match.capturedEnd(), {}});
            });
        if (!m_forms.prefix.isEmpty())
            findPrefix(m_forms.prefix, true);
        if (!m_forms.groupPrefix.isEmpty())
            findPrefix(m_forms.groupPrefix, false);
        findUuids();
        findTyped();
        std::stable_sort(
            m_marks.begin(), m_marks.end(), [](const PasteHit &a, const PasteHit &b) { return a.begin < b.begin; });
        return std::move(m_marks);
    }

private:
    using Match = QRegularExpressionMatch;

    /// Matches and captures a part of an address. Braces may enclose it, as Redis wants it: `{default}`.
    static QString step(bool isLast = true)
    {
        const QString blanks = QStringLiteral(R"(\s"'`“”‘’„«»‹›\x{FFFF})");
        return isLast
            ? QStringLiteral(R"(([^%1/?#<>|\\,;)\]&}…]{1,%2}+))").arg(blanks).arg(LongestStep)
            : QStringLiteral(R"((\{[^%1}]{1,%2}+\}|[^%1/?#<>|\\,;)\]&]{1,%2}?))").arg(blanks).arg(LongestStep);
    }

    /// @p needed: a character of each match, which many long texts do not contain; null if there is none.
    template <typename Found>
    void findEach(const QString &form, QChar needed, Found found)
    {
        if (!needed.isNull() && !m_text.contains(needed))
            return;
        const QRegularExpression expression(form, QRegularExpression::CaseInsensitiveOption);
        for (auto matches = expression.globalMatch(m_text); matches.hasNext();)
            found(matches.next());
    }

    void add(bool isTask, PasteEvidence evidence, qsizetype begin, qsizetype end, const QString &id)
    {
        const bool isAddress = evidence == PasteEvidence::Address;
        m_marks.append({isTask, evidence, cutAt(m_text, begin, end, isAddress, m_longestLine), begin, end, id});
    }

    /// Adds the id in the last part of an address. @p place: of the API; null if it is our own.
    void addAddress(const Match &match, bool isTask, const IdForms::Place *place)
    {
        const int last = match.lastCapturedIndex();
        const QStringView written = withoutSentenceEnd(match.capturedView(last));
        const bool isCoded =
            written.size() > 2 && written[0] == u'%' && isHexDigit(written[1]) && isHexDigit(written[2]);
        if (written.size() >= LongestStep || (isPlaceholder(written) && !isCoded) || m_forms.isState(written))
            return;
        QString id = QUrl::fromPercentEncoding(written.toUtf8());
        if (place) {
            const bool isRequest = place == &m_forms.places.first(); // any id may be in it
            const bool fits = isRequest || m_forms.pattern == IdForms::Pattern::Any || m_forms.isKnown(id);
            const bool isKey = !place->pieces.first().text.startsWith(u'/');
            if ((isTask && !fits) || (isKey && !hasDigit(id)))
                return;
            for (int i = last - 1; i > 0; --i) {
                QString part = QUrl::fromPercentEncoding(match.capturedView(i).toUtf8());
                if (part.startsWith(u'{') && part.endsWith(u'}'))
                    part = part.sliced(1, part.size() - 2);
                id.prepend(part.replace(u'%', QLatin1String("%25")).replace(u'/', QLatin1String("%2F")) + u'/');
            }
        }
        add(isTask, PasteEvidence::Address, match.capturedStart(), match.capturedStart(last) + written.size(), id);
    }

    void findPlace(const IdForms::Place &place)
    {
        QString form;
        for (qsizetype i = 0; i < place.pieces.size(); ++i) {
            const IdForms::Place::Piece &piece = place.pieces[i];
            form += piece.isPart ? step(i + 1 == place.pieces.size()) : QRegularExpression::escape(piece.text);
        }
        const QString &first = place.pieces.first().text;
        const auto mark = std::find_if_not(first.begin(), first.end(), [](QChar c) { return c.isLetter(); });
        const QChar needed = mark == first.end() ? QChar() : *mark;
        findEach(form, needed, [this, &place](const Match &match) { addAddress(match, !place.isGroup, &place); });
    }

    /// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`
    void findPrefix(const QString &prefix, bool isTask)
    {
        const auto isOfId = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
        qsizetype next = 0;
        for (qsizetype begin = m_text.indexOf(prefix); begin >= 0; begin = m_text.indexOf(prefix, next)) {
            next = begin + 1;
            if (begin > 0 && isNameCharacter(m_text[begin - 1]))
                continue;
            next = pastAll(m_text, begin + prefix.size(), isOfId);
            addPrefixed(begin, begin + prefix.size(), next, isTask);
        }
    }

    /// Adds the id from @p begin to @p end, whose prefix ends at @p bodyBegin, if it is no other name.
    void addPrefixed(qsizetype begin, qsizetype bodyBegin, qsizetype end, bool isTask)
    {
        QStringView body = QStringView(m_text).sliced(bodyBegin, end - bodyBegin);
        while (!body.isEmpty() && isOneOf(body.back(), u"-_"))
            body.chop(1);
        const QStringView after = QStringView(m_text).sliced(end);
        // `msg_count=3` and `msg_type` are other names, not ids.
        constexpr qsizetype LongerThanNames = 20;
        const bool isName = body.isEmpty() || body == u"id" || body == u"ids"
            || (!isTask && body.size() < LongerThanNames && !hasDigit(body))
            || (!isTask && after.startsWith(u'=') && !after.startsWith(u"=\n"));
        if (isName)
            return;
        const Cut cut = cutAt(m_text, begin, end, false, m_longestLine);
        const auto isOfCut = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u"…."); };
        const auto isOfDamaged = [](QChar c) { return isNameCharacter(c) || c == u'-' || isControl(c); };
        const qsizetype idEnd = cut == Cut::Abbreviated    ? pastAll(m_text, end, isOfCut)
            : !after.isEmpty() && isControl(after.front()) ? pastAll(m_text, end, isOfDamaged)
                                                           : bodyBegin + body.size();
        m_marks.append({isTask, PasteEvidence::Prefix, cut, begin, idEnd, m_text.sliced(begin, idEnd - begin)});
    }

    /// A UUID that ends a key, as in `celery:t:UUID`, or is in brackets behind a name with dots, as in
    /// `app.tasks.send[UUID]`.
    void findUuids()
    {
        const auto isOfKey = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u".:{}-["); };
        findEach(QStringLiteral(R"((?<=[:\[])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w\-]))"), u'-',
            [&](const Match &match) {
                constexpr qsizetype LongestKey = 256; // characters
                const QStringView before =
                    QStringView(m_text).first(match.capturedStart()).last(std::min(LongestKey, match.capturedStart()));
                const auto begin = std::find_if_not(before.rbegin(), before.rend(), isOfKey);
                const QStringView key = before.last(begin - before.rbegin());
                const bool isKey = key.endsWith(u':') && key.count(u':') >= 2 && !key.startsWith(u':');
                const qsizetype bracket = key.indexOf(u'[');
                const bool isCall = bracket > 0 && bracket + 1 == key.size()
                    && QStringView(m_text).sliced(match.capturedEnd()).startsWith(u']')
                    && key.first(bracket).contains(u'.') && isNameCharacter(key[bracket - 1]);
                if (isKey || isCall)
                    add(true, PasteEvidence::Address, match.capturedStart(), match.capturedEnd(), match.captured());
            });
    }

    /// `msg:…`, `message:…` and `task:…`
    void findTyped()
    {
        findEach(QStringLiteral(R"(\b(?:(task)|msg|message):([\w.\-]++))"), u':', [this](const Match &match) {
            const QStringView id = withoutSentenceEnd(match.capturedView(2));
            constexpr qsizetype LongerThanStatus = 5;
            if (hasDigit(id) && id.size() >= LongerThanStatus)
                m_marks.append({match.capturedLength(1) > 0, PasteEvidence::Prefix, Cut::No, match.capturedStart(),
                    match.capturedStart(2) + id.size(), id.toString()});
        });
    }

    const QString &m_text;
    const IdForms &m_forms;
    qsizetype m_longestLine;
    QList<PasteHit> m_marks;
};

} // namespace

QList<PasteHit> findPasteMarks(const QString &text, const IdForms &forms, qsizetype longestLine)
{
    return MarkFinder(text, forms, longestLine).run();
}

Cut cutAt(QStringView text, qsizetype begin, qsizetype end, bool isAddress, qsizetype longestLine)
{
    const QStringView rest = text.sliced(end);
    if (rest.startsWith(u'…') || rest.startsWith(u"..."))
        return Cut::Abbreviated;
    const bool isSoft = rest.startsWith(u"=\n"); // of quoted-printable
    const QStringView next = isSoft ? rest.sliced(2) : rest.startsWith(u'\n') ? rest.sliced(1) : QStringView();
    if (next.isEmpty() || !isNameCharacter(next.front()))
        return Cut::No;
    if (isSoft || (begin > 0 && isQuoteMark(text[begin - 1]))) // the quote is not closed
        return Cut::ByLineEnd;
    constexpr qsizetype Most = 64; // characters
    const auto isOfWord = [](QChar c) { return isNameCharacter(c) || c == u'-'; };
    const QStringView word = next.first(pastAll(next.first(std::min(Most, next.size())), 0, isOfWord));
    if (isAddress && word.size() < next.size() && isOneOf(next[word.size()], u"?&#/"))
        return Cut::ByLineEnd;
    constexpr qsizetype Narrowest = 60; // characters in a line of a terminal
    const qsizetype lineBegin = text.first(begin).lastIndexOf(u'\n') + 1;
    const bool isFull = end - lineBegin >= Narrowest && end - lineBegin == longestLine;
    const bool isFirst = withoutBlanks(text.sliced(lineBegin, begin - lineBegin)).isEmpty();
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    const auto isLower = [](QChar c) { return c.isLower(); };
    const bool isMixed =
        std::any_of(word.begin() + 1, word.end(), isUpper) && std::any_of(word.begin(), word.end(), isLower);
    const bool isRandom = (hasDigit(word) && !isAsciiDigit(word.front())) || isMixed;
    return isFull && !isFirst && isRandom && !word.contains(u'_') ? Cut::ByLineEnd : Cut::No;
}

} // namespace Taskwatch
