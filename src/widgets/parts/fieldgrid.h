// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace Taskwatch {

class CopyButton;
class SelectableLabel;

/// Shows a task's details as named lines in two columns: the fields of the task, and the facts of its last poll. In a
/// narrow pane the second column is below the first. Texts can be selected; a selection survives changes of other
/// lines. A line with a value can be copied with its button or its context menu.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void setLines(const QList<DetailLine> &lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Labels {
        QLabel *name;
        CopyButton *copy;
        SelectableLabel *text;
    };

    QGridLayout *addSide();
    void build(const QList<DetailLine> &lines);
    [[nodiscard]] bool isNarrow() const;
    /// Places the columns side by side or, if narrow, one below the other.
    void arrange();
    void colour(const DetailLine &line, Labels labels);
    void showMenu(const Labels &labels, const QPoint &place);

    QBoxLayout *m_sides;
    QList<DetailLine> m_lines;
    QList<Labels> m_labels;
    bool m_narrow = false; // the present arrangement
};

} // namespace Taskwatch
