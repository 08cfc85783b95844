// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace Taskwatch::Test {

/// An X server with a window manager, and a person's keys and clipboard on it. The destructor ends both.
class XDesktop final
{
public:
    /// The programs that it needs.
    [[nodiscard]] static QStringList programs();

    XDesktop() = default;
    Q_DISABLE_COPY_MOVE(XDesktop)
    ~XDesktop();

    /// Returns an empty text on success, else the error.
    [[nodiscard]] QString start();

    /// The value of the environment variable DISPLAY.
    [[nodiscard]] QString display() const { return m_display; }

    /// Waits until the active window's title contains @p title. Returns its number; empty if none becomes active.
    [[nodiscard]] QString awaitActive(const QString &title) const;
    /// Position and size of @p window, as text.
    [[nodiscard]] QString geometry(const QString &window) const;
    void resize(const QString &window, int width, int height) const;

    /// Presses keys by the names of X11: "ctrl+f".
    void press(const QStringList &keys) const;
    void type(const QString &text) const;

    void setClipboard(const QByteArray &text) const;
    [[nodiscard]] QByteArray clipboard() const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;

    QProcess m_server;
    QProcess m_windowManager;
    QString m_display;
};

} // namespace Taskwatch::Test
