// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaldatabase.h"

#include <span>

namespace Taskwatch {

/// The tables of a journal.
namespace JournalSchema {

/// Schema version, stored in the file. A file with a greater one was written by a newer program.
inline constexpr int Version = 3;

/// The schema version of the file; 0 for one without tables.
[[nodiscard]] int versionOf(JournalDatabase &database);
/// Creates the tables, or migrates older ones, in one transaction. The file's version must not exceed Version.
bool migrate(JournalDatabase &database);

/// All tables, each after the tables that it refers to.
[[nodiscard]] std::span<const QLatin1String> tables();

} // namespace JournalSchema

} // namespace Taskwatch
