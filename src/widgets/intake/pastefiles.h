// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/givenids.h"

#include <QUrl>

class QMimeData;

namespace Taskwatch {

/// Largest file that is read for ids, in bytes.
inline constexpr qint64 MostBytesOfPaste = qint64{64} * 1024 * 1024;

/// The copied or dragged files in @p data, also those on other machines. Empty if it contains none, such as a link of a
/// browser. @p data may be null.
[[nodiscard]] QList<QUrl> filesIn(const QMimeData *data);

/// The path of the file or folder that @p text may name: all of it is a path. Else empty.
[[nodiscard]] QString pathIn(const QString &text);

/// Reads @p files in order and extracts the ids, which look like @p forms, and the lists of @p api. A folder, and a
/// file that is too large, not a text, or on another machine is refused by name. Blocks on the disk, so it must not be
/// called from the GUI thread.
[[nodiscard]] PasteReading readPasteFiles(const QList<QUrl> &files, const IdForms &forms, const TaskApi &api);

} // namespace Taskwatch
