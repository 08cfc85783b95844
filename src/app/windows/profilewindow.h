// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "api/givenids.h"
#include "base/timestamp.h"
#include "files/filewriter.h"
#include "history/journallimits.h"
#include "task/taskid.h"
#include "windows/accessretry.h"
#include "windows/otherapioffer.h"
#include "windows/profilebanner.h"
#include "windows/profilewindowconfig.h"
#include "windows/profilewindowsettings.h"

#include <memory>

namespace Taskwatch {

class DesktopIntegration;
class DisplayChoices;
class NotificationController;
class OtherProfileFinder;
class ViewsFile;
class WatchedListKeeper;
class MainWindow;
class RecordingController;
class Session;
struct PollerStatus;

/// One profile with its window and session. Defines ownership and the order of destruction. Use it in the GUI thread
/// only.
class ProfileWindow final : public QObject
{
    Q_OBJECT

public:
    /// @p display must outlive it.
    ProfileWindow(ProfileWindowConfig config, DisplayChoices *display, QObject *parent = nullptr);
    ~ProfileWindow() override;

    /// What is left of a window that is replaced by another one for the same session.
    struct Suspended {
        ProfileWindowConfig config;
        std::unique_ptr<Session> session;
        QVariantMap layout;
        std::optional<TaskId> current;
        QString tokenTrouble;
        QString connectionTrouble;
        QString message;
        QString settingsPage; // empty: the settings are not open
        QString settingsFocus; // objectName of what has the focus there
    };

    /// Opens the window and adds what @p ids name.
    void open(const QList<GivenId> &ids);
    /// Ends the window, but not its session. Only the destructor may be called afterwards.
    [[nodiscard]] Suspended suspend();
    /// Opens the window of a session that was suspended.
    void resume(Suspended &&suspended);
    /// Adds to the list as if the user had entered them in the window. Texts that name nothing are reported.
    void add(const QList<GivenId> &given);
    void add(const QList<TaskId> &ids);
    /// Brings the window to the front. @p activationToken: XDG activation token, may be empty.
    void activate(const QString &activationToken = {});

    /// Sets the token to poll with. nullopt: no token is known, so nothing is polled.
    void setToken(const std::optional<ApiToken> &token);
    /// Sets the tokens of the other windows. They are refused as ids and left out of recordings.
    void setOtherTokens(const QList<ApiToken> &tokens);
    /// nullopt until the token is found.
    [[nodiscard]] std::optional<ApiToken> token() const { return m_config.token; }
    /// Shows @p words about a problem with the token: its cause and what to do. Empty: the problem is solved.
    void setTokenTrouble(const QString &words) { m_banner.setTokenTrouble(words); }
    /// Shows a problem with the profiles until another message replaces it. Empty: no problem.
    void showMessage(const QString &words) { m_banner.showMessage(words); }
    [[nodiscard]] const QString &message() const { return m_banner.message(); }
    /// Sets how the endpoint is reached. nullopt: that is not known, so nothing is polled.
    void setConnection(const std::optional<Connection> &connection);
    /// Shows @p words about why that is not known: the cause and what to do. Empty: it is known.
    void setConnectionTrouble(const QString &words);
    /// Applies another name, colour or token source; the endpoint must be the same.
    void setProfile(const Profile &profile);

    /// Saves the layout now.
    void save();
    /// Saves the layout and ends the session, but leaves the window, because the display is lost. The process ends
    /// then.
    void endUnseen();

    /// Shows that @p ids are on the list of @p other and offers to poll them there.
    void offerOtherProfile(const Profile &other, const QList<TaskId> &ids);

    /// Notifies through @p desktop, which must outlive it. Call it once, after begun().
    void startNotifications(DesktopIntegration *desktop);
    /// Applies rules that were changed, and saved, in another window.
    void applyAlertRules(const AlertRules &rules);
    void applyMutedUntil(std::optional<Timestamp> until);
    void applyMutedFamilies(const QStringList &families);
    void applyHistoryLimits(const JournalLimits &limits);

    /// Whether it polls with @p token.
    [[nodiscard]] bool hasToken(const ApiToken &token) const { return m_config.token && *m_config.token == token; }
    /// Says that the token is sent to a proxy without encryption; empty if it is not.
    [[nodiscard]] QString openTokenText() const;
    /// Whether the endpoint refuses the token.
    [[nodiscard]] bool isRefused() const { return m_retry.isRefused(); }
    /// Whether a token was found, or none is needed.
    [[nodiscard]] bool knowsToken() const { return m_config.token.has_value(); }
    /// Whether files and passwords for its connection were found, or none are needed.
    [[nodiscard]] bool knowsConnection() const { return m_config.connection.has_value(); }
    /// Whether its token is in the keyring and was not found.
    [[nodiscard]] bool waitsForKeyring() const
    {
        return !m_config.token && m_config.profile.token.kind == TokenSource::Kind::SecretStore;
    }
    [[nodiscard]] const Profile &profile() const { return m_config.profile; }
    [[nodiscard]] QString key() const { return m_config.profile.key(); }
    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    /// What the ids of the profile's API look like.
    [[nodiscard]] const IdForms &idForms() const { return m_config.api->description().idForms; }
    [[nodiscard]] Session *session() { return m_session.get(); }

Q_SIGNALS:
    /// The window was painted, or is not painted because it is minimised: what may take time can begin.
    void begun();
    /// The user closed the window.
    void closed();
    /// Tasks that this endpoint does not know are on the list of the profile with @p key: see offerOtherProfile().
    void knownInOtherProfile(const QString &key, const QList<Taskwatch::TaskId> &ids);
    /// The user wants the profile to have the API with the key @p api, which knows the tasks of the list.
    void apiWanted(const QString &api);
    /// The user wants them polled there.
    void askOtherProfileRequested(const QString &key, const QList<Taskwatch::TaskId> &ids);
    /// The source of the token should be read again: the user refreshed while there is no token, or the endpoint
    /// refuses it. Repeated while a token file's token is refused.
    void tokenWanted();
    /// The files of the connection should be read again: the user refreshed, or time has passed, while it does not
    /// work.
    void connectionWanted();
    /// nullopt: not muted.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);
    void mutedFamiliesChanged(const QStringList &families);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList secrets() const;
    [[nodiscard]] QString title() const;
    /// Makes the window of the session, which it does not show yet.
    void createWindow(const PollSettings &settings, const QVariantMap &layout);
    void show();
    void followStatus(const PollerStatus &status);
    void connectWindow();
    void connectKeeping();
    void saveLayout(const QVariantMap &layout);
    void connectJournal(const JournalLimits &limits);
    void connectLists();
    void readLists(const QList<ListId> &lists);
    void painted();
    void begin();

    ProfileWindowConfig m_config;
    ProfileBanner m_banner{&m_config};
    AccessRetry m_retry{&m_config};
    DisplayChoices *m_display;
    QList<ApiToken> m_otherTokens;
    ProfileWindowSettings m_settings{&m_config};
    OtherApiOffer m_otherApi;
    // Order matters: the window is destroyed first, then what it shows.
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NotificationController> m_notifications; // null before startNotifications()
    std::unique_ptr<ViewsFile> m_views;
    std::unique_ptr<RecordingController> m_recordings;
    FileWriter m_fileWriter;
    std::unique_ptr<WatchedListKeeper> m_watchedLists; // null while they are not saved
    std::unique_ptr<OtherProfileFinder> m_otherProfiles;
    bool m_hasBegun = false;
};

} // namespace Taskwatch
