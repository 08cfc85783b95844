// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/listapi.h"

#include "api/jsonfacts.h"
#include "api/taskreader.h"
#include "text/joinedtext.h"
#include "text/safetext.h"
#include "json/jsonpieces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ListApiWords {
    Q_DECLARE_TR_FUNCTIONS(TaskApi)
};

QHash<QString, QString> valuesOf(const ListId &list)
{
    QHash<QString, QString> values;
    for (const ListId::Word &word : list.words()) {
        if (!word.value.isEmpty())
            values.insert(word.name, word.value);
    }
    return values;
}

void appendItem(QByteArray &query, const QString &key, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
}

/// @p element where @p place is in an otherwise empty object.
QJsonObject placed(const QJsonObject &element, const JsonPointer &place)
{
    QJsonObject object = element;
    const QStringList &parts = place.parts();
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        object = QJsonObject{{parts[i], object}};
    return object;
}

QString formOf(const ApiList &list)
{
    QStringList words;
    if (!list.hasValue())
        words.append(list.name + u':');
    for (const ApiList::Parameter &each : list.parameters) {
        const QString word = each.name + u':' + each.name.toUpper();
        words.append(each.isRequired ? word : QString(u'[' + word + u']'));
    }
    return words.join(u' ');
}

/// The value of @p parameter among @p values in the spelling of the API file, or what is wrong with it.
Result<QString> checkedValue(const ApiList::Parameter &parameter, const QHash<QString, QString> &values)
{
    const QString value = values.value(parameter.name);
    const QStringList &all = parameter.values;
    if (value.isEmpty()) {
        if (!parameter.isRequired)
            return value;
        return Failure{all.isEmpty()
                ? ListApiWords::tr("%1 has no value").arg(parameter.name)
                : ListApiWords::tr("%1 has no value; use one of %2").arg(parameter.name, commaText(all))};
    }
    const auto known = std::find_if(
        all.begin(), all.end(), [&](const QString &each) { return foldedState(each) == foldedState(value); });
    if (known != all.end() || all.isEmpty())
        return all.isEmpty() ? value : *known;
    return Failure{ListApiWords::tr("%1 must be one of %2, not \"%3\"")
                       .arg(parameter.name, commaText(all), safeFirstLine(value, 40))};
}

/// Refuses tasks that @p page contains more than once with different facts: nothing tells which are the present ones.
void refuseContradictions(TaskPage &page)
{
    QHash<TaskId, qsizetype> first;
    for (qsizetype number = 0; number < page.entries.size(); ++number) {
        TaskPage::Entry &entry = page.entries[number];
        if (!entry.id)
            continue;
        const auto known = first.constFind(*entry.id);
        if (known == first.constEnd()) {
            first.insert(*entry.id, number);
            continue;
        }
        TaskPage::Entry &earlier = page.entries[*known];
        if (entry.task && earlier.task && *entry.task == *earlier.task)
            continue;
        entry.task = earlier.task =
            Failure{ListApiWords::tr("the page contains this task twice, with different facts")};
    }
}

} // namespace

/// A JSON value and its bytes.
struct ListApi::Content {
    QJsonValue value;
    QByteArrayView raw;

    [[nodiscard]] Content at(const JsonPointer &place) const
    {
        Content inner = *this;
        const QStringList &parts = place.parts();
        for (const QString &part : parts) {
            bool isNumber = false;
            const qsizetype number = part.toLongLong(&isNumber);
            inner.raw = inner.value.isArray() ? JsonPieces::elements(inner.raw).value(isNumber ? number : -1)
                                              : JsonPieces::member(inner.raw, part.toUtf8());
            inner.value = inner.value.isArray() ? inner.value.toArray().at(isNumber ? number : -1) : inner.value[part];
        }
        return inner;
    }
    /// The bytes of the elements of an array, or of the values of an object.
    [[nodiscard]] QList<QByteArrayView> pieces() const
    {
        return value.isArray() ? JsonPieces::elements(raw) : JsonPieces::values(raw);
    }
};

ListApi::ListApi(const ApiDescription &api, const IdParts &ids)
    : m_api(api)
    , m_ids(ids)
{
    const auto list =
        std::find_if(api.lists.cbegin(), api.lists.cend(), [](const ApiList &each) { return each.isGroup; });
    if (list != api.lists.cend())
        m_group = &*list;
}

const ApiList *ListApi::find(const QString &name) const
{
    const auto list = std::find_if(
        m_api.lists.cbegin(), m_api.lists.cend(), [&name](const ApiList &each) { return each.name == name; });
    return list == m_api.lists.cend() ? nullptr : &*list;
}

