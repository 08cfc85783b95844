// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/findids.h"

#include "paste/pastereader.h"
#include "start/exitcode.h"
#include "start/printerror.h"
#include "text/bytetext.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace Taskwatch {

namespace {

struct FindIdsWords {
    Q_DECLARE_TR_FUNCTIONS(FindIds)
};

using Item = PasteReading::Item;

QString evidenceKey(PasteEvidence evidence)
{
    switch (evidence) {
    case PasteEvidence::Address:
        return QStringLiteral("address");
    case PasteEvidence::Prefix:
        return QStringLiteral("prefix");
    case PasteEvidence::Name:
        return QStringLiteral("name");
    case PasteEvidence::Column:
        return QStringLiteral("column");
    case PasteEvidence::List:
        return QStringLiteral("list");
    case PasteEvidence::Guess:
        return QStringLiteral("guess");
    }
    Q_UNREACHABLE();
}

QString evidenceText(PasteEvidence evidence)
{
    switch (evidence) {
    case PasteEvidence::Address:
        return FindIdsWords::tr("it is in the address or the key of a task");
    case PasteEvidence::Prefix:
        return FindIdsWords::tr("it has the prefix of the ids of the API");
    case PasteEvidence::Name:
        return FindIdsWords::tr("it is the value of a field for ids");
    case PasteEvidence::Column:
        return FindIdsWords::tr("it is in a column for ids");
    case PasteEvidence::List:
        return FindIdsWords::tr("it is a word of a list");
    case PasteEvidence::Guess:
        return FindIdsWords::tr("it looks like an id; the window asks before watching it");
    }
    Q_UNREACHABLE();
}

void printItem(const char *kind, const QString &id, const QString &evidence, const QString &why)
{
    const QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("id"), id},
        {QStringLiteral("evidence"), evidence}, {QStringLiteral("why"), why}};
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
}

} // namespace

int findIds(const QString &file, const IdForms &forms)
{
    QFile input(file);
    const bool isOpen = file == u"-" ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    const Result<QString> text = isOpen ? textOfBytes(input.readAll()) : Failure{input.errorString()};
    if (!text) {
        printError(FindIdsWords::tr("%1 cannot be read: %2").arg(safeFirstLine(file, 200), text.error()));
        return ExitCode::BadUsage;
    }
    const PasteReading reading = readPaste(*text, forms);
    const QString undone = commaText(reading.undone);
    for (const Item &item : reading.items) {
        const QString evidence = evidenceText(item.evidence);
        const QString why = undone.isEmpty()
            ? evidence
            : FindIdsWords::tr("%1; decoded: %2", "why a word is an id, and from what").arg(evidence, undone);
        switch (item.kind) {
        case Item::Kind::Task:
            printItem("task", reading.tasks[item.index].toString(), evidenceKey(item.evidence), why);
            break;
        case Item::Kind::Message:
            printItem("message", reading.messages[item.index].toString(), evidenceKey(item.evidence), why);
            break;
        case Item::Kind::Guess:
            printItem("guess", reading.guesses[item.index].toString(), evidenceKey(item.evidence), why);
            break;
        case Item::Kind::Refused:
            printItem("refused", reading.refused[item.index].text, {}, reading.refused[item.index].why);
            break;
        }
    }
    if (reading.tokens > 0)
        printError(
            FindIdsWords::tr("the text contains tokens, which are not printed", nullptr, pluralNumber(reading.tokens)));
    const bool isFound = !reading.tasks.isEmpty() || !reading.messages.isEmpty();
    return isFound ? ExitCode::Success : ExitCode::NotAnswered;
}

} // namespace Taskwatch
