// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingspage.h"

#include <QKeySequence>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Taskwatch {

class ToneLabel;
class WindowShortcuts;

/// Settings page that shows the keys of all actions of the menus, and changes them: Change waits for the new keys. Keys
/// that another action has are named, and can be moved here.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p shortcuts must outlive the page.
    explicit ShortcutsPage(WindowShortcuts *shortcuts, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void showKeys();
    void updateButtons();
    void applySearch();
    void beginChange();
    void endChange();
    void propose(const QKeySequence &keys);
    void use(const QKeySequence &keys);
    void removeKeys();
    void resetKeys();
    /// Index of the current entry; -1 if there is none.
    [[nodiscard]] qsizetype current() const;
    /// As above, of @p item.
    [[nodiscard]] qsizetype entryOf(const QTreeWidgetItem *item) const;
    [[nodiscard]] QString titleOf(qsizetype entry) const;

    WindowShortcuts *m_shortcuts;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_move;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    ToneLabel *m_note;
    bool m_changing = false; // the next keys are the new ones
    QKeySequence m_proposed; // what m_move moves
};

} // namespace Taskwatch
