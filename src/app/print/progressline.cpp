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

void ProgressLine::printLine(const QString &line)
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
    // Errors are ignored: if standard error is closed, nothing can be reported.
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_file);
    std::fflush(m_file);
}

QByteArray ProgressLine::erasure() const
{
    // Spaces work on every terminal, also without escape sequences.
    return m_shown.isEmpty() ? QByteArray() : '\r' + QByteArray(m_shown.size(), ' ') + '\r';
}

QString ProgressLine::fitted(const QString &progress) const
{
    winsize size{};
    const bool known = ::ioctl(::fileno(m_file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    // A character in the last column would start a new line.
    return progress.left((known ? size.ws_col : UsualWidth) - 1);
}

} // namespace Taskwatch
