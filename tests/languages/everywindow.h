// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/profilesfixture.h"

#include <QSet>

#include <functional>

namespace Taskwatch::Test {

/// The program with tasks in every state, all windows and dialogs of which are opened one after the other.
class EveryWindow
{
public:
    /// Called with the name of each scene and the visible window in it.
    using Look = std::function<void(const QString &scene, const QWidget &window)>;

    /// Starts the program in @p language; empty: it is not changed.
    explicit EveryWindow(const QString &language = {});

    void show(const Look &look);
    /// Those of the tasks.
    [[nodiscard]] static QStringList states();

private:
    void showTable(const Look &look);
    void showFilter(const Look &look);
    void showMainWindow(const Look &look);
    /// The menus of all visible parts of the window that were not shown yet.
    void showContextMenus(const Look &look);
    void showTray(const Look &look);
    void showSettings(const Look &look);
    void showDialogs(const Look &look);
    void showTaskWindows(const Look &look);
    void showRefusal(const Look &look);
    static void showFirstRun(const QString &language, const Look &look);

    [[nodiscard]] MainWindow *window() const;
    /// Triggers the action @p name and looks at each window that it opens, which is then closed.
    void open(const char *name, const Look &look);

    QString m_language;
    QSet<QStringList> m_menus; // the context menus that were shown, by the texts of their entries
    Region m_region;
    ProfilesFixture m_fixture;
};

} // namespace Taskwatch::Test
