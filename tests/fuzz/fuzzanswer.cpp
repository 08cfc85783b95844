// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "exerciseapi.h"
#include "fuzztargets.h"

#include <memory>
#include <vector>

namespace Taskwatch::Fuzz {

void fuzzAnswer(const QByteArray &input)
{
    static const std::vector<std::unique_ptr<TaskApi>> apis = [] {
        std::vector<std::unique_ptr<TaskApi>> all;
        const QStringList keys = shippedApis();
        for (const QString &key : keys)
            all.push_back(std::make_unique<TaskApi>(
                shippedApi(key), QHash<QString, QString>{{QStringLiteral("queue"), QStringLiteral("mail")}}));
        return all;
    }();
    const qsizetype end = input.indexOf('\n');
    const Result<TaskId> id = TaskId::parse(QString::fromUtf8(input.first(std::max<qsizetype>(end, 0))));
    for (const std::unique_ptr<TaskApi> &api : apis)
        exerciseApi(*api, id ? *id : api->unknownId(), input.sliced(end + 1));
}

} // namespace Taskwatch::Fuzz
