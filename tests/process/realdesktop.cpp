// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/realdesktop.h"

#include "support/barriers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

namespace Taskwatch::Test {

namespace {

/// The title of the focused window in a tree of sway; empty if none has the focus.
QString focusedTitle(const QJsonObject &node)
{
    if (node.value(u"focused").toBool() && node.value(u"pid").isDouble())
        return node.value(u"name").toString();
    for (const char *kind : {"nodes", "floating_nodes"}) {
        const QJsonArray children = node.value(QLatin1String(kind)).toArray();
        for (const QJsonValue &child : children) {
            if (const QString title = focusedTitle(child.toObject()); !title.isEmpty())
                return title;
        }
    }
    return {};
}

} // namespace

QByteArray RealDesktop::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!input.isEmpty())
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        process.kill();
    return input.isEmpty() ? process.readAllStandardOutput() : QByteArray();
}

void RealDesktop::end(QProcess *process)
{
    process->terminate();
    process->waitForFinished(Patience);
}

XDesktop::~XDesktop()
{
    end(&m_windowManager);
    end(&m_server);
}

QStringList XDesktop::programs() const
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
    const QString ready = m_folder.filePath(QStringLiteral("ready"));
    m_windowManager.start(
        QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("touch '%1'").arg(ready)});
    // A window that is opened while openbox starts may never be shown.
    const auto isReady = [&ready] { return QFile::exists(ready); };
    return QTest::qWaitFor(isReady, Patience) ? QString() : QStringLiteral("openbox does not start");
}

QProcessEnvironment XDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    return environment;
}

bool XDesktop::awaitActive(const QString &title)
{
    const auto isActive = [&] {
        m_window = QString::fromLatin1(run(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow")}).trimmed());
        return !m_window.isEmpty()
            && QString::fromUtf8(run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), m_window}))
                   .contains(title);
    };
    return QTest::qWaitFor(isActive, Patience);
}

QString XDesktop::geometry() const
{
    const QByteArray lines = run(QStringLiteral("xdotool"), {QStringLiteral("getwindowgeometry"), m_window});
    return QString::fromLatin1(lines.mid(lines.indexOf('\n')).simplified()); // the first line is the window's number
}

void XDesktop::resize(int width, int height)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("windowsize"), QStringLiteral("--sync"), m_window, QString::number(width),
            QString::number(height)});
}

void XDesktop::press(const QStringList &keys)
{
    run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys);
}

void XDesktop::type(const QString &text)
{
    run(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
}

void XDesktop::setClipboard(const QByteArray &text)
{
    run(QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-in")},
        text);
}

QByteArray XDesktop::clipboard() const
{
    return run(
        QStringLiteral("xclip"), {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-out")});
}

WaylandDesktop::~WaylandDesktop()
{
    end(&m_compositor);
}

QStringList WaylandDesktop::programs() const
{
    return {QStringLiteral("sway"), QStringLiteral("swaymsg"), QStringLiteral("wtype"), QStringLiteral("wl-copy")};
}

QString WaylandDesktop::start()
{
    QProcessEnvironment variables = environment();
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    for (const auto &[name, value] : {std::pair("WLR_BACKENDS", "headless"), std::pair("WLR_RENDERER", "pixman"),
             std::pair("WLR_LIBINPUT_NO_DEVICES", "1")})
        variables.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    m_compositor.setProcessEnvironment(variables);
    m_compositor.setStandardErrorFile(QProcess::nullDevice());
    QStringList command{QStringLiteral("sway"), QStringLiteral("--config"), QProcess::nullDevice()};
    if (::geteuid() == 0) { // sway refuses to run as root
        constexpr uid_t Nobody = 65534;
        if (::chown(QFile::encodeName(m_folder.path()).constData(), Nobody, Nobody) != 0)
            return qt_error_string();
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                      QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")}
            + command;
    }
    const QString program = command.takeFirst();
    m_compositor.start(program, command);
    const auto isReady = [this] {
        const QStringList sockets = QDir(m_folder.path()).entryList({QStringLiteral("wayland-?")}, QDir::System);
        m_display = sockets.isEmpty() ? QString() : m_folder.filePath(sockets.constFirst());
        return !m_display.isEmpty()
            && !run(QStringLiteral("swaymsg"), {QStringLiteral("-t"), QStringLiteral("get_tree")}).isEmpty();
    };
    return QTest::qWaitFor(isReady, Patience) ? QString() : QStringLiteral("sway does not start");
}

QProcessEnvironment WaylandDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
    environment.insert(QStringLiteral("SWAYSOCK"), m_folder.filePath(QStringLiteral("sway")));
    environment.remove(QStringLiteral("DISPLAY"));
    if (!m_display.isEmpty())
        environment.insert(QStringLiteral("WAYLAND_DISPLAY"), m_display);
    return environment;
}

bool WaylandDesktop::awaitActive(const QString &title)
{
    return QTest::qWaitFor(
        [&] {
            const QByteArray tree = run(
                QStringLiteral("swaymsg"), {QStringLiteral("-r"), QStringLiteral("-t"), QStringLiteral("get_tree")});
            return focusedTitle(QJsonDocument::fromJson(tree).object()).contains(title);
        },
        Patience);
}

void WaylandDesktop::press(const QStringList &keys)
{
    for (const QString &key : keys) {
        // Each run has a keyboard of its own, which the program must get to know before the first key.
        QStringList arguments{QStringLiteral("-s"), QStringLiteral("200")};
        const QStringList parts = key.split(u'+');
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            arguments += {QStringLiteral("-M"), parts[i]};
        arguments += {QStringLiteral("-k"), parts.last()};
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            arguments += {QStringLiteral("-m"), parts[i]};
        run(QStringLiteral("wtype"), arguments + QStringList{QStringLiteral("-s"), QStringLiteral("200")});
    }
}

void WaylandDesktop::type(const QString &text)
{
    run(QStringLiteral("wtype"), {QStringLiteral("-s"), QStringLiteral("200"), text});
}

void WaylandDesktop::setClipboard(const QByteArray &text)
{
    run(QStringLiteral("wl-copy"), {}, text);
}

QByteArray WaylandDesktop::clipboard() const
{
    return run(QStringLiteral("wl-paste"), {QStringLiteral("--no-newline")});
}

} // namespace Taskwatch::Test
