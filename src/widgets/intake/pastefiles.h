// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastereader.h"

#include <QStringList>

namespace Taskwatch
{

/// Largest file that is read for ids, in bytes.
inline constexpr qint64 MostBytesOfPaste = 64 * 1024 * 1024;

/// Finds the ids in @p files, one after the other; what is not a file of text, or too large, is refused by its name. Waits
/// for the disk: not for the GUI thread.
[[nodiscard]] PasteReading readPasteFiles(const QStringList &files);

} // namespace Taskwatch
