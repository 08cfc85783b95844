// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filtermatcher.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "text/errorfamily.h"
#include "text/urlhost.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <random>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp FilterStart = fromUnixMs(1678902000000);

ClockReading at(Timestamp time)
{
    return {.now = time, .tick = tickAt(time), .serverNow = time};
}

FilterQuery query(const QString &text)
{
    const Result<FilterQuery, FilterMistake> parsed = FilterQuery::parse(text);
    if (!parsed)
        qFatal("%s: %s", qPrintable(text), qPrintable(parsed.error().what));
    return *parsed;
}

/// A simple reference implementation without caches. Supports only the terms that randomTerm() makes.
class NaiveMatcher final
{
public:
    NaiveMatcher(const TaskRow &row, const ClockReading &moment)
        : m_row(row)
        , m_task(row.task)
        , m_moment(moment)
    {
    }

    bool matches(const QString &text) const
    {
        const QStringList alternatives = text.split(QStringLiteral(" or "));
        return std::any_of(alternatives.begin(), alternatives.end(), [this](const QString &alternative) {
            const QStringList terms = alternative.split(u' ');
            return std::all_of(terms.begin(), terms.end(),
                [this](const QString &term) { return term.startsWith(u'-') ? !holds(term.mid(1)) : holds(term); });
        });
    }

private:
    static bool contains(const QString &text, const QString &part)
    {
        return text.toCaseFolded().contains(part.toCaseFolded());
    }

    bool holds(const QString &term) const
    {
        const QString error = m_task ? m_task->error.toString() : QString();
        const QString url = m_task ? m_task->url.toString() : QString();
        const QString state = m_task ? m_task->state.text().toString() : QString();
        const QString message = m_task ? m_task->messageId.toString() : QString();
        const QString id = m_row.id.toString();
        const bool mayGoOn = m_task && !m_task->state.isFinal() && m_task->nextProcessAt;
        const auto value = [&term](const char *name) -> std::optional<QString> {
            const QString opening = QString::fromUtf8(name) + u':';
            return term.startsWith(opening) ? std::optional(term.mid(opening.size()).remove(u'"')) : std::nullopt;
        };
        if (const auto v = value("state"))
            return QString(state).toCaseFolded().replace(u'-', u'_').replace(u' ', u'_').startsWith(*v);
        if (const auto v = value("phase"))
            return *v == (m_task ? phaseKey(m_task->state.phase()) : QStringLiteral("none"));
        if (const auto v = value("url"))
            return contains(url, *v);
        if (const auto v = value("host"))
            return m_task && hostOf(url) == *v;
        if (const auto v = value("error"))
            return contains(error, *v);
        if (const auto v = value("family"))
            return m_task && errorFamily(error) == *v;
        if (const auto v = value("message"))
            return contains(message, *v);
        if (const auto v = value("id"))
            return contains(id, *v);
        if (term == u"stale")
            return m_row.isStale(m_moment.tick);
        if (term == u"gone")
            return m_row.gone;
        if (term == u"flagged")
            return m_task && !m_task->flags.isEmpty();
        if (term == u"failing")
            return m_row.failure.has_value();
        if (term == u"overdue")
            return (mayGoOn && m_moment.serverNow >= *m_task->nextProcessAt + 3s)
                || (m_task && !m_task->state.isFinal() && m_task->deadline
                    && m_moment.serverNow >= *m_task->deadline + 3s);

        static const QRegularExpression comparison(QStringLiteral("^([a-z]+)(<=|<|=|>=|>)(-?[0-9]+)(s?)$"));
        const QRegularExpressionMatch match = comparison.match(term);
        if (m_task && term == phaseKey(m_task->state.phase()))
            return true;
        if (!match.hasMatch())
            return contains(id, term) || contains(message, term) || contains(url, term) || contains(error, term)
                || contains(state, term);
        const QString name = match.captured(1);
        std::optional<double> has;
        if (name == u"retries" && m_task)
            has = static_cast<double>(m_task->retried);
        else if (name == u"left" && m_task)
            has = static_cast<double>(m_task->maxRetry - m_task->retried);
        else if (name == u"changes")
            has = m_row.changes;
        else if (name == u"next" && mayGoOn)
            has = std::chrono::duration<double>(*m_task->nextProcessAt - m_moment.serverNow).count();
        else if (name == u"age" && m_row.polledAt)
            has = std::chrono::duration<double>(m_moment.tick - m_row.polled).count();
        else if (name == u"changed" && m_row.news)
            has = std::chrono::duration<double>(m_moment.tick - m_row.changed).count();
        else if (name == u"errorage" && m_task && m_task->lastErrorAt)
            has = std::chrono::duration<double>(m_moment.serverNow - *m_task->lastErrorAt).count();
        const QString relation = match.captured(2);
        const double bound = match.captured(3).toDouble();
        return has
            && (relation == u"<"        ? *has < bound
                    : relation == u"<=" ? *has <= bound
                    : relation == u"="  ? std::floor(*has) == bound
                    : relation == u">=" ? *has >= bound
                                        : *has > bound);
    }

