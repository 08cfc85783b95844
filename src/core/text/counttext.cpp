// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/counttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Taskwatch {

namespace {

struct CountTextWords {
    Q_DECLARE_TR_FUNCTIONS(CountText)
};

} // namespace

int pluralNumber(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString bytesText(qint64 bytes)
{
    return CountTextWords::tr("%Ln bytes", nullptr, pluralNumber(bytes));
}

} // namespace Taskwatch
