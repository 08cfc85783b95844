// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/histories.h"
#include "support/statesof.h"
#include "support/testregistry.h"
#include "tables/changesmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests the table of the changes of a task.
class TestChangesModel : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000); // 17:40:00
    static constexpr ClockReading Now{Start + 24h, tickAt(Start + 24h), Start + 24h};
    using Tester = QAbstractItemModelTester;

    static QString said(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(role).toString());
        return cells.join(u'|');
    }

    static QStringList said(const QAbstractItemModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(
                said(model, row) + (model.index(row, 0).data(HistoryRole::Repeated).toBool() ? u"|repeated" : u""));
        return rows;
    }

    static Task task(const char *state, int retried, const char *error = "")
    {
        Task task = exampleTask();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.error = QString::fromUtf8(error);
        task.lastErrorAt.reset();
        task.nextProcessAt.reset();
        return task;
    }

    static TaskHistory history(std::initializer_list<std::variant<Task, FetchError>> outcomes)
    {
        TaskHistory history;
        history.taskId = id("tsk_1");
        history.watchedSince = Start;
        for (const auto &outcome : outcomes) {
            const Timestamp askedAt = Start + std::chrono::minutes(history.versions.size());
            const OptionalTime<Timestamp> unchangedAt =
                history.versions.isEmpty() ? OptionalTime<Timestamp>() : OptionalTime<Timestamp>(askedAt - 2s);
            history.versions.append({outcome, unchangedAt, askedAt, askedAt + 10ms});
        }
        return history;
    }

    static void show(ChangesModel &model, const TaskHistory &history, TimeForm form = TimeForm::Utc)
    {
        model.setTimes(Now, form);
        model.setHistory(history);
    }

