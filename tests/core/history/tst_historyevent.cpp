// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyevent.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestHistoryEvent : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678900000000);
    static constexpr qint64 Most = std::numeric_limits<qint64>::max();

    static Task task(const char *state, qint64 retried = 0, std::optional<std::chrono::milliseconds> failedAt = {})
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.lastErrorAt = failedAt ? OptionalTime<Timestamp>(Start + *failedAt) : OptionalTime<Timestamp>();
        return task;
    }

    using Outcome = std::variant<Task, FetchError>;
    static Outcome missing() { return FetchError{FetchErrorKind::NotFound, {}}; }

    /// A version first polled at Start + @p asked. The version before it was last confirmed at Start + @p unchanged.
    static TaskVersion version(const Outcome &outcome, std::chrono::milliseconds asked,
        std::optional<std::chrono::milliseconds> unchanged = {})
    {
        return {.outcome = outcome,
            .unchangedAt = unchanged ? OptionalTime<Timestamp>(Start + *unchanged) : OptionalTime<Timestamp>(),
            .askedAt = Start + asked,
            .answeredAt = Start + asked + 10ms};
    }

    static WatchGap gap(std::chrono::milliseconds from, std::optional<std::chrono::milliseconds> to)
    {
        return {.from = Start + from,
            .to = to ? OptionalTime<Timestamp>(Start + *to) : OptionalTime<Timestamp>(),
            .reason = WatchGap::Reason::NotRunning};
    }

    static QString seconds(Timestamp time)
    {
        return QString::number(std::chrono::floor<std::chrono::seconds>(time - Start).count());
    }

    /// "time: event, knowledge". Times are in seconds after Start; a span is from..to.
    static QString sentence(const HistoryEvent &event)
    {
        QString what;
        switch (event.kind) {
        case HistoryEvent::Kind::FirstAnswer:
            what = QStringLiteral("first told");
            break;
        case HistoryEvent::Kind::Changed: {
            static constexpr const char *Names[] = {"state", "messageId", "url", "retried", "maxRetry", "nextProcessAt",
                "completedAt", "deadline", "lastErrorAt", "error"};
            what = QStringLiteral("changed");
            for (int i = 0; i < 10; ++i) {
                if (event.fields.testFlag(static_cast<HistoryField>(1 << i)))
                    what += u' ' + QString::fromLatin1(Names[i]);
            }
            break;
        }
        case HistoryEvent::Kind::AttemptFailed:
            what = QStringLiteral("attempt %1 failed").arg(event.attempt);
            break;
        case HistoryEvent::Kind::PollFailed:
            what = QStringLiteral("look failed");
            break;
        case HistoryEvent::Kind::AnswersAgain:
            what = QStringLiteral("answers again");
            break;
        case HistoryEvent::Kind::Reported:
            what = QStringLiteral("reported");
            break;
        case HistoryEvent::Kind::NotPolling:
            what = QStringLiteral("not looking (gap %1)").arg(event.gap);
            break;
        }
        static constexpr const char *Knowledges[] = {"observed", "inferred", "reported", "unseen"};
        const QString from = event.notBefore ? QString(seconds(*event.notBefore) + u"..") : QString();
        return from + seconds(event.at) + u": " + what + u", "
            + QString::fromLatin1(Knowledges[static_cast<int>(event.knowledge)]);
    }

    static QStringList sentences(const TaskHistory &history)
    {
        QStringList sentences;
        const QList<HistoryEvent> events = historyEvents(history);
        for (const HistoryEvent &event : events)
            sentences.append(sentence(event));
        return sentences;
    }

