// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/windowsettings.h"

#include "settings/configurationfile.h"

#include <QSettings>

namespace Taskwatch {

namespace {

QString windowGroup()
{
    return QStringLiteral("window");
}

} // namespace

WindowSettings::WindowSettings(QString file)
    : m_file(std::move(file))
{
}

QString WindowSettings::defaultFile()
{
    return configurationFile(QStringLiteral("window.ini"));
}

QVariantMap WindowSettings::load() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(windowGroup());
    QVariantMap state;
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys)
        state.insert(key, settings.value(key));
    return state;
}

bool WindowSettings::save(const QVariantMap &state) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(windowGroup());
    for (auto it = state.cbegin(); it != state.cend(); ++it)
        settings.setValue(it.key(), it.value());
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace Taskwatch
