// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowsheader.h"

#include <algorithm>

namespace Taskwatch {

RowsHeader::RowsHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed); // asking every row for its own takes seconds at a hundred thousand
    hide();
}

void RowsHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    if (!model)
        return;
    disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, nullptr);
    disconnect(model, &QAbstractItemModel::layoutChanged, this, nullptr);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowsHeader::follow);
}

void RowsHeader::follow()
{
    const int rows = model()->rowCount(rootIndex());
    if (rows == count())
        return;
    if (rows == 0)
        initializeSections();
    else
        initializeSections(std::min(count(), rows - 1), rows - 1); // all before are as they are to be
}

} // namespace Taskwatch
