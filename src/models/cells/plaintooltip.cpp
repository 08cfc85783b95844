// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/plaintooltip.h"

#include "text/safetext.h"

namespace Taskwatch {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + safeMultiLineText(text).toHtmlEscaped()
        + QStringLiteral("</p>");
}

QVariant columnHeader(int role, const QString &title, const QString &explanation, Qt::AlignmentFlag alignment)
{
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return plainToolTip(explanation);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | alignment);
    default:
        return {};
    }
}

} // namespace Taskwatch
