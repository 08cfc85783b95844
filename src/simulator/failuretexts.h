// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace Taskwatch {

/// What failed deliveries say for themselves, in the manner of proxies, runtimes and application servers; most one line,
/// some more.
[[nodiscard]] std::span<const QStringView> failureTexts();

} // namespace Taskwatch
