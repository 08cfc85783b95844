// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Taskwatch {

/// Moves the focus of @p window to the next or previous widget for the Tab key: from top to bottom, and in each row as
/// the language is read. False if there is no other widget. To be called from QWidget::focusNextPrevChild().
///
/// Qt's own order is that in which the widgets were created or put into the window, which says little once pages and
/// panes come and go. Qt also skips what precedes the focus proxy in a pane.
[[nodiscard]] bool moveFocusInReadingOrder(QWidget *window, bool next);

} // namespace Taskwatch
