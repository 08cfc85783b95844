// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notificationmarkup.h"

namespace Taskwatch {

QString withoutBrackets(QString text)
{
    text.replace(u'<', u'‹');
    text.replace(u'>', u'›');
    return text;
}

QString notificationBody(const QString &text, bool parsedAsMarkup)
{
    return parsedAsMarkup ? text.toHtmlEscaped() : withoutBrackets(text);
}

} // namespace Taskwatch
