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

/// Ensures that each user runs one Taskwatch: a later start passes its request to the first one and ends. Use it in the
/// GUI thread only.
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
    /// What became of a request.
    enum class Answer : quint8 {
        Done, ///< the first instance carried it out
        Ending, ///< the first instance is ending: claim() again
        None, ///< no answer within Patience: the first instance does not listen yet, is busy, hangs, or has ended
    };
    /// Carries out another start's request, or returns an error text for the terminal.
    using Handler = std::function<Result<Answer>(const InstanceRequest &)>;

    /// How long a second start waits for the first, which may be busy.
    static constexpr std::chrono::seconds Patience{5};
    /// How long a second start waits for a first one that is ending, which may have much to write.
    static constexpr std::chrono::seconds LongestEnd{20};

    /// @p folder: must be accessible only to the user; by default the runtime folder.
    explicit SingleInstance(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultFolder();

    /// Determines the role. Call once, before any window; no application object is needed. The first instance must then
    /// listen(); until it does, the others wait for it.
    [[nodiscard]] Role claim();
    /// Makes the first instance reachable. Returns false if that fails; it is then alone.
    [[nodiscard]] bool listen();
    /// Ends being the first instance. The destructor does that too.
    void release();
    /// Sets the function that handles requests. Requests wait until the event loop runs.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Sends @p request to the first instance and waits for the answer, or returns its error text.
    [[nodiscard]] Result<Answer> hand(const InstanceRequest &request) const;
    /// For a second start: hands @p request over, or becomes the first instance if that one ends meanwhile. Returns the
    /// role then: Second means that the request was carried out. Otherwise returns why neither is possible; two
    /// instances must not work on the same profiles. Needs an application object.
    [[nodiscard]] Result<Role> handOrReplace(
        const InstanceRequest &request, std::chrono::milliseconds patience = LongestEnd);

private:
    [[nodiscard]] QString socketFile() const { return m_folder + QStringLiteral("/taskwatch.socket"); }
    void receive(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr; // only in the first
    Handler m_handler;
};

} // namespace Taskwatch
