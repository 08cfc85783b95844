// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"

#include <QList>

namespace Taskwatch {

/// The filters a person gave names, from one start to the next: a file in the configuration folder, of lines `name=text`.
class SavedFiltersStore final
{
public:
    /// @p file: where to keep them; by default `taskwatch/filters.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit SavedFiltersStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// Whatever can be read, in the order in which they are listed. Whether a text is understood is not asked here;
    /// a file that was written by hand may have two of a name, which isSameName() but differ in case.
    [[nodiscard]] QList<SavedFilter> load() const;
    /// False where the file could not be written; the old one stays then.
    bool save(const QList<SavedFilter> &filters) const;

private:
    QString m_file;
};

} // namespace Taskwatch
