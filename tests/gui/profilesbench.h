// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/program.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>

#include <memory>

namespace Taskwatch::Test {

/// An endpoint that takes one token, whose tasks have an address of its own.
class Region
{
public:
    Region(const char *name, const char *accepted);

    [[nodiscard]] QString base() const;
    /// A profile of it that is kept, whose token is in a file of @p folder.
    [[nodiscard]] Profile profile(const char *id, const char *name, const QTemporaryDir &folder) const;
    /// The tokens that it was asked with.
    [[nodiscard]] QSet<QByteArray> tokens() const;
    /// The tasks that it was asked for.
    [[nodiscard]] QSet<QByteArray> tasks() const;
    [[nodiscard]] qsizetype requests() const { return m_server->requests().size(); }

    QByteArray token; ///< all others are a 401
    QSet<QByteArray> unknown; ///< tasks that are a 404

private:
    void answer(const ScriptedServer::Request &request, QTcpSocket *socket) const;

    QByteArray m_name;
    std::unique_ptr<ScriptedServer> m_server;
};

/// The program with its windows, on folders of its own, without its process.
class ProfilesBench
{
public:
    /// Sets the environment: folders, and a session bus that nobody answers on. Call it before anything else.
    ProfilesBench();

    /// Writes what is kept, as a person's edits did.
    void keep(const QList<Profile> &profiles, const QStringList &open = {}) const;
    /// Starts the program with @p arguments; empty, or why it does not.
    [[nodiscard]] QString start(const QStringList &arguments = {});
    /// Ends it, as if the last window had been closed.
    void end() { program.reset(); }

    /// The window of the profile called @p name; null where there is none.
    [[nodiscard]] ProfileWindow *window(const char *name) const;
    [[nodiscard]] QStringList names() const;
    template <typename T>
    [[nodiscard]] T *child(const char *window, const char *name) const
    {
        ProfileWindow *found = this->window(window);
        return found ? found->window()->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    /// What stands in the banner of the profile; empty where it is hidden.
    [[nodiscard]] QString banner(const char *window) const;
    /// Presses the button in it.
    void pressBanner(const char *window) const;
    /// The addresses of the tasks that @p window shows.
    [[nodiscard]] QSet<QString> urls(const char *window) const;
    [[nodiscard]] QStringList taskIds(const char *window) const;
    /// Brings @p window to the front and presses keys there.
    void press(const char *window, int key, Qt::KeyboardModifiers modifiers) const;

    QTemporaryDir folder;
    std::unique_ptr<Program> program;
};

} // namespace Taskwatch::Test
