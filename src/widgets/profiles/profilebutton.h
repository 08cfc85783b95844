// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QPushButton>
#include <QSet>

class QAction;
class QMenu;

namespace Taskwatch {

/// Button with the colour and name of the window's profile, and a menu that switches to another profile.
class ProfileButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    void setCurrent(const Profile &profile);
    /// Sets the profiles in menu order. @p open contains the keys of those that have a window.
    void setProfiles(const QList<Profile> &profiles, const QSet<QString> &open);
    /// Action that opens the menu, with a shortcut, for the window's menu.
    [[nodiscard]] QAction *switchAction() { return m_switchAction; }
    /// Size for the first letters of the name; the rest is elided.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose the profile with @p key, which may be the current one.
    void profileChosen(const QString &key);
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

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
