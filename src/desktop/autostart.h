// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Taskwatch {

/// The entry with which desktops start the program when the user logs in, as the XDG Desktop Application Autostart
/// Specification describes it. Use it in the GUI thread only; reads and writes one small file.
class Autostart final
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)

public:
    /// @p program: absolute path of the program to start.
    explicit Autostart(const QString &program);

    /// Whether desktops of this system read such entries.
    [[nodiscard]] static bool isSupported();

    [[nodiscard]] bool isOn() const;
    /// Writes or removes the entry. Returns why that failed, in words; empty if it did not.
    [[nodiscard]] QString setOn(bool on) const;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }

private:
    [[nodiscard]] QByteArray entry() const;

    QString m_program;
    QString m_fileName;
};

} // namespace Taskwatch
