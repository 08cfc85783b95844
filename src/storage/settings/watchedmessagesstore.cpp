// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/watchedmessagesstore.h"

namespace Taskwatch {

namespace {

constexpr QLatin1String WatchedKey("watched");

} // namespace

QList<MessageId> WatchedMessagesStore::load(const QString &profile)
{
    m_file.load();
    const QStringList texts = m_file.entries(SettingsFile::encoded(profile)).value(WatchedKey).toStringList();
    QList<MessageId> messages;
    for (const QString &text : texts) {
        const Result<MessageId> message = MessageId::parse(text);
        if (message && !messages.contains(*message))
            messages.append(*message);
        if (messages.size() == MostMessages)
            break;
    }
    return messages;
}

Result<QString> WatchedMessagesStore::save(const QString &profile, const QList<MessageId> &messages)
{
    QStringList texts;
    for (const MessageId &message : messages)
        texts.append(message.toString());
    return m_file.save({{SettingsFile::encoded(profile), {{WatchedKey, texts}}}});
}

} // namespace Taskwatch
