// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/windowreplacer.h"

#include "profiles/profileregistry.h"
#include "session/session.h"
#include "settings/settingsactions.h"
#include "settings/settingsdialog.h"
#include "window/mainwindow.h"
#include "windows/profilewindowlist.h"

#include <QGuiApplication>

#include <utility>
#include <vector>

namespace Taskwatch {

WindowReplacer::WindowReplacer(ProfileRegistry *registry, ProfileWindowList *windows, Open open, Close close)
    : m_registry(registry)
    , m_windows(windows)
    , m_open(std::move(open))
    , m_close(std::move(close))
{
}

void WindowReplacer::changeApi(ProfileWindow *window, const QString &api)
{
    if (!m_windows->contains(window))
        return; // closed meanwhile
    Profile profile = window->profile();
    profile.api = api;
    QList<TaskId> ids;
    const TaskTable &table = window->session()->model()->table();
    for (int row = 0; row < table.size(); ++row)
        ids.append(table.at(row).id);
    const std::optional<ApiToken> token = window->token();
    if (profile.isKept()) {
        if (const Result<QString> kept = m_registry->keep(profile); !kept) {
            window->showMessage(kept.error());
            return;
        }
    }
    // The endpoint is the same, so the token is too.
    if (ProfileWindow *opened = replace(window, profile, ids); opened && token)
        opened->setToken(token);
}

void WindowReplacer::reopen(ProfileWindow *window)
{
    if (!m_windows->contains(window))
        return; // closed meanwhile
    const std::optional<Profile> now = m_registry->findById(window->profile().id);
    if (!now)
        return;
    const bool sameKey = now->key() == window->key();
    if (sameKey)
        window->setProfile(*now); // a change of allow-http alone does not affect an open endpoint
    if (sameKey || m_windows->withKey(now->key()))
        return;
    replace(window, *now, {});
}

ProfileWindow *WindowReplacer::replace(ProfileWindow *window, const Profile &profile, const QList<TaskId> &ids)
{
    const Result<ProfileWindow *> opened = m_open(profile);
    if (!opened) {
        window->showMessage(opened.error());
        return nullptr;
    }
    (*opened)->add(ids);
    (*opened)->window()->restoreLayoutState(window->window()->layoutState());
    (*opened)->showMessage(window->message());
    const auto *dialog = window->window()->findChild<SettingsDialog *>();
    if (dialog && dialog->isVisible()) // continue where the user was
        (*opened)->window()->parts().settings->showProfiles();
    m_windows->swapWithLast(window); // the new window is in the place of the old one
    window->window()->hide();
    m_close(window);
    return *opened;
}

void WindowReplacer::renewAll(const std::function<void()> &between, const Resume &resume)
{
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false); // for a moment there is none
    std::vector<ProfileWindow::Suspended> suspended;
    const QList<ProfileWindow *> windows = m_windows->all();
    suspended.reserve(static_cast<size_t>(windows.size()));
    for (const ProfileWindow *window : windows)
        suspended.push_back(m_windows->take(window)->suspend());
    between();
    for (ProfileWindow::Suspended &each : suspended) {
        const QString page = each.settingsPage;
        const QString focus = each.settingsFocus;
        ProfileWindow *window = resume(std::move(each));
        if (!page.isEmpty()) // continue where the user was
            window->window()->parts().settings->showPage(page, focus);
    }
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace Taskwatch