private Q_SLOTS:
    void eventsOfAHistory_data()
    {
        QTest::addColumn<QList<TaskVersion>>("versions");
        QTest::addColumn<QList<WatchGap>>("gaps");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const QList<TaskVersion> &versions, const QList<WatchGap> &gaps,
                             std::initializer_list<const char *> sentences) {
            QStringList expected;
            for (const char *one : sentences)
                expected.append(QString::fromLatin1(one));
            QTest::newRow(name) << versions << gaps << expected;
        };
        add("nothing", {}, {}, {});
        add("only told once", {version(task("pending"), 5s)}, {}, {"5: first told, observed"});
        add("first told after failures: nothing is known of them", {version(task("retry", 4, -60s), 5s)}, {},
            {"5: first told, observed"});
        add("a change of state", {version(task("pending"), 0s), version(task("active"), 9s, 8s)}, {},
            {"0: first told, observed", "8..9: changed state, observed"});
        add("a change that no version before is known to be unchanged for",
            {version(task("pending"), 0s), version(task("active"), 9s)}, {},
            {"0: first told, observed", "0..9: changed state, observed"});

        add("an attempt fails", {version(task("active"), 0s), version(task("retry", 1), 9s, 8s)}, {},
            {"0: first told, observed", "8..9: attempt 1 failed, observed", "8..9: changed state retried, observed"});
        add("an attempt fails, and the endpoint says when",
            {version(task("active"), 0s), version(task("retry", 1, 5s), 9s, 3s)}, {},
            {"0: first told, observed", "5: attempt 1 failed, observed",
                "3..9: changed state retried lastErrorAt, observed"});
        add("its clock is ahead", {version(task("active"), 0s), version(task("retry", 1, 3600s), 9s, 3s)}, {},
            {"0: first told, observed", "9: attempt 1 failed, observed",
                "3..9: changed state retried lastErrorAt, observed"});
        add("its clock is behind", {version(task("active"), 0s), version(task("retry", 1, -3600s), 9s, 3s)}, {},
            {"0: first told, observed", "3: attempt 1 failed, observed",
                "3..9: changed state retried lastErrorAt, observed"});
        add("this machine's clock was set back while polls failed",
            {version(task("active"), 0s), version(missing(), 100s, 99s), version(task("retry", 1, 20s), 50s, 45s)}, {},
            {"0: first told, observed", "45..50: answers again, observed", "50: attempt 1 failed, inferred",
                "50: changed state retried lastErrorAt, inferred", "99..100: look failed, observed"});
        add("a time of an earlier failure says nothing of this one",
            {version(task("active", 1, -9s), 0s), version(task("retry", 2, -9s), 9s, 3s)}, {},
            {"0: first told, observed", "3..9: attempt 2 failed, observed", "3..9: changed state retried, observed"});
        add("it runs again already", {version(task("active"), 0s), version(task("active", 1), 9s, 3s)}, {},
            {"0: first told, observed", "3..9: attempt 1 failed, inferred", "3..9: changed retried, observed"});
        add("it runs again, and the endpoint says when it failed",
            {version(task("active"), 0s), version(task("active", 1, 5s), 9s, 3s)}, {},
            {"0: first told, observed", "5: attempt 1 failed, observed",
                "3..9: changed retried lastErrorAt, observed"});
        add("it succeeded after a failure", {version(task("active"), 0s), version(task("completed", 1), 9s, 3s)}, {},
            {"0: first told, observed", "3..9: attempt 1 failed, inferred", "3..9: changed state retried, observed"});
        add("retries from 1 to 3", {version(task("retry", 1), 0s), version(task("retry", 3, 50s), 60s, 9s)}, {},
            {"0: first told, observed", "9..50: attempt 2 failed, inferred", "50: attempt 3 failed, inferred",
                "9..60: changed retried lastErrorAt, observed"});

        add("failed for good", {version(task("active", 5, 0s), 1s), version(task("archived", 5, 8s), 9s, 7s)}, {},
            {"1: first told, observed", "8: attempt 6 failed, observed", "7..9: changed state lastErrorAt, observed"});
        add("failed for good, without a time", {version(task("active", 5), 1s), version(task("archived", 5), 9s, 7s)},
            {}, {"1: first told, observed", "7..9: attempt 6 failed, observed", "7..9: changed state, observed"});
        add("failed for good with its last retry unseen",
            {version(task("retry", 4, 0s), 1s), version(task("archived", 5, 8s), 9s, 7s)}, {},
            {"1: first told, observed", "7..8: attempt 5 failed, inferred", "8: attempt 6 failed, inferred",
                "7..9: changed state retried lastErrorAt, observed"});
        add("ended by the error that was told before",
            {version(task("retry", 2, 0s), 1s), version(task("archived", 2, 0s), 9s, 7s)}, {},
            {"1: first told, observed", "7..9: changed state, observed"});
        add("counts the last attempt too", {version(task("active", 5), 1s), version(task("archived", 6), 9s, 7s)}, {},
            {"1: first told, observed", "7..9: attempt 6 failed, observed", "7..9: changed state retried, observed"});

        add("only a new time of failure", {version(task("retry", 1, 0s), 1s), version(task("retry", 1, 8s), 9s, 7s)},
            {}, {"1: first told, observed", "8: attempt 2 failed, observed", "7..9: changed lastErrorAt, observed"});
        add("counted when its retry begins, not before",
            {version(task("active"), 1s), version(task("retry", 0, 8s), 9s, 7s),
                version(task("active", 1, 8s), 20s, 19s), version(task("retry", 1, 25s), 26s, 24s)},
            {},
            {"1: first told, observed", "8: attempt 1 failed, observed", "7..9: changed state lastErrorAt, observed",
                "19..20: changed state retried, observed", "25: attempt 2 failed, observed",
                "24..26: changed state lastErrorAt, observed"});
        add("failed for good as told before",
            {version(task("active"), 1s), version(task("retry", 0, 8s), 9s, 7s),
                version(task("archived", 0, 8s), 20s, 19s)},
            {},
            {"1: first told, observed", "8: attempt 1 failed, observed", "7..9: changed state lastErrorAt, observed",
                "19..20: changed state, observed"});

        add("it is not found, then told again as it was",
            {version(task("pending"), 0s), version(missing(), 9s, 8s), version(task("pending"), 20s, 19s)}, {},
            {"0: first told, observed", "8..9: look failed, observed", "19..20: answers again, observed"});
        add("it is told otherwise after that",
            {version(task("active"), 0s), version(missing(), 9s, 8s), version(task("retry", 1), 20s, 19s)}, {},
            {"0: first told, observed", "8..9: look failed, observed", "19..20: answers again, observed",
                "8..20: attempt 1 failed, inferred", "8..20: changed state retried, inferred"});
        add("two ways to fail",
            {version(missing(), 0s), version(FetchError{FetchErrorKind::Server, {}}, 9s, 8s),
                version(task("pending"), 20s, 19s)},
            {}, {"0: look failed, observed", "8..9: look failed, observed", "20: first told, observed"});

        add("nobody looked", {version(task("pending"), 0s)}, {gap(10s, 20s)},
            {"0: first told, observed", "10: not looking (gap 0), unseen"});
        add("nobody looks yet", {version(task("pending"), 0s)}, {gap(0s, {})},
            {"0: first told, observed", "0: not looking (gap 0), unseen"});
        add("it changed while nobody looked", {version(task("active"), 0s), version(task("retry", 1, 15s), 21s, 9s)},
            {gap(10s, 20s)},
            {"0: first told, observed", "10: not looking (gap 0), unseen", "15: attempt 1 failed, inferred",
                "9..21: changed state retried lastErrorAt, inferred"});
        add("it changed before and after nobody looked",
            {version(task("active"), 0s), version(task("retry"), 10s, 9s), version(task("active"), 21s, 20s)},
            {gap(10s, 20s)},
            {"0: first told, observed", "9..10: changed state, observed", "10: not looking (gap 0), unseen",
                "20..21: changed state, observed"});
        add("the later of two gaps", {version(task("active"), 0s), version(task("retry"), 40s, 25s)},
            {gap(10s, 20s), gap(30s, {})},
            {"0: first told, observed", "10: not looking (gap 0), unseen", "30: not looking (gap 1), unseen",
                "25..40: changed state, inferred"});

        add("retries that fall",
            {version(task("archived", 5, 0s), 1s), version(task("pending", 0), 9s, 8s),
                version(task("retry", 1, 10s), 11s, 9s)},
            {},
            {"1: first told, observed", "8..9: changed state retried lastErrorAt, observed",
                "10: attempt 1 failed, observed", "9..11: changed state retried lastErrorAt, observed"});
        add("a clock that was set back", {version(task("active"), 60s), version(task("retry", 1, 99s), 9s, 70s)}, {},
            {"9: attempt 1 failed, observed", "9: changed state retried lastErrorAt, observed",
                "60: first told, observed"});
        add("as many retries as there are numbers",
            {version(task("active", Most), 0s), version(task("archived", Most), 9s, 8s)}, {},
            {"0: first told, observed", "8..9: attempt 9223372036854775807 failed, observed",
                "8..9: changed state, observed"});
        Task flagged = task("pending");
        flagged.flags.append({QStringLiteral("url"), QStringLiteral("odd")});
        add("nothing but a remark on it", {version(task("pending"), 0s), version(flagged, 9s, 8s)}, {},
            {"0: first told, observed"});
    }

    void eventsOfAHistory()
    {
        QFETCH(const QList<TaskVersion>, versions);
        QFETCH(const QList<WatchGap>, gaps);
        QFETCH(const QStringList, expected);
        TaskHistory history;
        history.versions = versions;
        history.gaps = gaps;
        QCOMPARE(sentences(history), expected);
    }

    void ofVeryManyAttemptsOnlyTheLastAreEvents()
    {
        TaskHistory history;
        history.versions = {version(task("retry", 1), 0s), version(task("retry", Most, 5s), 9s, 1s)};
        const QList<HistoryEvent> events = historyEvents(history);
        QCOMPARE(events.size(), MostAttemptsAtOnce + 2);
        QCOMPARE(events[1].attempt, Most - MostAttemptsAtOnce + 1);
        QCOMPARE(events[MostAttemptsAtOnce].attempt, Most);
    }

    void everyFieldThatDiffersIsNamed()
    {
        const Task other{.taskId = exampleTask().taskId,
            .messageId = {},
            .url = {},
            .state = {},
            .retried = 0,
            .maxRetry = 0,
            .nextProcessAt = {},
            .completedAt = {},
            .deadline = Start,
            .lastErrorAt = {},
            .error = {},
            .flags = {}};
        QCOMPARE(changedFields(exampleTask(), other).toInt(), 1023);
        QCOMPARE(changedFields(exampleTask(), exampleTask()).toInt(), 0);
    }

    void eventsNameVersionsByIndex()
    {
        TaskHistory history;
        history.versions = {
            version(task("pending"), 0s), version(missing(), 9s, 8s), version(task("active"), 20s, 19s)};
        history.gaps = {gap(5s, 6s)};
        QList<qsizetype> indexes;
        const QList<HistoryEvent> events = historyEvents(history);
        for (const HistoryEvent &event : events)
            indexes.append(event.version);
        QCOMPARE(indexes, (QList<qsizetype>{0, -1, 1, 2, 2}));
    }
};

TASKWATCH_TEST(TestHistoryEvent, QCoreApplication);
#include "tst_historyevent.moc"
