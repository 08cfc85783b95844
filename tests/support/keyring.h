// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// Runs a real secret service on a session bus: a gnome-keyring-daemon with an unlocked keyring in a temporary folder.
/// The destructor ends it.
class Keyring final
{
public:
    /// Returns an empty text on success, else the error. @p busAddress: of a SessionBus that must outlive this object.
    [[nodiscard]] QString start(const QString &busAddress);
    ~Keyring();

    /// The folder with the keyring files.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Suspends the daemon: it keeps running but does not answer until it is woken.
    void freeze();
    void wake();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace Taskwatch::Test
