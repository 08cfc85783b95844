// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/detaillines.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;

namespace Taskwatch {

class CopyButton;
class SelectableLabel;
class ToneLabel;

/// Shows a task's details: its error over the full width, then named lines in two columns (the fields of the task, and
/// the facts of its last poll), then in one dim line what is not set. In a narrow pane the second column is below the
/// first. A line without a text is hidden. Texts can be selected; a selection survives changes of other lines. A line
/// with a value can be copied with its button or its context menu. The menu also offers filters, if a receiver is
/// connected.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void setLines(const QList<DetailLine> &lines);

Q_SIGNALS:
    /// The user wants to see only the tasks of @p term, in the filter language.
    void filterRequested(const QString &term);
    /// The user wants to hide the tasks of @p term.
    void exclusionRequested(const QString &term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Labels {
        QWidget *name = nullptr; // the error's is its frame
        CopyButton *copy = nullptr;
        SelectableLabel *text = nullptr; // null for the line of what is not set
    };

    QGridLayout *addSide();
    void build(const QList<DetailLine> &lines);
    [[nodiscard]] Labels addLine(const DetailLine &line, QGridLayout *side);
    [[nodiscard]] Labels addError(const DetailLine &line);
    [[nodiscard]] bool isNarrow() const;
    /// Places the columns side by side or, if narrow, one below the other.
    void arrange();
    /// Names the widgets of a line, and connects its copy button and menu.
    void connectLine(const DetailLine &line, const Labels &labels);
    void show(const DetailLine &line, const Labels &labels);
    void colour(const DetailLine &line, const Labels &labels);
    /// @p place: in @p clicked, a part of the line @p index.
    void showMenu(qsizetype index, const QWidget *clicked, const QPoint &place);
    void addFilters(QMenu *menu, const CellFilter &filter);

    QBoxLayout *m_sides;
    ToneLabel *m_notSet;
    QList<DetailLine> m_lines;
    QList<Labels> m_labels;
    bool m_narrow = false; // the present arrangement
};

} // namespace Taskwatch
