// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"

#include <span>

namespace Taskwatch {

/// The tables of a journal.
namespace JournalSchema {

/// Written into the file; a file with a greater one was made by a later program.
inline constexpr int Version = 1;

/// Of the file; 0 for one without tables.
[[nodiscard]] int versionOf(JournalDatabase &database);
/// Makes the tables, or of older ones those of today, all or nothing. The file's version is at most Version.
bool migrate(JournalDatabase &database);

/// All tables, each after those that it refers to.
[[nodiscard]] std::span<const QLatin1String> tables();

}

} // namespace Taskwatch
