// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <chrono>
#include <optional>

class QTimer;

namespace Taskwatch {

class SecretStoreWorker;

/// Why the secret service did not do what was requested.
struct SecretFailure {
    enum class Kind : quint8 {
        NoService, ///< there is none; a token can only be stored until the program exits
        NotFound, ///< it has no token for the profile
        Refused, ///< it is locked, or the user or the desktop refused
        NoAnswer, ///< no answer within Patience
        Other,
    };

    Kind kind = Kind::Other;
    QString words; ///< what is wrong and what to do; plain text without any part of the token

    friend bool operator==(const SecretFailure &, const SecretFailure &) = default;
};

/// Stores the tokens of profiles in the desktop's secret service (GNOME Keyring, KWallet), and nowhere else. Functions
/// return at once and are carried out in order; for each call its signal follows exactly once, in this thread.
///
/// The work is done on a separate thread: the first call loads libraries and connects to the session bus, and
/// QtKeychain calls KWallet synchronously. QtKeychain is bound to the thread that uses it first, so a process has only
/// one store.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    /// How long the service may be silent before waiting() is emitted.
    static constexpr std::chrono::seconds Notice{10};
    /// How long the service may be silent before a request fails with NoAnswer. The service asks for the password of a
    /// locked keyring in a window of its own, which this program cannot see, so the user needs time to find it. A
    /// hanging service is recognised only after that time; nothing else waits for it.
    static constexpr std::chrono::seconds Patience{180};

    using ReadResult = Result<ApiToken, SecretFailure>;

    explicit SecretStore(QObject *parent = nullptr);
    /// For tests: with other times.
    SecretStore(std::chrono::milliseconds notice, std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~SecretStore() override;

    void read(const QString &profileId);
    /// written() follows. An empty token is refused; use remove().
    void write(const QString &profileId, const ApiToken &token);
    /// removed() follows. It is no failure if there was no token.
    void remove(const QString &profileId);

Q_SIGNALS:
    void readDone(const QString &profileId, const Taskwatch::SecretStore::ReadResult &result);
    /// @p failure: none on success.
    void written(const QString &profileId, const std::optional<Taskwatch::SecretFailure> &failure);
    void removed(const QString &profileId, const std::optional<Taskwatch::SecretFailure> &failure);
    /// The service has been silent for Notice. @p words: what the user can do.
    void waiting(const QString &profileId, const QString &words);

private:
    enum class Verb : quint8 { Read, Write, Remove };
    struct Question {
        Verb verb = Verb::Read;
        QString profileId;
        QTimer *timer = nullptr; // owned by the store
        bool noticed = false;
    };
    quint64 begin(Verb verb, const QString &profileId);
    void end(quint64 number, const std::optional<SecretFailure> &failure, const ApiToken &token);
    void losePatience(quint64 number);

    std::chrono::milliseconds m_notice;
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    SecretStoreWorker *m_worker; // lives in m_thread, deleted when that ends
    QHash<quint64, Question> m_questions; // not answered yet
    quint64 m_lastNumber = 0;
};

} // namespace Taskwatch
