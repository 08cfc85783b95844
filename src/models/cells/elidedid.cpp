// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/elidedid.h"

#include "text/safetext.h"

namespace Taskwatch {

QString elidedId(const QString &id, qsizetype head, qsizetype tail)
{
    QString text = safeText(id);
    if (text.size() <= head + tail)
        return text;
    const qsizetype first = text.at(head - 1).isHighSurrogate() ? head - 1 : head;
    const qsizetype last = text.at(text.size() - tail).isLowSurrogate() ? tail - 1 : tail;
    return text.first(first) + u'…' + text.last(last);
}

} // namespace Taskwatch
