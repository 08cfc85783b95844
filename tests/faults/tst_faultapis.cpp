// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "faults/servedapi.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch;
using namespace Taskwatch::Test;

/// What may be wrong with the answers of each API that the program brings along.
class TestFaultApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAllServed()
    {
        QStringList served;
        for (const ServedApi &each : servedApis())
            served.append(QString::fromLatin1(each.key));
        QCOMPARE(served, shippedApis());
    }

    void isShown_data()
    {
        QList<Fault> faults;
        for (const ServedApi &each : servedApis())
            faults += apiFaults(each);
        addRows(faults, 13); // another one of each API
    }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultApis, QCoreApplication);
#include "tst_faultapis.moc"
