// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/notice.h"

#include <QAction>
#include <QObject>

namespace Taskwatch {

class MainWindow;

/// Shows in a window the notifications that the desktop did not show: in a banner until the user closes it, and while
/// the window is not active, by the desktop's mark for windows that want attention and by their number in the title.
class NoticeBanner final : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive it.
    explicit NoticeBanner(MainWindow *window, QObject *parent = nullptr);

    /// Adds @p notice, or replaces the one with the same key.
    void show(const Notice &notice);

Q_SIGNALS:
    /// The user wants to see these tasks. @p label says what they have in common.
    void showRequested(const QString &label, const QList<Taskwatch::TaskId> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTasks();

    MainWindow *m_window;
    QAction m_showAction;
    QList<Notice> m_notices; // the newest last
};

} // namespace Taskwatch
