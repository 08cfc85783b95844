// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/taskid.h"
#include "windows/profilewindow.h"

#include <functional>

namespace Taskwatch {

class ProfileRegistry;
class ProfileWindowList;
struct Profile;

/// Replaces windows that cannot stay as they are. After a change of a profile's endpoint or API the new one has another
/// list, poller and table, so that no old fact is shown; after a change of the language the session goes on. Use it in
/// the GUI thread only.
class WindowReplacer final
{
public:
    using Open = std::function<Result<ProfileWindow *>(const Profile &)>;
    using Close = std::function<void(ProfileWindow *)>;
    using Resume = std::function<ProfileWindow *(ProfileWindow::Suspended &&)>;

    /// @p open opens a window of a profile. @p close ends a window that is hidden. All must outlive this object.
    WindowReplacer(ProfileRegistry *registry, ProfileWindowList *windows, Open open, Close close);

    /// Gives the profile of @p window the API with the key @p api, and its list to the window that then opens.
    void changeApi(ProfileWindow *window, const QString &api);
    /// Opens the profile of @p window as it is now, if it has another endpoint or API.
    void reopen(ProfileWindow *window);
    /// Opens a window for @p profile with @p ids in the place of @p window, which is closed. Returns the new one; null
    /// after showing why it cannot be opened.
    ProfileWindow *replace(ProfileWindow *window, const Profile &profile, const QList<TaskId> &ids);
    /// Closes all windows, calls @p between, and opens them again with @p resume.
    void renewAll(const std::function<void()> &between, const Resume &resume);

private:
    ProfileRegistry *m_registry;
    ProfileWindowList *m_windows;
    Open m_open;
    Close m_close;
};

} // namespace Taskwatch