    const TaskRow &m_row;
    const std::optional<Task> &m_task;
    const ClockReading &m_moment;
};

} // namespace

class TestFilterMatcher : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random{20260101};

    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    template <size_t N>
    QString oneOf(const char *const (&texts)[N])
    {
        return QString::fromUtf8(texts[random(static_cast<int>(N))]);
    }

    Task randomTask()
    {
        Task task = exampleTask();
        task.state = Test::stateOf(oneOf({"retrying", "RETRY", "active", "in progress", "completed", "archived",
            "cancel-requested", "strange", ""}));
        task.messageId = QStringLiteral("msg_%1").arg(random(3000));
        task.url = oneOf({"https://Example.com/orders", "http://example.com:8080/x", "not a url", "",
            "https://stra\xc3\x9f"
            "e.example/\xc3\x84"});
        // Some errors are shared, others are unique, so that text ids are reused.
        task.error = random(2)
            ? oneOf({"", "Connection timeout", "503 Service Unavailable",
                "\xc3\x84RGER mit stra\xc3\x9f"
                "e",
                "\xef\xac\x81ne"})
            : QStringLiteral("%1 after %2 ms").arg(oneOf({"Timeout", "reset", "refused"})).arg(random(100'000));
        task.retried = random(6);
        task.maxRetry = random(6);
        task.nextProcessAt =
            random(3) ? std::optional(FilterStart + std::chrono::milliseconds(random(20'000) - 10'000)) : std::nullopt;
        task.lastErrorAt =
            random(3) ? std::optional(FilterStart - std::chrono::milliseconds(random(20'000) - 2000)) : std::nullopt;
        if (random(5) == 0)
            task.flags.append({QStringLiteral("retried"), QStringLiteral("more than there can be")});
        return task;
    }

    Observation randomPoll(const TaskId &taskId)
    {
        const Timestamp when = FilterStart - std::chrono::milliseconds(random(20'000));
        if (random(5) == 0) {
            Observation poll = failed(taskId, FetchErrorKind::NotFound, when, 404);
            poll.gone = random(2) == 0;
            return poll;
        }
        return answered(taskId, randomTask(), when);
    }

    QString randomTerm()
    {
        const QString sign = random(4) ? QString() : QStringLiteral("-");
        switch (random(4)) {
        case 0:
            return sign
                + oneOf({"timeout", "TIMEOUT", "retr", "e", "_1", "tsk_7", "msg_2", "example", "8080", "ms", "failed",
                    "unknown", "\xc3\xa4rger", "STRASSE",
                    "stra\xc3\x9f"
                    "e",
                    "fine", "zzz", "5"});
        case 1:
            return sign
                + oneOf({"state:retr", "state:in_p", "state:cancel_requested", "state:x", "phase:retrying",
                    "phase:unknown", "phase:none", "phase:failed", "url:orders", "url:\xc3\xa4", "host:example.com",
                    "host:example.com:8080", "host:\"\"", "error:service", "error:strasse", "error:7", "family:\"\"",
                    "family:503", "family:reset", "message:_2", "message:MSG_1", "id:_9", "id:TSK"});
        case 2:
            return sign + oneOf({"stale", "gone", "flagged", "failing", "overdue"});
        default:
            if (random(2))
                return sign + oneOf({"retries", "left", "changes"}) + oneOf({"<", "<=", "=", ">=", ">"})
                    + QString::number(random(7) - 1);
            return sign + oneOf({"next", "age", "changed", "errorage"}) + oneOf({"<", "<=", "=", ">=", ">"})
                + QString::number(random(20) - 5) + u's';
        }
    }

    QString randomFilter()
    {
        QString filter = randomTerm();
        while (random(2))
            filter += (random(3) ? u" "_qs : u" or "_qs) + randomTerm();
        return filter;
    }

private Q_SLOTS:
    void matchesARow_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, bool matches) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << matches;
        };
        // The example task: retrying, 4 of 5 retries, next attempt in 100 s, last error 200 s ago, polled 1 s ago.
        for (const char *filter : {"", "tsk_123", "SK_12", "msg_123", "EXAMPLE.com", "retryi", "connection",
                 "\"Connection timeout\"", "timeout connection", "nowhere or timeout", "-nowhere", "state:retrying",
                 "state:RETR", "phase:retrying", "url:https://ex", "host:example.com", "error:\"tion time\"",
                 "family:\"Connection timeout\"", "message:123", "id:123", "retries>3", "retries>=4", "retries=4",
                 "retries:4", "retries<5", "left=1", "left<2", "changes=0", "next<2m", "next>1m", "next=100s",
                 "next>=100s", "next:1m", "age<2s", "age>=1s", "age=1s", "errorage=200s", "errorage=3m", "errorage>3m",
                 "-stale", "-gone", "-flagged", "-failing", "-overdue", "-phase:none"})
            row(filter, true);
        for (const char *filter : {"nowhere", "timeout nowhere", "nowhere or elsewhere", "-timeout", "state:etrying",
                 "state:retrying2", "phase:failed", "phase:none", "url:msg", "host:example", "host:\"\"",
                 "error:retrying", "family:\"connection timeout\"", "family:Connection", "family:\"\"", "message:tsk",
                 "id:msg", "retries>4", "retries<4", "left<1", "left>1", "changes>0", "next<100s", "next>100s",
                 "next:2m", "age>1s", "changed<9d", "changed>0", "errorage<200s", "stale", "gone", "flagged", "failing",
                 "overdue", "-retries=4", "-next<2m"})
            row(filter, false);
    }

    void matchesARow()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, matches);
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), FilterStart - 1s));
        FilterMatcher matcher(query(filter), table.texts());
        for (int again = 0; again < 2; ++again) // the second time from its cache
            QCOMPARE(matcher.matches(table.at(0), at(FilterStart)), matches);
    }

    /// A person who types the name of a phase means it, whatever word the server has for it.
    void thePhaseHasItsName_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        // The task is in state "archived", which is a failure.
        for (const char *filter : {"failed", "FAILED", "archived", "\"archived\"", "failed timeout", "x or failed"})
            QTest::newRow(filter) << QString::fromUtf8(filter) << true;
        for (const char *filter :
            {"\"failed\"", "fail", "-failed", "-archived", "waiting", "state:failed", "failed nowhere"})
            QTest::newRow(filter) << QString::fromUtf8(filter) << false;
    }

    void thePhaseHasItsName()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, matches);
        Task task = exampleTask();
        task.state = Test::stateOf(QStringLiteral("archived"));
        TaskTable table;
        table.add(ids({"tsk_123", "unseen"}));
        table.apply(answered(id("tsk_123"), task, FilterStart));
        FilterMatcher matcher(query(filter), table.texts());
        QCOMPARE(matcher.matches(table.at(0), at(FilterStart)), matches);
        QCOMPARE(matcher.matches(table.at(1), at(FilterStart)), filter.startsWith(u'-'));
    }

    void unsetFieldsMatchNoComparison()
    {
        TaskTable table;
        table.add(ids({"untold", "bare", "done"}));
        Task bare = exampleTask();
        bare.nextProcessAt.reset();
        bare.lastErrorAt.reset();
        table.apply(answered(id("bare"), bare, FilterStart));
        Task done = exampleTask();
        done.state = Test::stateOf(QStringLiteral("completed"));
        table.apply(answered(id("done"), done, FilterStart));
        const auto matches = [&](int row, const char *filter) {
            return FilterMatcher(query(QString::fromUtf8(filter)), table.texts())
                .matches(table.at(row), at(FilterStart + 1h));
        };
        for (const char *term : {"retries>=0", "left<9", "age>0", "changed>0", "errorage>0", "next<9d", "state:r",
                 "url:e", "host:\"\"", "family:\"\"", "error:e", "message:m", "overdue", "stale", "flagged"}) {
            QVERIFY2(!matches(0, term), term);
            QVERIFY2(matches(0, qPrintable(u'-' + QString::fromUtf8(term))), term);
        }
        QVERIFY(matches(0, "phase:none changes=0 untold"));
        QVERIFY(matches(1, "-next<1d -next>=-1d -errorage<1d -overdue age>0"));
        QVERIFY(matches(2, "-next<1d -overdue errorage>0")); // a final task has no next attempt
    }

    void eachTimeIsComparedByItsOwnClock()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), FilterStart));
        const ClockReading moment{
            .now = FilterStart + 24h, .tick = tickAt(FilterStart + 5s), .serverNow = FilterStart + 90s};
        const auto matches = [&](const char *filter) {
            return FilterMatcher(query(QString::fromUtf8(filter)), table.texts()).matches(table.at(0), moment);
        };
        QVERIFY(matches("age=5s next=10s errorage=290s -stale -overdue"));
        QVERIFY(!matches("overdue"));
    }

    void dueIsNotYetOverdue()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), FilterStart));
        FilterMatcher matcher(query(QStringLiteral("overdue")), table.texts());
        const Timestamp due = *exampleTask().nextProcessAt;
        QVERIFY(!matcher.matches(table.at(0), at(due + 2999ms)));
        QVERIFY(matcher.matches(table.at(0), at(due + 3s)));
    }

    void aTaskWithNothingButAPassedDeadlineIsOverdue()
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QStringLiteral("active"));
        task.nextProcessAt.reset();
        task.deadline = FilterStart;
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), task, FilterStart));
        FilterMatcher matcher(query(QStringLiteral("overdue")), table.texts());
        QVERIFY(!matcher.matches(table.at(0), at(FilterStart + 2999ms)));
        QVERIFY(matcher.matches(table.at(0), at(FilterStart + 3s)));
    }

    void seesANewTextAtOnce()
    {
        TaskTable table;
        table.add(ids({"tsk_123"}));
        table.apply(answered(id("tsk_123"), exampleTask(), FilterStart));
        FilterMatcher matcher(query(QStringLiteral("refused")), table.texts());
        QVERIFY(!matcher.matches(table.at(0), at(FilterStart)));
        Task task = exampleTask();
        task.error = QStringLiteral("Connection REFUSED");
        table.apply(answered(id("tsk_123"), task, FilterStart + 1s));
        QVERIFY(matcher.matches(table.at(0), at(FilterStart + 1s)));
    }

    /// Matches random rows with random filters, while texts are added and removed until their ids are reused.
    void agreesWithANaiveMatcher()
    {
        constexpr int Rows = 400;
        constexpr int Filters = 40;
        TaskTable table;
        const QList<TaskId> all = manyIds(Rows);
        table.add(all);
        QStringList texts;
        std::vector<FilterMatcher> matchers;
        for (int i = 0; i < Filters; ++i) {
            texts.append(randomFilter());
            matchers.emplace_back(query(texts.last()), table.texts());
        }
        int matched = 0;
        int compared = 0;
        for (int round = 0; round < 60; ++round) {
            for (int i = 0; i < Rows; ++i) {
                if (random(4))
                    table.apply(randomPoll(all[i]));
            }
            if (round % 5 == 0) { // rows are removed and reused
                table.remove(std::array{table.indexOf(all[random(Rows)])});
                table.add(table.unknownOf(all));
            }
            const ClockReading moment{.now = FilterStart,
                .tick = tickAt(FilterStart + 1s),
                .serverNow = FilterStart + std::chrono::milliseconds(random(3000))};
            for (int i = 0; i < Filters; ++i) {
                if (random(3) == 0)
                    continue; // so that the caches have different ages
                for (int row = 0; row < table.rowEnd(); ++row) {
                    const bool expected = NaiveMatcher(table.at(row), moment).matches(texts[i]);
                    const bool got = matchers[static_cast<size_t>(i)].matches(table.at(row), moment);
                    if (got != expected)
                        QFAIL(qPrintable(u"%1 in round %2, of %3: %4"_qs.arg(texts[i])
                                             .arg(round)
                                             .arg(table.at(row).id.toString())
                                             .arg(got)));
                    matched += expected;
                    ++compared;
                }
            }
        }
        QVERIFY2(table.texts().generation() >= 2, qPrintable(QString::number(table.texts().generation())));
        QVERIFY(matched > compared / 10 && matched < compared - compared / 10);
    }
};

TASKWATCH_TEST(TestFilterMatcher, QCoreApplication);
#include "tst_filtermatcher.moc"
