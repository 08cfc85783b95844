// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Options of a simulated endpoint.
struct SimulatorOptions {
    static constexpr int MostTasks = 1'000'000;
    static constexpr double MostSpeed = 1000;

    enum class Api : quint8 {
        QStashV1, ///< a request for each task, and one for the tasks of a message
        QStashV2, ///< the log of the same tasks
    };

    quint16 port = 0; ///< on 127.0.0.1; 0 selects a free one
    int tasks = 60; ///< number of tasks, 0 to MostTasks
    int tasksPerMessage = 0; ///< up to MostTasks; 0: three of every eight tasks share a message
    quint64 seed = 1; ///< the same seed gives the same ids and lives
    double speed = 1; ///< speed relative to real time, above 0, up to MostSpeed
    Api api = Api::QStashV1;
};

} // namespace Taskwatch
