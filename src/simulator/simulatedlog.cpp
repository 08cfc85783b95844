// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedlog.h"

#include "simulator/tasklog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Taskwatch {

namespace {

/// The parameters of a request.
struct LogQuery {
    QStringList ids; ///< empty: of all tasks
    bool isSeveral = false; ///< the ids are messageIds
    qint64 from = 0; ///< Unix ms
    qint64 to = std::numeric_limits<qint64>::max();
    qint64 count = SimulatedLog::RowsPerPage;
    qint64 end = std::numeric_limits<qint64>::max(); ///< from the cursor: number of rows that came before

    static Result<LogQuery> parse(const QByteArray &text);
};

Result<LogQuery> LogQuery::parse(const QByteArray &text)
{
    LogQuery query;
    bool hasOther = false;
    const auto items = QUrlQuery(QString::fromLatin1(text)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"messageIds") {
            query.ids.append(value);
            query.isSeveral = true;
            continue;
        }
        bool isValid = true;
        if (key == u"messageId") {
            query.ids = {value};
            isValid = !value.isEmpty();
        } else if (key == u"fromDate") {
            query.from = value.toLongLong(&isValid);
        } else if (key == u"toDate") {
            query.to = value.toLongLong(&isValid);
        } else if (key == u"cursor") {
            query.end = value.section(u'-', 1).toLongLong(&isValid);
        } else if (key == u"count") {
            query.count = value.toLongLong(&isValid);
            isValid = isValid && query.count >= 1 && query.count <= SimulatedLog::RowsPerPage;
        } else {
            return Failure{QStringLiteral("unknown parameter ") + key};
        }
        if (!isValid)
            return Failure{QStringLiteral("invalid ") + key};
        hasOther |= key != u"count";
    }
    if (query.isSeveral && hasOther)
        return Failure{QStringLiteral("messageIds excludes cursor and filters")};
    query.ids.removeDuplicates();
    return query;
}

} // namespace

SimulatedLog::SimulatedLog(quint64 seed, const SimulatedClock &clock, const QHash<TaskId, int> &indexes)
    : m_seed(seed)
    , m_clock(clock)
    , m_indexes(indexes)
{
    for (const int task : indexes)
        addPlaces(m_places, task);
    sort(m_places);
}

void SimulatedLog::addPlaces(std::vector<Place> &places, int task) const
{
    const TaskLog log(m_seed, task);
    int row = 0;
    for (const TaskLog::Row &each : log.rows()) {
        const Timestamp time = m_clock.wallTime(each.time);
        places.push_back({time + each.lateness, time, task, row++});
    }
}

void SimulatedLog::sort(std::vector<Place> &places)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tuple(a.cameAt, a.task, a.row) < std::tuple(b.cameAt, b.task, b.row);
    });
}

Result<QByteArray> SimulatedLog::read(const QByteArray &text, Timestamp now) const
{
    const Result<LogQuery> query = LogQuery::parse(text);
    if (!query)
        return Failure{query.error()};
    std::vector<Place> ofIds;
    for (const QString &id : query->ids) {
        if (const auto index = m_indexes.constFind(TaskId::unaskable(id)); index != m_indexes.constEnd())
            addPlaces(ofIds, *index);
    }
    sort(ofIds);
    const std::vector<Place> &places = query->ids.isEmpty() ? m_places : ofIds;

    // Rows only come at the end, so a number of rows from the beginning always means the same rows.
    const auto come =
        std::partition_point(places.begin(), places.end(), [now](const Place &place) { return place.cameAt <= now; });
    qint64 place = std::clamp<qint64>(query->end, 0, come - places.begin());
    QJsonArray rows;
    QJsonObject answer;
    while (place > 0) {
        const auto &[cameAt, time, task, row] = places[static_cast<size_t>(--place)];
        if (toUnixMs(cameAt) < query->from)
            break; // as all that came before
        if (toUnixMs(time) < query->from || toUnixMs(time) > query->to)
            continue;
        if (rows.size() == query->count) {
            if (!query->isSeveral)
                answer.insert(QStringLiteral("cursor"), QStringLiteral("%1-%2").arg(toUnixMs(cameAt)).arg(place + 1));
            break;
        }
        const TaskLog log(m_seed, task);
        rows.append(log.written(log.rows()[static_cast<size_t>(row)], m_clock));
    }
    answer.insert(QStringLiteral("events"), rows);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace Taskwatch
