// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include "text/safetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Taskwatch {

namespace {

/// @p argument in quotes, as the key Exec wants it. The string escapes of desktop entries come on top, so a backslash
/// is written twice for each of the two.
QByteArray quoted(const QString &argument)
{
    QString escaped;
    for (const QChar each : argument) {
        if (QStringView(u"\"`$\\").contains(each))
            escaped += QStringLiteral("\\\\");
        if (each == u'\\')
            escaped += u'\\';
        escaped += each;
        if (each == u'%')
            escaped += each; // a single one begins a field code
    }
    return QByteArray('"' + escaped.toUtf8() + '"');
}

} // namespace

Autostart::Autostart(const QString &program)
    : m_program(program)
    , m_fileName(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
          + QStringLiteral("/autostart/taskwatch.desktop"))
{
}

bool Autostart::isSupported()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return true;
#else
    return false;
#endif
}

bool Autostart::isOn() const
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off in one of these ways instead of removing it.
    constexpr qint64 MostBytes = 100'000;
    const QList<QByteArray> lines = file.read(MostBytes).split('\n');
    return std::none_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray plain = line.simplified().replace(' ', "").toLower();
        return plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false";
    });
}

QString Autostart::setOn(bool on) const
{
    if (!on) {
        QFile file(m_fileName);
        return !file.exists() || file.remove()
            ? QString()
            : tr("%1 cannot be deleted: %2").arg(safeText(m_fileName), file.errorString());
    }
    QDir().mkpath(QFileInfo(m_fileName).path());
    QSaveFile file(m_fileName); // unbuffered, or it would not notice that the disk is full (Qt 6.4)
    const QByteArray text = entry();
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size() && file.commit())
        return {};
    return tr("%1 cannot be written: %2").arg(safeText(m_fileName), file.errorString());
}

QByteArray Autostart::entry() const
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Taskwatch\n"
           "Icon=taskwatch\n"
           "Exec="
        + quoted(m_program)
        + " --minimized\n"
          "Terminal=false\n"
          "StartupNotify=false\n"
          "X-GNOME-Autostart-enabled=true\n";
}

} // namespace Taskwatch
