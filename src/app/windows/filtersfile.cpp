// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/filtersfile.h"

#include "filter/filterbar.h"
#include "start/printerror.h"

namespace Taskwatch {

FiltersFile::FiltersFile(FilterBar *bar, bool keeps, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_bar->setSavedFilters(m_store.load());
    if (!keeps)
        return;
    m_watcher = std::make_unique<SettingsWatcher>(m_store.fileName());
    connect(m_watcher.get(), &SettingsWatcher::changed, this, [this] { m_bar->setSavedFilters(m_store.load()); });
    connect(m_bar, &FilterBar::savedFiltersChanged, this,
        [this](const QList<SavedFilter> &filters) { printUnsaved(m_store.save(filters)); });
}

} // namespace Taskwatch
