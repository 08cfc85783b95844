// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/savedfiltersstore.h"

#include "settings/configurationfile.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

QString group()
{
    return QStringLiteral("filters");
}

/// A slash would begin a group within the group.
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
    file.beginGroup(group());
    QList<SavedFilter> filters;
    const QStringList keys = file.allKeys(); // with those that were written by hand with a slash
    for (const QString &key : keys) {
        const QString name = QUrl::fromPercentEncoding(key.toUtf8()).simplified();
        // A comma that was written by hand made a list of it.
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
    file.beginGroup(group());
    file.remove(QString()); // those of the group
    for (const SavedFilter &filter : filters)
        file.setValue(keyOf(filter.name), filter.text);
    file.sync();
    return file.status() != QSettings::AccessError; // a format error is of what was read before: it was written over
}

} // namespace Taskwatch
