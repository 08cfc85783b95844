// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/linkedlibraries.h"

#include "journal/tables/journaldatabase.h"

#include <QSslSocket>

#include <cstdlib> // defines __GLIBC__ and _GLIBCXX_RELEASE, where they are used

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

namespace Taskwatch {

namespace {

/// Empty if Qt's driver is missing.
QString sqliteVersion()
{
    JournalDatabase database;
    database.open({}, JournalDatabase::Access::Write);
    QSqlQuery query = database.prepare(QStringLiteral("SELECT sqlite_version()"));
    return database.runBound(query) && database.next(query) ? query.value(0).toString() : QString();
}

} // namespace

QStringList linkedLibraries()
{
    QStringList lines{
        QStringLiteral("Qt %1 (Core, DBus, Gui, Network, Sql, Svg, Widgets): LGPL-3.0-only")
            .arg(QLatin1String(qVersion())),
        QStringLiteral("QtKeychain %1: BSD-2-Clause").arg(QStringLiteral(TASKWATCH_KEYCHAIN_VERSION)),
    };
    if (const QString version = sqliteVersion(); !version.isEmpty())
        lines += QStringLiteral("SQLite %1: public domain").arg(version);
    if (const QString version = QSslSocket::sslLibraryVersionString(); !version.isEmpty())
        lines += QStringLiteral("%1: Apache-2.0").arg(version);
#ifdef _GLIBCXX_RELEASE
    lines += QStringLiteral("GNU C++ Library %1: GPL-3.0-or-later WITH GCC-exception-3.1").arg(_GLIBCXX_RELEASE);
#endif
#ifdef __GLIBC__
    lines += QStringLiteral("GNU C Library %1: LGPL-2.1-or-later").arg(QLatin1String(gnu_get_libc_version()));
#endif
    return lines;
}

} // namespace Taskwatch
