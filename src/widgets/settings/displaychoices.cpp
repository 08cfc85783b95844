// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/displaychoices.h"

#include "theme/appearance.h"

namespace Taskwatch {

namespace {

const QString ShortcutsKey = QStringLiteral("shortcuts");

} // namespace

DisplayChoices::DisplayChoices()
    : m_appearance(QStringLiteral("appearance"),
        {{QStringLiteral("system"), tr("Follow Des&ktop")}, {QStringLiteral("light"), tr("&Light")},
            {QStringLiteral("dark"), tr("&Dark")}})
    , m_times(QStringLiteral("times"),
          {{QStringLiteral("relative"), tr("Relative", "times as ages")}, {QStringLiteral("local"), tr("Local time")},
              {QStringLiteral("utc"), tr("UTC")},
              {QStringLiteral("epochMs"), tr("Unix ms", "milliseconds since 1970")}})
{
    QObject::connect(&m_appearance, &SharedChoice::changed, &m_appearance,
        [](int index) { applyAppearance(static_cast<Appearance>(index)); });
}

QVariantMap DisplayChoices::state() const
{
    return {{m_appearance.key(), m_appearance.chosenKey()}, {m_times.key(), m_times.chosenKey()},
        {ShortcutsKey, m_shortcuts.state()}};
}

void DisplayChoices::restore(const QVariantMap &state)
{
    for (SharedChoice *choice : {&m_appearance, &m_times})
        choice->chooseKey(state.value(choice->key()).toString());
    m_shortcuts.restore(state.value(ShortcutsKey).toString());
    applyAppearance(static_cast<Appearance>(m_appearance.index())); // the desktop's needs corrections, too
}

} // namespace Taskwatch
