// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/requestsmodel.h"

#include "cells/celltext.h"
#include "text/safetext.h"

#include <QLocale>

#include <array>

namespace Taskwatch {

namespace {

constexpr std::array<HistoryTableModel::Column, 5> RequestColumns = {{
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "When"), QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "When the request was sent"), Qt::AlignLeft, 22},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Status"), QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "The answer's HTTP status"), Qt::AlignRight, 9},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Took"), QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Time until the answer was complete"), Qt::AlignRight, 12},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Size"), QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Size of the answer's body"), Qt::AlignRight, 12},
    {QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Failure"), QT_TRANSLATE_NOOP("Taskwatch::RequestsModel", "Why the poll returned no task"), Qt::AlignLeft, 60},
}};

} // namespace

RequestsModel::RequestsModel(QObject *parent)
    : HistoryTableModel(RequestColumns, parent)
{
}

void RequestsModel::setHistory(const TaskHistory &history)
{
    beginResetModel();
    m_looks = history.looks;
    endResetModel();
}

void RequestsModel::extendHistory(const TaskHistory &later)
{
    if (later.looks.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(later.looks.size()) - 1);
    m_looks += later.looks;
    endInsertRows();
    if (const qsizetype tooMany = m_looks.size() - TaskHistory::MostLooks; tooMany > 0) {
        beginRemoveRows({}, static_cast<int>(TaskHistory::MostLooks), static_cast<int>(m_looks.size()) - 1);
        m_looks.remove(0, tooMany);
        endRemoveRows();
    }
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_looks.size());
}

QString RequestsModel::text(const QModelIndex &index) const
{
    const LookRecord &look = lookAt(index);
    switch (static_cast<Column>(index.column())) {
    case When:
        return shownTime(look.askedAt);
    case Status:
        return look.httpStatus ? QString::number(*look.httpStatus) : NotSetText;
    case Took:
        return look.took ? tr("%1 ms").arg(QLocale().toString(qint64{look.took->count()})) : NotSetText;
    case Size:
        return look.took ? QLocale().formattedDataSize(look.bytes, 1, QLocale::DataSizeTraditionalFormat) : NotSetText;
    case Failure:
        return look.failure ? QString(fetchErrorTitle(look.failure->kind) + u": " + safeText(look.failure->detail)) : QString();
    }
    Q_UNREACHABLE();
}

QString RequestsModel::detail(const QModelIndex &index) const
{
    const LookRecord &look = lookAt(index);
    switch (static_cast<Column>(index.column())) {
    case When:
        return allTimeForms(look.askedAt, moment().now);
    case Status:
        return look.httpStatus ? tr("HTTP %1").arg(*look.httpStatus) : tr("No complete answer");
    case Took:
        return look.took ? tr("Answered at:\n%1").arg(allTimeForms(look.askedAt + *look.took, moment().now)) : tr("No complete answer");
    case Size:
        return tr("%1 bytes").arg(QLocale().toString(look.bytes));
    case Failure:
        return look.failure ? QString(fetchErrorTitle(look.failure->kind) + u": " + look.failure->detail) : tr("The poll returned a task");
    }
    Q_UNREACHABLE();
}

QString RequestsModel::copied(const QModelIndex &index) const
{
    const LookRecord &look = lookAt(index);
    switch (static_cast<Column>(index.column())) {
    case When:
        return isoTimeText(look.askedAt);
    case Status:
        return text(index);
    case Took:
        return look.took ? tr("%1 ms").arg(look.took->count()) : NotSetText;
    case Size:
        return look.took ? QString::number(look.bytes) : NotSetText;
    case Failure:
        return look.failure ? detail(index) : QString();
    }
    Q_UNREACHABLE();
}

QVariant RequestsModel::mark(const QModelIndex &index, int role) const
{
    if (role == HistoryRole::Attention)
        return lookAt(index).failure.has_value() && (index.column() == Status || index.column() == Failure);
    return {};
}

} // namespace Taskwatch
