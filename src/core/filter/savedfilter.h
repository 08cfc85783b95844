// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A filter a person gave a name.
struct SavedFilter {
    QString name; ///< not blank; one filter a name, see isSameName()
    QString text; ///< as typed. May no longer be understood: it is kept all the same

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// There is one filter a name, whatever the case.
[[nodiscard]] inline bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The order in which they are listed: by name, whatever the case.
[[nodiscard]] inline bool isListedBefore(const SavedFilter &a, const SavedFilter &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order == 0 ? a.name < b.name : order < 0;
}

} // namespace Taskwatch
