// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/readingorder.h"
#include "profile/profile.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace Taskwatch {

class ProfileBand;

/// Base of the windows that show tasks beside the main window. It has the name and colour of the profile and the text
/// size of the main window. Esc, Ctrl+W and the end of the main window close it. It is deleted when it is closed.
class TaskWindow : public QWidget
{
    Q_OBJECT

public:
    explicit TaskWindow(QWidget *mainWindow);

    /// @p title: profile and endpoint.
    void setProfile(const QString &title, ProfileColor color);
    /// Brings the window to the front.
    void present();

Q_SIGNALS:
    /// The window is being hidden or closed. @p geometry: as QWidget::saveGeometry() returns it.
    void settled(const QByteArray &geometry);
    /// The user wants the tasks of the window to be polled now.
    void refreshRequested();

protected:
    /// What the window shows, as the first part of its title.
    void setSubject(const QString &subject);
    /// Adds an action with the usual keys that emits refreshRequested().
    void addRefreshAction();
    [[nodiscard]] QAction *closeAction() const { return m_close; }
    /// Gives the window the size @p wanted, or less on a small screen.
    void resizeOnScreen(const QSize &wanted);
    /// Called every second while the window is shown, because ages grow.
    virtual void updateContents() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override { return moveFocusInReadingOrder(this, next); }

private:
    void updateTitle();

    QWidget *m_mainWindow;
    QAction *m_close;
    ProfileBand *m_band;
    QTimer m_tick;
    QString m_subject;
    QString m_profile;
};

} // namespace Taskwatch
