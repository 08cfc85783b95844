// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastereader.h"

#include <QStringList>

namespace Taskwatch {

/// Largest file that is read for ids, in bytes.
inline constexpr qint64 MostBytesOfPaste = qint64{64} * 1024 * 1024;

/// Reads @p files in order and extracts the ids. A file that is too large or not a text is refused by name. Blocks on
/// the disk, so it must not be called from the GUI thread.
[[nodiscard]] PasteReading readPasteFiles(const QStringList &files);

} // namespace Taskwatch
