// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Taskwatch {

namespace {

constexpr std::array<int, 3> Signals = {SIGINT, SIGTERM, SIGHUP};

std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free); // otherwise a signal handler must not read it
std::array<struct sigaction, Signals.size()> before;

extern "C" void recordSignal(int signal)
{
    const int savedErrno = errno;
    const char byte = static_cast<char>(signal);
    // A full pipe needs no further byte: the reader is already notified.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(writeEnd.load() == -1);
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        qWarning("No pipe for signals could be created; SIGINT, SIGTERM and SIGHUP end the program at once.");
        return;
    }
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationSignals::drain);

    writeEnd = m_pipe[1];
    struct sigaction action {
    };
    action.sa_handler = recordSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], nullptr, &before[i]);
    for (size_t i = 0; i < Signals.size(); ++i) {
        if (before[i].sa_handler != SIG_IGN)
            ::sigaction(Signals[i], &action, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    if (m_pipe[0] < 0)
        return;
    for (size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], &before[i], nullptr);
    writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void TerminationSignals::drain()
{
    char bytes[64];
    int first = 0; // if several arrived together
    while (::read(m_pipe[0], bytes, sizeof bytes) > 0)
        first = first ? first : bytes[0];
    Q_EMIT received(first);
}

} // namespace Taskwatch
