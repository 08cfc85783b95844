// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastereader.h"

#include "paste/pastesteps.h"
#include "paste/pastewords.h"
#include "text/bytetext.h"
#include "text/replaceeach.h"
#include "text/safetext.h"
#include "text/secrettext.h"
#include "text/tokentext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Taskwatch {

namespace {

struct PasteReaderWords {
    Q_DECLARE_TR_FUNCTIONS(PasteReader)
};

using ItemKind = PasteReading::Item::Kind;

/// The strings of `["a", "b c"]`, each of which is an id as it is; empty if @p text is something else.
QStringList jsonStrings(const QString &text)
{
    if (!QStringView(text).trimmed().startsWith(u'['))
        return {};
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array)
        strings.append(value.toString());
    return strings.contains(QString()) ? QStringList() : strings;
}

/// Writes the records that database shells print in place of wide tables as `name: value`.
void separateRecords(QString &text)
{
    static const QRegularExpression record(
        QStringLiteral(R"(^(?:[-─]\[ RECORD .*+|\*{5}.*+)$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression bar(QStringLiteral(R"(^([^|│\n]*?) *+[|│])"), QRegularExpression::MultilineOption);
    if ((text.contains(u'[') || text.contains(u'*')) && replaceAll(text, record, QStringLiteral(" ")))
        replaceEach(
            text, bar, [](const QRegularExpressionMatch &match) -> QString { return match.captured(1) + u':'; });
}

/// Writes the rows of `INSERT INTO tasks (task_id, state) VALUES ('98765', 'retry'), …` as lines below their names.
void separateInserts(QString &text)
{
    constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression names(QStringLiteral(R"(\(([^()\n]{1,512}+)\)\s*+VALUES\s*+\()"), AnyCase);
    static const QRegularExpression rowEnd(QStringLiteral(R"(\)\s*+(?:,\s*+\(|;))"));
    const auto put = [](const QRegularExpressionMatch &match) -> QString { return u'\n' + match.captured(1) + u'\n'; };
    if (replaceEach(text, names, put))
        replaceAll(text, rowEnd, QStringLiteral("\n"));
}

/// Writes `"key": "taskId", "value": "98765"` as `"taskId": "98765"`, in any order and syntax, also with one other
/// field between.
void joinPairs(QString &text)
{
    static const QString name = QStringLiteral(
        R"((?<!\w)["']?(?:key|name|field|header|param|variable)["']?\s*+[:=]\s*+["']?([\w.\-]{1,64}+)["']?)");
    static const QString value =
        QStringLiteral(R"(["']?(?:value["']?\s*+[:=]\s*+\{\s*+["']?)?(?:string|int)?value["']?\s*+[:=]\s*+)");
    static const QString between = QStringLiteral(R"([\s,]++(?:"\w{1,64}+"\s*+:\s*+"[^"]{0,256}+"[\s,]*+)?)");
    constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression nameFirst(name + between + value, AnyCase);
    static const QRegularExpression valueFirst(
        value + QStringLiteral(R"(("[^"]{0,512}+"|[^\s",}]{1,512}+))") + between + name, AnyCase);
    const auto put = [](const QString &field, const QString &id) -> QString { return u'"' + field + u"\": " + id; };
    replaceEach(text, nameFirst, [&](const QRegularExpressionMatch &match) { return put(match.captured(1), {}); });
    replaceEach(text, valueFirst,
        [&](const QRegularExpressionMatch &match) { return put(match.captured(2), match.captured(1)); });
}

/// Collects ids without duplicates, and refused words with reasons.
class Gatherer
{
public:
    /// @p linesAreIds: they may be paths, too.
    Gatherer(const IdForms &forms, bool linesAreIds)
        : m_forms(forms)
        , m_linesAreIds(linesAreIds)
    {
    }

    /// Before @p count calls of add().
    void reserve(qsizetype count) { m_tasks.reserve(count); }

    void add(const PasteHit &hit)
    {
        if (hit.evidence >= PasteEvidence::Column && isRounded(hit.id))
            addCut(hit.id, PasteHit::Cut::Rounded);
        else if (hit.evidence >= PasteEvidence::List)
            addWord(hit.id, hit.evidence);
        else if (hit.cut != PasteHit::Cut::No)
            addCut(hit.id, hit.cut);
        else
            addMarked(hit.isTask, hit.evidence, hit.id);
    }

    PasteReading take()
    {
        for (const auto &[text, cut] : std::as_const(m_cut)) {
            if (!isWhole(text))
                refuse(text, reasonOf(cut));
        }
        return std::move(m_reading);
    }

private:
    static bool isRounded(const QString &id)
    {
        static const QRegularExpression form(QStringLiteral("^\\d[.,]\\d+E\\+\\d+$"));
        return id.contains(u"E+") && form.match(id).hasMatch();
    }

    static bool isPath(QStringView word)
    {
        constexpr QStringView Beginnings[] = {u"/", u"~/", u"./", u"../"};
        const bool isOfDrive = word.size() > 2 && isAsciiLetter(word[0]) && word[1] == u':' && isOneOf(word[2], u"\\/");
        return isOfDrive || std::any_of(std::begin(Beginnings), std::end(Beginnings), [word](QStringView beginning) {
            return word.startsWith(beginning);
        });
    }

    static QString reasonOf(PasteHit::Cut cut)
    {
        return cut == PasteHit::Cut::Rounded ? PasteReaderWords::tr("the number is rounded; copy the whole id")
            : cut == PasteHit::Cut::ByLineEnd
            ? PasteReaderWords::tr("a line ends within the id; copy it again without the line break")
            : PasteReaderWords::tr("the id is abbreviated; copy the whole id");
    }

    /// Adds a word of a list.
    void addWord(QStringView word, PasteEvidence evidence)
    {
        if (word.contains(RemovedToken))
            return;
        if (const QStringView kind = typedKind(word); !kind.isEmpty()) {
            const QStringView id = unwrappedWord(withoutBlanks(word.sliced(kind.size())));
            return addMarked(kind.front() == u't', PasteEvidence::Prefix, id);
        }
        const auto isPlain = [](QChar c) { return c.unicode() < 0x80 || isDash(c); };
        const bool isKey = std::any_of(m_forms.places.begin(), m_forms.places.end(),
            [word](const IdForms::Place &place) { return word.startsWith(place.pieces.first().text); });
        if (isKey || word.contains(u"://") || word.startsWith(u"taskwatch:", Qt::CaseInsensitive))
            refuse(word.toString(), PasteReaderWords::tr("the address names no task"));
        else if (!m_linesAreIds && isPath(word))
            refuse(word.toString(),
                PasteReaderWords::tr("it is a path; paste or drop the file, or write task: before it if it is an id"));
        else if (word.contains(u'…') || (word.size() > 3 && word.contains(u"...")))
            addCut(word.toString(), PasteHit::Cut::Abbreviated);
        else if (std::any_of(word.begin(), word.end(), isDash) && std::all_of(word.begin(), word.end(), isPlain))
            addGuess(withHyphens(word)); // an id has hyphens, which programs replace by dashes
        else if (evidence == PasteEvidence::Guess)
            addGuess(word.toString());
        else
            addMarked(m_forms.groupPrefix.isEmpty() || !word.startsWith(m_forms.groupPrefix), evidence, word);
    }

    void addMarked(bool isTask, PasteEvidence evidence, QStringView id)
    {
        if (isTask)
            add<TaskId>(id.toString(), ItemKind::Task, evidence, m_reading.tasks, m_tasks);
        else
            add<MessageId>(id.toString(), ItemKind::Message, evidence, m_reading.messages, m_messages);
    }

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
        static const QRegularExpression ellipsis(QStringLiteral("…|\\.\\.\\."));
        const QString head = cut.section(ellipsis, 0, 0);
        const auto tasks = m_reading.tasks.first(std::min(MostCompared, m_reading.tasks.size()));
        return head.size() >= Least && m_cut.size() < MostCompared
            && std::any_of(
                tasks.begin(), tasks.end(), [&head](const TaskId &id) { return id.toString().startsWith(head); });
    }

    const IdForms &m_forms;
    bool m_linesAreIds;
    PasteReading m_reading;
    QSet<TaskId> m_tasks;
    QSet<MessageId> m_messages;
    QList<std::pair<QString, PasteHit::Cut>> m_cut;
    QSet<QString> m_cutTexts;
};

PasteReading readClean(const QString &text, const IdForms &forms, PasteLines lines, int &tokens, QStringList &undone)
{
    Gatherer gatherer(forms, lines == PasteLines::Ids);
    const QStringList strings = jsonStrings(text);
    for (const QString &string : strings) {
        if (tokens == 0 || !goesWithTokens(string))
            gatherer.add({true, PasteEvidence::List, PasteHit::Cut::No, 0, 0, string});
    }
    if (!strings.isEmpty())
        return gatherer.take();
    QString deep = text;
    QStringList wrappings = undone;
    unwrapPaste(deep, forms, wrappings);
    if (wrappings != undone)
        tokens += replaceTokens(deep, QStringView(&RemovedToken, 1));
    separateRecords(deep);
    static const QRegularExpression value(QStringLiteral("value"), QRegularExpression::CaseInsensitiveOption);
    if (deep.contains(value)) {
        separateInserts(deep);
        joinPairs(deep);
    }
    const QList<PasteHit> hits = findPasteHits(deep, forms);
    // Unwrapping may change an id that nothing marks, so without a mark the text as it is comes first.
    bool isDeep = !hits.isEmpty();
    QList<PasteHit> found = readPasteTables(isDeep ? deep : text, hits, forms);
    if (found.isEmpty() && !isDeep) {
        found = readPasteTables(deep, hits, forms);
        isDeep = !found.isEmpty();
    }
    if (found.isEmpty())
        found = readPasteList(isDeep ? deep : text, hits, lines == PasteLines::Ids);
    if (isDeep)
        undone = wrappings;
    gatherer.reserve(found.size());
    for (const PasteHit &hit : std::as_const(found))
        gatherer.add(hit);
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
    QStringList undone;
    cleanPaste(text, forms, undone);
    int tokens = replaceTokens(text, QStringView(&RemovedToken, 1));
    PasteReading reading = readClean(text, forms, lines, tokens, undone);
    reading.tokens = tokens;
    reading.undone = undone;
    return reading;
}

} // namespace Taskwatch
