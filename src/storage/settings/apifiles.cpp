// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/apifiles.h"

#include "api/apifile.h"
#include "api/shippedapis.h"
#include "settings/settingsfile.h"
#include "text/joinedtext.h"
#include "text/safetext.h"
#include "text/wordorder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Taskwatch::ApiFiles {

namespace {

struct ApiFilesWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFiles)
};

constexpr QLatin1String Ending(".json");

Result<ApiDescription> read(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile()) // a pipe would block
        return Failure{ApiFilesWords::tr("%1 is not a file").arg(safeFirstLine(fileName))};
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ApiFilesWords::tr("%1 cannot be read: %2").arg(safeFirstLine(fileName), file.errorString())};
    const QByteArray content = file.read(MaxApiFileBytes + 1);
    const Result<ApiDescription, ApiFileError> api = parseApiFile(content, info.completeBaseName());
    if (!api)
        return Failure{api.error().toText(safeFirstLine(fileName))};
    return *api;
}

QStringList ownKeys()
{
    QStringList names = QDir(ownFolder()).entryList({u'*' + Ending}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(Ending.size());
    return names;
}

Result<ApiDescription> byKey(const QString &key)
{
    if (ownKeys().contains(key))
        return read(ownFolder() + key + Ending);
    if (shippedApis().contains(key))
        return shippedApi(key);
    QStringList known = shippedApis() + ownKeys();
    known.sort();
    return Failure{ApiFilesWords::tr("there is no API \"%1\"; the known ones are %2")
                       .arg(safeFirstLine(key, 60), commaText(known))};
}

} // namespace

QString ownFolder()
{
    return SettingsFile(QStringLiteral("apis/")).fileName();
}

QList<ApiChoice> all()
{
    QStringList keys = shippedApis() + ownKeys();
    keys.removeDuplicates();
    QList<ApiChoice> choices;
    for (const QString &key : std::as_const(keys)) {
        const Result<ApiDescription> api = byKey(key);
        const QString chosen = key == DefaultApi ? QString() : key;
        choices.append(api ? ApiChoice{chosen, api->name, {}, *api} : ApiChoice{chosen, key, api.error(), {}});
    }
    std::stable_sort(choices.begin(), choices.end(), [order = WordOrder()](const ApiChoice &a, const ApiChoice &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return a.key.isEmpty();
        return order(a.name, b.name);
    });
    return choices;
}

Result<std::shared_ptr<const TaskApi>> find(const QString &nameOrFile, const QMap<QString, QString> &parameters)
{
    const QString key = nameOrFile.isEmpty() ? QStringView(DefaultApi).toString() : nameOrFile;
    const bool isPath = key.contains(u'/') || key.endsWith(Ending, Qt::CaseInsensitive);
    const Result<ApiDescription> api = isPath ? read(key) : byKey(key);
    if (!api)
        return Failure{api.error()};
    return std::make_shared<const TaskApi>(
        *api, QHash<QString, QString>(parameters.constKeyValueBegin(), parameters.constKeyValueEnd()));
}

} // namespace Taskwatch::ApiFiles
