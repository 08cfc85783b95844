// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "filter/filtercompletion.h"
#include "filter/filtermatcher.h"
#include "filter/filterquery.h"
#include "filter/filtertoken.h"
#include "fuzztargets.h"
#include "table/tasktable.h"

namespace Taskwatch::Fuzz {

namespace {

constexpr Timestamp FilterNow = fromUnixMs(1678902000000);

const TaskTable &filteredTable()
{
    static const TaskTable table = [] {
        const QList<TaskId> ids{*TaskId::parse(QStringLiteral("tsk_1")), *TaskId::parse(QStringLiteral("none yet"))};
        const Result<Task> task = defaultApi()->decodeTask(
            R"({"taskId":"tsk_1","messageId":"msg_1","url":"https://example.com/orders?a=b","state":"retrying",
                "maxRetry":5,"retried":3,"nextProcessAt":1678902010000,"lastErrorAt":1678901700000,
                "error":"Connection timeout after 30 s"})",
            ids.first());
        Observation poll{ids.first(), FilterNow, {}, FilterNow, 200, *task, {}};
        TaskTable all;
        all.add(ids);
        all.apply(poll);
        return all;
    }();
    return table;
}

void checkCompletion(const QString &text, qsizetype cursor)
{
    const FilterCompletion completion =
        completeFilter(text, cursor, {TaskState(QStringLiteral("in progress"), Phase::Running, false)});
    require(completion.start >= 0 && completion.length >= 0 && completion.start + completion.length <= text.size(),
        "a completion replaces a part of the text");
}

/// A value that is written as a term is found again as it is.
void checkTerm(const QString &value)
{
    if (value.isEmpty())
        return;
    for (const char *name : {"", "error", "family"}) {
        const QString term = filterTerm(QLatin1String(name), value);
        const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(term);
        require(read.hasValue(), "a written term can be parsed");
        require(read->alternatives().size() == 1 && read->alternatives().first().size() == 1, "a term is one term");
        const FilterTerm &found = read->alternatives().first().first();
        const bool isExact = found.kind == FilterTerm::Kind::Family;
        require(!found.negated && found.text == (isExact ? value : value.toCaseFolded()), "a value stays as it is");
    }
}

} // namespace

void fuzzFilter(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()})
        checkCompletion(text, cursor);
    checkTerm(text.left(200));
    const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(text);
    if (!read) {
        const FilterMistake &mistake = read.error();
        require(!mistake.what.isEmpty(), "a mistake has a text");
        require(mistake.at >= 0 && mistake.length >= 1 && mistake.at + mistake.length <= text.size(),
            "a mistake has a place in the text");
        return;
    }
    const QString term = filterTerm(QStringLiteral("host"), QStringLiteral("example.com"));
    const Result<FilterQuery, FilterMistake> without = FilterQuery::parse(withoutTerm(text, term));
    require(without.hasValue(), "a filter without a term can be parsed");
    const TaskTable &table = filteredTable();
    const ClockReading moment{
        .now = FilterNow, .tick = MonotonicTime(FilterNow.time_since_epoch()), .serverNow = FilterNow};
    FilterMatcher matcher(*read, table.texts());
    FilterMatcher excluding(*without, table.texts());
    for (int row = 0; row < table.rowEnd(); ++row) {
        const bool matches = matcher.matches(table.at(row), moment);
        require(matcher.matches(table.at(row), moment) == matches, "a row matches again");
        require(!read->matchesAll() || matches, "a filter without terms matches everything");
    }
    require(!excluding.matches(table.at(0), moment), "a task that is excluded does not match");
}

} // namespace Taskwatch::Fuzz
