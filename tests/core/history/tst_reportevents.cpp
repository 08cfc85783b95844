// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyevent.h"
#include "support/builders.h"
#include "support/statesof.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

class TestReportEvents : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678900000000);

    static TaskVersion version(
        const char *state, qint64 retried, std::chrono::seconds asked, std::chrono::seconds unchanged)
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

    static ServerReport report(
        std::chrono::milliseconds after, const char *state, const char *error = "", qint64 attempt = 0)
    {
        return {.at = Start + after,
            .state = Test::stateOf(QString::fromLatin1(state)),
            .attempt = attempt,
            .error = QString::fromLatin1(error)};
    }

    static QStringList lines(std::initializer_list<const char *> texts)
    {
        QStringList lines;
        for (const char *text : texts)
            lines.append(QString::fromLatin1(text));
        return lines;
    }

    /// "time: event, knowledge", as in tst_historyevent, with the state or the error of a report.
    static QString sentence(const TaskHistory &history, const HistoryEvent &event)
    {
        const auto seconds = [](Timestamp time) {
            return QString::number(std::chrono::floor<std::chrono::seconds>(time - Start).count());
        };
        QString what;
        if (event.kind == HistoryEvent::Kind::FirstAnswer)
            what = QStringLiteral("first seen ") + history.taskOf(event.version)->state.text().toString();
        else if (event.kind == HistoryEvent::Kind::Changed)
            what = QStringLiteral("now ") + history.taskOf(event.version)->state.text().toString();
        else if (event.kind == HistoryEvent::Kind::AttemptFailed)
            what = QStringLiteral("attempt %1 failed").arg(event.attempt);
        if (event.report >= 0) {
            const ServerReport &report = history.reports[event.report];
            what += u'[' + report.state.text().toString()
                + (report.error.isEmpty() ? QString() : QString(u' ' + report.error.toString())) + u']';
        }
        static constexpr const char *Knowledges[] = {"observed", "inferred", "reported", "unseen"};
        const QString from = event.notBefore ? QString(seconds(*event.notBefore) + u"..") : QString();
        return from + seconds(event.at) + u": " + what + u", "
            + QString::fromLatin1(Knowledges[static_cast<int>(event.knowledge)]);
    }

private Q_SLOTS:
    void joinsReportsWithWhatPollsShow_data()
    {
        QTest::addColumn<QList<TaskVersion>>("versions");
        QTest::addColumn<QList<ServerReport>>("reports");
        QTest::addColumn<QStringList>("expected");
        const QList<TaskVersion> waiting = {version("pending", 0, 100s, 100s)};

        QTest::newRow("before the task was watched")
            << waiting << QList{report(5s, "created"), report(7s, "active"), report(8s, "error", "503")}
            << lines({"5: [created], reported", "7: [active], reported", "8: attempt 1 failed[error 503], reported",
                   "100: first seen pending, observed"});
        QTest::newRow("the beginning is missing, so attempts cannot be counted")
            << waiting << QList{report(7s, "active"), report(8s, "error", "503")}
            << lines({"7: [active], reported", "8: attempt 0 failed[error 503], reported",
                   "100: first seen pending, observed"});
        QTest::newRow("attempts with numbers and without states")
            << waiting << QList{report(7s, "", "503", 3), report(8s, "", "", 4)}
            << lines({"7: attempt 3 failed[ 503], reported", "8: attempt 4 failed[], reported",
                   "100: first seen pending, observed"});

        const QList<TaskVersion> began = {version("pending", 0, 100s, 100s), version("active", 0, 110s, 105s)};
        QTest::newRow("a poll saw the same")
            << began << QList{report(107s, "active")}
            << lines({"100: first seen pending, observed", "107: now active[active], observed"});
        QTest::newRow("the server's clock is ahead")
            << began << QList{report(130s, "active")}
            << lines({"100: first seen pending, observed", "110: now active[active], observed"});
        QTest::newRow("the server's clock is behind")
            << began << QList{report(90s, "active")}
            << lines({"100: first seen pending, observed", "105: now active[active], observed"});
        QTest::newRow("the server's clock is behind, and what followed stays behind it")
            << began << QList{report(90s, "active"), report(92s, "error", "503")}
            << lines({"100: first seen pending, observed", "105: now active[active], observed",
                   "105: attempt 0 failed[error 503], reported"});
        QTest::newRow("another attempt") << QList{version("pending", 0, 100s, 100s), version("retry", 1, 200s, 100s)}
                                         << QList{report(150s, "", "503", 3)}
                                         << lines({"100: first seen pending, observed",
                                                "150: attempt 3 failed[ 503], reported",
                                                "100..200: attempt 1 failed, observed",
                                                "100..200: now retry, observed"});
        QTest::newRow("another change to the same state, long before")
            << began << QList{report(-400s, "active")}
            << lines(
                   {"-400: [active], reported", "100: first seen pending, observed", "105..110: now active, observed"});
        QTest::newRow("changes between two polls")
            << QList{version("pending", 0, 100s, 100s), version("retry", 2, 200s, 100s)}
            << QList{report(99s, "created"), report(110s, "active"), report(111s, "error", "500"),
                   report(112s, "retry"), report(120s, "active"), report(121s, "error", "502"), report(122s, "retry")}
            << lines({"99: [created], reported", "100: first seen pending, observed", "110: [active], reported",
                   "111: attempt 1 failed[error 500], reported", "112: [retry], reported", "120: [active], reported",
                   "121: attempt 2 failed[error 502], reported", "122: now retry[retry], observed"});
    }

    void joinsReportsWithWhatPollsShow()
    {
        QFETCH(QList<TaskVersion>, versions);
        QFETCH(QList<ServerReport>, reports);
        TaskHistory history;
        history.versions = versions;
        history.reports = reports;
        QStringList sentences;
        const QList<HistoryEvent> events = historyEvents(history);
        for (const HistoryEvent &event : events)
            sentences.append(sentence(history, event));
        QTEST(sentences, "expected");
    }
};

TASKWATCH_TEST(TestReportEvents, QCoreApplication);
#include "tst_reportevents.moc"
