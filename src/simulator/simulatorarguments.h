// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "simulator/simulatoroptions.h"

#include <QStringList>

namespace Taskwatch {

/// The command line of `taskwatch-simulator`, understood.
struct SimulatorArguments {
    enum class Action : quint8 { Serve, Help, Version };

    Action action = Action::Serve;
    SimulatorOptions options;

    /// @p arguments begins with the program's name. Says what is wrong in one line.
    static Result<SimulatorArguments> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Taskwatch
