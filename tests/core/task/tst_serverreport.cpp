// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statesof.h"
#include "support/testregistry.h"
#include "task/serverreport.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;

class TestServerReport : public QObject
{
    Q_OBJECT

private:
    static ServerReport report(int ms, const char *state, qint64 attempt = 0, const char *error = "")
    {
        return {.at = fromUnixMs(ms),
            .state = Test::stateOf(QString::fromLatin1(state)),
            .attempt = attempt,
            .error = QString::fromLatin1(error)};
    }

    static QString described(const QList<ServerReport> &reports)
    {
        QStringList parts;
        for (const ServerReport &each : reports)
            parts.append(QString::number(toUnixMs(each.at)) + each.state.text().toString()
                + (each.attempt > 0 ? QString(u'#' + QString::number(each.attempt)) : QString()));
        return parts.join(u' ');
    }

private Q_SLOTS:
    void addsEachReportOnce_data()
    {
        QTest::addColumn<QList<ServerReport>>("more");
        QTest::addColumn<QString>("all");

        QTest::newRow("nothing") << QList<ServerReport>() << "10created 20active";
        QTest::newRow("a newer one") << QList{report(30, "error")} << "10created 20active 30error";
        QTest::newRow("a late one") << QList{report(15, "retry")} << "10created 15retry 20active";
        QTest::newRow("one from before") << QList{report(5, "queued")} << "5queued 10created 20active";
        QTest::newRow("known ones") << QList{report(20, "active"), report(10, "created")} << "10created 20active";
        QTest::newRow("one of them twice")
            << QList{report(30, "error"), report(30, "error")} << "10created 20active 30error";
        QTest::newRow("out of order") << QList{report(40, "active"), report(30, "error")}
                                      << "10created 20active 30error 40active";
        QTest::newRow("another state at the same time")
            << QList{report(20, "error"), report(20, "retry")} << "10created 20active 20error 20retry";
        QTest::newRow("attempts at the same time")
            << QList{report(20, "active", 1), report(20, "active", 2)} << "10created 20active 20active#1 20active#2";
    }

    void addsEachReportOnce()
    {
        QFETCH(QList<ServerReport>, more);
        QList<ServerReport> reports = {report(10, "created"), report(20, "active")};
        addReports(reports, more);
        QTEST(described(reports), "all");
    }

    void keepsTheNewest()
    {
        QList<ServerReport> reports;
        for (int ms = MostReports + 50; ms > 0; --ms)
            addReports(reports, {report(ms, "active")});
        QCOMPARE(reports.size(), MostReports);
        QCOMPARE(toUnixMs(reports.first().at), 51);
        QCOMPARE(toUnixMs(reports.last().at), MostReports + 50);
    }
};

TASKWATCH_TEST(TestServerReport, QCoreApplication);
#include "tst_serverreport.moc"
