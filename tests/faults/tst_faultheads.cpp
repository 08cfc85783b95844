// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// What may be wrong with the status line and the headers of an answer.
class TestFaultHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(headFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultHeads, QCoreApplication);
#include "tst_faultheads.moc"
