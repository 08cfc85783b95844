// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/requestsmodel.h"

#include "cells/celltext.h"
#include "text/counttext.h"
#include "text/durationtext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

constexpr std::array<HistoryTableModel::Column, 5> RequestColumns = {{
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "When"),
        QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "When the request was sent, newest first"), Qt::AlignLeft, 22},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Status"),
        QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "The answer's HTTP status"), Qt::AlignRight, 9},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Took"),
        QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Time until the answer was complete"), Qt::AlignRight, 12},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Size"),
        QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Size of the answer's body"), Qt::AlignRight, 12},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Failure"),
        QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Why the poll returned no task"), Qt::AlignLeft, 60},
}};

} // namespace

RequestsModel::RequestsModel(QObject *parent)
    : HistoryTableModel(RequestColumns, parent)
{
}

void RequestsModel::setHistory(const TaskHistory &history)
{
    beginResetModel();
    m_polls = history.polls;
    endResetModel();
}

void RequestsModel::extendHistory(const TaskHistory &later)
{
    if (later.polls.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(later.polls.size()) - 1);
    m_polls += later.polls;
    endInsertRows();
    if (const qsizetype tooMany = m_polls.size() - TaskHistory::MostPolls; tooMany > 0) {
        beginRemoveRows({}, static_cast<int>(TaskHistory::MostPolls), static_cast<int>(m_polls.size()) - 1);
        m_polls.remove(0, tooMany);
        endRemoveRows();
    }
}

QString RequestsModel::note() const
{
    return m_polls.isEmpty() ? tr("This task has not been polled yet.") : QString();
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_polls.size());
}

QString RequestsModel::text(const QModelIndex &index, Style style) const
{
    const PollRecord &poll = recordAt(index);
    const bool isWhole = style == Style::Whole;
    const bool isCopied = style == Style::Copied;
    switch (static_cast<Column>(index.column())) {
    case When:
        return timeValue(poll.askedAt, moment().now, style, precisionOf(index.row()));
    case Status:
        if (isWhole)
            return poll.httpStatus ? tr("HTTP %1").arg(*poll.httpStatus) : tr("No complete answer");
        return poll.httpStatus ? QString::number(*poll.httpStatus) : NotSetText;
    case Took:
        if (!poll.took)
            return isWhole ? tr("No complete answer") : NotSetText;
        if (isWhole)
            return tr("Answered at:\n%1").arg(allTimeForms(poll.askedAt + *poll.took, moment().now));
        return isCopied ? QString(QString::number(poll.took->count()) + u" ms") : millisecondsText(*poll.took);
    case Size:
        if (isWhole)
            return bytesText(poll.bytes);
        if (!poll.took)
            return NotSetText;
        return isCopied ? QString::number(poll.bytes)
                        : QLocale().formattedDataSize(poll.bytes, 1, QLocale::DataSizeTraditionalFormat);
    case Failure:
        if (!poll.failure)
            return isWhole ? tr("The poll returned a task") : QString();
        return labelText(fetchErrorTitle(poll.failure->kind),
            style == Style::Shown ? safeText(poll.failure->detail) : QString(poll.failure->detail));
    }
    Q_UNREACHABLE();
}

/// Milliseconds if a neighbour is of the same second.
ClockPrecision RequestsModel::precisionOf(int row) const
{
    const auto timeOf = [this](int of) -> OptionalTime<Timestamp> {
        if (of < 0 || of >= rowCount())
            return {};
        return recordAt(index(of, When)).askedAt;
    };
    return std::max(precisionFor(timeOf(row), timeOf(row - 1)), precisionFor(timeOf(row), timeOf(row + 1)));
}

QVariant RequestsModel::mark(const QModelIndex &index, int role) const
{
    if (role == HistoryRole::Attention)
        return recordAt(index).failure.has_value() && (index.column() == Status || index.column() == Failure);
    return {};
}

} // namespace Taskwatch
