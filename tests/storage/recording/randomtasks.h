// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"
#include "support/builders.h"

#include <QRandomGenerator>

#include <limits>
#include <type_traits>

namespace Taskwatch::Test {

/// Random tasks with unusual values.
class RandomTasks final
{
public:
    explicit RandomTasks(quint32 seed)
        : m_random(seed)
    {
    }

    RecordedTask task(int number)
    {
        const TaskId taskId = id(qPrintable(QStringLiteral("tsk_%1").arg(number)));
        RecordedTask task{.remembered = {.taskId = taskId, .answered = {}, .failed = {}, .trail = {}}, .history = {}};
        task.remembered.changes = m_random.generate();
        for (int i = below(PhaseTrail::Length + 1); i > 0; --i)
            task.remembered.trail.add(chance(3)
                    ? PhaseTrail::Mark()
                    : PhaseTrail::Mark(AllPhases[static_cast<size_t>(below(AllPhases.size()))]));
        if (chance(2))
            task.remembered.answered = poll(taskId, anyTask(taskId));
        if (chance(2))
            task.remembered.failed = poll(taskId, failure());
        TaskHistory &history = task.history;
        history.taskId = taskId;
        history.watchedSince = time();
        history.trimmed = chance(2);
        history.confirmedAt = optional([this] { return time(); });
        for (int i = below(5); i > 0; --i) {
            TaskVersion version{.outcome = anyTask(taskId),
                .unchangedAt = optional([this] { return time(); }),
                .askedAt = time(),
                .answeredAt = time()};
            if (chance(3))
                version.outcome = failure();
            history.versions.append(version);
        }
        for (int i = below(4); i > 0; --i)
            addReports(history.reports, {report()});
        for (int i = below(4); i > 0; --i)
            history.gaps.append(gap());
        for (int i = below(4); i > 0; --i) {
            PollRecord record;
            record.askedAt = time();
            record.took = optional([this] { return std::chrono::milliseconds(below(100'000)); });
            record.httpStatus = optional([this] { return below(600); });
            record.bytes = below(1'000'000);
            record.failure = optional([this] { return failure(); });
            history.polls.append(record);
        }
        return task;
    }

    WatchGap gap()
    {
        return {time(), optional([this] { return time(); }), static_cast<WatchGap::Reason>(1 + below(5))};
    }

    ServerReport report()
    {
        ServerReport report{.at = time(), .state = {}, .attempt = below(3), .error = text()};
        if (chance(2))
            report.state = TaskState(u"s" + text(), AllPhases[static_cast<size_t>(below(AllPhases.size()))], chance(2));
        return report;
    }

    PhaseSample sample()
    {
        PhaseSample sample;
        sample.minute = std::chrono::floor<std::chrono::minutes>(time());
        for (int &count : sample.counts)
            count = below(3);
        sample.withoutTask = below(100'000);
        sample.failures = below(10);
        return sample;
    }

private:
    int below(size_t bound) { return m_random.bounded(static_cast<int>(bound)); }
    bool chance(int oneOf) { return below(static_cast<size_t>(oneOf)) == 0; }
    Timestamp time() { return fromUnixMs(static_cast<qint64>(m_random.generate64() % 4'000'000'000'000) - 1000); }
    template <typename Make>
    std::optional<std::invoke_result_t<Make>> optional(Make make)
    {
        return chance(2) ? std::optional(make()) : std::nullopt;
    }

    QString text()
    {
        static const QString pieces[] = {QStringLiteral("plain"), QStringLiteral("\""), QStringLiteral("\\"),
            QStringLiteral("\n\t\r"), QString(QChar(0x1b)), QString(QChar(u'\0')), QString(QChar(0xd800)),
            QString(QChar(0xdfff)), QStringLiteral("😀"), QStringLiteral("ü—"), QStringLiteral(" "),
            QStringLiteral("\u202e\u2028"), QStringLiteral("</b>"), QStringLiteral("{}[],:"), QString(QChar(0xfeff)),
            QString(QChar(0x7f))};
        QString text;
        for (int i = below(6); i > 0; --i)
            text += pieces[below(std::size(pieces))];
        return text;
    }

    FetchError failure() { return {static_cast<FetchErrorKind>(below(13)), text()}; }

    Task anyTask(const TaskId &taskId)
    {
        Task task{.taskId = chance(4) ? TaskId::unaskable(text()) : taskId,
            .messageId = text(),
            .url = u"https://user:pass@example.com/" + text() + u"?key=value#part",
            .state = TaskState(chance(2) ? QStringLiteral("retrying") : text(),
                AllPhases[static_cast<size_t>(below(AllPhases.size()))], chance(2)),
            .retried = below(10),
            .maxRetry = std::numeric_limits<qint64>::max() - below(3),
            .nextProcessAt = optional([this] { return time(); }),
            .completedAt = optional([this] { return time(); }),
            .deadline = optional([this] { return time(); }),
            .lastErrorAt = optional([this] { return time(); }),
            .error = text(),
            .flags = {}};
        for (int i = below(3); i > 0; --i)
            task.flags.append({text(), text()});
        return task;
    }

    QByteArray rawAnswer()
    {
        switch (below(5)) {
        case 0:
            return {};
        case 1:
            return exampleBody();
        case 2:
            return "\xef\xbb\xbf<html>not what was wanted</html>";
        case 3:
            return text().toUtf8();
        default: {
            QByteArray bytes(below(40), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(below(256));
            return bytes;
        }
        }
    }

    Observation poll(const TaskId &taskId, std::variant<Task, FetchError> outcome)
    {
        return {.taskId = taskId,
            .askedAt = time(),
            .answeredAt = optional([this] { return time(); }),
            .httpStatus = optional([this] { return below(600); }),
            .outcome = std::move(outcome),
            .rawAnswer = rawAnswer(),
            .nextPollIn = optional([this] { return std::chrono::milliseconds(below(100'000)); }),
            .gone = chance(5),
            .mayBeFinished = chance(5)};
    }

    QRandomGenerator m_random;
};

} // namespace Taskwatch::Test
