// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastereader.h"

#include "paste/pastehits.h"
#include "paste/pastelist.h"
#include "paste/pastetable.h"
#include "paste/pastewords.h"
#include "text/safetext.h"
#include "text/secrettext.h"
#include "text/tokentext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Taskwatch {

namespace {

struct PasteReaderWords {
    Q_DECLARE_TR_FUNCTIONS(PasteReader)
};

/// Removes terminal colour sequences.
QString withoutColors(const QString &text)
{
    constexpr QChar Escape(0x1B);
    if (!text.contains(Escape))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == Escape && i + 1 < text.size() && text[i + 1] == u'[') {
            i += 2;
            while (i < text.size() && !(text[i] >= u'@' && text[i] <= u'~'))
                ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Decodes `["a", "b c"]`, where each string is an id as it is.
std::optional<QStringList> jsonStrings(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (!trimmed.startsWith(u'[') || !trimmed.endsWith(u']') || trimmed.contains(u'{'))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList strings;
    const QJsonArray array = document.array();
    for (const QJsonValue value : array) {
        if (!value.isString())
            return std::nullopt;
        strings.append(value.toString());
    }
    return strings;
}

/// Collects ids without duplicates, and refused words with reasons.
class Gatherer
{
public:
    void addTask(const QString &text) { add<TaskId>(text, m_reading.tasks, m_tasks); }

    void addMessage(const QString &text) { add<MessageId>(text, m_reading.messages, m_messages); }

    void addHit(const PasteHit &hit)
    {
        if (hit.evidence == PasteHit::Evidence::CutShort)
            refuse(hit.id, PasteReaderWords::tr("the id is abbreviated; copy the whole id"));
        else if (hit.kind == PasteHit::Kind::Task)
            addTask(hit.id);
        else
            addMessage(hit.id);
    }

    /// Adds a word of a list that is not part of a hit.
    void addWord(QStringView word)
    {
        if (word.contains(RemovedToken))
            return;
        for (const QStringView kind : {u"task:", u"msg:", u"message:"}) {
            if (!word.startsWith(kind, Qt::CaseInsensitive))
                continue;
            const QString id = unwrappedWord(withoutBlanks(word.sliced(kind.size()))).toString();
            return kind == u"task:" ? addTask(id) : addMessage(id);
        }
        if (word.contains(u"://") || word.startsWith(u"taskwatch:", Qt::CaseInsensitive))
            refuse(word.toString(), PasteReaderWords::tr("the address names no task"));
        else if (word.startsWith(MessageId::Prefix))
            addMessage(word.toString());
        else
            addTask(word.toString());
    }

    void refuse(const QString &text, const QString &why)
    {
        constexpr qsizetype MostShown = 40; // characters
        constexpr qsizetype MostShownOfLong = 12; // for texts longer than any id: they may be anything
        const QString safe = safeFirstLine(withTokensCut(withUrlsCut(text.first(std::min(MaxIdBytes, text.size())))),
            text.size() > MaxIdBytes ? MostShownOfLong : MostShown);
        m_reading.refused.append({safe, why});
    }

    PasteReading take(int tokens, bool isGuess)
    {
        m_reading.tokens = tokens;
        m_reading.isGuess = isGuess && !m_reading.isEmpty();
        return std::move(m_reading);
    }

private:
    template <typename Id>
    void add(const QString &text, QList<Id> &ids, QSet<Id> &seen)
    {
        const Result<Id> id = Id::parse(text);
        if (!id)
            return refuse(text, safeText(id.error()));
        const qsizetype before = seen.size();
        seen.insert(*id);
        if (seen.size() > before)
            ids.append(*id);
    }

    PasteReading m_reading;
    QSet<TaskId> m_tasks;
    QSet<MessageId> m_messages;
};

/// Adds the ids of a list: hits as marked, other words as they are.
void gatherList(Gatherer &gatherer, QStringView text, const QList<QStringView> &words, const QList<PasteHit> &hits)
{
    const auto isOfId = [](QChar c) { return isNameCharacter(c) || isOneOf(c, u".~-"); };
    qsizetype next = 0;
    qsizetype added = 0; // hits before this one: a quoted hit may be several words, but is one id
    for (const QStringView word : words) {
        const qsizetype begin = word.begin() - text.begin();
        const qsizetype end = begin + word.size();
        while (next < hits.size() && hits[next].end <= begin)
            ++next;
        bool isHit = false;
        for (qsizetype i = next; i < hits.size() && hits[i].begin < end; ++i) {
            isHit = true;
            if (i < added)
                continue;
            added = i + 1;
            const bool isWhole = hits[i].begin == begin && hits[i].evidence == PasteHit::Evidence::Form
                && std::all_of(word.begin(), word.end(), isOfId);
            if (isWhole)
                gatherer.addWord(word);
            else
                gatherer.addHit(hits[i]);
        }
        if (!isHit)
            gatherer.addWord(word);
    }
}

} // namespace

PasteReading readPaste(const QString &pasted)
{
    QString text = withoutColors(pasted);
    text.replace(RemovedToken, QChar(QChar::ReplacementCharacter));
    const int tokens = replaceTokens(text, QStringView(&RemovedToken, 1));
    Gatherer gatherer;
    if (const std::optional<QStringList> strings = jsonStrings(text)) {
        for (const QString &string : *strings) {
            if (tokens == 0 || !goesWithTokens(string))
                gatherer.addWord(string);
        }
        return gatherer.take(tokens, false);
    }
    if (const std::optional<PasteTable> table = readPasteTable(text)) {
        for (const QString &task : table->tasks) {
            // A column named only `id` may contain message ids.
            if (task.startsWith(MessageId::Prefix))
                gatherer.addMessage(task);
            else
                gatherer.addTask(task);
        }
        for (const QString &message : table->messages)
            gatherer.addMessage(message);
        if (!table->tasks.isEmpty() || !table->messages.isEmpty())
            return gatherer.take(tokens, false);
    }
    const QList<PasteHit> hits = findPasteHits(text);
    const PasteList list = readPasteList(text, hits);
    if (list.nature == PasteList::Nature::Prose && !hits.isEmpty()) {
        for (const PasteHit &hit : hits)
            gatherer.addHit(hit);
        return gatherer.take(tokens, false);
    }
    gatherList(gatherer, text, list.words, hits);
    const bool isGuess = list.nature == PasteList::Nature::Words || list.nature == PasteList::Nature::Prose;
    return gatherer.take(tokens, isGuess);
}

} // namespace Taskwatch
