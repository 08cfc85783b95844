// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingswatcher.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Taskwatch {

SettingsWatcher::SettingsWatcher(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(fileName)
{
    const QString folder = QFileInfo(fileName).absolutePath();
    QDir().mkpath(folder);
    // The folder for a file that is replaced, and the file for one that is written in place.
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SettingsWatcher::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SettingsWatcher::check);
    m_state = state();
    check();
}

SettingsWatcher::State SettingsWatcher::state() const
{
    const QFileInfo info(m_fileName);
    return {info.lastModified(), info.size()};
}

void SettingsWatcher::check()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files()); // it may be another file of that name now
    if (QFileInfo::exists(m_fileName))
        m_watcher.addPath(m_fileName);
    const State now = state(); // after the watch began, so that no change is missed
    if (std::exchange(m_state, now) != now)
        Q_EMIT changed();
}

} // namespace Taskwatch
