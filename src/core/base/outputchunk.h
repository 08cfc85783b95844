// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace Taskwatch {

/// A part of a file that is being written.
struct OutputChunk {
    QByteArray bytes; ///< empty after the last part
    qint64 items = 0; ///< number of items in the part, such as tasks; for showing progress
};

/// Produces the next part of a file. All calls are made in one thread, which may differ from the one that created the
/// function.
using ChunkSource = std::function<OutputChunk()>;

} // namespace Taskwatch
