// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/filtersfile.h"

#include "start/printerror.h"
#include "window/mainwindow.h"

namespace Taskwatch {

FiltersFile::FiltersFile(MainWindow *window, bool keeps, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_window->setSavedFilters(m_store.load());
    if (!keeps)
        return;
    m_watcher = std::make_unique<SettingsWatcher>(m_store.fileName());
    connect(m_watcher.get(), &SettingsWatcher::changed, this, [this] { m_window->setSavedFilters(m_store.load()); });
    connect(m_window, &MainWindow::savedFiltersChanged, this,
        [this](const QList<SavedFilter> &filters) { printUnsaved(m_store.save(filters)); });
}

} // namespace Taskwatch
