// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

class QWidget;

namespace Taskwatch {

/// Knows whether the user can see a window or one of those that belong to it, that is, whether one is shown and not
/// minimised. Desktops do not reliably report whether another window covers it.
class WindowVisibility final : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive this object: make it a member of the window, so that it does not emit while the window
    /// is destroyed.
    explicit WindowVisibility(QWidget *window);

    /// @p window belongs to it, and is not shown yet.
    void add(QWidget *window);

Q_SIGNALS:
    void changed(bool seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSeen(const QObject *window, bool seen);

    QSet<const QObject *> m_seen; // windows; the first from the beginning, because it will be shown soon
};

} // namespace Taskwatch
