// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

namespace Taskwatch {

/// Has Qt describe each object that is a @p Target to screen readers by an @p Interface, which is constructed with a
/// Target *. To be called where a Target is constructed; it does nothing the next times.
template <typename Target, typename Interface>
void describeToScreenReaders()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *target = dynamic_cast<Target *>(object);
        return target ? new Interface(target) : nullptr;
    });
}

} // namespace Taskwatch
