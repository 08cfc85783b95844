// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "simulator/simulatoroptions.h"

#include <QStringList>

#include <chrono>

namespace Taskwatch {

/// The parsed command line of `taskwatch-simulator`.
struct SimulatorArguments {
    enum class Action : quint8 { Serve, Help, Version };

    Action action = Action::Serve;
    SimulatorOptions options;
    bool printIds = false; ///< print the ids after the line that names the address
    std::chrono::hours past{0}; ///< print the answers of this time before the start after the ids
    bool endWithInput = false; ///< end when standard input ends

    /// Parses @p arguments (the first one is the program's name). On failure the error is one line.
    static Result<SimulatorArguments> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Taskwatch
