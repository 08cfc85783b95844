// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/watchedmessagesstore.h"

#include "settings/configurationfile.h"

#include <QSettings>
#include <QUrl>

namespace Taskwatch {

namespace {

constexpr QLatin1String WatchedKey("watched");

/// QSettings treats a slash as the start of a nested group, so it is percent-encoded.
QString messagesGroup(const QString &profile)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(profile));
}

} // namespace

WatchedMessagesStore::WatchedMessagesStore(QString file)
    : m_file(std::move(file))
{
}

QString WatchedMessagesStore::defaultFile()
{
    return configurationFile(QStringLiteral("messages.ini"));
}

QList<MessageId> WatchedMessagesStore::load(const QString &profile) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(messagesGroup(profile));
    const QStringList texts = file.value(WatchedKey).toStringList();
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

bool WatchedMessagesStore::save(const QString &profile, const QList<MessageId> &messages) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(messagesGroup(profile));
    QStringList texts;
    for (const MessageId &message : messages)
        texts.append(message.toString());
    if (texts.isEmpty())
        file.remove(WatchedKey);
    else
        file.setValue(WatchedKey, texts);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace Taskwatch