const ApiList &ListApi::of(const ListId &list) const
{
    const ApiList *found = find(list.name());
    Q_ASSERT(found);
    return *found;
}

QStringList ListApi::forms() const
{
    QStringList forms;
    for (const ApiList &list : m_api.lists)
        forms.append(formOf(list));
    return forms;
}

QString ListApi::example() const
{
    const auto needed = [](const ApiList &list) {
        return std::count_if(list.parameters.begin(), list.parameters.end(),
            [](const ApiList::Parameter &each) { return each.isRequired; });
    };
    const ApiList *shortest = nullptr;
    for (const ApiList &list : m_api.lists) {
        if (!shortest || (needed(list) > 0 && (needed(list) < needed(*shortest) || needed(*shortest) == 0)))
            shortest = &list;
    }
    QStringList words;
    if (shortest && !shortest->hasValue())
        words.append(shortest->name + u':');
    for (const ApiList::Parameter &each : shortest ? shortest->parameters : QList<ApiList::Parameter>()) {
        if (each.isRequired)
            words.append(each.name + QStringLiteral(":…"));
    }
    return words.join(u' ');
}

Result<ListId> ListApi::checked(const ListId &list) const
{
    const auto refused = [this](const QString &why) {
        return Failure{m_api.lists.isEmpty()
                ? ListApiWords::tr("%1; %2 has no lists").arg(why, m_api.name)
                : ListApiWords::tr("%1; the lists of %2 are %3").arg(why, m_api.name, commaText(forms()))};
    };
    const ApiList *known = find(list.name());
    if (!known)
        return refused(ListApiWords::tr("there is no list \"%1\"").arg(list.name()));
    if (!known->hasValue() && !list.value().isEmpty())
        return refused(ListApiWords::tr("%1 is written without a value").arg(list.name()));
    QList<ListId::Word> words;
    if (!known->hasValue())
        words.append({known->name, {}});
    const Values values = valuesOf(list);
    for (const ApiList::Parameter &parameter : known->parameters) {
        const Result<QString> value = checkedValue(parameter, values);
        if (!value)
            return refused(value.error());
        if (!value->isEmpty())
            words.append({parameter.name, *value});
    }
    for (const ListId::Word &word : list.words()) {
        const auto isSame = [&word](const ListId::Word &each) { return each.name == word.name; };
        if (std::none_of(words.begin(), words.end(), isSame))
            return refused(ListApiWords::tr("%1 does not belong to the list \"%2\"").arg(word.name, known->name));
    }
    return ListId::of(words);
}

QByteArray ListApi::path(const ListId &list) const
{
    return of(list).request.path.filled(valuesOf(list));
}

QByteArray ListApi::query(const PageRequest &request) const
{
    const ApiList &list = of(request.list);
    QByteArray query = list.request.filledQuery(valuesOf(request.list));
    if (!list.sizeParameter.isEmpty())
        appendItem(query, list.sizeParameter, QString::number(list.size));
    switch (list.pages) {
    case ApiList::Pages::None:
        break;
    case ApiList::Pages::Cursor:
        if (!request.page.isEmpty())
            appendItem(query, list.send, request.page);
        break;
    case ApiList::Pages::Offset:
        appendItem(query, list.send, QString::number(request.page.toLongLong()));
        break;
    case ApiList::Pages::Number:
        appendItem(query, list.send, QString::number(std::max<qint64>(1, request.page.toLongLong())));
        break;
    }
    return query;
}

Result<ListApi::Content> ListApi::contentOf(const Content &answer, const ApiList &list, const Values &values)
{
    Content content = answer;
    if (list.within) {
        const Content array = content.at(list.within->array);
        const QString wanted = list.within->value.plain(values);
        if (!array.value.isArray())
            return Failure{ListApiWords::tr("%1: expected an array, got %2")
                               .arg(list.within->array.toName(), describedJson(array.value))};
        const QList<QByteArrayView> pieces = array.pieces();
        const QList<QJsonValue> items = jsonItems(array.value);
        const auto item = std::find_if(items.begin(), items.end(),
            [&](const QJsonValue &each) { return jsonScalarText(list.within->match.in(each)) == wanted; });
        if (item == items.end())
            return Failure{ListApiWords::tr("%1: no element with %2 \"%3\"")
                               .arg(list.within->array.toName(), list.within->match.toName(), safeText(wanted))};
        content = {*item, pieces.value(item - items.begin())};
    }
    Content found = content.at(list.at.first());
    for (const JsonPointer &at : list.at) {
        if (found.value.isUndefined())
            found = content.at(at);
    }
    if (found.value.isArray() || found.value.isObject() || found.value.isNull()) // some servers write [] as null
        return found;
    return Failure{
        ListApiWords::tr("%1: expected an array, got %2").arg(list.at.first().toName(), describedJson(found.value))};
}

