// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/childprocess.h"

#include "bench/benchreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace Taskwatch::Bench {

QJsonObject runInChild(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    process.waitForFinished(-1);
    QJsonObject object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || object.isEmpty()) {
        reportFailure(arguments.join(u' ') + QStringLiteral(" failed"));
        return {};
    }
    return object;
}

QString findProgram(const QString &name)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    return inPath.isEmpty()
        ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
        : inPath;
}

} // namespace Taskwatch::Bench
