// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/stateperiods.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestStatePeriods : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678900000000);
    using Seconds = std::chrono::seconds;

    static TaskVersion polled(const char *state, Seconds asked, Seconds unchanged, qint64 retried = 0)
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.lastErrorAt.reset();
        return {.outcome = task,
            .unchangedAt = Start + unchanged,
            .askedAt = Start + asked,
            .answeredAt = Start + asked + 10ms};
    }

    static TaskVersion failed(Seconds asked, Seconds unchanged)
    {
        return {.outcome = FetchError{.kind = FetchErrorKind::Server, .detail = {}},
            .unchangedAt = Start + unchanged,
            .askedAt = Start + asked,
            .answeredAt = Start + asked + 10ms};
    }

    static ServerReport told(const char *state, Seconds after, const char *error = "")
    {
        return {.at = Start + after,
            .state = Test::stateOf(QString::fromLatin1(state)),
            .error = QString::fromLatin1(error)};
    }

    /// `STATE SECOND`, and how it is known.
    static QString sentence(const TaskHistory &history, const StatePeriod &period)
    {
        const TaskState *state = period.stateIn(history);
        const QString how = period.version < 0 ? QStringLiteral(" told")
            : period.report >= 0               ? QStringLiteral(" told and polled")
                                               : QString();
        return (state ? state->text().toString() : QStringLiteral("failing")) + u' '
            + QString::number(std::chrono::floor<Seconds>(period.from - Start).count()) + how;
    }

private Q_SLOTS:
    void beginWhereTheServerTells_data()
    {
        QTest::addColumn<QList<TaskVersion>>("versions");
        QTest::addColumn<QList<ServerReport>>("reports");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QList<TaskVersion> &versions, const QList<ServerReport> &reports,
                             const char *expected) {
            QTest::newRow(name) << versions << reports << QString::fromLatin1(expected);
        };
        const QList<TaskVersion> waiting = {polled("created", 100s, 100s)};
        const QList<TaskVersion> began = {polled("created", 100s, 100s), polled("active", 110s, 105s)};
        const QList<TaskVersion> retried = {polled("created", 100s, 100s), polled("retry", 200s, 150s, 1)};

        row("nothing is known", {}, {}, "");
        row("polls alone", began, {}, "created 100, active 110");
        row("a poll that agrees changes nothing", waiting, {told("created", 5s)}, "created 5 told and polled");
        row("states before the watch began", {polled("retry", 100s, 100s, 1)},
            {told("created", 5s), told("active", 7s), told("error", 9s, "503"), told("retry", 10s)},
            "created 5 told, active 7 told, error 9 told, retry 10 told and polled");
        row("the time of a change that a poll saw", began, {told("created", 5s), told("active", 107s)},
            "created 5 told and polled, active 107 told and polled");
        row("states between two polls", retried,
            {told("created", 5s), told("active", 160s), told("error", 170s, "503"), told("retry", 171s)},
            "created 5 told and polled, active 160 told, error 170 told, retry 171 told and polled");
        row("the same state again", {polled("retry", 100s, 100s, 1), polled("retry", 200s, 150s, 2)},
            {told("retry", 90s), told("active", 160s), told("error", 170s, "503"), told("retry", 171s)},
            "retry 90 told and polled, active 160 told, error 170 told, retry 171 told and polled");
        row("told twice", waiting, {told("created", 5s), told("created", 6s)}, "created 5 told and polled");
        row("two at the same time", retried,
            {told("created", 5s), told("active", 160s), told("error", 171s, "503"), told("retry", 171s)},
            "created 5 told and polled, active 160 told, error 171 told, retry 171 told and polled");
        row("only some states are told", retried, {told("active", 160s)}, "created 100, active 160 told, retry 200");
        row("attempts without states", retried,
            {{.at = Start + 170s, .state = {}, .attempt = 1, .error = QStringLiteral("503")}},
            "created 100, retry 170");
        row("while polls failed", {polled("created", 100s, 100s), failed(110s, 105s), polled("active", 130s, 120s)},
            {told("created", 5s), told("active", 120s)},
            "created 5 told and polled, failing 110, active 120 told and polled");
        row("polls fail in the end", {polled("active", 100s, 100s), failed(110s, 105s)}, {told("active", 5s)},
            "active 5 told and polled, failing 110");

        // What the last poll says is the newest.
        row("a late row after the last one", {polled("delivered", 100s, 100s)},
            {told("created", 5s), told("delivered", 90s), told("active", 93s)},
            "created 5 told, delivered 90 told and polled");
        row("a row by a clock that is ahead, after the last poll", waiting, {told("created", 5s), told("active", 130s)},
            "created 5 told and polled");
        row("the server's clock is ahead", {polled("active", 100s, 100s), polled("delivered", 120s, 110s)},
            {told("created", 115s), told("active", 118s), told("delivered", 135s)},
            "created 100 told, active 100 told and polled, delivered 120 told and polled");
        row("the server's clock is behind", {polled("created", 100s, 100s), polled("delivered", 120s, 110s)},
            {told("created", 80s), told("active", 88s), told("delivered", 90s)},
            "created 80 told and polled, delivered 110 told and polled");
    }

    void beginWhereTheServerTells()
    {
        QFETCH(const QList<TaskVersion>, versions);
        QFETCH(const QList<ServerReport>, reports);
        TaskHistory history;
        history.versions = versions;
        history.reports = reports;
        QStringList sentences;
        const QList<StatePeriod> periods = statePeriods(history, historyEvents(history));
        for (const StatePeriod &period : periods)
            sentences.append(sentence(history, period));
        QTEST(sentences.join(QStringLiteral(", ")), "expected");
    }

    void anEventFindsItsPeriod()
    {
        const QList<StatePeriod> periods = {{.from = fromUnixMs(1000), .version = 0},
            {.from = fromUnixMs(2000), .report = 4}, {.from = fromUnixMs(2000), .version = 1}};
        const auto placeOf = [&periods](qint64 ms, qsizetype version, qsizetype report) {
            return periodOf(periods, {.at = fromUnixMs(ms), .version = version, .report = report});
        };
        QCOMPARE(placeOf(999, 0, -1), -1);
        QCOMPARE(placeOf(1000, 0, -1), 0);
        QCOMPARE(placeOf(1500, 7, -1), 0);
        QCOMPARE(placeOf(2000, -1, 4), 1); // two begin at once
        QCOMPARE(placeOf(2000, 1, -1), 2);
        QCOMPARE(placeOf(3000, -1, -1), 2);
        QCOMPARE(periodOf({}, {.at = fromUnixMs(1000)}), -1);
    }
};

TASKWATCH_TEST(TestStatePeriods, QCoreApplication);
#include "tst_stateperiods.moc"
