// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takentext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TakenText)
};

constexpr qsizetype Named = 3; // of those refused

} // namespace

QString takenText(qsizetype added, qsizetype known, const QStringList &refused)
{
    QStringList parts;
    if (added > 0)
        parts.append(added == 1 ? Words::tr("1 task added") : Words::tr("%n tasks added", nullptr, static_cast<int>(added)));
    if (known > 0)
        parts.append(Words::tr("%n already watched", nullptr, static_cast<int>(known)));
    if (!refused.isEmpty()) {
        QString names = refused.first(std::min(Named, refused.size())).join(Words::tr("; "));
        if (refused.size() > Named)
            names += Words::tr("; and %n more", nullptr, static_cast<int>(refused.size() - Named));
        parts.append(Words::tr("%n refused: %1", nullptr, static_cast<int>(refused.size())).arg(names));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace Taskwatch
