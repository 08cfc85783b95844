// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "journal/tables/journalvalues.h"
#include "journal/tables/pollring.h"
#include "journal/tables/storedversion.h"

namespace Taskwatch::Fuzz {

namespace {

void checkRing(const PollRing &ring)
{
    require(ring.polls.size() <= TaskHistory::MostPolls, "a ring has not too many polls");
    require(ring.polls.size() <= ring.total, "a ring has no more polls than there were");
    for (const PollRing::Poll &poll : ring.polls) {
        require(poll.record.bytes >= 0, "a size is not negative");
        require(!poll.record.failure || poll.record.failure->kind <= FetchErrorKind::Forbidden, "a failure is known");
    }
}

void fuzzRing(const QByteArray &bytes)
{
    PollRing ring = PollRing::fromBytes(bytes);
    checkRing(ring);
    PollRing::Poll poll;
    poll.record.askedAt = fromUnixMs(1678902000000);
    poll.record.took = std::chrono::milliseconds(1);
    ring.add(poll);
    const QByteArray written = ring.toBytes();
    const PollRing again = PollRing::fromBytes(written);
    checkRing(again);
    require(again.toBytes() == written, "a ring that is written can be read");
}

void fuzzText(const QByteArray &bytes)
{
    using namespace JournalValues;
    const CompactText text = textOf(bytes);
    require(textOf(ofText(text)) == text, "a text stays as it is");
    const QList<TaskFlag> flags = StoredVersion::flagsOf(text);
    require(StoredVersion::flagsOf(StoredVersion::flagsText(flags)) == flags, "flags stay as they are");
    const QList<TaskFlag> others = StoredVersion::flagsOf(QString::fromUtf8(bytes));
    require(StoredVersion::flagsOf(StoredVersion::flagsText(others)) == others, "flags stay as they are");
}

void fuzzNumber(const QByteArray &bytes)
{
    for (const QVariant &value : {QVariant(bytes), QVariant(QString::fromUtf8(bytes)), QVariant(bytes.toLongLong()),
             QVariant(bytes.toDouble())}) {
        require(JournalValues::kindOf(value) <= FetchErrorKind::Forbidden, "a failure is known");
        std::ignore = JournalValues::timeOf(value);
        std::ignore = JournalValues::spanOf(value);
        std::ignore = JournalValues::numberOf(value);
        const TaskState state = StoredVersion::stateOf(QStringLiteral("x"), value.toLongLong());
        require(StoredVersion::stateOf(QStringLiteral("x"), StoredVersion::meaningOf(state)) == state,
            "a state stays as it is");
    }
}

} // namespace

void fuzzJournal(const QByteArray &input)
{
    fuzzRing(input);
    fuzzText(input);
    fuzzNumber(input);
}

} // namespace Taskwatch::Fuzz
