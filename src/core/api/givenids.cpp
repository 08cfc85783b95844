// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/givenids.h"

#include "api/shippedapis.h"
#include "task/tasklink.h"
#include "text/safetext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

using Words = QList<ListId::Word>;

/// Names of the lists of all APIs that are compiled in.
const QSet<QString> &knownListNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        const QStringList keys = shippedApis();
        for (const QString &key : keys) {
            const QList<ApiList> lists = shippedApi(key).lists;
            for (const ApiList &list : lists)
                all.insert(list.name);
        }
        return all;
    }();
    return names;
}

/// Whether @p words begin with the name of a list, here or elsewhere. An id may contain colons, too.
bool nameLists(const Words &words, const TaskApi &api)
{
    const auto isWhole = [&api](const ListId::Word &word) {
        const ApiList *list = api.lists().find(word.name);
        return !word.value.isEmpty() || (list && !list->hasValue());
    };
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), isWhole)
        && (api.lists().find(words.first().name) || knownListNames().contains(words.first().name));
}

/// Whether @p word is another word of the list that begins with @p words.
bool continues(const Words &words, const ListId::Word &word, const TaskApi &api)
{
    const ApiList *list = words.isEmpty() ? nullptr : api.lists().find(words.first().name);
    return list && list->hasParameter(word.name)
        && std::none_of(
            words.begin(), words.end(), [&word](const ListId::Word &each) { return each.name == word.name; });
}

/// Divides @p words into lists.
QList<Words> lists(const Words &words, const TaskApi &api)
{
    QList<Words> all;
    for (const ListId::Word &word : words) {
        if (all.isEmpty() || !continues(all.last(), word, api))
            all.append(Words());
        all.last().append(word);
    }
    return all;
}

Result<WatchId> meantBy(const Words &words, const TaskApi &api)
{
    const Result<ListId> list = ListId::of(words);
    return list ? api.meant(*list) : Result<WatchId>(Failure{list.error()});
}

QString textOf(const Words &words)
{
    const Result<ListId> list = ListId::of(words);
    return list ? list->toString() : words.first().name + u':' + words.first().value;
}

/// Collects what texts name, each once.
class NamedIds
{
public:
    explicit NamedIds(PasteReading reading)
        : m_reading(std::move(reading))
        , m_tasks(m_reading.tasks.begin(), m_reading.tasks.end())
    {
    }

    void add(const Result<WatchId> &id, const QString &text)
    {
        if (!id)
            m_reading.refused.append({safeFirstLine(text, 40), safeText(id.error())});
        else if (const auto *list = std::get_if<ListId>(&*id))
            add(*list, m_reading.lists, m_lists);
        else
            add(std::get<TaskId>(*id), m_reading.tasks, m_tasks);
    }
    [[nodiscard]] PasteReading take() { return std::move(m_reading); }

private:
    template <typename Id>
    static void add(const Id &id, QList<Id> &ids, QSet<Id> &seen)
    {
        const qsizetype before = seen.size();
        seen.insert(id);
        if (seen.size() > before)
            ids.append(id);
    }

    PasteReading m_reading;
    QSet<TaskId> m_tasks;
    QSet<ListId> m_lists;
};

/// Takes the links to lists out of @p line. Brackets and commas are around a link, not in it.
QStringList takenListLinks(QString &line)
{
    static const QRegularExpression link(
        QStringLiteral("\\btaskwatch:/*list/[^\\s\"'`<>()\\[\\]{}|,;]*[^\\s\"'`<>()\\[\\]{}|,;.!?]"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList links;
    for (const QRegularExpressionMatch &found : link.globalMatch(line))
        links.append(found.captured());
    if (!links.isEmpty())
        line.replace(link, QStringLiteral(" "));
    return links;
}

} // namespace

QList<GivenId> readGivenIds(const QStringList &texts, const TaskApi &api)
{
    QList<GivenId> given;
    qsizetype at = 0;
    while (at < texts.size()) {
        const QString &text = texts[at++];
        Words words = ListId::wordsOf(text);
        if (!nameLists(words, api)) {
            const Result<WatchId> id = parseWatchId(text, api.description().idForms.groupPrefix);
            given.append({text, id ? api.meant(*id) : id});
            continue;
        }
        for (; at < texts.size(); ++at) {
            const Words more = ListId::wordsOf(texts[at]);
            if (more.size() != 1 || !continues(lists(words, api).constLast(), more.first(), api))
                break;
            words += more;
        }
        const QList<Words> all = lists(words, api);
        for (const Words &each : all)
            given.append({textOf(each), meantBy(each, api)});
    }
    return given;
}

PasteReading readPasteFor(const QString &text, const IdForms &forms, const TaskApi &api)
{
    QList<Words> named;
    QStringList links;
    QStringList rest;
    const bool mayLink = text.contains(u"taskwatch:", Qt::CaseInsensitive);
    QStringList lines = text.contains(u':') ? text.split(u'\n') : QStringList();
    for (QString &line : lines) {
        if (const Words words = ListId::wordsOf(line); nameLists(words, api)) {
            named += lists(words, api);
            continue;
        }
        if (mayLink)
            links += takenListLinks(line);
        rest.append(line);
    }
    PasteReading reading = readPaste(named.isEmpty() && links.isEmpty() ? text : rest.join(u'\n'), forms);
    const QList<MessageId> messages = reading.messages;
    if (messages.isEmpty() && named.isEmpty() && links.isEmpty())
        return reading;
    NamedIds ids(std::move(reading));
    for (const MessageId &message : messages)
        ids.add(api.meant(*ListId::ofMessage(message.toString())), message.toString());
    for (const Words &words : std::as_const(named))
        ids.add(meantBy(words, api), textOf(words));
    for (const QString &link : std::as_const(links)) {
        const Result<WatchId> id = parseWatchId(link, {});
        ids.add(id ? api.meant(*id) : id, link);
    }
    return ids.take();
}

} // namespace Taskwatch
