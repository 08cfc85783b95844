// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace Taskwatch {

/// A piece of a file that is being made.
struct FilePart {
    QByteArray bytes; ///< none after the last part
    qint64 items = 0; ///< that are in it, such as tasks: for who says how far it is
};

/// Makes the next part of a file. Called in one thread, which may be another than that in which it was made.
using NextFilePart = std::function<FilePart()>;

} // namespace Taskwatch