private Q_SLOTS:
    void hasARowForEachFieldNewestFirst()
    {
        ChangesModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        show(model, history({task("active", 0), task("retry", 1, "refused"), task("completed", 1, "refused")}));
        QCOMPARE(said(model),
            QStringList({QStringLiteral("2023-03-15 17:42:00Z|state|retry|completed||observed"),
                QStringLiteral("2023-03-15 17:41:00Z|state|active|retry|1 m|observed"),
                QStringLiteral("2023-03-15 17:41:00Z|retried|0|1||observed|repeated"),
                QStringLiteral("2023-03-15 17:41:00Z|error|—|refused||observed|repeated"),
                QStringLiteral("2023-03-15 17:41:00Z|attempt 1 failed||refused||observed"),
                QStringLiteral("2023-03-15 17:40:00Z|first seen||active|1 m|observed")}));
    }

    void distinguishesInferredAndUnseen()
    {
        TaskHistory seen = history({task("retry", 1, "first"), task("retry", 3, "third")});
        seen.gaps = {{Start + 5min, {}, WatchGap::Reason::Paused}};
        ChangesModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        show(model, seen);
        QCOMPARE(said(model, 0),
            QStringLiteral(
                "2023-03-15 17:45:00Z|not polled: paused|2023-03-15 17:45:00Z|ongoing|23 h 55 m so far|unseen"));
        QCOMPARE(model.index(0, ChangesModel::HowKnown).data(HistoryRole::Knowledge).toInt(),
            static_cast<int>(HistoryEvent::Knowledge::Unseen));
        const QString all = said(model).join(u'\n');
        QVERIFY2(all.contains(u"attempt 2 failed||error unknown||inferred"), qPrintable(all));
        // The tooltip contains the possible time span.
        const QString toolTip = model.index(3, ChangesModel::When).data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(u"between 2023-03-15 17:40:58 and 2023-03-15 17:41:00"), qPrintable(toolTip));
        QVERIFY(toolTip.contains(u"1678902060000")); // and all four forms
        QVERIFY(toolTip.contains(u"2023-03-15T17:41:00.000Z"));
    }

    void marksWhatTheServerReported()
    {
        const auto report = [](std::chrono::seconds after, const char *state, const char *error) -> ServerReport {
            return {.at = Start + after,
                .state = Test::stateOf(QString::fromLatin1(state)),
                .error = QString::fromLatin1(error)};
        };
        TaskHistory told = history({task("active", 0), task("retry", 2, "third")});
        told.versions.last().unchangedAt = Start + 2s;
        told.reports = {report(-9s, "created", ""), report(-8s, "active", ""), report(30s, "error", "refused\nby x"),
            report(31s, "retry", ""), report(59s, "error", "third"), report(59s, "retry", "")};
        ChangesModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        show(model, told);
        QCOMPARE(said(model),
            QStringList({QStringLiteral("2023-03-15 17:40:59Z|state|active|retry|23 h 59 m so far|observed"),
                QStringLiteral("2023-03-15 17:40:59Z|retried|0|2||observed|repeated"),
                QStringLiteral("2023-03-15 17:40:59Z|error|—|third||observed|repeated"),
                QStringLiteral("2023-03-15 17:40:59Z|attempt 2 failed||third||told by the server"),
                QStringLiteral("2023-03-15 17:40:31Z|state|error|retry|23 h 59 m so far|told by the server"),
                QStringLiteral("2023-03-15 17:40:30Z|attempt 1 failed||refused||told by the server"),
                QStringLiteral("2023-03-15 17:40:00Z|first seen||active|30 s|observed"),
                QStringLiteral("2023-03-15 17:39:52Z|state|created|active|38 s|told by the server"),
                QStringLiteral("2023-03-15 17:39:51Z|state|—|created|1 s|told by the server")}));
        QVERIFY(said(model, 5, HistoryRole::Copied).contains(u"|refused↵by x|"));
        QCOMPARE(model.index(0, ChangesModel::HowKnown).data(HistoryRole::Knowledge).toInt(),
            static_cast<int>(HistoryEvent::Knowledge::Observed));

        // A late report appears in its place.
        TaskHistory late = told;
        late.versions.clear();
        late.polls.clear();
        late.reports = {report(-7s, "retry", "")};
        model.extendHistory(late);
        QCOMPARE(said(model, 7), QStringLiteral("2023-03-15 17:39:53Z|state|active|retry||told by the server"));
    }

    void showsFailedPolls()
    {
        ChangesModel model;
        show(model,
            history({task("active", 0), FetchError{FetchErrorKind::NotFound, QStringLiteral("HTTP 404")},
                task("active", 2)}));
        const QString all = said(model).join(u'\n');
        QVERIFY2(all.contains(
                     u"poll failed|active|" + fetchErrorTitle(FetchErrorKind::NotFound) + u": HTTP 404|1 m|observed"),
            qPrintable(all));
        QVERIFY2(all.contains(u"answered again||active|"), qPrintable(all));
        QVERIFY2(all.contains(u"retried|0|2"), qPrintable(all)); // compared with the last task before the failure
    }

    void showsSafelyAndCopiesWholly()
    {
        Task after = task("retry", 0, "one\ntwo\xe2\x80\xae");
        after.nextProcessAt = Start + 1h;
        ChangesModel model;
        show(model, history({task("active", 0), after}), TimeForm::Relative);
        QString shown;
        QString copied;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += said(model, row) + u'\n';
            copied += said(model, row, HistoryRole::Copied) + u'\n';
        }
        QVERIFY2(shown.contains(u"error|—|one|"), qPrintable(shown));
        QVERIFY(!shown.contains(QChar(0x202e)));
        QVERIFY2(copied.contains(u"error|—|one↵two‹U+202E›|"), qPrintable(copied)); // one line for each row
        QVERIFY2(copied.contains(u"nextProcessAt|—|2023-03-15T18:40:00.000Z|"), qPrintable(copied));
        QVERIFY2(copied.startsWith(u"2023-03-15T17:41:00.000Z|"), qPrintable(copied));
        QVERIFY2(shown.startsWith(u"2023-03-15 17:41:00|"), qPrintable(shown));
    }

    void showsClockTimesThatDiffer()
    {
        Task before = task("active", 1);
        before.deadline = Start - 18h;
        Task after = before;
        after.deadline = Start - 4h + 250ms;
        Task last = after;
        last.deadline = Start - 4h + 750ms;
        TaskHistory seen = history({before, after, last});
        seen.versions[1].askedAt = Start + 100ms;
        seen.versions[2].askedAt = Start + 1min;
        seen.gaps = {{Start + 5min, Start + 5min + 400ms, WatchGap::Reason::Paused}};
        const ClockReading now{Start + 1h, tickAt(Start + 1h), Start + 1h};
        ChangesModel model;
        model.setHistory(seen);
        model.setTimes(now, TimeForm::Relative);
        QCOMPARE(said(model),
            QStringList({QStringLiteral("17:45:00|not polled: paused|17:45:00.000|17:45:00.400|0 s|unseen"),
                QStringLiteral("17:41:00|deadline|13:40:00.250|13:40:00.750||observed"),
                QStringLiteral("17:40:00.100|deadline|2023-03-14 23:40:00|13:40:00||observed"),
                QStringLiteral("17:40:00.000|first seen||active|1 h so far|observed")}));
        QVERIFY(model.index(1, ChangesModel::From).data(Qt::ToolTipRole).toString().contains(u"4 h ago"));
        model.setTimes(now, TimeForm::EpochMs);
        QVERIFY(said(model, 3).startsWith(u"1678902000000|first seen|"));
    }

    void saysHowLongEachStateLasted()
    {
        ChangesModel model;
        show(model, history({task("active", 0), task("retry", 1, "refused")}));
        const auto hint = [&model](int row) {
            return model.index(row, ChangesModel::Lasted).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(hint(0).contains(u"retry since 2023-03-15 17:41:00"), qPrintable(hint(0)));
        const int first = model.rowCount() - 1;
        QVERIFY2(
            hint(first).contains(u"active from 2023-03-15 17:40:00 to 2023-03-15 17:41:00"), qPrintable(hint(first)));
        show(model, history({task("active", 0), task("completed", 1)}));
        QVERIFY2(hint(0).contains(u"final"), qPrintable(hint(0)));
    }

    void growsAtTheTopWithoutAReset()
    {
        const TaskHistory whole = longHistory(id("tsk_1"), 40, Start);
        ChangesModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        show(model, earlierPart(whole, 39, 0));
        const QPersistentModelIndex kept = model.index(5, ChangesModel::What);
        const QString text = said(model, 5);
        const int before = model.rowCount();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.extendHistory(laterPart(whole, 39, 0));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QVERIFY(model.rowCount() > before);
        QCOMPARE(kept.row(), 5 + model.rowCount() - before);
        QCOMPARE(said(model, kept.row()), text);
    }

    void anEndedGapIsUpdatedInPlace()
    {
        TaskHistory seen = history({task("active", 0)});
        seen.gaps = {{Start + 5min, {}, WatchGap::Reason::Paused}};
        ChangesModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        show(model, seen);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        TaskHistory later = seen;
        later.versions.clear();
        later.gaps[0].to = Start + 7min;
        model.extendHistory(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QVERIFY(said(model, 0).contains(u"|2023-03-15 17:47:00Z|2 m|unseen"));
    }

    void anExtendedHistoryEqualsANewOne()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 20; ++round) {
            const TaskHistory whole = longHistory(id("tsk_1"), 60, Start);
            ChangesModel model;
            Tester tester(&model, Tester::FailureReportingMode::QtTest);
            qsizetype versions = random.bounded(10);
            show(model, earlierPart(whole, versions, 0));
            while (versions < whole.versions.size()) {
                const qsizetype next = std::min<qsizetype>(whole.versions.size(), versions + random.bounded(15));
                model.extendHistory(laterPart(earlierPart(whole, next, 0), versions, 0));
                versions = next;
                ChangesModel fresh;
                show(fresh, earlierPart(whole, versions, 0));
                QCOMPARE(said(model), said(fresh));
            }
            QVERIFY(model.rowCount() > 100);
        }
    }

    void opensTenThousandChangesAtOnce()
    {
        // Ten times as many changes may take ten times as long, and not a hundred times.
        const auto timeOf = [](int versions) {
            const TaskHistory whole = longHistory(id("tsk_1"), versions, Start);
            std::chrono::nanoseconds best = std::chrono::nanoseconds::max();
            for (int i = 0; i < 3; ++i) {
                ChangesModel model;
                const std::chrono::nanoseconds before = processorTime();
                show(model, whole);
                best = std::min(best, processorTime() - before);
                if (model.rowCount() <= 4 * versions)
                    QTest::qFail("too few rows", __FILE__, __LINE__);
            }
            return best;
        };
        const auto few = timeOf(1000);
        const auto many = timeOf(10'000);
        qInfo("10,000 changes in %.1f ms, 1,000 in %.1f ms", static_cast<double>(many.count()) / 1e6,
            static_cast<double>(few.count()) / 1e6);
        QVERIFY(many < 40 * few);
    }
};

TASKWATCH_TEST(TestChangesModel, QCoreApplication);
#include "tst_changesmodel.moc"
