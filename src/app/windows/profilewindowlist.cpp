// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilewindowlist.h"

#include "window/mainwindow.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

/// The window for which @p test holds, or null.
template <typename Test>
ProfileWindow *firstWindow(const std::vector<OpenProfile> &windows, const Test &test)
{
    const auto it =
        std::find_if(windows.begin(), windows.end(), [&test](const OpenProfile &each) { return test(*each.window); });
    return it == windows.end() ? nullptr : it->window.get();
}

template <typename Windows>
auto placeIn(Windows &windows, const ProfileWindow *window)
{
    return std::find_if(
        windows.begin(), windows.end(), [window](const OpenProfile &each) { return each.window.get() == window; });
}

} // namespace

QList<ProfileWindow *> ProfileWindowList::all() const
{
    QList<ProfileWindow *> windows;
    for (const OpenProfile &each : m_windows)
        windows.append(each.window.get());
    return windows;
}

ProfileWindow *ProfileWindowList::withKey(const QString &key) const
{
    return firstWindow(m_windows, [&key](const ProfileWindow &window) { return window.key() == key; });
}

ProfileWindow *ProfileWindowList::withId(const QString &id) const
{
    return firstWindow(m_windows, [&id](const ProfileWindow &window) { return window.profile().id == id; });
}

ProfileWindow *ProfileWindowList::front() const
{
    ProfileWindow *active =
        firstWindow(m_windows, [](ProfileWindow &window) { return window.window()->isActiveWindow(); });
    return active ? active : m_windows.back().window.get();
}

bool ProfileWindowList::contains(const ProfileWindow *window) const
{
    return placeIn(m_windows, window) != m_windows.end();
}

bool ProfileWindowList::isAnyVisible() const
{
    return firstWindow(m_windows, [](ProfileWindow &window) { return window.window()->isVisible(); });
}

bool ProfileWindowList::arePaused() const
{
    return std::all_of(
        m_windows.begin(), m_windows.end(), [](const OpenProfile &each) { return each.window->window()->isPaused(); });
}

void ProfileWindowList::setPaused(bool paused) const
{
    for (const OpenProfile &each : m_windows)
        each.window->window()->setPaused(paused);
}

bool ProfileWindowList::isAnyWaitingForKeyring() const
{
    return firstWindow(m_windows, [](const ProfileWindow &window) { return window.waitsForKeyring(); });
}

void ProfileWindowList::add(OpenProfile opened)
{
    m_windows.push_back(std::move(opened));
}

void ProfileWindowList::remove(const ProfileWindow *window)
{
    if (contains(window))
        take(window).reset();
}

std::unique_ptr<ProfileWindow> ProfileWindowList::take(const ProfileWindow *window)
{
    const auto it = placeIn(m_windows, window);
    OpenProfile gone = std::move(*it); // not in the list any more while it is destroyed
    m_windows.erase(it);
    gone.controller.reset();
    return std::move(gone.window);
}

void ProfileWindowList::swapWithLast(const ProfileWindow *window)
{
    std::swap(*placeIn(m_windows, window), m_windows.back());
}

void ProfileWindowList::shareTokens() const
{
    for (const OpenProfile &each : m_windows) {
        QList<ApiToken> others;
        for (const OpenProfile &other : m_windows) {
            const std::optional<ApiToken> token = other.window->token();
            if (&other != &each && token && !token->isEmpty() && token != each.window->token())
                others.append(*token);
        }
        each.window->setOtherTokens(others);
    }
}

void ProfileWindowList::shareKeys() const
{
    QSet<QString> open;
    for (const OpenProfile &each : m_windows)
        open.insert(each.window->key());
    for (const OpenProfile &each : m_windows)
        each.controller->setOpen(open);
}

} // namespace Taskwatch
