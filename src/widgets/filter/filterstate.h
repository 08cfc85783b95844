// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QVariant;

namespace Taskwatch {

class FilterBar;
class WindowState;

/// Adds phases and text of @p filter to @p layout. A filter with a token is never written to a file; @p insteadOfToken
/// is.
void describeFilter(WindowState &layout, FilterBar *filter, const QVariant &insteadOfToken);

} // namespace Taskwatch
