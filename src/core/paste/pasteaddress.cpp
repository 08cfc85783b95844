// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pasteaddress.h"

#include "base/ascii.h"
#include "paste/pastewords.h"

#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qsizetype LongestStep = 600; // characters; longer ones are no ids, and would be read again

/// End of the part of an address that begins at @p begin; the text @p next ends it, too.
qsizetype endOfStep(QStringView text, qsizetype begin, QStringView next)
{
    const bool isHashTag = !next.isEmpty() && begin < text.size() && text[begin] == u'{'; // of Redis
    const auto ends = [&](qsizetype place) {
        const QChar c = text[place];
        if (next.isEmpty() ? isOneOf(c, u"}…") : startsLike(text.sliced(place), next))
            return true;
        return isBlankInLine(c) || isLineEnd(c) || isQuoteMark(c) || c == RemovedToken
            || (!isHashTag && isOneOf(c, u"/?#<>|\\,;)]&"));
    };
    const qsizetype most = std::min(text.size(), begin + LongestStep);
    while (begin < most && !ends(begin))
        ++begin;
    return begin;
}

/// The id in the last part of an address from @p begin to @p end.
std::optional<PasteHit> hitOf(QStringView text, qsizetype at, qsizetype begin, qsizetype end, const IdForms &forms)
{
    const QStringView step = withoutSentenceEnd(text.sliced(begin, end - begin));
    const bool isCoded = step.size() > 2 && step[0] == u'%' && isHexDigit(step[1]) && isHexDigit(step[2]);
    if (step.size() >= LongestStep || (isPlaceholder(step) && !isCoded) || forms.isState(step))
        return std::nullopt;
    return PasteHit{true, PasteEvidence::Address, PasteHit::Cut::No, at, begin + step.size(),
        QUrl::fromPercentEncoding(step.toUtf8())};
}

std::optional<PasteHit> hitOfPlace(QStringView text, qsizetype at, const IdForms::Place &place, const IdForms &forms)
{
    qsizetype here = at;
    QString before; // the parts before the last one
    for (qsizetype i = 0; i < place.pieces.size(); ++i) {
        const IdForms::Place::Piece &piece = place.pieces[i];
        if (!piece.isPart) {
            if (!startsLike(text.sliced(here), piece.text))
                return std::nullopt;
            here += piece.text.size();
            continue;
        }
        const bool isLast = i + 1 == place.pieces.size();
        const qsizetype end = endOfStep(text, here, isLast ? QStringView() : QStringView(place.pieces[i + 1].text));
        if (isLast) {
            std::optional<PasteHit> hit = hitOf(text, at, here, end, forms);
            if (!hit)
                return std::nullopt;
            const bool isKey = !place.pieces.first().text.startsWith(u'/');
            const bool isRequest = &place == &forms.places.first(); // any id may be in it
            const bool fits = isRequest || forms.pattern == IdForms::Pattern::Any || forms.isKnown(hit->id);
            hit->isTask = !place.isGroup;
            if ((hit->isTask && !fits) || (isKey && !hasDigit(hit->id)))
                return std::nullopt;
            hit->id.prepend(before);
            return hit;
        }
        QString part = QUrl::fromPercentEncoding(text.sliced(here, end - here).toUtf8());
        if (part.startsWith(u'{') && part.endsWith(u'}'))
            part = part.sliced(1, part.size() - 2);
        if (part.isEmpty())
            return std::nullopt;
        before += part.replace(u'%', QLatin1String("%25")).replace(u'/', QLatin1String("%2F")) + u'/';
        here = end;
    }
    return std::nullopt;
}

} // namespace

std::optional<PasteHit> addressAt(QStringView text, qsizetype at, const IdForms &forms)
{
    const QStringView rest = text.sliced(at);
    for (const IdForms::Place &place : forms.places) {
        if (!startsLike(rest, place.pieces.first().text))
            continue;
        if (std::optional<PasteHit> hit = hitOfPlace(text, at, place, forms))
            return hit;
    }
    constexpr QStringView Scheme = u"taskwatch:";
    if (!isOneOf(rest.front(), u"tT") || !startsLike(rest, Scheme))
        return std::nullopt;
    qsizetype place = at + Scheme.size();
    while (place < text.size() && text[place] == u'/')
        ++place;
    for (const QStringView kind : {u"task/", u"message/"}) {
        if (!startsLike(text.sliced(place), kind))
            continue;
        const qsizetype begin = place + kind.size();
        std::optional<PasteHit> hit = hitOf(text, at, begin, endOfStep(text, begin, {}), forms);
        if (hit)
            hit->isTask = kind == u"task/";
        return hit;
    }
    return std::nullopt;
}

std::optional<PasteHit> uuidAt(QStringView text, qsizetype at)
{
    if (!isHexDigit(text[at]) || !beginsWithUuid(text.sliced(at)))
        return std::nullopt;
    constexpr qsizetype LongestKey = 256; // characters
    qsizetype begin = at;
    while (begin > 0 && at - begin < LongestKey
        && (isNameCharacter(text[begin - 1]) || isOneOf(text[begin - 1], u".:{}-[")))
        --begin;
    const QStringView key = text.sliced(begin, at - begin);
    const bool isKey = key.endsWith(u':') && key.count(u':') >= 2 && !key.startsWith(u':');
    const qsizetype bracket = key.indexOf(u'[');
    const bool isCall = bracket > 0 && bracket + 1 == key.size() && text.sliced(at + UuidLength).startsWith(u']')
        && key.first(bracket).contains(u'.') && isNameCharacter(key[bracket - 1]);
    if (!isKey && !isCall)
        return std::nullopt;
    return PasteHit{
        true, PasteEvidence::Address, PasteHit::Cut::No, at, at + UuidLength, text.sliced(at, UuidLength).toString()};
}

qsizetype endOfFileAddress(QStringView text, qsizetype at)
{
    constexpr QStringView Schemes[] = {u"file://", u"sftp://", u"smb://", u"ftp://", u"ftps://", u"fish://", u"dav://",
        u"davs://", u"mtp://", u"nfs://", u"scp://", u"afp://"};
    const QStringView rest = text.sliced(at);
    const auto begins = [rest](QStringView scheme) { return startsLike(rest, scheme); };
    if (!isOneOf(rest.front(), u"fsdmnaFSDMNA") || std::none_of(std::begin(Schemes), std::end(Schemes), begins))
        return at;
    const auto ends = [](QChar c) { return isBlankInLine(c) || isLineEnd(c) || isQuoteMark(c); };
    return at + (std::find_if(rest.begin(), rest.end(), ends) - rest.begin());
}

PasteHit::Cut cutAt(QStringView text, qsizetype begin, qsizetype end, bool isAddress, qsizetype longestLine)
{
    using Cut = PasteHit::Cut;
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
    const QStringView start = next.first(std::min(Most, next.size()));
    const QStringView word = start.first(std::find_if_not(start.begin(), start.end(), isOfWord) - start.begin());
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
