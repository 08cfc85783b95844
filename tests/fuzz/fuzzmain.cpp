// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Taskwatch;

// TASKWATCH_FUZZ_TARGET is the name of the target. libFuzzer has the main function.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto target = std::find_if(Fuzz::Targets.begin(), Fuzz::Targets.end(),
        [](const Fuzz::Target &each) { return qstrcmp(each.name, TASKWATCH_FUZZ_TARGET) == 0; });
    target->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
