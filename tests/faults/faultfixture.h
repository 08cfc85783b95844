// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/fault.h"
#include "schedule/pollerstatus.h"
#include "session/session.h"
#include "support/builders.h"
#include "support/scriptedserver.h"

#include <QTcpServer>

#include <array>

namespace Taskwatch::Test {

/// A session that polls, without a window, with what a person sees of it.
class FaultFixture
{
public:
    /// Asks the server at @p target. @p timeout: of each request.
    FaultFixture(const Target &target, std::chrono::milliseconds timeout);

    /// Short intervals, so that tests need not wait.
    [[nodiscard]] static PollSettings settings(std::chrono::milliseconds timeout);

    [[nodiscard]] int rowOf(const QByteArray &id);
    [[nodiscard]] const TaskRow &row(const QByteArray &id);
    [[nodiscard]] QString cell(const QByteArray &id, TaskColumn column);
    [[nodiscard]] QString toolTip(const QByteArray &id, TaskColumn column);
    /// What the message area says about the endpoint, with what happens next.
    [[nodiscard]] QString message();
    [[nodiscard]] const PollerStatus &status() const { return m_status; }

    /// Waits until the poller has done all that it was asked to. Returns whether it did.
    [[nodiscard]] bool settle();

private:
    PollerStatus m_status;
    bool m_paused = false;

public:
    Session session;

private:
    QObject m_context; // last: receives no signal of the session while that ends
};

[[nodiscard]] Target targetAt(const QString &base);
/// Answers each request by @p answer.
[[nodiscard]] ScriptedServer::Handler handler(const Answer &answer);
/// A listener that accepts nothing, and whose queue of one connection is full.
class FullListener final
{
public:
    /// @p port: 0 for any.
    explicit FullListener(const QHostAddress &address, quint16 port = 0);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 4> m_others;
};

/// The only task of @p seen, `tsk_1`, fails with @p kind as nobody is there. A person reads @p words of it. Failures
/// are reported to QtTest.
void checkNobodyThere(FaultFixture &seen, FetchErrorKind kind, const QString &words);
/// `tsk_1` is read after all, without a person.
void checkWellAgain(FaultFixture &seen);

/// Meets @p fault with one task that was answered before and one that was not, checks all that a person sees of it and
/// what the engine does, and that all is well again after it. Failures are reported to QtTest.
void check(const Fault &fault);

/// The rows of a table for QtTest, and the check of the present one. Each row in @p usually is a test, all with the
/// preset `hostile`.
void addRows(const QList<Fault> &faults, int usually = 3);
void checkRow();

} // namespace Taskwatch::Test
