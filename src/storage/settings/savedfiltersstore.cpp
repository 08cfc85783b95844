// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/savedfiltersstore.h"

#include "settings/configurationfile.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

QString filtersGroup()
{
    return QStringLiteral("filters");
}

/// QSettings treats a slash as the start of a nested group, so it is percent-encoded.
QString keyOf(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

SavedFiltersStore::SavedFiltersStore(QString file)
    : m_file(std::move(file))
{
}

QString SavedFiltersStore::defaultFile()
{
    return configurationFile(QStringLiteral("filters.ini"));
}

QList<SavedFilter> SavedFiltersStore::load() const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(filtersGroup());
    QList<SavedFilter> filters;
    const QStringList keys = file.allKeys(); // includes names with a slash that were written by hand
    for (const QString &key : keys) {
        const QString name = QUrl::fromPercentEncoding(key.toUtf8()).simplified();
        // QSettings reads an unquoted value with a comma, as written by hand, as a list.
        const QString text = file.value(key).toStringList().join(QStringLiteral(", "));
        if (!name.isEmpty() && !text.trimmed().isEmpty())
            filters.append({name, text});
    }
    std::sort(filters.begin(), filters.end(), isListedBefore);
    return filters;
}

bool SavedFiltersStore::save(const QList<SavedFilter> &filters) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(filtersGroup());
    file.remove(QString()); // all keys of the group
    for (const SavedFilter &filter : filters)
        file.setValue(keyOf(filter.name), filter.text);
    file.sync();
    return file.status() != QSettings::AccessError; // a format error is about the old contents, which were overwritten
}

} // namespace Taskwatch
