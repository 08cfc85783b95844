// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/tasklink.h"

#include "task/messageid.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace Taskwatch {

namespace {

struct TaskLinkWords {
    Q_DECLARE_TR_FUNCTIONS(TaskLink)
};

constexpr QStringView TaskPart = u"task";
constexpr QStringView MessagePart = u"message";
constexpr QStringView ListPart = u"list";
constexpr qsizetype LongestShown = 80;

/// Whether every `%` is followed by two hexadecimal digits.
bool isPercentEncoded(const QByteArray &text)
{
    const auto isHex = [&text](qsizetype at) {
        return at < text.size() && QByteArrayView("0123456789abcdefABCDEF").contains(text[at]);
    };
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (!isHex(at + 1) || !isHex(at + 2))
            return false;
    }
    return true;
}

Result<QString> percentDecoded(QStringView text)
{
    const QByteArray encoded = text.toUtf8();
    if (!isPercentEncoded(encoded))
        return Failure{TaskLinkWords::tr("in a link, %1 must be followed by two hexadecimal digits").arg(u'%')};
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString decoded = decode(QByteArray::fromPercentEncoding(encoded));
    if (decode.hasError())
        return Failure{TaskLinkWords::tr("the percent-encoded characters of a link must be UTF-8")};
    return decoded;
}

template <typename Id>
Result<TaskLink> linkTo(const Result<Id> &id)
{
    if (!id)
        return Failure{id.error()};
    return TaskLink(WatchId(*id));
}

/// The list whose words are @p parts, each percent-encoded.
Result<ListId> listOf(const QList<QStringView> &parts)
{
    QList<ListId::Word> words;
    for (const QStringView part : parts) {
        const Result<QString> text = percentDecoded(part);
        if (!text)
            return Failure{text.error()};
        const qsizetype colon = text->indexOf(u':');
        QList<ListId::Word> word = ListId::wordsOf(text->first(colon + 1));
        if (word.size() != 1)
            return Failure{TaskLinkWords::tr("the parts of a link to a list must be NAME:VALUE, but this is \"%1\"")
                               .arg(safeFirstLine(*text, LongestShown))};
        word.first().value = text->sliced(colon + 1);
        words += word;
    }
    return ListId::of(words);
}

constexpr QStringView TaskMark = u"task:";
constexpr QStringView MessageMark = u"msg:";

template <typename Id>
Result<WatchId> asWatchId(const Result<Id> &id)
{
    if (!id)
        return Failure{id.error()};
    return WatchId(*id);
}

} // namespace

bool TaskLink::isLink(QStringView text)
{
    return text.size() > Scheme.size() && text.startsWith(Scheme, Qt::CaseInsensitive) && text[Scheme.size()] == u':';
}

Result<TaskLink> TaskLink::parse(const QString &text)
{
    if (!isLink(text))
        return Failure{TaskLinkWords::tr("a link must begin with taskwatch://, but this is \"%1\"")
                           .arg(safeFirstLine(text, LongestShown))};
    QStringView rest = QStringView(text).sliced(Scheme.size() + 1);
    const auto isEnd = [](QChar c) { return c == u'?' || c == u'#'; };
    rest = rest.first(std::find_if(rest.begin(), rest.end(), isEnd) - rest.begin());
    while (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    const QList<QStringView> parts = rest.split(u'/');
    const auto names = [&parts](QStringView kind) { return parts.first().compare(kind, Qt::CaseInsensitive) == 0; };
    if (names(ListPart) && parts.size() > 1)
        return linkTo(listOf(parts.sliced(1)));
    const bool task = names(TaskPart);
    if (parts.size() != 2 || (!task && !names(MessagePart)))
        return Failure{TaskLinkWords::tr("a link must be taskwatch://task/ID, taskwatch://message/ID or "
                                         "taskwatch://list/NAME:VALUE, but this is \"%1\"")
                           .arg(safeFirstLine(text, LongestShown))};
    const Result<QString> id = percentDecoded(parts.last());
    if (!id)
        return Failure{id.error()};
    return task ? linkTo(TaskId::parse(*id)) : linkTo(ListId::ofMessage(*id));
}

Result<WatchId> parseWatchId(const QString &text, QStringView groupPrefix)
{
    if (TaskLink::isLink(text)) {
        const Result<TaskLink> link = TaskLink::parse(text);
        if (!link)
            return Failure{link.error()};
        return link->id();
    }
    if (text.startsWith(TaskMark))
        return asWatchId(TaskId::parse(text.sliced(TaskMark.size())));
    if (text.startsWith(MessageMark))
        return asWatchId(ListId::ofMessage(text.sliced(MessageMark.size())));
    const bool isMessage = !groupPrefix.isEmpty() && text.startsWith(groupPrefix);
    return isMessage ? asWatchId(ListId::ofMessage(text)) : asWatchId(TaskId::parse(text));
}

} // namespace Taskwatch
