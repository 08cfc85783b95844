// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/displaychoices.h"

namespace Taskwatch {

/// The languages that the program offers.
[[nodiscard]] QList<DisplayChoices::Language> languageChoices();

/// Makes the texts and formats of windows that are created from now on those of the chosen language, if that is not in
/// use already.
void speakChosenLanguage(DisplayChoices *display);

} // namespace Taskwatch
