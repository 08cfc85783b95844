// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/historytablemodel.h"

#include "cells/plaintooltip.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

HistoryTableModel::HistoryTableModel(std::span<const Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void HistoryTableModel::setTimes(const ClockReading &moment, TimeForm form)
{
    m_moment = moment;
    m_timeForm = form;
}

QString HistoryTableModel::timeValue(Timestamp time, Timestamp now, Style style, ClockPrecision precision) const
{
    switch (style) {
    case Style::Shown:
        return clockText(time, m_moment.now, m_timeForm, precision);
    case Style::Whole:
        return allTimeForms(time, now);
    case Style::Copied:
        return isoTimeText(time);
    }
    Q_UNREACHABLE();
}

ClockPrecision HistoryTableModel::precisionFor(OptionalTime<Timestamp> time, OptionalTime<Timestamp> other)
{
    const auto second = [](Timestamp of) { return std::chrono::floor<std::chrono::seconds>(of); };
    return time && other && *time != *other && second(*time) == second(*other) ? ClockPrecision::Milliseconds
                                                                               : ClockPrecision::Seconds;
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {}; // QAbstractItemView asks for this when Ctrl+C is pressed and no row is current
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    switch (role) {
    case Qt::DisplayRole:
        return text(index, Style::Shown);
    case Qt::ToolTipRole:
        return plainToolTip(text(index, Style::Whole));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column(index.column()).alignment | Qt::AlignVCenter));
    case HistoryRole::Copied:
        return safeText(text(index, Style::Copied));
    case HistoryRole::Repeated:
    case HistoryRole::Attention:
    case HistoryRole::Knowledge:
        return mark(index, role);
    default: // unused roles
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto translated = [this](const char *words) {
        return QCoreApplication::translate(metaObject()->className(), words);
    };
    const Column &shown = column(section);
    return columnHeader(role, translated(shown.title), translated(shown.explanation), shown.alignment);
}

} // namespace Taskwatch
