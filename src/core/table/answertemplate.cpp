// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/answertemplate.h"

#include <algorithm>
#include <utility>

namespace Taskwatch::AnswerTemplate {

namespace {

/// The first byte of a form: the rest is the unchanged answer, or contains marks.
constexpr char AsItCame = 'a';
constexpr char WithMarks = 'm';

/// Values that are both in an answer and in its task. A form contains a mark instead: a byte that is invalid in JSON, 1
/// for the first part.
enum Part : quint8 {
    PartTaskId,
    PartMessageId,
    PartUrl,
    PartError,
    PartNextProcessAt,
    PartLastErrorAt,
    PartCompletedAt,
    PartDeadline,
    PartCount
};
constexpr char FirstMark = 1;
static_assert(FirstMark + PartCount <= '\t', "JSON may contain tabs and line breaks: leave out 9, 10 and 13");

/// Shorter values are not replaced: it saves too little.
constexpr qsizetype LeastPart = 4;

/// @p text as most JSON writers escape it. If an answer escapes it otherwise, it is not found and stays in the form.
QByteArray inJson(const CompactText &text)
{
    QByteArray json = text.toString().toUtf8();
    const auto isPlain = [](char c) { return static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\'; };
    if (std::all_of(json.cbegin(), json.cend(), isPlain))
        return json;
    QByteArray escaped;
    for (const char c : std::as_const(json)) {
        static constexpr char Special[] = "\"\"\\\\\nn\tt\rr\bb\ff"; // each followed by its letter in the escape
        const char *special = Special;
        while (*special != '\0' && *special != c)
            special += 2;
        if (*special != '\0')
            escaped.append('\\').append(special[1]);
        else if (isPlain(c))
            escaped.append(c);
        else
            return {}; // needs \u escapes, whose digits can be upper or lower case
    }
    return escaped;
}

QByteArray part(Part which, const Task &task)
{
    const auto digits = [](const auto &time) { return time ? QByteArray::number(toUnixMs(*time)) : QByteArray(); };
    switch (which) {
    case PartTaskId:
        return inJson(task.taskId.text());
    case PartMessageId:
        return inJson(task.messageId);
    case PartUrl:
        return inJson(task.url);
    case PartError:
        return inJson(task.error);
    case PartNextProcessAt:
        return digits(task.nextProcessAt);
    case PartLastErrorAt:
        return digits(task.lastErrorAt);
    case PartCompletedAt:
        return digits(task.completedAt);
    case PartDeadline:
        return digits(task.deadline);
    case PartCount:
        break;
    }
    Q_UNREACHABLE();
}

bool isMark(char c)
{
    return c >= FirstMark && c < FirstMark + PartCount;
}

} // namespace

QByteArray of(const QByteArray &answer, const Task *task)
{
    if (answer.isEmpty())
        return {};
    const QByteArrayView kept =
        task ? QByteArrayView(answer) : QByteArrayView(answer).first(std::min(answer.size(), MostWithoutTask + 1));
    const bool asItCame = !task || std::any_of(answer.cbegin(), answer.cend(), isMark);
    QByteArray form;
    form.reserve(kept.size() + 1);
    form.append(asItCame ? AsItCame : WithMarks).append(kept);
    if (asItCame)
        return form;
    for (int i = 0; i < PartCount; ++i) {
        const QByteArray text = part(static_cast<Part>(i), *task);
        if (text.size() < LeastPart)
            continue;
        const char mark = static_cast<char>(FirstMark + i);
        if (const qsizetype at = form.indexOf(text, 1); at > 0)
            form.replace(at, text.size(), &mark, 1);
    }
    return form;
}

QByteArray answerOf(QByteArrayView form, const Task *task)
{
    if (form.isEmpty())
        return {};
    const QByteArrayView rest = form.sliced(1);
    if (form.front() == AsItCame)
        return rest.toByteArray();
    Q_ASSERT(task);
    QByteArray answer;
    for (const char c : rest) {
        if (isMark(c))
            answer += part(static_cast<Part>(c - FirstMark), *task);
        else
            answer += c;
    }
    return answer;
}

} // namespace Taskwatch::AnswerTemplate
