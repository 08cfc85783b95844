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

class SecretKeeper;

/// Why the secret service did not do what was asked.
struct SecretFailure {
    enum class Kind : quint8 {
        NoService, ///< there is none: a token can be kept for this session only
        NotFound, ///< it holds nothing for that profile
        Refused, ///< it is locked, or a person or the desktop said no
        NoAnswer, ///< not within Patience
        Other,
    };

    Kind kind = Kind::Other;
    QString words; ///< what is wrong and what to do; plain, never with any of the token

    friend bool operator==(const SecretFailure &, const SecretFailure &) = default;
};

/// The tokens of profiles in the desktop's own secret service (GNOME Keyring, KWallet), and nowhere else: where there is no service,
/// nothing is kept. Every verb returns at once, and its signal follows exactly once, in this thread; they are done in turn.
///
/// All work is in a thread of its own: the first call loads libraries and connects to the session bus, and QtKeychain asks KWallet
/// with a call that waits. QtKeychain works in the thread that used it first, so there is one store in a program.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    /// So long a service may be silent before waiting() says that it may have asked the person something.
    static constexpr std::chrono::seconds Notice{10};
    /// So long it may be silent at all. It asks for the password of a locked keyring in a window of its own, and nobody can see from
    /// here whether that is open: a person needs time to find it. A service that hangs is told apart only by then; nothing else waits.
    static constexpr std::chrono::seconds Patience{180};

    using ReadResult = Result<ApiToken, SecretFailure>;

    explicit SecretStore(QObject *parent = nullptr);
    /// For tests: another time to wait.
    SecretStore(std::chrono::milliseconds notice, std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~SecretStore() override;

    /// readDone() follows.
    void read(const QString &profileId);
    /// written() follows. An empty token is refused: remove() is meant.
    void write(const QString &profileId, const ApiToken &token);
    /// removed() follows; that there was none is no failure.
    void remove(const QString &profileId);
    /// availabilityKnown() follows; the service is neither started nor unlocked for that.
    void askAvailability();

Q_SIGNALS:
    void readDone(const QString &profileId, const Taskwatch::SecretStore::ReadResult &result);
    /// @p failure: none where it is done.
    void written(const QString &profileId, const std::optional<Taskwatch::SecretFailure> &failure);
    void removed(const QString &profileId, const std::optional<Taskwatch::SecretFailure> &failure);
    /// @p failure: why there is no service; none where there is one.
    void availabilityKnown(const std::optional<Taskwatch::SecretFailure> &failure);
    /// The service has been silent for Notice. @p words: what a person can do.
    void waiting(const QString &profileId, const QString &words);

private:
    enum class Verb : quint8 { Read, Write, Remove, Availability };
    struct Question {
        Verb verb = Verb::Read;
        QString profileId;
        QTimer *timer = nullptr; // its own
        bool noticed = false;
    };
    quint64 begin(Verb verb, const QString &profileId);
    void end(quint64 number, const std::optional<SecretFailure> &failure, const ApiToken &token);
    void losePatience(quint64 number);

    std::chrono::milliseconds m_notice;
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    SecretKeeper *m_keeper; // lives in m_thread, deleted as it ends
    QHash<quint64, Question> m_questions; // not answered yet
    quint64 m_lastNumber = 0;
};

} // namespace Taskwatch
