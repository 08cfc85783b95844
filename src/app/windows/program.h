// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "profiles/giventokens.h"
#include "profiles/profilebook.h"
#include "windows/profiledesk.h"
#include "windows/profilewindow.h"
#include "secrets/secretstore.h"
#include "windows/sharedsettings.h"
#include "start/singleinstance.h"
#include "start/startup.h"
#include "secrets/tokenfinder.h"

#include <memory>
#include <vector>

namespace Taskwatch {

/// The program with its windows, one for each profile that is open: which those are, where their tokens come from, and what later
/// starts of the program want of them. GUI thread.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// @p secrets and @p instance, null for one that nobody else is to reach, must outlive it.
    Program(CommandLine line, SecretStore *secrets, SingleInstance *instance = nullptr, QObject *parent = nullptr);
    ~Program() override;

    /// Opens the windows that the command line, the environment and the last time ask for; says why it cannot. The event loop is
    /// the caller's.
    [[nodiscard]] Result<bool> start();

    [[nodiscard]] QList<ProfileWindow *> windows() const;
    [[nodiscard]] ProfileBook *book() { return &m_book; }

private:
    struct Opened {
        std::unique_ptr<ProfileWindow> window;
        std::unique_ptr<ProfileDesk> desk; // goes before the window
    };

    [[nodiscard]] Result<bool> startNamed();
    [[nodiscard]] Result<bool> startProfiles();
    [[nodiscard]] Result<ProfileWindow *> openProfile(const Profile &profile, const QList<TaskId> &ids = {}, const QList<MessageId> &messages = {});
    ProfileWindow *open(WindowPlan plan, const QList<TaskId> &ids, const QList<MessageId> &messages);
    [[nodiscard]] Result<bool> take(const InstanceRequest &request);
    [[nodiscard]] Result<ProfileWindow *> windowFor(const InstanceRequest &request);
    [[nodiscard]] ProfileWindow *windowOf(const QString &key) const;
    [[nodiscard]] ProfileWindow *frontWindow() const;
    [[nodiscard]] bool isEnding() const;
    void choose(const QString &key);
    void takeToken(const QString &key, const TokenFinder::Outcome &outcome);
    void followBook();
    void reopen(ProfileWindow *window);
    [[nodiscard]] std::vector<Opened>::iterator placeOf(const ProfileWindow *window);
    void close(ProfileWindow *window);
    void quit();
    void noteOpen();
    void shareTokens();

    CommandLine m_line;
    SingleInstance *m_instance;
    ProfileBook m_book;
    SecretStore *m_secrets;
    TokenFinder m_tokens;
    GivenTokens m_given;
    SharedSettings m_shared;
    std::unique_ptr<Job> m_job; // of an endpoint that is no profile's; outlives its window
    std::vector<Opened> m_windows; // in the order of their opening
    bool m_quitting = false;
    bool m_opening = false; // several: what is open is noted when all are
};

} // namespace Taskwatch
