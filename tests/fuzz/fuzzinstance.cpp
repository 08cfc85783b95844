// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "start/instancerequest.h"

namespace Taskwatch::Fuzz {

void fuzzInstance(const QByteArray &input)
{
    const Result<InstanceRequest> read = InstanceRequest::fromLine(input);
    if (!read)
        return require(!read.error().isEmpty(), "an error has a text");
    const QByteArray line = read->toLine();
    require(line.count('\n') == 1 && line.endsWith('\n'), "a request is one line");
    const Result<InstanceRequest> again = InstanceRequest::fromLine(line);
    require(again && *again == *read, "a request that is written can be read");
}

} // namespace Taskwatch::Fuzz
