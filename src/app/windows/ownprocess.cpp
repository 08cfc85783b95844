// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ownprocess.h"

#include "api/shippedapis.h"
#include "text/safetext.h"

#include <QProcess>

namespace Taskwatch {

Result<qint64> startOwnProcess(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList apis = shippedApis();
    for (const QString &api : apis)
        environment.remove(shippedApi(api).environment.token);
    process.setProcessEnvironment(environment);
    qint64 processId = 0;
    if (!process.startDetached(&processId))
        return Failure{safeText(process.errorString())};
    return processId;
}

} // namespace Taskwatch
