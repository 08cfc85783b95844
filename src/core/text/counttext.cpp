// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/counttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

struct CountTextWords {
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

} // namespace

QString bytesText(qint64 bytes)
{
    return bytes == 1 ? CountTextWords::tr("1 byte") : CountTextWords::tr("%1 bytes").arg(QLocale().toString(bytes));
}

} // namespace Taskwatch
