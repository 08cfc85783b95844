// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Where a task comes in the order of its watch list.
enum class ListPlace : quint8 {
    End, ///< after all others
    Former, ///< where it was before it was removed; at the end if it never was on the list
};

} // namespace Taskwatch
