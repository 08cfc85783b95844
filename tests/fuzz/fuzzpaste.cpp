// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/givenids.h"
#include "api/shippedapis.h"
#include "fuzztargets.h"
#include "text/bytetext.h"

#include <QSet>

#include <memory>
#include <vector>

namespace Taskwatch::Fuzz {

namespace {

template <typename Id>
void checkIds(const QList<Id> &ids)
{
    for (const Id &id : ids)
        require(Id::parse(id.toString()).hasValue(), "an id is valid");
    require(QSet<Id>(ids.begin(), ids.end()).size() == ids.size(), "no id is found twice");
}

void checkReading(const PasteReading &reading)
{
    checkIds(reading.tasks);
    checkIds(reading.messages);
    checkIds(reading.lists);
    checkIds(reading.guesses);
    require(reading.tokens >= 0, "the number of tokens is not negative");
    for (const PasteReading::Refused &each : reading.refused)
        require(each.text.size() <= 60 && !each.why.isEmpty(), "what is refused is short and has a reason");
    for (const PasteReading::Item &item : reading.items) {
        using Kind = PasteReading::Item::Kind;
        const qsizetype size = item.kind == Kind::Task ? reading.tasks.size()
            : item.kind == Kind::Message               ? reading.messages.size()
            : item.kind == Kind::Refused               ? reading.refused.size()
                                                       : reading.guesses.size();
        require(item.index >= 0 && item.index < size, "an item is in its list");
    }
    const PasteReading confirmed = reading.confirmed();
    require(confirmed.guesses.isEmpty() && confirmed.tasks.size() >= reading.tasks.size(), "guesses become tasks");
}

} // namespace

void fuzzPaste(const QByteArray &input)
{
    static const std::vector<std::unique_ptr<TaskApi>> apis = [] {
        std::vector<std::unique_ptr<TaskApi>> all;
        for (const char *key : {"qstash-v1", "bull-board"})
            all.push_back(std::make_unique<TaskApi>(shippedApi(QLatin1String(key))));
        return all;
    }();
    const Result<QString> text = textOfBytes(input);
    if (!text)
        return require(!text.error().isEmpty(), "an error has a text");
    for (const std::unique_ptr<TaskApi> &api : apis) {
        const IdForms &forms = api->description().idForms;
        checkReading(readPasteFor(*text, forms, *api));
        checkReading(readPaste(*text, forms, PasteLines::Ids));
    }
}

} // namespace Taskwatch::Fuzz
