// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Taskwatch {

/// Adds an empty page to @p area, which owns it. The page fills the area and can be scrolled where it needs more space,
/// so that it does not determine the least size of the window. The area itself never gets the focus.
inline QWidget *addScrolledPage(QScrollArea *area)
{
    auto *page = new QWidget;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return page;
}

} // namespace Taskwatch
