// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// Headers about limits and about the server's clock, with nonsense in them.
class TestFaultLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(limitFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultLimits, QCoreApplication);
#include "tst_faultlimits.moc"
