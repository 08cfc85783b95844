// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/viewsfile.h"

#include "start/printerror.h"
#include "views/shippedviews.h"
#include "views/viewsmenu.h"

namespace Taskwatch {

ViewsFile::ViewsFile(ViewsMenu *menu, bool keeps, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
    load();
    if (!keeps)
        return;
    m_watcher = std::make_unique<SettingsWatcher>(m_store.fileName());
    connect(m_watcher.get(), &SettingsWatcher::changed, this, &ViewsFile::load);
    connect(m_menu, &ViewsMenu::viewsChanged, this,
        [this](const QList<SavedView> &views) { printUnsaved(m_store.save(views)); });
}

void ViewsFile::load()
{
    m_menu->setViews(m_store.load(shippedViews()));
}

} // namespace Taskwatch
