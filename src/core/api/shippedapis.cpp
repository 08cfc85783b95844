// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"

#include "api/apifile.h"

#include <QDir>
#include <QFile>

namespace Taskwatch {

QStringList shippedApis()
{
    QStringList keys = QDir(QStringLiteral(":/apis")).entryList(QDir::Files, QDir::Name);
    keys.replaceInStrings(QStringLiteral(".json"), QString());
    return keys;
}

ApiDescription shippedApi(const QString &key)
{
    QFile file(QStringLiteral(":/apis/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no API file %s", qPrintable(key));
    const Result<ApiDescription, ApiFileError> api = parseApiFile(file.readAll(), key);
    if (!api)
        qFatal("%s", qPrintable(api.error().toText(key)));
    return *api;
}

const std::shared_ptr<const TaskApi> &defaultApi()
{
    static const auto api = std::make_shared<const TaskApi>(shippedApi(QStringView(DefaultApi).toString()));
    return api;
}

} // namespace Taskwatch
