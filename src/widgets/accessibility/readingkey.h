// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>
#include <QWidget>

namespace Taskwatch {

/// The key of @p event for something that is arranged as the language is read: if @p widget is mirrored, Left and Right
/// are exchanged.
[[nodiscard]] inline int readingKey(const QKeyEvent *event, const QWidget *widget)
{
    const int key = event->key();
    if (!widget->isRightToLeft() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return key;
    return key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
}

} // namespace Taskwatch
