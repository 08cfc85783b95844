// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/savedfiltersstore.h"

#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

QString filtersSection()
{
    return QStringLiteral("filters");
}

QString nameOf(const QString &key)
{
    return QUrl::fromPercentEncoding(key.toUtf8()).simplified();
}

} // namespace

QList<SavedFilter> SavedFiltersStore::load()
{
    m_file.load();
    QList<SavedFilter> filters;
    const SettingsEntries entries = m_file.entries(filtersSection());
    for (auto entry = entries.keyBegin(); entry != entries.keyEnd(); ++entry) {
        const QString name = nameOf(*entry);
        const QString text = SettingsFile::text(entries, *entry);
        if (!name.isEmpty() && !text.trimmed().isEmpty())
            filters.append({name, text});
    }
    std::sort(filters.begin(), filters.end(), isListedBefore);
    return filters;
}

Result<QString> SavedFiltersStore::save(const QList<SavedFilter> &filters)
{
    SettingsEntries changes;
    const SettingsEntries known = m_file.entries(filtersSection());
    for (auto entry = known.keyBegin(); entry != known.keyEnd(); ++entry)
        changes.insert(*entry, {}); // unless it is still there
    for (const SavedFilter &filter : filters) {
        const auto isThis = [&filter](const QString &key) { return nameOf(key) == filter.name; };
        const auto byHand = std::find_if(known.keyBegin(), known.keyEnd(), isThis); // its key may be written otherwise
        changes.insert(byHand == known.keyEnd() ? SettingsFile::encoded(filter.name) : *byHand, filter.text);
    }
    return m_file.save({{filtersSection(), changes}});
}

} // namespace Taskwatch
