// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QPushButton>
#include <QSet>

class QAction;
class QMenu;

namespace Taskwatch {

/// The profile of the window: its colour and its name, and a menu of the others.
class ProfileButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    void setCurrent(const Profile &profile);
    /// All that can be chosen, in this order. @p open: the keys of those that have a window.
    void setProfiles(const QList<Profile> &profiles, const QSet<QString> &open);
    /// Opens the menu; for a window's menu, with its key.
    [[nodiscard]] QAction *switchAction() { return m_switchAction; }

Q_SIGNALS:
    /// A person chose the profile of @p key, also where it is the current one.
    void profileChosen(const QString &key);
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void fillMenu();

    Profile m_current;
    QList<Profile> m_profiles;
    QSet<QString> m_open;
    QMenu *m_menu;
    QAction *m_switchAction;
    bool m_restyling = false;
};

} // namespace Taskwatch
