// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultanswers.h"

#include "support/scriptedserver.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

#include <sys/socket.h>

namespace Taskwatch::Test {

namespace {

QByteArray filled(QByteArray text, const QByteArray &ids)
{
    const QByteArrayList all = ids.split(',');
    constexpr QByteArrayView Begin = "{each}";
    constexpr QByteArrayView End = "{/each}";
    if (const qsizetype at = text.indexOf(Begin); at >= 0) {
        const qsizetype end = text.indexOf(End, at);
        const QByteArray part = text.sliced(at + Begin.size(), end - at - Begin.size());
        QByteArrayList parts;
        for (const QByteArray &id : all)
            parts.append(QByteArray(part).replace("{id}", id));
        text.replace(at, end + End.size() - at, parts.join(','));
    }
    return text.replace("{id}", all.first());
}

} // namespace

QByteArray taskText(const char *field, const QByteArray &json)
{
    std::vector<std::pair<QByteArray, QByteArray>> fields = {{"taskId", "\"{id}\""}, {"messageId", "\"msg_1\""},
        {"url", "\"https://api.example.com/hook\""}, {"state", "\"retrying\""}, {"retried", "1"}, {"maxRetry", "5"},
        {"error", "\"Connection timeout\""}, {"lastErrorAt", "1678901800000"}};
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const auto &each) { return each.first == field; });
    if (at != fields.end())
        at->second = json;
    else if (*field)
        fields.emplace_back(field, json);
    QByteArrayList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts.append('"' + name + "\": " + value);
    }
    return '{' + parts.join(", ") + '}';
}

Answer ok(const QByteArray &body, const QByteArray &headers)
{
    return status("200 OK", body, headers);
}

Answer status(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return [=](const QByteArray &id, QTcpSocket *socket) {
        socket->write(ScriptedServer::response(status, filled(body, id), filled(headers, id)));
    };
}

Answer sends(const QByteArray &bytes)
{
    return [=](const QByteArray &id, QTcpSocket *socket) { socket->write(filled(bytes, id)); };
}

Answer sendsAndCloses(const QByteArray &bytes)
{
    return closes(sends(bytes));
}

Answer closes(const Answer &answer)
{
    return [=](const QByteArray &id, QTcpSocket *socket) {
        answer(id, socket);
        socket->disconnectFromHost();
    };
}

Answer both(const Answer &first, const Answer &second)
{
    return [=](const QByteArray &id, QTcpSocket *socket) {
        first(id, socket);
        second(id, socket);
    };
}

Answer sendsAndResets(const QByteArray &bytes)
{
    return [=](const QByteArray &id, QTcpSocket *socket) {
        socket->write(filled(bytes, id));
        socket->flush();
        reset(socket);
    };
}

Answer repeats(const QByteArray &head, const QByteArray &part)
{
    return [=](const QByteArray &, QTcpSocket *socket) {
        constexpr qint64 Ahead = 65536;
        const auto more = [socket, part] {
            while (socket->isValid() && socket->bytesToWrite() < Ahead && socket->write(part) > 0) { }
        };
        socket->write(head);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
}

Answer drips(const QByteArray &head, const QByteArray &part)
{
    return [=](const QByteArray &, QTcpSocket *socket) {
        socket->write(head);
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket, part] { socket->write(part); });
        QObject::connect(socket, &QTcpSocket::disconnected, drip, &QTimer::stop);
        drip->start(20);
    };
}

QByteArray chunk(const QByteArray &text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

void reset(QTcpSocket *socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

} // namespace Taskwatch::Test
