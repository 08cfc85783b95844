// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;

namespace Taskwatch {

/// For the event() of what can be selected and copied: takes the keys that copy and select for the widget that has the keyboard,
/// before they are the window's, where they mean tasks. Delete too, which would take tasks off the list, out of sight of who presses
/// it here. Whether @p event was about such a key; it is accepted then.
[[nodiscard]] bool takesOwnKeys(QEvent *event);

} // namespace Taskwatch
