// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/progressline.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace Taskwatch {

namespace {

constexpr int UsualWidth = 80;

} // namespace

ProgressLine::ProgressLine(std::FILE *file)
    : m_file(file)
    , m_terminal(::isatty(::fileno(file)))
{
}

ProgressLine::~ProgressLine()
{
    show({});
}

void ProgressLine::say(const QString &line)
{
    write(erasure() + line.toUtf8() + '\n' + m_shown.toUtf8());
}

void ProgressLine::show(const QString &progress)
{
    if (!m_terminal || progress == m_shown)
        return;
    const QByteArray erased = erasure();
    m_shown = fitted(progress);
    write(erased + m_shown.toUtf8());
}

void ProgressLine::write(const QByteArray &bytes)
{
    // Where nobody reads it any more there is nobody to be told.
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_file);
    std::fflush(m_file);
}

QByteArray ProgressLine::erasure() const
{
    // Blanks do on every terminal, also on those that know no escape sequences.
    return m_shown.isEmpty() ? QByteArray() : '\r' + QByteArray(m_shown.size(), ' ') + '\r';
}

QString ProgressLine::fitted(const QString &progress) const
{
    winsize size{};
    const bool known = ::ioctl(::fileno(m_file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return progress.left((known ? size.ws_col : UsualWidth) - 1); // in the last column it would begin a line of its own
}

} // namespace Taskwatch
