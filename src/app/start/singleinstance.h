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

/// Sees to it that a person has one Taskwatch: a later start hands over what it was given, and ends. GUI thread.
///
/// A lock says who is first, so that two who start at once do not both think it; the socket beside it, in a folder that only the
/// person may enter, is how the others reach it. Both ends make sure that the other is the same person's.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role : quint8 {
        First, ///< whom later ones will find
        Second, ///< another is there: hand()
        Alone, ///< it cannot be known, as the folder cannot be used: as if it were the only one
    };
    /// Does what another start wants, or says why not, in words for a terminal.
    using Handler = std::function<Result<bool>(const InstanceRequest &)>;

    /// How long a second one waits for the first, which may be busy.
    static constexpr std::chrono::seconds Patience{5};

    /// @p folder: one that no other person may enter; by default the session's ().
    explicit SingleInstance(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultFolder();

    /// Finds out who this is. Once, before any window; it needs no application object yet. The first is to listen(): until then the
    /// others wait for it.
    [[nodiscard]] Role claim();
    /// Lets the others reach the first; false where they cannot, and it is alone.
    [[nodiscard]] bool listen();
    /// Both.
    [[nodiscard]] Role begin();
    /// What the first does for the others. They wait until the event loop runs.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Hands @p request to the first and waits for its answer: true when it was done, its words when it was not. False: it did not
    /// answer within Patience.
    [[nodiscard]] Result<bool> hand(const InstanceRequest &request) const;

private:
    [[nodiscard]] QString socketFile() const { return m_folder + QStringLiteral("/taskwatch.socket"); }
    void receive(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr; // of the first
    Handler m_handler;
};

} // namespace Taskwatch
