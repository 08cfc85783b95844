// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// The host of @p url in lower case, with its port if the url contains one; empty if there is no host or @p url is not
/// a URL. For grouping and filtering of server texts: it does not validate.
[[nodiscard]] QString hostOf(const QString &url);

} // namespace Taskwatch
