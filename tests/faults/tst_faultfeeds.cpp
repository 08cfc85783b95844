// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/feedfault.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// What may be wrong with the feed of an API that has one.
class TestFaultFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data()
    {
        QTest::addColumn<FeedFault>("fault");
        const QList<FeedFault> faults = feedFaults();
        for (qsizetype i = 0; i < faults.size(); i += timesIfHostile(20, 1)) {
            if (!faults[i].isLong || timesIfHostile(0, 1))
                QTest::newRow(faults[i].name) << faults[i];
        }
    }

    void isShown()
    {
        QFETCH(const FeedFault, fault);
        check(fault);
    }
};

TASKWATCH_TEST(TestFaultFeeds, QCoreApplication);
#include "tst_faultfeeds.moc"