TaskPage::Entry ListApi::readEntry(const QByteArray &raw, const ApiList &list, const Values &values, bool onlyId) const
{
    const Result<QJsonObject> element = AnswerBody(raw).object(ListApiWords::tr("a task"));
    if (!element)
        return {.id = {}, .task = Failure{element.error()}, .raw = raw};
    const QJsonObject object = placed(*element, list.place);
    const QString own = m_api.rows ? jsonScalarText(m_api.rows->match.in(object)) : TaskReader::idIn(m_api, object);
    const Result<TaskId> id = m_ids.whole(values, own);
    if (!id)
        return {.id = {},
            .task = Failure{m_api.fact(TaskFact::TaskId).name() + QStringLiteral(": ") + id.error()},
            .raw = raw};
    if (onlyId)
        return {.id = *id, .task = Failure{QString()}, .raw = raw};
    QStringList parts;
    for (const QString &name : m_api.idParts)
        parts.append(values.value(name));
    parts.last() = own;
    TaskReader reader(m_api, object, nullptr, parts);
    reader.setState(list.state.plain(values));
    Result<Task> task = reader.read();
    if (!task)
        return {.id = *id, .task = Failure{task.error()}, .raw = raw};
    Task read = std::move(task).value();
    read.taskId = *id;
    const QString asked = values.value(list.name);
    if (list.isGroup && read.messageId.isEmpty())
        read.messageId = asked;
    else if (list.isGroup && read.messageId.toString() != asked)
        read.flags.append({m_api.fact(TaskFact::MessageId).name(),
            ListApiWords::tr("requested the tasks of %1 \"%2\", but this task belongs to \"%3\"")
                .arg(m_api.words.group, safeText(asked), safeText(read.messageId.toString()))});
    return {.id = *id, .task = std::move(read), .raw = raw};
}

void ListApi::findNext(TaskPage &page, const ApiList &list, const QString &here, const QJsonValue &answer)
{
    // A page with fewer tasks than requested need not be the last: the server may have its own limit.
    const bool hasMore = !page.entries.isEmpty();
    switch (list.pages) {
    case ApiList::Pages::None:
        page.isCut = list.size > 0 && page.entries.size() >= list.size;
        return;
    case ApiList::Pages::Offset:
        if (hasMore)
            page.next = QString::number(here.toLongLong() + page.entries.size());
        return;
    case ApiList::Pages::Number:
        if (hasMore)
            page.next = QString::number(std::max<qint64>(1, here.toLongLong()) + 1);
        return;
    case ApiList::Pages::Cursor:
        break;
    }
    const Result<QString> cursor = jsonCursor(list.cursor.in(answer), list.cursor.toName());
    if (cursor)
        page.next = *cursor;
    else
        page.mistake = cursor.error();
}

Result<TaskPage> ListApi::decode(const AnswerBody &body, const PageRequest &request) const
{
    const ApiList &list = of(request.list);
    const Values values = valuesOf(request.list);
    const Result<QJsonValue> root = body.json(ListApiWords::tr("a list of tasks"));
    if (!root)
        return Failure{root.error()};
    const Result<Content> content = contentOf({*root, body.bytes()}, list, values);
    if (!content)
        return Failure{content.error()};
    TaskPage page;
    page.isNewestFirst = list.isNewestFirst;
    const bool lacksState = !list.state.pieces.isEmpty() && list.state.plain(values).isEmpty();
    page.hasOnlyIds = m_api.rows || !list.hasTasks() || lacksState;
    if (!content->value.isNull()) {
        // Each entry is decoded from its own bytes, so that its raw answer is exactly what was decoded.
        const QList<QByteArrayView> pieces = content->pieces();
        page.entries.reserve(pieces.size());
        for (const QByteArrayView piece : pieces)
            page.entries.append(readEntry(piece.toByteArray(), list, values, page.hasOnlyIds));
    }
    if (!page.hasOnlyIds)
        refuseContradictions(page);
    findNext(page, list, request.page, *root);
    return page;
}

} // namespace Taskwatch
