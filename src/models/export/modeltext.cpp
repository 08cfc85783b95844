// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/modeltext.h"

#include "export/alignedtext.h"
#include "export/rowformats.h"
#include "tables/historytablemodel.h"

#include <numeric>

namespace Taskwatch {

namespace {

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    return titles;
}

QStringList copiedCells(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data(HistoryRole::Copied).toString());
    return cells;
}

} // namespace

QString alignedRows(const QAbstractItemModel &model, const QList<int> &rows)
{
    QList<QStringList> lines{titlesOf(model)};
    for (const int row : rows)
        lines.append(copiedCells(model, row));
    return alignedText(lines);
}

QString alignedRows(const QAbstractItemModel &model)
{
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return alignedRows(model, rows);
}

QString markdownRows(const QAbstractItemModel &model)
{
    QString text = markdownTitles(titlesOf(model));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells = copiedCells(model, row);
        for (QString &cell : cells)
            cell = markdownText(cell);
        text += markdownLine(cells);
    }
    return text;
}

} // namespace Taskwatch
