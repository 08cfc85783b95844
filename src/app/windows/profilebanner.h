// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QAction>
#include <QList>
#include <QPointer>

namespace Taskwatch {

class Banner;
struct Profile;
struct ProfileWindowConfig;

/// What the banner for the profile says in a window: the most important of several messages, with the action that
/// helps. Use it in the GUI thread only.
class ProfileBanner final : public QObject
{
    Q_OBJECT

public:
    /// @p config must outlive it.
    explicit ProfileBanner(const ProfileWindowConfig *config);

    /// Shows the messages in @p banner from now on.
    void showIn(Banner *banner);
    /// The configuration has changed.
    void update();

    /// See ProfileWindow.
    void setTokenTrouble(const QString &words);
    [[nodiscard]] const QString &tokenTrouble() const { return m_tokenTrouble; }
    void setConnectionTrouble(const QString &words);
    [[nodiscard]] const QString &connectionTrouble() const { return m_connectionTrouble; }
    void showMessage(const QString &words);
    [[nodiscard]] const QString &message() const { return m_message; }
    void offerOtherProfile(const Profile &other, const QList<TaskId> &ids);

Q_SIGNALS:
    /// The user wants the tasks polled at the other profile.
    void askOtherProfileRequested(const QString &key, const QList<Taskwatch::TaskId> &ids);
    void tokenWanted();
    void connectionWanted();

private:
    /// Tasks that are unknown here and on the list of another profile.
    struct Offer {
        QString key;
        QString name;
        QList<TaskId> ids;
    };

    const ProfileWindowConfig *m_config;
    QPointer<Banner> m_banner; // null before showIn()
    QAction m_askOtherProfile; // for the first offer
    QAction m_tryTokenAgain;
    QAction m_tryConnectionAgain;
    QString m_tokenTrouble;
    QString m_connectionTrouble;
    QString m_message;
    QList<Offer> m_offers;
};

} // namespace Taskwatch
