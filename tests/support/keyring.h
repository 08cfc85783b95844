// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// A real secret service on a session bus: a gnome-keyring-daemon with an unlocked keyring in a folder of its own, ended with it.
class Keyring final
{
public:
    /// Empty where it runs, else why it does not. @p busAddress: of a SessionBus that outlives it.
    [[nodiscard]] QString start(const QString &busAddress);
    ~Keyring();

    /// Where it keeps what it keeps.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// It goes on to run, and answers nobody any more, until it is woken.
    void freeze();
    void wake();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace Taskwatch::Test
