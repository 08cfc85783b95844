// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// The host of @p url in lower case, with its port where one is written; empty where there is none or @p url is no url. Made to
/// group and to filter by, from whatever a server sent: it never says whether a url is valid.
[[nodiscard]] QString hostOf(const QString &url);

} // namespace Taskwatch
