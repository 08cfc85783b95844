// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/alerting.h"
#include "session/elsewhere.h"
#include "windows/exportdesk.h"
#include "settings/journallimitsstore.h"
#include "window/mainwindow.h"
#include "settings/pollsettingsstore.h"
#include "windows/recordingdesk.h"
#include "settings/savedfiltersstore.h"
#include "session/session.h"
#include "settings/watchedmessagesstore.h"
#include "windows/windowplan.h"
#include "settings/windowsettings.h"

#include <QAction>

#include <memory>

namespace Taskwatch {

/// A profile at work in its window: who owns whom, and in which order things end. GUI thread.
class ProfileWindow final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileWindow(WindowPlan plan, QObject *parent = nullptr);
    ~ProfileWindow() override;

    /// Opens the window, of which @p ids and the tasks of @p messages are to be in the list.
    void open(const QList<TaskId> &ids, const QList<MessageId> &messages);
    /// Adds to the list, as if a person had given them in the window.
    void add(const QList<TaskId> &ids, const QList<MessageId> &messages);
    /// Brings the window to the front. @p activationToken: by which the desktop lets it; may be empty.
    void bring(const QString &activationToken = {});

    /// The token was found, or is another one; none: nobody knows it any more, and nothing is asked.
    void setToken(const std::optional<ApiToken> &token);
    /// Those of the other windows, which are no ids here, and in no recording of this one.
    void setOtherTokens(const QList<ApiToken> &tokens);
    /// None while it is still to be found.
    [[nodiscard]] std::optional<ApiToken> token() const { return m_plan.token; }
    /// What is wrong with the token; @p words say why and what to do. An empty one: that is over.
    void setTokenTrouble(const QString &words);
    /// What is wrong with the profiles, until something else is said; empty: nothing.
    void say(const QString &words);
    [[nodiscard]] const QString &said() const { return m_said; }
    /// Another name, colour or source of the token; of the same endpoint.
    void setProfile(const Profile &profile);

    /// Says that @p ids are on the list of @p other, and offers to ask for them there.
    void offerElsewhere(const Profile &other, const QList<TaskId> &ids);

    /// Chosen in another window, which keeps them.
    void takeAlertRules(const AlertRules &rules);
    void takeMutedUntil(std::optional<Timestamp> until);
    void takeHistoryLimits(const JournalLimits &limits);

    /// Whether it asks with @p token.
    [[nodiscard]] bool hasToken(const ApiToken &token) const { return m_plan.token && *m_plan.token == token; }
    /// Whether it knows a token, or that there is to be none.
    [[nodiscard]] bool knowsToken() const { return m_plan.token.has_value(); }
    [[nodiscard]] const Profile &profile() const { return m_plan.profile; }
    [[nodiscard]] QString key() const { return m_plan.profile.key(); }
    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] Session *session() { return m_session.get(); }

Q_SIGNALS:
    /// A person closed it.
    void closed();
    /// Tasks that this endpoint does not know are on the list of the profile with @p key: see offerElsewhere().
    void knownElsewhere(const QString &key, const QList<Taskwatch::TaskId> &ids);
    /// A person wants them asked there.
    void askElsewhereRequested(const QString &key, const QList<Taskwatch::TaskId> &ids);
    /// A person wants to go on, and there is no token, or the endpoint refuses it: it may be another by now.
    void tokenWanted();
    /// None: not muted.
    void mutedUntilChanged(std::optional<Taskwatch::Timestamp> until);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList secrets() const;
    [[nodiscard]] QString title() const;
    void connectWindow();
    void connectKeeping();
    void connectJournal(const JournalLimits &limits);
    void connectMessages();
    void keepMessage(const MessageListing &listing);
    void painted();
    void showBanner();

    /// Tasks that are unknown here and on the list of another profile.
    struct Offer {
        QString key;
        QString name;
        QList<TaskId> ids;
    };

    WindowPlan m_plan;
    QList<ApiToken> m_otherTokens;
    WindowSettings m_settings;
    PollSettingsStore m_pollSettings;
    SavedFiltersStore m_savedFilters;
    JournalLimitsStore m_journalLimits;
    WatchedMessagesStore m_watchedMessages;
    QList<MessageId> m_messages; // watched
    QAction m_askElsewhere; // of the first offer
    QAction m_tryTokenAgain;
    // In this order: the window goes first, then what it shows.
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Alerting> m_alerting; // none while a picture is taken
    std::unique_ptr<RecordingDesk> m_desk;
    std::unique_ptr<ExportDesk> m_exports;
    std::unique_ptr<Elsewhere> m_elsewhere;
    QString m_tokenTrouble;
    QString m_said;
    QList<Offer> m_offers;
    bool m_isRefused = false; // the endpoint does not take the token
};

} // namespace Taskwatch
