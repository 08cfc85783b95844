// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/quietlabel.h"

#include "theme/colors.h"

#include <QEvent>

namespace Taskwatch {

QuietLabel::QuietLabel(QWidget *parent)
    : QLabel(parent)
{
    restyle();
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void QuietLabel::restyle()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(quiet));
    if (palette() == quiet)
        return; // setPalette() calls this again
    QPalette own;
    own.setColor(QPalette::WindowText, quiet.color(QPalette::WindowText)); // all other colours come from the parent
    setPalette(own);
}

} // namespace Taskwatch
