// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/historysource.h"

#include <QMetaMethod>

namespace Taskwatch {

void HistorySource::forward(const HistorySource *worker)
{
    for (int i = staticMetaObject.methodOffset(); i < staticMetaObject.methodCount(); ++i)
        connect(worker, staticMetaObject.method(i), this, staticMetaObject.method(i));
}

} // namespace Taskwatch
