// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/savedview.h"

#include <QList>
#include <QMenu>

namespace Taskwatch {

class WindowState;

/// The menu of the saved views. Its actions apply them (the first nine by Alt+1 to Alt+9), save what the window shows
/// as a view, and open a dialog to rename, reorder and remove views.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p state has the parts that views set. It must outlive the menu.
    ViewsMenu(const WindowState *state, QWidget *parent);

    void setViews(const QList<SavedView> &views);
    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// From now on this menu has the views of @p other, which must outlive it, and the user changes those of both.
    void shareViews(ViewsMenu *other);

    /// The view that was applied or saved last; empty if there is none, or it was removed.
    [[nodiscard]] QString currentName() const;
    /// Makes the view called @p name current without applying it.
    void setCurrentName(const QString &name);
    /// Whether the window shows something else than the current view. updateChanged() determines it.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Call it when the window may show something else.
    void updateChanged();

Q_SIGNALS:
    /// The user saved, renamed, moved or removed a view.
    void viewsChanged(const QList<Taskwatch::SavedView> &views);
    /// Another view is current, or isChanged() has changed.
    void currentChanged();

private:
    void fill();
    void refresh();
    void apply(const SavedView &view);
    void saveAs(const QString &name);
    void askName();
    void manage();
    /// Emits viewsChanged() for @p views, which the user made.
    void change(const QList<SavedView> &views);
    [[nodiscard]] const SavedView *current() const;

    const WindowState *m_state;
    QList<SavedView> m_views;
    QString m_currentName; // may be of a view that is not known yet
    bool m_isChanged = false;
    QAction *m_save; // the changes of the current view
    QAction *m_saveAs;
    QAction *m_manage;
};

} // namespace Taskwatch
