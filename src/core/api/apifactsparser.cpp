// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifactsparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ApiFactsWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

ApiSource readSource(const QJsonValue &value, const QString &name, ApiKeys &around, ApiFact *fact)
{
    ApiSource source;
    if (value.isString()) {
        source.at = {around.pointer(value.toString(), name)};
        return source;
    }
    ApiKeys keys = around.object(value, name);
    source.at = keys.pointers(QStringLiteral("at"));
    source.lastOf = keys.pointer(QStringLiteral("lastOf"));
    if (const QList<JsonPointer> sum = keys.pointers(QStringLiteral("sum")); !sum.isEmpty()) {
        source.at = sum;
        source.isSum = true;
    }
    source.idPart = keys.text(QStringLiteral("idPart"));
    const QList<ApiKeys> counts = keys.objects(QStringLiteral("count"));
    for (ApiKeys count : counts) {
        source.counts.append({.states = count.states(QStringLiteral("states")),
            .less = count.number(QStringLiteral("less"), 0, 1000),
            .lessOneIf = count.states(QStringLiteral("lessOneIf"))});
        count.end();
    }
    source.row = keys.choice(QStringLiteral("row"), ApiSource::Row::Newest,
        {{u"newest", ApiSource::Row::Newest}, {u"newestWithValue", ApiSource::Row::NewestWithValue}});
    source.rowStates = keys.states(QStringLiteral("rowStates"));
    source.laterThan = keys.states(QStringLiteral("laterThan"));
    source.time = keys.time(QStringLiteral("time"));
    source.unset = keys.scalars(QStringLiteral("unset"));
    source.asText = keys.flag(QStringLiteral("asText"));
    source.attempts = keys.choice(QStringLiteral("attempts"), ApiSource::Attempts::None,
        {{u"started", ApiSource::Attempts::Started}, {u"finished", ApiSource::Attempts::Finished},
            {u"most", ApiSource::Attempts::Most}});
    source.encoding = keys.choice(QStringLiteral("encoding"), ApiSource::Encoding::None,
        {{u"base64", ApiSource::Encoding::Base64}, {u"json", ApiSource::Encoding::Json}});
    source.lines = keys.choice(QStringLiteral("lines"), ApiSource::Lines::All,
        {{u"first", ApiSource::Lines::First}, {u"last", ApiSource::Lines::Last}});
    source.whenPhases = keys.phases(QStringLiteral("whenPhase"));
    source.whenStates = keys.states(QStringLiteral("whenState"));
    const int ways = (source.at.isEmpty() ? 0 : 1) + (source.idPart.isEmpty() ? 0 : 1) + (counts.isEmpty() ? 0 : 1);
    if (ways != 1)
        keys.refuse({},
            ApiFactsWords::tr(
                "exactly one of \"at\", \"sum\", \"idPart\" and \"count\" must name the place of the fact"));
    if (fact) {
        fact->required = keys.flag(QStringLiteral("required"));
        fact->upToMaxRetry = keys.flag(QStringLiteral("upToMaxRetry"));
    }
    keys.end();
    return source;
}

ApiFact readFact(const QString &name, ApiKeys &keys)
{
    ApiFact fact;
    const QJsonValue value = keys.take(name);
    if (value.isUndefined())
        return fact;
    if (!value.isArray()) {
        fact.sources = {readSource(value, name, keys, &fact)};
        return fact;
    }
    ApiKeys inner = keys.elements(value, name);
    for (QString number = QStringLiteral("0"); inner.has(number); number = QString::number(number.toInt() + 1))
        fact.sources.append(readSource(inner.take(number), number, inner, nullptr));
    if (fact.sources.isEmpty())
        keys.refuse(name, ApiFactsWords::tr("the list is empty; name a place of the fact"));
    return fact;
}

std::optional<ApiReports> readReports(ApiKeys &root)
{
    const QString key = QStringLiteral("reports");
    if (!root.has(key))
        return std::nullopt;
    if (root.has(QStringLiteral("rows")))
        root.refuse(key, ApiFactsWords::tr("\"rows\" are reports already"));
    ApiKeys keys = root.object(key);
    ApiReports reports{.at = keys.requiredPointer(QStringLiteral("at")),
        .time = keys.requiredPointer(QStringLiteral("time")),
        .state = keys.optionalPointer(QStringLiteral("state")),
        .attempt = keys.optionalPointer(QStringLiteral("attempt")),
        .error = keys.optionalPointer(QStringLiteral("error"))};
    keys.end();
    return reports;
}

} // namespace

void parseApiFacts(ApiDescription &api, ApiKeys &root)
{
    ApiKeys keys = root.object(QStringLiteral("facts"));
    for (int number = 0; number < TaskFactCount; ++number)
        api.facts[static_cast<size_t>(number)] = readFact(taskFactKey(static_cast<TaskFact>(number)), keys);
    for (const TaskFact needed : {TaskFact::TaskId, TaskFact::State}) {
        ApiFact &fact = api.facts[static_cast<size_t>(needed)];
        fact.required = true;
        if (fact.sources.isEmpty())
            keys.refuse({}, ApiFactsWords::tr("\"%1\" is missing; a task needs it").arg(taskFactKey(needed)));
    }
    for (const ApiSource &source : api.facts[static_cast<size_t>(TaskFact::State)].sources) {
        if (!source.whenPhases.isEmpty() || !source.whenStates.isEmpty())
            keys.refuse(taskFactKey(TaskFact::State),
                ApiFactsWords::tr("the state cannot depend on the state; leave out \"whenPhase\" and \"whenState\""));
    }
    const bool needsRows = std::any_of(api.facts.begin(), api.facts.end(), [](const ApiFact &fact) {
        return std::any_of(fact.sources.begin(), fact.sources.end(), [](const ApiSource &source) {
            return !source.counts.isEmpty() || !source.rowStates.isEmpty() || !source.laterThan.isEmpty()
                || source.row != ApiSource::Row::Newest;
        });
    });
    if (needsRows && !api.rows)
        keys.refuse({}, ApiFactsWords::tr("a fact is taken from rows, but the file has no \"rows\""));
    keys.end();
    api.reports = readReports(root);
}

} // namespace Taskwatch
