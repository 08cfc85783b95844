// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/terminal.h"

#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Taskwatch::Test {

Terminal::Terminal()
    : m_person(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
{
    if (m_person < 0 || ::grantpt(m_person) != 0 || ::unlockpt(m_person) != 0)
        return;
    m_name = QString::fromLocal8Bit(::ptsname(m_person));
    m_program = ::open(::ptsname(m_person), O_RDWR | O_NOCTTY | O_CLOEXEC);
    const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    ::ioctl(m_person, TIOCSWINSZ, &size);
}

Terminal::~Terminal()
{
    for (const int end : {m_program, m_person}) {
        if (end >= 0)
            ::close(end);
    }
}

QByteArray Terminal::readAll()
{
    QByteArray all;
    char bytes[4096];
    for (ssize_t count; (count = ::read(m_person, bytes, sizeof bytes)) > 0;)
        all.append(bytes, static_cast<qsizetype>(count));
    return all;
}

QStringList Terminal::shown(const QByteArray &written)
{
    QStringList lines(QString{});
    qsizetype column = 0;
    const QString all = QString::fromUtf8(written);
    for (const QChar c : all) {
        if (c == u'\n') {
            lines.append(QString());
            column = 0;
        } else if (c == u'\r') {
            column = 0;
        } else {
            QString &line = lines.last();
            line = line.leftJustified(column + 1);
            line[column++] = c;
        }
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace Taskwatch::Test
