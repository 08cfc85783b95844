// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch
{

/// What goes into a recording. A value.
struct RecordingOptions {
    bool withUrls = false; ///< also who logs in at urls, their query and fragment: a person asked for that
    QStringList secrets; ///< such as the token in use: never written, wherever they occur; empty ones do not count

    friend bool operator==(const RecordingOptions &, const RecordingOptions &) = default;
};

} // namespace Taskwatch
