// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/textroom.h"

#include <QFontMetrics>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace Taskwatch {

void giveTextRoom(QWidget *window, int characters)
{
    window->ensurePolished();
    QLayout *layout = window->layout();
    layout->activate();
    const int width = std::max({window->minimumWidth(), layout->totalMinimumSize().width(),
        characters * window->fontMetrics().averageCharWidth()});
    const int height = std::max(layout->totalMinimumSize().height(), layout->totalMinimumHeightForWidth(width));
    window->setMinimumSize(width, height);
    window->resize(window->size().expandedTo({width, height}));
}

} // namespace Taskwatch
