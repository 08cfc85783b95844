// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Taskwatch {

/// Makes @p window at least @p characters wide, and so high that none of its wrapped labels is cut: a layout alone asks
/// for the height of labels that are as wide as they like to be. Call it when the texts are set.
void giveTextRoom(QWidget *window, int characters);

} // namespace Taskwatch
