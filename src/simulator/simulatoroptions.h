// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// What a simulated endpoint is to be like.
struct SimulatorOptions {
    static constexpr int MostTasks = 1'000'000;
    static constexpr double MostSpeed = 1000;

    quint16 port = 0; ///< on 127.0.0.1; 0 takes a free one
    int tasks = 60; ///< how many there are, from 0 to MostTasks
    int tasksPerMessage = 0; ///< neighbours that one message has, up to MostTasks; 0: of each eight tasks three share one
    quint64 seed = 1; ///< the same seed gives the same ids and lives
    double speed = 1; ///< how many times faster than real the lives pass, above 0 to MostSpeed
};

} // namespace Taskwatch
