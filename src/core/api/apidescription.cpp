// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apidescription.h"

#include <QUrl>

#include <algorithm>

namespace Taskwatch {

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
