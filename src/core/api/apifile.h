// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apidescription.h"
#include "base/result.h"

#include <QByteArray>

namespace Taskwatch {

/// Why an API file cannot be used. A value.
struct ApiFileError {
    int line = 1;
    QString key; ///< path of the key, such as `facts/retried/at`; empty for the whole file
    QString text; ///< plain text: what is wrong and what to write instead

    /// @p file: name of the file. `jobs.json, line 7, "facts/retrid": …`
    [[nodiscard]] QString toText(const QString &file) const;
};

inline constexpr qsizetype MaxApiFileBytes = qsizetype{64} * 1024;

/// Parses the API file @p content. @p key: its name without `.json`. Only keys of the format are accepted, and only
/// combinations that can be meant. Requests stay below the base address.
[[nodiscard]] Result<ApiDescription, ApiFileError> parseApiFile(const QByteArray &content, const QString &key);

} // namespace Taskwatch
