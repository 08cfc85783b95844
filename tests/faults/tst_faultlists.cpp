// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/listfault.h"
#include "support/hostile.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// What may be wrong with the lists of each API that the program brings along, and with their pages.
class TestFaultLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data()
    {
        QTest::addColumn<ListFault>("fault");
        QTest::addColumn<QByteArray>("api");
        int number = 0;
        for (const ServedApi &api : servedApis()) {
            const QList<ListFault> faults = listFaults(api);
            for (const ListFault &each : faults) {
                if (number++ % timesIfHostile(17, 1) == 0 && (!each.isLong || timesIfHostile(0, 1)))
                    QTest::addRow("%s: %s", api.key, each.name) << each << QByteArray(api.key);
            }
        }
    }

    void isShown()
    {
        QFETCH(const ListFault, fault);
        QFETCH(const QByteArray, api);
        check(fault, servedApi(api.constData()));
    }

    void ownPagesCostNoTaskItsAnswer_data()
    {
        QTest::addColumn<ListFault>("fault");
        const QList<ListFault> faults = listFaults(servedApi("qstash-v1"));
        for (qsizetype i = 0; i < faults.size(); i += timesIfHostile(13, 1))
            QTest::newRow(faults[i].name) << faults[i];
    }

    void ownPagesCostNoTaskItsAnswer()
    {
        QFETCH(const ListFault, fault);
        checkOwnPages(fault);
    }

    void anOldPageIsNoNews_data()
    {
        QTest::addColumn<QByteArray>("api");
        for (const ServedApi &api : servedApis()) {
            if (!api.hasOnlyIds)
                QTest::newRow(api.key) << QByteArray(api.key);
        }
    }

    /// A page that was asked for before a change, and comes after it.
    void anOldPageIsNoNews()
    {
        QFETCH(const QByteArray, api);
        checkLatePage(servedApi(api.constData()));
    }
};

TASKWATCH_TEST(TestFaultLists, QCoreApplication);
#include "tst_faultlists.moc"
