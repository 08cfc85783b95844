// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Taskwatch {

class ProfileWindow;

/// Passes settings that hold for the whole program (notifications, history limits) from the
/// window where they were changed to the other windows. Each window saves its own changes. Use it in the GUI thread
/// only.
class SharedSettings final : public QObject
{
    Q_OBJECT

public:
    /// Adds an open @p window. It may be destroyed at any time.
    void add(ProfileWindow *window);

private:
    /// Calls @p act for all windows except @p from, and ignores the change signals that follow.
    template <typename Act>
    void withOthers(const ProfileWindow *from, const Act &act);

    QList<QPointer<ProfileWindow>> m_windows;
    bool m_forwarding = false;
};

} // namespace Taskwatch
