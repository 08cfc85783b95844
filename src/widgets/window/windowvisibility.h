// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Taskwatch {

/// Knows whether the user can see a window, that is, whether it is shown and not minimised. Desktops do not reliably
/// report whether another window covers it.
class WindowVisibility final : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive this object: make it a member of the window, so that it does not emit while the window
    /// is destroyed.
    explicit WindowVisibility(QWidget *window);

Q_SIGNALS:
    void changed(bool seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_seen = true; // true until hidden, because the window will be shown soon
};

} // namespace Taskwatch
