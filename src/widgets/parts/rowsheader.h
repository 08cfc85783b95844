// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Taskwatch {

/// The hidden header of rows that all have the same height. Qt's own goes through all sections, one for every row, twice or
/// thrice whenever rows move, to keep the heights that some might have of their own.
class RowsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowsHeader(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

private:
    void follow();
};

} // namespace Taskwatch
