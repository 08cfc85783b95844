// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedids.h"

#include "simulator/randomstream.h"

namespace Taskwatch {

namespace {

constexpr char Base58[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

enum Purpose : quint64 { TaskName = 1, Account, MessageName }; // of random streams

QString base58(RandomStream random, int length)
{
    QString text(length, Qt::Uninitialized);
    for (QChar &c : text)
        c = QLatin1Char(Base58[random.below(58)]);
    return text;
}

} // namespace

TaskId simulatedTaskId(quint64 seed, int index)
{
    const RandomStream random = RandomStream::of(seed, TaskName, static_cast<quint64>(index));
    return TaskId::parse(QStringLiteral("tsk_") + base58(random, 28)).value();
}

SimulatedShare simulatedShare(int index, int tasksPerMessage)
{
    if (tasksPerMessage > 0)
        return {index - index % tasksPerMessage, tasksPerMessage};
    if (index % 8 < 3)
        return {index - index % 8, 3};
    return {index, 1};
}

QString simulatedMessageId(quint64 seed, int index, int tasksPerMessage)
{
    const RandomStream random =
        RandomStream::of(seed, MessageName, static_cast<quint64>(simulatedShare(index, tasksPerMessage).first));
    return QStringLiteral("msg_") + base58(RandomStream::of(seed, Account), 25) + base58(random, 19);
}

} // namespace Taskwatch
