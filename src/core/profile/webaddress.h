// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QUrl>

namespace Taskwatch {

/// @p text as an address that a browser may open: absolute, http or https, with a host and without a user. Invalid if
/// it is anything else.
[[nodiscard]] QUrl webAddress(const QString &text);

/// What is wrong with @p pattern as the address of tasks in a web console, in words for the user; empty if nothing is,
/// also for an empty pattern. It must contain `{taskId}` or, of an id with several parts, the name of a part.
[[nodiscard]] QString consoleProblem(const QString &pattern);
/// The page of @p id in the console. @p parts: names of the parts of an id, see IdForms. Invalid if there is none.
[[nodiscard]] QUrl consoleAddress(const QString &pattern, const TaskId &id, const QStringList &parts);

} // namespace Taskwatch
