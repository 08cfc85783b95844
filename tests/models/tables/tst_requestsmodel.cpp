// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/histories.h"
#include "support/testregistry.h"
#include "tables/requestsmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;
using namespace std::chrono_literals;

/// Tests the table of the last polls.
class TestRequestsModel : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp Start = fromUnixMs(1678902000000);
    static constexpr ClockReading Now{Start + 1h, tickAt(Start + 1h), Start + 1h};
    using Tester = QAbstractItemModelTester;

    static QStringList said(const QAbstractItemModel &model, int role = Qt::DisplayRole)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data(role).toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    static TaskHistory threePolls()
    {
        TaskHistory history;
        history.taskId = id("tsk_1");
        history.polls = {{Start, 87ms, 200, 1'234'567, {}},
            {Start + 1s, {}, {}, 0, FetchError{FetchErrorKind::Unreachable, QStringLiteral("refused\u001b")}},
            {Start + 2s, 1s, 404, 12, FetchError{FetchErrorKind::NotFound, QStringLiteral("HTTP 404")}}};
        return history;
    }

private Q_SLOTS:
    void tellsEachPollNewestFirst()
    {
        RequestsModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setTimes(Now, TimeForm::Utc);
        model.setHistory(threePolls());
        QCOMPARE(said(model),
            QStringList({QString(u"17:40:02Z|404|1,000 ms|12 bytes|" + fetchErrorTitle(FetchErrorKind::NotFound)
                             + u": HTTP 404"),
                QString(u"17:40:01Z|—|—|—|" + fetchErrorTitle(FetchErrorKind::Unreachable) + u": refused‹ESC›"),
                QStringLiteral("17:40:00Z|200|87 ms|1.2 MB|")}));
        QCOMPARE(said(model, HistoryRole::Copied)[2], QStringLiteral("2023-03-15T17:40:00.000Z|200|87 ms|1234567|"));
        QVERIFY(model.index(1, RequestsModel::Failure).data(HistoryRole::Attention).toBool());
        QVERIFY(!model.index(2, RequestsModel::Failure).data(HistoryRole::Attention).toBool());
        QVERIFY(model.index(2, RequestsModel::When).data(Qt::ToolTipRole).toString().contains(u"1678902000000"));
        QVERIFY(model.index(2, RequestsModel::Size).data(Qt::ToolTipRole).toString().contains(u"1,234,567 bytes"));
    }

    void showsClockTimesThatDiffer()
    {
        TaskHistory history = threePolls();
        history.polls[1].askedAt = Start + 400ms;
        history.polls[0].askedAt = Start - 24h;
        RequestsModel model;
        model.setHistory(history);
        model.setTimes(Now, TimeForm::Relative);
        const auto when = [&model](int row) { return model.index(row, RequestsModel::When).data().toString(); };
        QCOMPARE(when(0), QStringLiteral("17:40:02"));
        QCOMPARE(when(2), QStringLiteral("2023-03-14 17:40:00"));
        history.polls[2].askedAt = Start + 900ms;
        model.setHistory(history);
        QCOMPARE(when(0), QStringLiteral("17:40:00.900"));
        QCOMPARE(when(1), QStringLiteral("17:40:00.400"));
    }

    void keepsTheLastFifty()
    {
        QRandomGenerator random(7);
        const TaskHistory example = longHistory(id("tsk_1"), 50, Start);
        RequestsModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setTimes(Now, TimeForm::Utc);
        TaskHistory whole;
        model.setHistory(whole);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 40; ++round) {
            TaskHistory later;
            for (int i = random.bounded(round == 20 ? 60 : 8); i >= 0; --i) {
                PollRecord poll = example.polls[random.bounded(50)];
                poll.askedAt = Start + round * 1min + i * 1s;
                later.polls.append(poll);
            }
            model.extendHistory(later);
            whole.extend(later);
            RequestsModel fresh;
            fresh.setTimes(Now, TimeForm::Utc);
            fresh.setHistory(whole);
            QCOMPARE(said(model), said(fresh));
        }
        QCOMPARE(model.rowCount(), int{TaskHistory::MostPolls});
        QCOMPARE(resets.size(), 0);
    }
};

TASKWATCH_TEST(TestRequestsModel, QCoreApplication);
#include "tst_requestsmodel.moc"
