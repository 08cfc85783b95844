// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"
#include "window/mainwindow.h"
#include "windows/profilewindow.h"
#include "windows/program.h"

#include <QAction>
#include <QTemporaryDir>

#include <memory>

namespace Taskwatch::Test {

/// An endpoint that accepts one token and whose tasks have a url of their own.
class Region
{
public:
    Region(const char *name, const char *accepted);

    [[nodiscard]] QString base() const;
    /// A saved profile for it with its token in a file of @p folder.
    [[nodiscard]] Profile profile(const char *id, const char *name, const QTemporaryDir &folder) const;
    /// The tokens received.
    [[nodiscard]] QSet<QByteArray> tokens() const;
    /// The ids of the requested tasks.
    [[nodiscard]] QSet<QByteArray> tasks() const;
    [[nodiscard]] qsizetype requests() const { return m_server->requests().size(); }

    QByteArray token; ///< any other token is answered with 401
    QSet<QByteArray> unknown; ///< tasks answered with 404
    QStringList states; ///< of the tasks, chosen by the last letter of the id; empty: as the example's

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket) const;

    QByteArray m_name;
    std::unique_ptr<ScriptedServer> m_server;
};

/// The program with its windows, with its own folders, inside the test process.
class ProfilesFixture
{
public:
    /// Sets the environment: folders, and a session bus that does not answer. Must be constructed first.
    ProfilesFixture();

    /// Saves the profiles as if the user had added them.
    void keep(const QList<Profile> &profiles, const QStringList &open = {}) const;
    /// Starts the program with @p arguments; returns why it cannot, else an empty string.
    [[nodiscard]] QString start(const QStringList &arguments = {});
    /// Ends it as if the last window had been closed.
    void end() { program.reset(); }

    /// The window of the profile @p name, or null.
    [[nodiscard]] ProfileWindow *window(const char *name) const;
    [[nodiscard]] QStringList names() const;
    template <typename T>
    [[nodiscard]] T *child(const char *window, const char *name) const
    {
        ProfileWindow *found = this->window(window);
        return found ? found->window()->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    /// Text of the profile's banner; empty if it is hidden.
    [[nodiscard]] QString banner(const char *window) const;
    /// Presses the button of the banner.
    void pressBanner(const char *window) const;
    /// The action of the tray's menu called @p name, or null while the program has no tray.
    [[nodiscard]] static QAction *trayAction(const char *name);
    /// The urls of the tasks that @p window shows.
    [[nodiscard]] QSet<QString> urls(const char *window) const;
    [[nodiscard]] QStringList taskIds(const char *window) const;
    /// Raises @p window and sends a key to it.
    void press(const char *window, int key, Qt::KeyboardModifiers modifiers) const;

    QTemporaryDir folder;
    std::unique_ptr<Program> program;
};

} // namespace Taskwatch::Test
