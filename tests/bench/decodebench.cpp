// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/decodebench.h"

#include "api/shippedapis.h"
#include "bench/handwrittendecoder.h"
#include "bench/smoke.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace Taskwatch::Bench {

namespace {

struct Answer {
    TaskId asked;
    QByteArray body;
};

/// Answers in the forms that servers send: times as numbers and as texts, with and without an error.
std::vector<Answer> answers(int count)
{
    constexpr const char *States[] = {"pending", "active", "retry", "completed", "archived"};
    std::vector<Answer> all;
    for (int number = 0; number < count; ++number) {
        const QString id = QStringLiteral("tsk_6CapFF3iiREAm5WfiBHEffT%1").arg(number, 8, 10, QLatin1Char('0'));
        QJsonObject task{{QStringLiteral("taskId"), id},
            {QStringLiteral("messageId"), QStringLiteral("msg_%1").arg(number / 10)},
            {QStringLiteral("url"), QStringLiteral("https://hooks.example.com/orders/%1").arg(number)},
            {QStringLiteral("state"), QString::fromLatin1(States[number % 5])}, {QStringLiteral("retried"), number % 4},
            {QStringLiteral("maxRetry"), 3}, {QStringLiteral("nextProcessAt"), qint64(1'678'901'800'000) + number}};
        if (number % 5 != 1) {
            task.insert(QStringLiteral("error"), QStringLiteral("503 Service Unavailable: upstream connect error"));
            task.insert(QStringLiteral("lastErrorAt"),
                number % 2 == 0 ? QJsonValue(QStringLiteral("2023-03-15T17:36:40Z"))
                                : QJsonValue(qint64(1678901800000)));
        }
        all.push_back({*TaskId::parse(id), QJsonDocument(task).toJson(QJsonDocument::Compact)});
    }
    return all;
}

/// Nanoseconds a task, the least of several rounds.
template <typename Decode>
double timeOf(const std::vector<Answer> &all, Decode decode, int &decoded)
{
    QElapsedTimer timer;
    timer.start();
    for (const Answer &answer : all)
        decoded += decode(answer).hasValue() ? 1 : 0;
    return static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(all.size());
}

} // namespace

QList<Figure> runDecode()
{
    const QString bench = QStringLiteral("decode");
    const std::vector<Answer> all = answers(sized(20'000, 200));
    const TaskApi &api = *defaultApi();
    const auto byFile = [&api](const Answer &answer) { return api.decodeTask(answer.body, answer.asked); };
    const auto byHand = [](const Answer &answer) { return decodeByHand(answer.body, answer.asked); };
    for (const Answer &answer : all) {
        const Result<Task> file = byFile(answer);
        const Result<Task> hand = byHand(answer);
        if (!file || !hand || !(*file == *hand) || file->state.phase() != hand->state.phase())
            return {notMeasured(bench, QStringLiteral("the decoders differ for ") + QString::fromUtf8(answer.body))};
    }
    int decoded = 0;
    double file = 1e12;
    double hand = 1e12;
    for (int round = 0; round < sized(15, 2); ++round) { // in turn, so that a slow moment meets both
        file = std::min(file, timeOf(all, byFile, decoded));
        hand = std::min(hand, timeOf(all, byHand, decoded));
    }
    if (decoded == 0)
        return {notMeasured(bench, QStringLiteral("nothing was decoded"))};
    return {atMost(bench, QStringLiteral("by the API file, against a decoder in code"), file / hand, 1.5,
                QStringLiteral("×"), QStringLiteral("in code: %1 µs a task").arg(hand / 1000, 0, 'f', 2)),
        plain(bench, QStringLiteral("by the API file"), file / 1000, QStringLiteral("µs a task"))};
}

} // namespace Taskwatch::Bench
