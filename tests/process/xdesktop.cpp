// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/xdesktop.h"

#include "support/barriers.h"

#include <QTest>

namespace Taskwatch::Test {

QStringList XDesktop::programs()
{
    return {QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool"), QStringLiteral("xclip")};
}

QString XDesktop::start()
{
    m_server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
            QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1280x800x24")});
    if (!m_server.waitForReadyRead(Patience))
        return QStringLiteral("Xvfb does not start");
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    QProcessEnvironment systemFolders = environment(); // openbox reads its themes from them
    systemFolders.remove(QStringLiteral("XDG_CONFIG_DIRS"));
    systemFolders.remove(QStringLiteral("XDG_DATA_DIRS"));
    m_windowManager.setProcessEnvironment(systemFolders);
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start(QStringLiteral("openbox"), QStringList());
    // A window that is opened before the window manager is ready gets no focus.
    const auto isReady = [this] {
        return !run(QStringLiteral("xdotool"), {QStringLiteral("get_num_desktops")}).isEmpty();
    };
    return QTest::qWaitFor(isReady, Patience) ? QString() : QStringLiteral("openbox does not start");
}

XDesktop::~XDesktop()
{
    for (QProcess *process : {&m_windowManager, &m_server}) {
        process->terminate();
        process->waitForFinished(Patience);
    }
}

QProcessEnvironment XDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    return environment;
}

QByteArray XDesktop::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!input.isEmpty())
        process.setStandardOutputFile(QProcess::nullDevice()); // xclip goes on in the background with its output open
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    // The servers of the test run in this thread.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        process.kill();
    return input.isEmpty() ? process.readAllStandardOutput() : QByteArray();
}

QString XDesktop::awaitActive(const QString &title) const
{
    QString window;
    const auto isActive = [&] {
        window = QString::fromLatin1(run(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow")}).trimmed());
        return !window.isEmpty()
            && QString::fromUtf8(run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), window}))
                   .contains(title);
    };
    return QTest::qWaitFor(isActive, Patience) ? window : QString();
}

QString XDesktop::geometry(const QString &window) const
{
    const QByteArray lines =
        run(QStringLiteral("xdotool"), {QStringLiteral("getwindowgeometry"), window}); // the first is the number
    return QString::fromLatin1(lines.mid(lines.indexOf('\n')).simplified());
}

void XDesktop::resize(const QString &window, int width, int height) const
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowsize"), QStringLiteral("--sync"), window, QString::number(width),
            QString::number(height)});
}

void XDesktop::press(const QStringList &keys) const
{
    run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys);
}

void XDesktop::type(const QString &text) const
{
    run(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
}

void XDesktop::setClipboard(const QByteArray &text) const
{
    run(QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-in")},
        text);
}

QByteArray XDesktop::clipboard() const
{
    return run(
        QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-out")});
}

} // namespace Taskwatch::Test
