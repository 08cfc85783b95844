// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"
#include "exerciseapi.h"
#include "fuzztargets.h"

namespace Taskwatch::Fuzz {

void fuzzApiFile(const QByteArray &input)
{
    const Result<ApiDescription, ApiFileError> read = parseApiFile(input, QStringLiteral("fuzz"));
    if (!read) {
        const ApiFileError &error = read.error();
        require(!error.text.isEmpty(), "an error has a text");
        require(error.line >= 1 && error.line <= input.count('\n') + 1, "an error has a line of the file");
        require(error.toText(QStringLiteral("fuzz.json")).contains(error.text), "an error is shown with its text");
        return;
    }
    const TaskApi api(*read);
    exerciseApi(api, api.unknownId(), R"({"a":1,"id":"1","state":"x","items":[{"id":"2"},5,null]})");
    exerciseApi(api, api.unknownId(), R"([{"id":"2","state":"x","time":1e300},[],"9"])");
    exerciseApi(api, api.unknownId(), input);
}

} // namespace Taskwatch::Fuzz
