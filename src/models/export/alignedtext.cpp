// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/alignedtext.h"

#include <algorithm>

namespace Taskwatch {

QString alignedText(const QList<QStringList> &lines)
{
    QList<qsizetype> widths(lines.isEmpty() ? 0 : lines.first().size(), 0);
    for (const QStringList &line : lines) {
        Q_ASSERT(line.size() == widths.size());
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? line[i].leftJustified(widths[i] + 2) : line[i] + u'\n';
    }
    return text;
}

} // namespace Taskwatch
