// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedview.h"
#include "settings/settingsfile.h"

#include <QList>

namespace Taskwatch {

/// Stores the named views in a file in the configuration folder. Each view is a section `view NAME`, whose entry
/// `place` is its place in the list.
class ViewsStore final
{
public:
    /// See SettingsFile for both. @p filters is the file of earlier versions, which saved named filters.
    explicit ViewsStore(
        const QString &file = QStringLiteral("views.ini"), const QString &filters = QStringLiteral("filters.ini"))
        : m_file(file)
        , m_filters(filters)
    {
    }

    [[nodiscard]] const QString &fileName() const { return m_file.fileName(); }

    /// Returns what can be read, in the order of display, without a second view of the same name (see isSameName()). As
    /// long as no view was saved, these are @p shipped and the filters that an earlier version saved; a filter of the
    /// same name replaces a shipped view.
    [[nodiscard]] QList<SavedView> load(const QList<SavedView> &shipped = {});
    /// Saves the whole list. See SettingsFile::save().
    [[nodiscard]] Result<QString> save(const QList<SavedView> &views);

private:
    [[nodiscard]] QList<SavedView> savedFilters();

    SettingsFile m_file;
    SettingsFile m_filters;
};

} // namespace Taskwatch
