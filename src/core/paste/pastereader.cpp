// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastereader.h"

#include "paste/pastelist.h"
#include "paste/pastescan.h"
#include "paste/pastetable.h"
#include "paste/pastewords.h"
#include "text/bytetext.h"
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

using ItemKind = PasteReading::Item::Kind;

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

/// Writes the records that database shells print in place of wide tables as `name: value`.
void separateRecords(QString &text)
{
    const auto isRecord = [](QStringView line) {
        return (line.contains(u"[ RECORD ") && isOneOf(line.front(), u"-─")) || line.startsWith(u"*****");
    };
    if (!text.contains(u"[ RECORD ") && !text.contains(u"*****"))
        return;
    bool isInside = false;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        if (isRecord(QStringView(text).sliced(begin, end - begin))) {
            isInside = true;
            std::fill(text.begin() + begin, text.begin() + end, u' ');
        } else if (isInside) {
            qsizetype bar = begin;
            while (bar < end && !isOneOf(std::as_const(text)[bar], u"|│"))
                ++bar;
            qsizetype name = bar;
            while (name > begin && isBlankInLine(std::as_const(text)[name - 1]))
                --name;
            if (bar < end) {
                text[bar] = u' ';
                text[name] = u':';
            }
        }
        begin = end + 1;
    }
}

/// Collects ids without duplicates, and refused words with reasons.
class Gatherer
{
public:
    explicit Gatherer(const IdForms &forms)
        : m_forms(forms)
    {
    }

    void addHit(const PasteHit &hit)
    {
        if (hit.cut != PasteHit::Cut::No)
            addCut(hit.id, hit.cut);
        else if (hit.isTask)
            add<TaskId>(hit.id, ItemKind::Task, hit.evidence, m_reading.tasks, m_tasks);
        else
            add<MessageId>(hit.id, ItemKind::Message, hit.evidence, m_reading.messages, m_messages);
    }

    /// Adds a word of a list that is not part of a hit.
    void addWord(QStringView word, PasteEvidence evidence)
    {
        if (word.contains(RemovedToken))
            return;
        for (const QStringView kind : {u"task:", u"msg:", u"message:"}) {
            if (!word.startsWith(kind, Qt::CaseInsensitive))
                continue;
            const QString id = unwrappedWord(withoutBlanks(word.sliced(kind.size()))).toString();
            return addHit({kind == u"task:", PasteEvidence::Prefix, PasteHit::Cut::No, 0, 0, id});
        }
        const auto isPlain = [](QChar c) { return c.unicode() < 0x80 || isDash(c); };
        const bool isKey = std::any_of(m_forms.places.begin(), m_forms.places.end(),
            [word](const IdForms::Place &place) { return word.startsWith(place.pieces.first().text); });
        if (isKey || word.contains(u"://") || word.startsWith(u"taskwatch:", Qt::CaseInsensitive))
            refuse(word.toString(), PasteReaderWords::tr("the address names no task"));
        else if (word.contains(u'…') || (word.size() > 3 && word.contains(u"...")))
            addCut(word.toString(), PasteHit::Cut::Abbreviated);
        else if (std::any_of(word.begin(), word.end(), isDash) && std::all_of(word.begin(), word.end(), isPlain))
            addGuess(withHyphens(word)); // an id has hyphens, which programs replace by dashes
        else if (evidence == PasteEvidence::Guess)
            addGuess(word.toString());
        else
            addHit({m_forms.groupPrefix.isEmpty() || !word.startsWith(m_forms.groupPrefix), evidence, PasteHit::Cut::No,
                0, 0, word.toString()});
    }

    PasteReading take()
    {
        for (const auto &[text, cut] : std::as_const(m_cut)) {
            if (!isWhole(text))
                refuse(text,
                    cut == PasteHit::Cut::Abbreviated
                        ? PasteReaderWords::tr("the id is abbreviated; copy the whole id")
                        : PasteReaderWords::tr("a line ends within the id; copy it again without the line break"));
        }
        return std::move(m_reading);
    }

private:
    void note(ItemKind kind, PasteEvidence evidence, qsizetype size)
    {
        m_reading.items.append({kind, evidence, static_cast<qint32>(size - 1)});
    }

    void addCut(const QString &text, PasteHit::Cut cut)
    {
        if (m_cutTexts.contains(text))
            return;
        m_cutTexts.insert(text);
        m_cut.append({text, cut});
    }

    void addGuess(const QString &text)
    {
        add<TaskId>(text, ItemKind::Guess, PasteEvidence::Guess, m_reading.guesses, m_tasks);
    }

    template <typename Id>
    void add(const QString &text, ItemKind kind, PasteEvidence evidence, QList<Id> &ids, QSet<Id> &seen)
    {
        const Result<Id> id = Id::parse(text);
        if (!id)
            return refuse(text, safeText(id.error()));
        const qsizetype before = seen.size();
        seen.insert(*id);
        if (seen.size() == before)
            return;
        ids.append(*id);
        note(kind, evidence, ids.size());
    }

