// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// What goes into a recording. A value.
struct RecordingOptions {
    bool withUrls = false; ///< also the user, query and fragment of urls: only if the user asks for it
    QStringList secrets; ///< such as the current token: never written, wherever they occur; empty ones are ignored

    friend bool operator==(const RecordingOptions &, const RecordingOptions &) = default;
};

} // namespace Taskwatch
