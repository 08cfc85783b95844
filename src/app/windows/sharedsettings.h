// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Taskwatch {

class ProfileWindow;

/// What is chosen in one window and holds for all: notifications, how much history is kept, saved filters, how all looks and how
/// times are told. Hands it on to the other windows at once; each keeps what was chosen in it by itself. GUI thread.
class SharedSettings final : public QObject
{
    Q_OBJECT

public:
    /// @p window is open. It may end whenever it wants to.
    void add(ProfileWindow *window);

private:
    /// Does @p act with all windows but @p from, and nothing for what those then say themselves.
    template <typename Act>
    void withOthers(const ProfileWindow *from, const Act &act);
    void follow(ProfileWindow *window);

    QList<QPointer<ProfileWindow>> m_windows;
    bool m_telling = false;
};

} // namespace Taskwatch