    void refuse(const QString &text, const QString &why)
    {
        constexpr qsizetype MostShown = 40; // characters
        constexpr qsizetype MostShownOfLong = 12; // for texts longer than any id: they may be anything
        const QString safe = safeFirstLine(withTokensCut(withUrlsCut(text.first(std::min(MaxIdBytes, text.size())))),
            text.size() > MaxIdBytes ? MostShownOfLong : MostShown);
        m_reading.refused.append({safe, why});
        note(ItemKind::Refused, PasteEvidence::Guess, m_reading.refused.size());
    }

    /// Whether the id of which @p cut is a part was found elsewhere in the text.
    [[nodiscard]] bool isWhole(const QString &cut) const
    {
        constexpr qsizetype MostCompared = 1000; // ids; so that many cut ones take no time
        constexpr qsizetype Least = 6; // characters
        const QString head = cut.section(QRegularExpression(QStringLiteral("…|\\.\\.\\.")), 0, 0);
        const auto tasks = m_reading.tasks.first(std::min(MostCompared, m_reading.tasks.size()));
        return head.size() >= Least && m_cut.size() < MostCompared
            && std::any_of(
                tasks.begin(), tasks.end(), [&head](const TaskId &id) { return id.toString().startsWith(head); });
    }

    const IdForms &m_forms;
    PasteReading m_reading;
    QSet<TaskId> m_tasks;
    QSet<MessageId> m_messages;
    QList<std::pair<QString, PasteHit::Cut>> m_cut;
    QSet<QString> m_cutTexts;
};

/// Adds the ids of a list: hits as marked, other words as they are.
void gatherList(Gatherer &gatherer, QStringView text, const QList<QStringView> &words, const QList<PasteHit> &hits,
    PasteEvidence evidence)
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
            PasteHit hit = hits[i];
            const bool isWhole = hit.begin == begin && hit.evidence == PasteEvidence::Prefix
                && hit.cut == PasteHit::Cut::No && std::all_of(word.begin(), word.end(), isOfId);
            if (isWhole)
                hit.id = word.toString(); // with what a list allows at its end
            gatherer.addHit(hit);
        }
        if (!isHit)
            gatherer.addWord(word, evidence);
    }
}

/// Adds the ids of tables, and the hits in the order of the text. A message beside a task is only in the tables' rows.
void gatherTables(Gatherer &gatherer, const PasteTables &tables, const QList<PasteHit> &hits)
{
    QList<PasteHit> all = tables.hits;
    qsizetype table = 0;
    for (const PasteHit &hit : hits) {
        while (table < tables.places.size() && tables.places[table].second <= hit.begin)
            ++table;
        const bool isInside = table < tables.places.size() && tables.places[table].first <= hit.begin;
        if (hit.isTask || !isInside || hit.evidence == PasteEvidence::Address)
            all.append(hit);
    }
    std::stable_sort(all.begin(), all.end(), [](const PasteHit &a, const PasteHit &b) { return a.begin < b.begin; });
    for (const PasteHit &hit : std::as_const(all))
        gatherer.addHit(hit);
}

PasteReading readClean(const QString &text, const IdForms &forms, PasteLines lines, int &tokens, Wrappings &undone)
{
    Gatherer gatherer(forms);
    if (const std::optional<QStringList> strings = jsonStrings(text)) {
        for (const QString &string : *strings) {
            if (tokens == 0 || !goesWithTokens(string))
                gatherer.addWord(string, PasteEvidence::List);
        }
        return gatherer.take();
    }
    QString deep = text;
    const Wrappings wrappings = unwrapPaste(deep, forms);
    if (wrappings)
        tokens += replaceTokens(deep, QStringView(&RemovedToken, 1));
    separateRecords(deep);
    const QList<PasteHit> hits = findPasteHits(deep, forms);
    const QString &base = hits.isEmpty() ? text : deep;
    if (!hits.isEmpty())
        undone |= wrappings;
    const PasteTables tables = readPasteTables(base, forms);
    if (!tables.hits.isEmpty()) {
        gatherTables(gatherer, tables, hits);
        return gatherer.take();
    }
    const PasteList list = readPasteList(base, hits, lines == PasteLines::Ids);
    const bool isProse = list.nature == PasteList::Nature::Prose;
    if (isProse && !hits.isEmpty()) {
        for (const PasteHit &hit : hits)
            gatherer.addHit(hit);
    }
    const bool isGuess = isProse || list.nature == PasteList::Nature::Words;
    gatherList(gatherer, base, list.words, isProse ? QList<PasteHit>() : hits,
        isGuess && lines == PasteLines::Any ? PasteEvidence::Guess : PasteEvidence::List);
    return gatherer.take();
}

} // namespace

PasteReading PasteReading::confirmed() const
{
    PasteReading sure = *this;
    sure.tasks += sure.guesses;
    sure.guesses.clear();
    return sure;
}

PasteReading readPaste(const QString &pasted, const IdForms &forms, PasteLines lines)
{
    QString text = withLineFeeds(pasted);
    text.replace(RemovedToken, QChar(QChar::ReplacementCharacter));
    Wrappings undone = cleanPaste(text, forms);
    int tokens = replaceTokens(text, QStringView(&RemovedToken, 1));
    PasteReading reading = readClean(text, forms, lines, tokens, undone);
    reading.tokens = tokens;
    reading.undone = undone;
    return reading;
}

} // namespace Taskwatch
