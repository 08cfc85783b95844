// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Taskwatch::Test {

/// What names mean in this process, in place of the system's name servers. Names that were not set are looked up as
/// always. The look-up by Qt, its cache and the sockets are real.
class FakeNames final
{
public:
    /// @p name has @p addresses from now on, in this order.
    static void set(const QByteArray &name, const QByteArrayList &addresses);
    /// The look-up of @p name ends with @p error of getaddrinfo(), such as EAI_NONAME.
    static void fail(const QByteArray &name, int error);
    /// The look-up of @p name does not end before it is set.
    static void keepWaiting(const QByteArray &name);
};

} // namespace Taskwatch::Test
