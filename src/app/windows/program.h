// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desktop/autostart.h"
#include "desktop/desktopintegration.h"
#include "profiles/profileregistry.h"
#include "profiles/profiletokenwriter.h"
#include "settings/displaychoices.h"
#include "start/singleinstance.h"
#include "start/startup.h"
#include "windows/chosenlanguage.h"
#include "windows/profileaccess.h"
#include "windows/profilewindowlist.h"
#include "windows/sharedsettings.h"
#include "windows/windowreplacer.h"

#include <functional>
#include <memory>

namespace Taskwatch {

class SecretStore;

/// The running program with one window per open profile. It decides which profiles to open and handles
/// requests from later starts. Use it in the GUI thread only.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// @p input: see readInput(). @p secrets and @p instance must outlive it. @p instance is null if later starts must
    /// not reach this one.
    Program(CommandLine line, StartInput input, SecretStore *secrets, SingleInstance *instance = nullptr,
        QObject *parent = nullptr);
    ~Program() override;

    /// Opens the windows for the command line, the environment and the last session, or returns why it cannot. The
    /// caller runs the event loop.
    [[nodiscard]] Result<bool> start();

    /// Ends the program without a question, for example when the system shuts down. The windows are saved.
    void end(int exitCode);
    /// Saves what the windows have while the process ends because the display is lost. Nothing may be called
    /// afterwards.
    void endUnseen();

    [[nodiscard]] QList<ProfileWindow *> windows() const { return m_windows.all(); }
    [[nodiscard]] ProfileRegistry *registry() { return &m_registry; }

private:
    [[nodiscard]] Result<bool> startNamed();
    [[nodiscard]] Result<bool> startProfiles();
    [[nodiscard]] Result<ProfileWindow *> openProfile(const Profile &profile, const QList<GivenId> &ids = {});
    ProfileWindow *open(ProfileWindowConfig plan, const QList<GivenId> &ids);
    /// Makes the window for @p plan. @p begin opens it.
    ProfileWindow *show(ProfileWindowConfig plan, const std::function<void(ProfileWindow *)> &begin);
    /// Makes all windows anew in the language that was chosen. Their sessions go on.
    void changeLanguage();
    [[nodiscard]] Result<SingleInstance::Answer> handle(const InstanceRequest &request);
    /// The window of the first profile that has none; if all have one, a window that says so.
    [[nodiscard]] Result<ProfileWindow *> openNextProfile();
    [[nodiscard]] Result<ProfileWindow *> windowFor(const InstanceRequest &request);
    void choose(const QString &key);
    void followRegistry();
    void close(ProfileWindow *window);
    void quit();
    void recordOpen();
    void showPaused();
    /// Created when the first window needs it, because the desktop's services may answer slowly.
    [[nodiscard]] DesktopIntegration *desktop();

    CommandLine m_line;
    StartInput m_input;
    SingleInstance *m_instance;
    ProfileRegistry m_registry;
    SecretStore *m_secrets;
    ProfileAccess m_access;
    ProfileTokenWriter m_given;
    SharedSettings m_shared;
    Autostart m_autostart{QCoreApplication::applicationFilePath()};
    DisplayChoices m_display{languageChoices()}; // outlives the windows
    std::unique_ptr<DesktopIntegration> m_desktop; // outlives the windows
    std::unique_ptr<Job> m_job; // for an endpoint without a profile; outlives its window
    ProfileWindowList m_windows;
    WindowReplacer m_replacer;
    bool m_quitting = false;
    bool m_opening = false; // several windows are being opened; the open profiles are saved afterwards
};

} // namespace Taskwatch
