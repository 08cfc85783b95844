// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Taskwatch::Test {

/// @p hostile with the preset `hostile`, which repeats what is random or long more often; otherwise @p usually.
[[nodiscard]] inline int timesIfHostile(int usually, int hostile)
{
    return qEnvironmentVariableIsSet("CTEST_HOSTILE") ? hostile : usually;
}

} // namespace Taskwatch::Test
