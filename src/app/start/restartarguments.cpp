// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/restartarguments.h"

#include "api/shippedapis.h"

#include <QFileInfo>

namespace Taskwatch {

std::optional<QStringList> restartArguments(const CommandLine &line)
{
    const bool readsTokenOnce = line.tokenFile == QLatin1String("-");
    if (line.demo || !line.screenshotFile.isEmpty() || readsTokenOnce)
        return std::nullopt;
    const auto absolute = [](const QString &file) { return QFileInfo(file).absoluteFilePath(); };
    QStringList arguments;
    const auto add = [&arguments](const char *option, const QString &value) {
        if (!value.isEmpty())
            arguments += {QLatin1String(option), value};
    };
    if (line.openFile) {
        add("--open", absolute(*line.openFile));
        return arguments;
    }
    add("--profile", line.profile.value_or(QString()));
    add("--endpoint", line.endpoint.value_or(QString()));
    if (line.api)
        add("--api", line.api->isEmpty() ? QStringView(DefaultApi).toString() : *line.api);
    if (line.tokenFile)
        add("--token-file", absolute(*line.tokenFile));
    add("--proxy", proxyText(line.connection));
    add("--ca", line.connection.caFile);
    add("--client-certificate", line.connection.certificateFile);
    add("--client-key", line.connection.keyFile);
    if (line.requestTimeout)
        add("--request-timeout", QString::number(static_cast<double>(line.requestTimeout->count()) / 1000));
    if (line.allowHttp)
        arguments.append(QStringLiteral("--allow-http"));
    return arguments;
}

} // namespace Taskwatch
