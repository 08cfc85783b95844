// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detaillines.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Taskwatch {

/// Named lines of text in two columns, what the endpoint said and how the last look went. Texts can be selected, and keep
/// their selection while others change.
class DetailGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailGrid(QWidget *parent = nullptr);

    void setLines(const QList<DetailLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Labels {
        QLabel *name;
        QLabel *text;
    };

    void build(const QList<DetailLine> &lines);
    void colour(const DetailLine &line, Labels labels);

    QGridLayout *m_layout;
    QList<DetailLine> m_lines;
    QList<Labels> m_labels;
};

} // namespace Taskwatch
