// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingswatcher.h"
#include "settings/viewsstore.h"

#include <memory>

namespace Taskwatch {

class ViewsMenu;

/// Connects the views of a window with their file: saves what the user changes there, and shows what is changed in
/// other windows and by other processes. Use it in the GUI thread only.
class ViewsFile final : public QObject
{
    Q_OBJECT

public:
    /// @p menu must outlive it. Unless @p keeps is set, the views are only read, once.
    ViewsFile(ViewsMenu *menu, bool keeps, QObject *parent = nullptr);

private:
    void load();

    ViewsMenu *m_menu;
    ViewsStore m_store;
    std::unique_ptr<SettingsWatcher> m_watcher;
};

} // namespace Taskwatch
