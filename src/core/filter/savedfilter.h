// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// A filter that the user saved under a name.
struct SavedFilter {
    QString name; ///< not blank; unique, see isSameName()
    QString text; ///< as typed; stored even if this version cannot parse it

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Whether @p a and @p b name the same filter. Case is ignored.
[[nodiscard]] inline bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The order of the list of filters: by name, ignoring case.
[[nodiscard]] inline bool isListedBefore(const SavedFilter &a, const SavedFilter &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order == 0 ? a.name < b.name : order < 0;
}

} // namespace Taskwatch
