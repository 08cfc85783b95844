// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/plaintooltip.h"
#include "text/safetext.h"

#include <QWidget>

namespace Taskwatch {

/// Gives @p widget the tool tip plainToolTip(@p text). Without a description of its own, screen readers would read the
/// markup of the tool tip.
inline void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    if (const QString description = safeMultiLineText(text); description != widget->accessibleDescription())
        widget->setAccessibleDescription(description); // also tells screen readers of a change
}

} // namespace Taskwatch
