// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/profilecontroller.h"
#include "windows/profilewindow.h"

#include <memory>
#include <vector>

namespace Taskwatch {

/// An open window with its controller, which is destroyed first.
struct OpenProfile {
    std::unique_ptr<ProfileWindow> window;
    std::unique_ptr<ProfileController> controller;
};

/// The open windows of the program, in the order they were opened. Use it in the GUI thread only.
class ProfileWindowList final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_windows.size()); }
    [[nodiscard]] QList<ProfileWindow *> all() const;
    [[nodiscard]] ProfileWindow *first() const { return m_windows.front().window.get(); }
    /// The window of the profile with this key() or this id, or null.
    [[nodiscard]] ProfileWindow *withKey(const QString &key) const;
    [[nodiscard]] ProfileWindow *withId(const QString &id) const;
    /// The active window, else the one that was opened last.
    [[nodiscard]] ProfileWindow *front() const;
    [[nodiscard]] bool contains(const ProfileWindow *window) const;
    [[nodiscard]] bool isAnyVisible() const;
    /// Whether polling is paused in all of them.
    [[nodiscard]] bool arePaused() const;
    void setPaused(bool paused) const;
    [[nodiscard]] bool isAnyWaitingForKeyring() const;

    void add(OpenProfile opened);
    /// Destroys @p window.
    void remove(const ProfileWindow *window);
    /// Removes @p window, which is in the list, and destroys only its controller.
    [[nodiscard]] std::unique_ptr<ProfileWindow> take(const ProfileWindow *window);
    /// Moves the last window to the place of @p window, which becomes the last.
    void swapWithLast(const ProfileWindow *window);

    /// Tells each window the tokens of the others: a user may paste the token of one profile into the window of
    /// another.
    void shareTokens() const;
    /// Tells each controller which profiles have a window.
    void shareKeys() const;

private:
    std::vector<OpenProfile> m_windows;
};

} // namespace Taskwatch
