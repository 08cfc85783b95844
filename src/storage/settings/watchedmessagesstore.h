// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"

#include <QList>

namespace Taskwatch {

/// The messages that are watched for new tasks, from one start to the next: a file in the person's configuration folder, a group
/// for each profile.
class WatchedMessagesStore final
{
public:
    /// Of one profile; more were not chosen by a person.
    static constexpr qsizetype MostMessages = 1000;

    /// @p file: where to keep them; by default `taskwatch/messages.ini` in the configuration folder ($XDG_CONFIG_HOME).
    explicit WatchedMessagesStore(QString file = defaultFile());

    [[nodiscard]] static QString defaultFile();

    /// What was kept for @p profile (Profile::key()), each once, in order. What cannot be an id is left out.
    [[nodiscard]] QList<MessageId> load(const QString &profile) const;
    /// False where the file could not be written; the old one stays then.
    bool save(const QString &profile, const QList<MessageId> &messages) const;

private:
    QString m_file;
};

} // namespace Taskwatch
