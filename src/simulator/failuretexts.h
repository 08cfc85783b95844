// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace Taskwatch {

/// Error texts of failed deliveries, in the style of proxies, runtimes and application servers. Most have one line.
[[nodiscard]] std::span<const QStringView> failureTexts();

} // namespace Taskwatch
