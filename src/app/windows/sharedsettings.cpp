// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/sharedsettings.h"

#include "history/journallimits.h"
#include "settings/settingsactions.h"
#include "window/mainwindow.h"
#include "windows/profilewindow.h"

#include <QScopedValueRollback>

namespace Taskwatch {

template <typename Act>
void SharedSettings::withOthers(const ProfileWindow *from, const Act &act)
{
    if (m_forwarding)
        return;
    const QScopedValueRollback telling(m_forwarding, true);
    for (const QPointer<ProfileWindow> &each : std::as_const(m_windows)) {
        if (each && each != from)
            act(each.data());
    }
}

void SharedSettings::add(ProfileWindow *window)
{
    m_windows.removeIf([](const QPointer<ProfileWindow> &each) { return !each; });
    m_windows.append(window);
    SettingsActions *settings = window->window()->parts().settings;
    connect(settings, &SettingsActions::alertRulesChanged, this, [this, window](const AlertRules &rules) {
        withOthers(window, [&rules](ProfileWindow *other) { other->applyAlertRules(rules); });
    });
    connect(window, &ProfileWindow::mutedUntilChanged, this, [this, window](std::optional<Timestamp> until) {
        withOthers(window, [until](ProfileWindow *other) { other->applyMutedUntil(until); });
    });
    connect(window, &ProfileWindow::mutedFamiliesChanged, this, [this, window](const QStringList &families) {
        withOthers(window, [&families](ProfileWindow *other) { other->applyMutedFamilies(families); });
    });
    connect(settings, &SettingsActions::historyLimitsChanged, this, [this, window](const JournalLimits &limits) {
        withOthers(window, [&limits](ProfileWindow *other) { other->applyHistoryLimits(limits); });
    });
}

} // namespace Taskwatch
