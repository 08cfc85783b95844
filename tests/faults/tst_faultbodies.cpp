// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultfixture.h"
#include "support/testregistry.h"

#include <QCoreApplication>

using namespace Taskwatch::Test;

/// What may be wrong with the length, the coding and the kind of a body.
class TestFaultBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShown_data() { addRows(bodyFaults()); }
    void isShown() { checkRow(); }
};

TASKWATCH_TEST(TestFaultBodies, QCoreApplication);
#include "tst_faultbodies.moc"
