// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;

namespace Taskwatch {

/// For the event() of a widget with selectable text. Accepts @p event and returns true if it is a ShortcutOverride
/// for copy, select all or Delete. These keys then go to the focused widget and not to the window, where they act on
/// tasks (Delete would remove tasks from the list).
[[nodiscard]] bool handlesOwnKeys(QEvent *event);

} // namespace Taskwatch
