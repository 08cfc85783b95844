// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apilistsparser.h"

#include "api/apirequestparser.h"
#include "task/listid.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ApiListsWords {
    Q_DECLARE_TR_FUNCTIONS(ApiFile)
};

void checkListName(const QString &name, ApiKeys &lists)
{
    const bool isWord = ListId::wordsOf(QString(name + u':')).size() == 1;
    if (!isWord)
        lists.refuse(name, ApiListsWords::tr("a list is named by letters, digits, _ and -, and begins with a letter"));
    else if (name == u"task" || name == u"msg")
        lists.refuse(name, ApiListsWords::tr("\"%1\" already means something else; use another name").arg(name));
}

/// The names in the request of @p list, its own first, with what `optional` and `values` say about them.
void readParameters(ApiList &list, ApiKeys &keys)
{
    const QStringList names = list.request.names();
    const QStringList optional = keys.texts(QStringLiteral("optional"));
    ApiKeys values = keys.object(QStringLiteral("values"));
    for (const QString &name : names) {
        const ApiList::Parameter parameter{name, !optional.contains(name), values.texts(name)};
        if (!parameter.isRequired && list.request.path.has(name))
            keys.refuse(QStringLiteral("optional"), ApiListsWords::tr("{%1} is in the path").arg(name));
        if (!parameter.isRequired && name == list.name)
            keys.refuse(QStringLiteral("optional"),
                ApiListsWords::tr("{%1} has the name of the list, so it is always given; leave it out here").arg(name));
        list.parameters.insert(name == list.name ? 0 : list.parameters.size(), parameter);
    }
    values.end();
    for (const QString &name : optional) {
        if (!names.contains(name))
            keys.refuse(QStringLiteral("optional"), ApiListsWords::tr("{%1} is not in the request").arg(name));
    }
    if (names.size() > ListId::MostWords)
        keys.refuse({}, ApiListsWords::tr("a list has at most %1 names in braces").arg(ListId::MostWords));
}

/// A template whose names must be in the request of @p list.
ApiTemplate readWords(const QString &key, const ApiList &list, ApiKeys &keys)
{
    ApiTemplate words = keys.parsedTemplate(keys.text(key), key);
    const QStringList names = list.request.names();
    for (const ApiTemplate::Piece &piece : std::as_const(words.pieces)) {
        if (piece.isName && !names.contains(piece.text))
            keys.refuse(key, ApiListsWords::tr("{%1} is not in the request").arg(piece.text));
    }
    return words;
}

