// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// A screen with a window manager, and a person's keys and clipboard on it. The destructor ends what was started.
class RealDesktop
{
public:
    RealDesktop() = default;
    Q_DISABLE_COPY_MOVE(RealDesktop)
    virtual ~RealDesktop() = default;

    /// The programs that it needs.
    [[nodiscard]] virtual QStringList programs() const = 0;
    /// Returns an empty text on success, else the error.
    [[nodiscard]] virtual QString start() = 0;
    /// The environment of programs on this screen.
    [[nodiscard]] virtual QProcessEnvironment environment() const = 0;

    /// Waits until a window is active whose title contains @p title. Returns whether one becomes active.
    [[nodiscard]] virtual bool awaitActive(const QString &title) = 0;
    /// Position and size of the window that awaitActive() found, as text; empty if the screen gives it all its room.
    [[nodiscard]] virtual QString geometry() const { return {}; }
    virtual void resize(int /*width*/, int /*height*/) { }

    /// Presses keys by the names of X11, one after the other: "ctrl+f".
    virtual void press(const QStringList &keys) = 0;
    virtual void type(const QString &text) = 0;

    virtual void setClipboard(const QByteArray &text) = 0;
    [[nodiscard]] virtual QByteArray clipboard() const = 0;

protected:
    /// Runs a program on this screen and returns its output; nothing if it is given an @p input, because programs that
    /// own a clipboard go on in the background. Servers of this thread are served meanwhile.
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    static void end(QProcess *process);
};

/// An X server with a window manager.
class XDesktop final : public RealDesktop
{
public:
    ~XDesktop() override;

    [[nodiscard]] QStringList programs() const override;
    [[nodiscard]] QString start() override;
    [[nodiscard]] QProcessEnvironment environment() const override;
    [[nodiscard]] bool awaitActive(const QString &title) override;
    [[nodiscard]] QString geometry() const override;
    void resize(int width, int height) override;
    void press(const QStringList &keys) override;
    void type(const QString &text) override;
    void setClipboard(const QByteArray &text) override;
    [[nodiscard]] QByteArray clipboard() const override;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_windowManager;
    QString m_display;
    QString m_window;
};

/// A Wayland compositor without a screen. It is sway, because others take no keys from programs.
class WaylandDesktop final : public RealDesktop
{
public:
    ~WaylandDesktop() override;

    [[nodiscard]] QStringList programs() const override;
    [[nodiscard]] QString start() override;
    [[nodiscard]] QProcessEnvironment environment() const override;
    [[nodiscard]] bool awaitActive(const QString &title) override;
    void press(const QStringList &keys) override;
    void type(const QString &text) override;
    void setClipboard(const QByteArray &text) override;
    [[nodiscard]] QByteArray clipboard() const override;

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/taskwatch-screen-XXXXXX")}; // of its sockets, also as another user
    QProcess m_compositor;
    QString m_display;
};

} // namespace Taskwatch::Test
