// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Says @p words on standard error, under the program's name, for who started it.
void complain(const QString &words);

} // namespace Taskwatch
