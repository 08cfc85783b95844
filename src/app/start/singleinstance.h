// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/instancerequest.h"

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <functional>

class QLocalServer;
class QLocalSocket;

namespace Taskwatch {

/// Ensures that each user runs one Taskwatch: a later start passes its request to the first one and ends. GUI thread.
///
/// A lock file decides who is first, so two simultaneous starts cannot both be. The others connect to a socket beside
/// it, in a folder that only the user may enter. Both ends check that the other process belongs to the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role : quint8 {
        First, ///< the first instance; others can reach it
        Second, ///< another instance is running: use hand()
        Alone, ///< cannot be determined, because the folder cannot be used: run as if it were the only one
    };
    /// Carries out another start's request, or returns an error text for the terminal.
    using Handler = std::function<Result<bool>(const InstanceRequest &)>;

    /// How long a second start waits for the first, which may be busy.
    static constexpr std::chrono::seconds Patience{5};

    /// @p folder: must be accessible only to the user; by default the runtime folder.
    explicit SingleInstance(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultFolder();

    /// Determines the role. Call once, before any window; no application object is needed. The first instance must then
    /// listen(); until it does, the others wait for it.
    [[nodiscard]] Role claim();
    /// Makes the first instance reachable. Returns false if that fails; it is then alone.
    [[nodiscard]] bool listen();
    /// Sets the function that handles requests. Requests wait until the event loop runs.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Sends @p request to the first instance and waits for the answer: true if it was carried out, else its error
    /// text. False: no answer within Patience.
    [[nodiscard]] Result<bool> hand(const InstanceRequest &request) const;

private:
    [[nodiscard]] QString socketFile() const { return m_folder + QStringLiteral("/taskwatch.socket"); }
    void receive(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr; // only in the first
    Handler m_handler;
};

} // namespace Taskwatch
