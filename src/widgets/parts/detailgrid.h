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
class DetailText;

/// Named lines of text in two columns, what the endpoint said and how the last look went; one below the other where there is
/// little room. Texts can be selected, and keep
/// their selection while others change; what has a value can be copied by its button and its menu.
class DetailGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailGrid(QWidget *parent = nullptr);

    void setLines(const QList<DetailLine> &lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Labels {
        QLabel *name;
        CopyButton *copy;
        DetailText *text;
    };

    QGridLayout *addSide();
    void build(const QList<DetailLine> &lines);
    [[nodiscard]] bool isNarrow() const;
    /// Puts the two columns beside each other or, where there is little room, one below the other.
    void arrange();
    void colour(const DetailLine &line, Labels labels);
    void showMenu(const Labels &labels, const QPoint &place);

    QBoxLayout *m_sides;
    QList<DetailLine> m_lines;
    QList<Labels> m_labels;
    bool m_narrow = false; // as it is arranged
};

} // namespace Taskwatch
