// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Taskwatch {

/// Tells whether a person can see a window at all: it is shown and not minimised. (Whether another covers it no desktop
/// tells reliably.)
class WindowSight final : public QObject
{
    Q_OBJECT

public:
    /// Watches @p window, which must outlive it: a member of it, so that its last hiding is not told to half a window.
    explicit WindowSight(QWidget *window);

    [[nodiscard]] bool isSeen() const { return m_seen; }

Q_SIGNALS:
    void changed(bool seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    bool m_seen = true; // until it was hidden: before it is first shown is just before it is seen
};

} // namespace Taskwatch