void readPages(ApiList &list, ApiKeys &keys)
{
    using Pages = ApiList::Pages;
    ApiKeys pages = keys.object(QStringLiteral("pages"));
    list.pages = pages.choice(QStringLiteral("by"), Pages::None,
        {{u"cursor", Pages::Cursor}, {u"offset", Pages::Offset}, {u"number", Pages::Number}});
    list.size = pages.number(QStringLiteral("size"), 0, 10'000);
    list.sizeParameter = pages.text(QStringLiteral("sendSize"));
    list.isNewestFirst = pages.flag(QStringLiteral("newestFirst"));
    if (list.pages != Pages::None)
        list.send = pages.requiredText(QStringLiteral("send"));
    if (list.pages == Pages::Cursor)
        list.cursor = pages.requiredPointer(QStringLiteral("read"));
    if (!list.sizeParameter.isEmpty() && list.size == 0)
        pages.refuse({}, ApiListsWords::tr("\"size\" is missing; it is sent as \"%1\"").arg(list.sizeParameter));
    pages.end();
}

void readUntold(ApiList &list, ApiKeys &keys)
{
    const QString key = QStringLiteral("untold");
    const QStringList names = keys.texts(key);
    for (const QString &name : names) {
        int number = 0;
        while (number < TaskFactCount && taskFactKey(static_cast<TaskFact>(number)) != name)
            ++number;
        const auto fact = static_cast<TaskFact>(number);
        if (number == TaskFactCount)
            keys.refuse(key, ApiListsWords::tr("\"%1\" is not a fact of a task").arg(name));
        else if (fact == TaskFact::TaskId)
            keys.refuse(key, ApiListsWords::tr("a list without ids cannot be read"));
        else
            list.untold.append(fact);
    }
}

void checkList(const ApiDescription &api, const ApiList &list, ApiKeys &keys)
{
    for (qsizetype number = 0; number + 1 < api.idParts.size(); ++number) {
        const auto isPart = [&](const ApiList::Parameter &each) {
            return each.name == api.idParts[number] && each.isRequired;
        };
        if (std::none_of(list.parameters.begin(), list.parameters.end(), isPart))
            keys.refuse(QStringLiteral("path"),
                ApiListsWords::tr("the request must contain {%1}, because the ids of the tasks contain it")
                    .arg(api.idParts[number]));
    }
    if (api.rows) {
        for (const QString &key : {QStringLiteral("place"), QStringLiteral("state"), QStringLiteral("untold")}) {
            if (keys.has(key))
                keys.refuse(key, ApiListsWords::tr("with \"rows\", a list is read only for the ids in it"));
        }
    }
    if (!list.isGroup)
        return;
    const QString key = QStringLiteral("group");
    const bool isReadable = list.pages == ApiList::Pages::None || list.pages == ApiList::Pages::Cursor;
    const bool hasOnlyId = list.parameters.size() == 1 && list.hasValue();
    const bool hasOther = std::any_of(api.lists.begin(), api.lists.end(), [](const ApiList &o) { return o.isGroup; });
    if (!isReadable || api.idParts.size() > 1)
        keys.refuse(key, ApiListsWords::tr("such a list must have one page or pages by cursor, and ids of one part"));
    else if (!hasOnlyId)
        keys.refuse(
            key, ApiListsWords::tr("the request of such a list must contain {%1} and no other name").arg(list.name));
    else if (!list.hasTasks() || api.rows)
        keys.refuse(key,
            ApiListsWords::tr(
                "such a list is read in place of single tasks, so only \"deadline\" may be missing in it"));
    else if (hasOther)
        keys.refuse(key, ApiListsWords::tr("another list is that of the group already; only one can be"));
}

ApiList readList(const ApiDescription &api, const QString &name, ApiKeys &keys)
{
    ApiList list{.name = name,
        .request = parseApiRequest(keys),
        .parameters = {},
        .within = {},
        .at = keys.pointers(QStringLiteral("at")),
        .place = keys.pointer(QStringLiteral("place")),
        .state = {},
        .send = {},
        .cursor = {},
        .sizeParameter = {},
        .untold = {}};
    if (list.at.isEmpty())
        list.at = {JsonPointer()};
    readParameters(list, keys);
    ApiKeys within = keys.object(QStringLiteral("within"));
    if (keys.has(QStringLiteral("within"))) {
        list.within = ApiList::Within{within.requiredPointer(QStringLiteral("array")),
            within.requiredPointer(QStringLiteral("match")), readWords(QStringLiteral("value"), list, within)};
        if (list.within->value.pieces.isEmpty())
            within.refuse({}, ApiListsWords::tr("\"%1\" is missing").arg(QStringLiteral("value")));
        within.end();
    }
    list.state = readWords(QStringLiteral("state"), list, keys);
    list.isGroup = keys.flag(QStringLiteral("group"));
    readUntold(list, keys);
    readPages(list, keys);
    checkList(api, list, keys);
    return list;
}

/// A request for several tasks has no names in braces, and needs ids that are no more than the task's own part.
void checkMany(const ApiDescription &api, const ApiRequestForm &form, ApiKeys &keys)
{
    if (const QStringList names = form.names(); !names.isEmpty())
        keys.refuse(QStringLiteral("path"), ApiListsWords::tr("{%1} has no value in this request").arg(names.first()));
    if (api.idParts.size() > 1)
        keys.refuse({}, ApiListsWords::tr("ids of several parts cannot be requested together"));
}

ApiIds readIds(const ApiDescription &api, ApiKeys &keys)
{
    ApiIds ids{.request = parseApiRequest(keys), .send = keys.requiredText(QStringLiteral("send"))};
    checkMany(api, ids.request, keys);
    ids.isRepeated = keys.choice(QStringLiteral("style"), true, {{u"repeat", true}, {u"comma", false}});
    ids.chunk = keys.number(QStringLiteral("chunk"), 0, 1000);
    ids.fullRows = keys.number(QStringLiteral("fullRows"), 0, 100'000);
    if (ids.chunk < 2)
        keys.refuse(QStringLiteral("chunk"),
            ApiListsWords::tr("give the number of ids that a request may contain, at least 2"));
    return ids;
}

ApiFeed readFeed(const ApiDescription &api, ApiKeys &keys)
{
    ApiFeed feed{.request = parseApiRequest(keys),
        .since = keys.requiredText(QStringLiteral("since")),
        .overlap = std::chrono::seconds(keys.number(QStringLiteral("overlapSeconds"), 0, 86'400)),
        .send = keys.text(QStringLiteral("send")),
        .cursor = keys.pointer(QStringLiteral("read"))};
    checkMany(api, feed.request, keys);
    if (!feed.cursor.isRoot() && feed.send.isEmpty())
        keys.refuse({}, ApiListsWords::tr("\"send\" is missing; it is the parameter of the cursor"));
    if (!api.rows)
        keys.refuse({}, ApiListsWords::tr("a feed consists of rows, but the file has no \"rows\""));
    return feed;
}

} // namespace

void parseApiLists(ApiDescription &api, ApiKeys &root)
{
    ApiKeys lists = root.object(QStringLiteral("lists"));
    const QStringList names = lists.names();
    for (const QString &name : names) {
        checkListName(name, lists);
        ApiKeys keys = lists.object(name);
        api.lists.append(readList(api, name, keys));
        keys.end();
    }
}

void parseApiBulkRequests(ApiDescription &api, ApiKeys &root)
{
    if (root.has(QStringLiteral("ids"))) {
        ApiKeys keys = root.object(QStringLiteral("ids"));
        api.ids = readIds(api, keys);
        keys.end();
    }
    if (root.has(QStringLiteral("feed"))) {
        ApiKeys keys = root.object(QStringLiteral("feed"));
        api.feed = readFeed(api, keys);
        keys.end();
    }
}

} // namespace Taskwatch
