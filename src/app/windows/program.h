// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "profiles/profileregistry.h"
#include "profiles/profiletokenwriter.h"
#include "secrets/tokenfinder.h"
#include "start/commandline.h"
#include "task/messageid.h"
#include "task/taskid.h"
#include "windows/sharedsettings.h"

#include <memory>
#include <vector>

namespace Taskwatch {

class ProfileController;
class ProfileWindow;
class SecretStore;
class SingleInstance;
struct InstanceRequest;
struct Job;
struct ProfileWindowConfig;

/// The running program with one window per open profile. It decides which profiles to open, obtains their tokens and
/// handles requests from later starts. GUI thread.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// @p secrets and @p instance must outlive it. @p instance is null if later starts must not reach this one.
    Program(CommandLine line, SecretStore *secrets, SingleInstance *instance = nullptr, QObject *parent = nullptr);
    ~Program() override;

    /// Opens the windows for the command line, the environment and the last session, or returns why it cannot. The
    /// caller runs the event loop.
    [[nodiscard]] Result<bool> start();

    [[nodiscard]] QList<ProfileWindow *> windows() const;
    [[nodiscard]] ProfileRegistry *registry() { return &m_registry; }

private:
    struct Opened {
        std::unique_ptr<ProfileWindow> window;
        std::unique_ptr<ProfileController> controller; // destroyed before the window
    };

    [[nodiscard]] Result<bool> startNamed();
    [[nodiscard]] Result<bool> startProfiles();
    [[nodiscard]] Result<ProfileWindow *> openProfile(
        const Profile &profile, const QList<TaskId> &ids = {}, const QList<MessageId> &messages = {});
    ProfileWindow *open(ProfileWindowConfig plan, const QList<TaskId> &ids, const QList<MessageId> &messages);
    [[nodiscard]] Result<bool> handle(const InstanceRequest &request);
    [[nodiscard]] Result<ProfileWindow *> windowFor(const InstanceRequest &request);
    [[nodiscard]] ProfileWindow *windowOf(const QString &key) const;
    [[nodiscard]] ProfileWindow *frontWindow() const;
    [[nodiscard]] bool isEnding() const;
    void choose(const QString &key);
    void applyToken(const QString &key, const TokenFinder::Outcome &outcome);
    void followRegistry();
    void reopen(ProfileWindow *window);
    [[nodiscard]] std::vector<Opened>::iterator placeOf(const ProfileWindow *window);
    void close(ProfileWindow *window);
    void quit();
    void recordOpen();
    void shareTokens();

    CommandLine m_line;
    SingleInstance *m_instance;
    ProfileRegistry m_registry;
    SecretStore *m_secrets;
    TokenFinder m_tokens;
    ProfileTokenWriter m_given;
    SharedSettings m_shared;
    std::unique_ptr<Job> m_job; // for an endpoint without a profile; outlives its window
    std::vector<Opened> m_windows; // in the order they were opened
    bool m_quitting = false;
    bool m_opening = false; // several windows are being opened; the open profiles are saved afterwards
};

} // namespace Taskwatch
