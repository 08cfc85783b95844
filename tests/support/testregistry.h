// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/barriers.h"

#include <QTest>

namespace Taskwatch::Test {

/// Adds a test class to the executable that it is linked into. One process runs one class: `tests-core tst_pollqueue
/// [QtTest's arguments]`.
class TestRegistration final
{
public:
    /// Runs the test class. The arguments are those of QTest::qExec(); the result is the exit code.
    using Run = int (*)(int argc, char **argv);

    /// @p className: `TestPollQueue` is run as `tst_pollqueue`. It must outlive the program.
    TestRegistration(const char *className, Run run);
};

template <typename TestClass, typename Application>
int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Taskwatch::Test

/// Registers @p TestClass with the function @p run, for a test that also plays a child process.
#define TASKWATCH_TEST_WITH(TestClass, run)                                                                            \
    static const Taskwatch::Test::TestRegistration registered##TestClass(#TestClass, run)

/// Registers @p TestClass, to be run with a @p Application: QCoreApplication or QApplication. In place of QTEST_MAIN().
#define TASKWATCH_TEST(TestClass, Application)                                                                         \
    TASKWATCH_TEST_WITH(TestClass, (&Taskwatch::Test::runTest<TestClass, Application>))
