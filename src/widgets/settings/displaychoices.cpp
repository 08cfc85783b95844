// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/displaychoices.h"

#include "theme/appearance.h"

namespace Taskwatch {

namespace {

const QString ShortcutsKey = QStringLiteral("shortcuts");

/// The system's language, then @p languages. Their titles are set by retranslate().
QList<SharedChoice::Option> languageOptions(const QList<DisplayChoices::Language> &languages)
{
    QList<SharedChoice::Option> options{{QStringLiteral("system"), {}}};
    for (const DisplayChoices::Language &each : languages)
        options.append({each.code, each.name});
    return options;
}

} // namespace

DisplayChoices::DisplayChoices(const QList<Language> &languages)
    : m_appearance(QStringLiteral("appearance"),
        {{QStringLiteral("system"), {}}, {QStringLiteral("light"), {}}, {QStringLiteral("dark"), {}}})
    , m_times(QStringLiteral("times"),
          {{QStringLiteral("relative"), {}}, {QStringLiteral("local"), {}}, {QStringLiteral("utc"), {}},
              {QStringLiteral("epochMs"), {}}})
    , m_language(QStringLiteral("language"), languageOptions(languages))
{
    retranslate();
    QObject::connect(&m_appearance, &SharedChoice::changed, &m_appearance,
        [](int index) { applyAppearance(static_cast<Appearance>(index)); });
}

void DisplayChoices::retranslate()
{
    m_appearance.setTitles({tr("Follow Des&ktop"), tr("&Light"), tr("&Dark")});
    m_times.setTitles(
        {tr("Relative", "times as ages"), tr("Local time"), tr("UTC"), tr("Unix ms", "milliseconds since 1970")});
    QStringList languages{tr("As the system", "the language")};
    for (qsizetype i = 1; i < m_language.options().size(); ++i)
        languages.append(m_language.options()[i].title); // each language has its own name
    m_language.setTitles(languages);
}

QVariantMap DisplayChoices::state() const
{
    return {{m_appearance.key(), m_appearance.chosenKey()}, {m_times.key(), m_times.chosenKey()},
        {m_language.key(), m_language.chosenKey()}, {ShortcutsKey, m_shortcuts.state()}};
}

void DisplayChoices::restore(const QVariantMap &state)
{
    for (SharedChoice *choice : {&m_appearance, &m_times, &m_language})
        choice->chooseKey(state.value(choice->key()).toString());
    m_shortcuts.restore(state.value(ShortcutsKey).toString());
    applyAppearance(static_cast<Appearance>(m_appearance.index())); // the desktop's needs corrections, too
}

} // namespace Taskwatch
