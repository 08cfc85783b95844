// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// Connections that end, stand still or are used for something else.
class TestFaultConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(connectionFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultConnections, QCoreApplication);
#include "tst_faultconnections.moc"
