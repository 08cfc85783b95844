// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/elidedid.h"

#include "text/safetext.h"

namespace Taskwatch {

QString elidedId(const QString &id, qsizetype headLength, qsizetype tailLength)
{
    QString text = safeText(id);
    if (text.size() <= headLength + tailLength)
        return text;
    const qsizetype first = text.at(headLength - 1).isHighSurrogate() ? headLength - 1 : headLength;
    const qsizetype last = text.at(text.size() - tailLength).isLowSurrogate() ? tailLength - 1 : tailLength;
    return text.first(first) + u'…' + text.last(last);
}

} // namespace Taskwatch
