// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/watchedlistsstore.h"

namespace Taskwatch {

namespace {

constexpr QLatin1String WatchedKey("watched");

} // namespace

QList<ListId> WatchedListsStore::load(const QString &profile)
{
    m_file.load();
    const QString section = SettingsFile::encoded(profile);
    const SettingsEntries entries = m_file.entries(section);
    QList<ListId> lists;
    const auto add = [&lists](const Result<ListId> &list) {
        if (list && !lists.contains(*list) && lists.size() < MostLists)
            lists.append(*list);
    };
    const QStringList texts = entries.value(WatchedKey).toStringList();
    for (const QString &text : texts)
        add(ListId::parse(text));
    m_oldFile.load();
    const QStringList messages = m_oldFile.entries(section).value(WatchedKey).toStringList();
    if (messages.isEmpty())
        return lists;
    for (const QString &message : messages)
        add(ListId::ofMessage(message));
    // Taken over once. If a file cannot be written, the next start tries it again.
    if (save(profile, lists))
        (void)m_oldFile.save({{section, {{WatchedKey, QVariant()}}}});
    return lists;
}

Result<QString> WatchedListsStore::save(const QString &profile, const QList<ListId> &lists)
{
    QStringList texts;
    for (const ListId &list : lists)
        texts.append(list.toString());
    return m_file.save({{SettingsFile::encoded(profile), {{WatchedKey, texts}}}});
}

} // namespace Taskwatch
