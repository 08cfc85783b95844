// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/tables/pollring.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Writes a variable-length integer: seven bits per byte, least significant first; the top bit is set if more follow.
void put(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

/// Zigzag encoding, so that small negative numbers are short too.
quint64 folded(qint64 number)
{
    return (static_cast<quint64>(number) << 1) ^ (number < 0 ? ~quint64(0) : 0);
}

qint64 unfolded(quint64 number)
{
    return static_cast<qint64>((number >> 1) ^ (number & 1 ? ~quint64(0) : 0));
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_good = false;
        return 0;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

void PollRing::add(const Poll &poll)
{
    total = std::min(total + 1, MostTotal);
    polls.append(poll);
    if (polls.size() > TaskHistory::MostPolls)
        polls.remove(0, polls.size() - TaskHistory::MostPolls);
}

QByteArray PollRing::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(16 + polls.size() * 12);
    put(bytes, static_cast<quint64>(total));
    quint64 before = 0; // unsigned: times of a damaged file may be any
    for (const Poll &poll : polls) {
        const PollRecord &record = poll.record;
        const auto asked = static_cast<quint64>(toUnixMs(record.askedAt));
        put(bytes, folded(static_cast<qint64>(asked - before)));
        before = asked;
        // Values are stored plus one; 0 means none.
        put(bytes, record.took ? folded(record.took->count()) + 1 : 0);
        put(bytes, record.httpStatus ? folded(*record.httpStatus) + 1 : 0);
        put(bytes, static_cast<quint64>(record.bytes));
        put(bytes, record.failure ? static_cast<quint64>(record.failure->kind) + 1 : 0);
        if (record.failure)
            put(bytes, static_cast<quint64>(poll.detail));
    }
    return bytes;
}

PollRing PollRing::fromBytes(const QByteArray &bytes)
{
    PollRing ring;
    Reader reader(bytes);
    if (bytes.isEmpty())
        return ring;
    const quint64 total = reader.number();
    qint64 asked = 0;
    while (reader.isGood() && !reader.atEnd()) {
        Poll poll;
        asked = static_cast<qint64>(static_cast<quint64>(asked) + static_cast<quint64>(unfolded(reader.number())));
        poll.record.askedAt = fromUnixMs(asked);
        if (const quint64 took = reader.number())
            poll.record.took = std::chrono::milliseconds(unfolded(took - 1));
        if (const quint64 status = reader.number())
            poll.record.httpStatus = static_cast<int>(unfolded(status - 1));
        poll.record.bytes = std::max<qint64>(0, static_cast<qint64>(reader.number()));
        if (const quint64 kind = reader.number()) {
            if (kind - 1 > static_cast<quint64>(FetchErrorKind::Forbidden))
                break;
            poll.record.failure = FetchError{static_cast<FetchErrorKind>(kind - 1), {}};
            poll.detail = static_cast<qint64>(reader.number());
        }
        if (reader.isGood())
            ring.add(poll);
    }
    ring.total = std::max(ring.total, static_cast<qint64>(std::min<quint64>(total, MostTotal)));
    return ring;
}

} // namespace Taskwatch
