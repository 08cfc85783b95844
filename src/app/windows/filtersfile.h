// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/savedfiltersstore.h"
#include "settings/settingswatcher.h"

namespace Taskwatch {

class FilterBar;

/// Connects the saved filters of a filter bar with their file: saves what the user changes there, and shows what is
/// changed in other windows and by other processes. Use it in the GUI thread only.
class FiltersFile final : public QObject
{
    Q_OBJECT

public:
    /// @p bar must outlive it. Unless @p keeps is set, the filters are only read, once.
    FiltersFile(FilterBar *bar, bool keeps, QObject *parent = nullptr);

private:
    FilterBar *m_bar;
    SavedFiltersStore m_store;
    std::unique_ptr<SettingsWatcher> m_watcher;
};

} // namespace Taskwatch
