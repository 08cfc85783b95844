// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/ownkeys.h"

#include <QKeyEvent>

namespace Taskwatch {

bool handlesOwnKeys(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::SelectAll)
        && !key->matches(QKeySequence::Delete))
        return false;
    event->accept();
    return true;
}

} // namespace Taskwatch
