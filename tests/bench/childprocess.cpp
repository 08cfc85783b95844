// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/childprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

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
    const QJsonObject object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (object.isEmpty())
        std::fprintf(stderr, "taskwatch-bench: %s failed\n", qUtf8Printable(arguments.join(u' ')));
    return object;
}

} // namespace Taskwatch::Bench
