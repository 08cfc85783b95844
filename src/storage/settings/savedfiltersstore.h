// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedfilter.h"
#include "settings/settingsfile.h"

#include <QList>

namespace Taskwatch {

/// Stores the user's named filters in a file in the configuration folder, as lines `name=text`.
class SavedFiltersStore final
{
public:
    /// @p file: see SettingsFile.
    explicit SavedFiltersStore(const QString &file = QStringLiteral("filters.ini"))
        : m_file(file)
    {
    }

    [[nodiscard]] const QString &fileName() const { return m_file.fileName(); }

    /// Returns what can be read, in the order of display. The texts are not checked. In a file written by hand two
    /// names may differ only in case (see isSameName()).
    [[nodiscard]] QList<SavedFilter> load();
    /// See SettingsFile::save().
    [[nodiscard]] Result<QString> save(const QList<SavedFilter> &filters);

private:
    SettingsFile m_file;
};

} // namespace Taskwatch
