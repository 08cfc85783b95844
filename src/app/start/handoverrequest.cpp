// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/handoverrequest.h"

#include "profiles/environmentprofiles.h"
#include "start/printerror.h"

namespace Taskwatch {

Result<InstanceRequest> instanceRequestFor(const CommandLine &line, const StartInput &input)
{
    InstanceRequest request;
    for (const GivenId &each : input.ids) {
        if (each.id)
            request.ids.append(each.text);
        else
            printError(each.id.error());
    }
    request.profile = line.profile.value_or(QString());
    request.allowHttp = line.allowHttp;
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (request.activationToken.isEmpty())
            request.activationToken = qEnvironmentVariable(name);
    }
    if (line.endpoint || line.tokenFile || line.api
        || (!line.profile && isNamedByEnvironment(QProcessEnvironment::systemEnvironment()))) {
        const Result<Target> target = findTarget(line, input);
        if (!target)
            return Failure{target.error()};
        request.base = target->endpoint.toString();
        request.api = line.api.value_or(QString());
        request.token = target->token;
    }
    return request;
}

} // namespace Taskwatch
