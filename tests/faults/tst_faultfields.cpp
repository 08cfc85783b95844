// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// What may be wrong with the fields of a task.
class TestFaultFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(fieldFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultFields, QCoreApplication);
#include "tst_faultfields.moc"
