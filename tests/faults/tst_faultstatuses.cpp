// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// Answers without a task: all statuses but 200.
class TestFaultStatuses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(statusFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultStatuses, QCoreApplication);
#include "tst_faultstatuses.moc"
