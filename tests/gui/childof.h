// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

namespace Taskwatch::Test {

/// The child of @p parent with that object name. The test fails, and null is returned, if there is none.
template <typename T>
[[nodiscard]] T *childOf(const QObject &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        QTest::qFail(name, __FILE__, __LINE__);
    return found;
}

} // namespace Taskwatch::Test
