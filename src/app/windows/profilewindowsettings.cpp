// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilewindowsettings.h"

#include "start/printerror.h"
#include "windows/profilewindowconfig.h"

namespace Taskwatch {

bool ProfileWindowSettings::areKept() const
{
    return !m_config->simulated && !m_config->forPicture;
}

QString ProfileWindowSettings::layoutKey() const
{
    return m_config->profile.isKept() ? m_config->profile.id : m_config->profile.base;
}

PollSettings ProfileWindowSettings::pollSettings()
{
    // A simulated endpoint has another address each time, so settings are not stored for it.
    PollSettings settings = m_config->simulated ? PollSettings() : m_pollSettings.load(m_config->profile.key());
    m_keptTimeout = settings.timeout;
    if (m_config->requestTimeout)
        settings.timeout = *m_config->requestTimeout;
    return settings;
}

QVariantMap ProfileWindowSettings::layout()
{
    return m_layouts.load(layoutKey());
}

void ProfileWindowSettings::save(PollSettings settings)
{
    if (settings.timeout == m_config->requestTimeout)
        settings.timeout = m_keptTimeout; // the command line's holds for this run only
    printUnsaved(m_pollSettings.save(m_config->profile.key(), settings));
}

void ProfileWindowSettings::save(const JournalLimits &limits)
{
    printUnsaved(m_journalLimits.save(limits));
}

void ProfileWindowSettings::saveLayout(QVariantMap layout, const QList<ApiToken> &tokens)
{
    for (const ApiToken &token : tokens) {
        for (auto entry = layout.begin(); entry != layout.end(); ++entry) {
            if (entry.key().endsWith(u"filterTerms") && token.isContainedIn(entry.value().toString()))
                entry.value() = QString();
        }
    }
    printUnsaved(m_layouts.save(layoutKey(), layout));
}

} // namespace Taskwatch
