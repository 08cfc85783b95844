// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apidescription.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

/// The parts of @p path between its slashes; none for a name in braces.
QList<std::optional<QString>> segmentsOf(const ApiTemplate &path)
{
    QString text; // with a character that no path has for each name
    for (const ApiTemplate::Piece &piece : path.pieces)
        text += piece.isName ? QStringLiteral(" ") : piece.text;
    QList<std::optional<QString>> segments;
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        segments.append(part.contains(u' ') ? std::nullopt : std::optional(part));
    return segments;
}

/// Whether @p rest is @p known, a beginning of it, or a path below it. One segment alone does not make a path known
/// that has more.
bool isAt(const QList<std::optional<QString>> &known, const QStringList &rest)
{
    if (known.isEmpty() || !known.first())
        return false;
    if (rest.size() > known.size() && known.size() < 2)
        return false;
    const qsizetype common = std::min(known.size(), rest.size());
    for (qsizetype at = 0; at < common; ++at) {
        if (known[at] && *known[at] != rest[at])
            return false;
    }
    return true;
}

} // namespace

QString ApiDescription::baseIn(const QString &path) const
{
    QList<QList<std::optional<QString>>> known = {segmentsOf(task.path)};
    for (const ApiList &list : lists)
        known.append(segmentsOf(list.request.path));
    if (ids)
        known.append(segmentsOf(ids->request.path));
    if (feed)
        known.append(segmentsOf(feed->request.path));
    for (const QString &other : otherPaths)
        known.append(segmentsOf(ApiTemplate{{{other, false}}}));
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QStringList rest = parts.mid(at);
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&rest](const QList<std::optional<QString>> &each) { return isAt(each, rest); });
        if (isKnown)
            return at == 0 ? QString() : u'/' + parts.first(at).join(u'/');
    }
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

bool ApiTemplate::has(QStringView name) const
{
    return std::any_of(
        pieces.begin(), pieces.end(), [&](const Piece &each) { return each.isName && each.text == name; });
}

QByteArray ApiTemplate::filled(const QHash<QString, QString> &values) const
{
    QByteArray result;
    for (const Piece &piece : pieces)
        result += piece.isName ? QUrl::toPercentEncoding(values.value(piece.text)) : piece.text.toUtf8();
    return result;
}

QString ApiTemplate::plain(const QHash<QString, QString> &values) const
{
    QString result;
    for (const Piece &piece : pieces) {
        if (piece.isName && !values.contains(piece.text))
            return {};
        result += piece.isName ? values.value(piece.text) : piece.text;
    }
    return result;
}

QStringList ApiRequestForm::names() const
{
    QStringList names;
    const auto collect = [&names](const ApiTemplate &text) {
        for (const ApiTemplate::Piece &piece : text.pieces) {
            if (piece.isName && !names.contains(piece.text))
                names.append(piece.text);
        }
    };
    collect(path);
    for (const auto &[key, value] : query)
        collect(value);
    return names;
}

QByteArray ApiRequestForm::filledQuery(const QHash<QString, QString> &values) const
{
    QByteArrayList items;
    for (const auto &[key, value] : query) {
        const bool isGiven = std::all_of(value.pieces.begin(), value.pieces.end(),
            [&](const ApiTemplate::Piece &piece) { return !piece.isName || values.contains(piece.text); });
        if (isGiven)
            items.append(QUrl::toPercentEncoding(key) + '=' + value.filled(values));
    }
    return items.join('&');
}

QString ApiFact::name() const
{
    if (sources.isEmpty())
        return {};
    const ApiSource &first = sources.first();
    if (!first.idPart.isEmpty())
        return first.idPart;
    const QString own = first.at.isEmpty() ? QString() : first.at.first().toName();
    return first.lastOf.isRoot() ? own : first.lastOf.toName() + u'/' + own;
}

TaskState ApiDescription::stateOf(const QString &text, qint64 retried) const
{
    const StateMeaning meaning = states.value(foldedState(text)).after(retried);
    return {text, meaning.phase, meaning.isFinal};
}

QString taskFactKey(TaskFact fact)
{
    constexpr std::array<QStringView, TaskFactCount> Keys = {u"taskId", u"messageId", u"url", u"state", u"retried",
        u"maxRetry", u"nextProcessAt", u"completedAt", u"deadline", u"error", u"lastErrorAt"};
    return Keys[static_cast<size_t>(fact)].toString();
}

} // namespace Taskwatch
