// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace Taskwatch::Test {

/// Makes the surroundings of a test process the same on every machine, whether ctest or a person starts it: environment
/// variables, locale, time zone, folders, umask and signals. Child processes inherit them. Application objects get the
/// English catalogue.
///
/// It removes every environment variable that is not needed to start programs, and gives the process empty folders of
/// its own for what it stores. The destructor removes them. Construct it before the application object.
class TestEnvironment final
{
public:
    TestEnvironment();
    Q_DISABLE_COPY_MOVE(TestEnvironment)

private:
    QTemporaryDir m_folder;
};

} // namespace Taskwatch::Test
