// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/chosenlanguage.h"

#include "start/language.h"

namespace Taskwatch {

QList<DisplayChoices::Language> languageChoices()
{
    QList<DisplayChoices::Language> languages;
    const QStringList codes = offeredLanguages();
    for (const QString &code : codes)
        languages.append({code, languageName(code)});
    return languages;
}

void speakChosenLanguage(DisplayChoices *display)
{
    if (display->languageCode() == usedLanguage())
        return;
    useLanguage(display->languageCode());
    display->retranslate();
}

} // namespace Taskwatch
