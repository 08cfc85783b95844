// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/cheatlines.h"

#include <QDialog>
#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace Taskwatch {

class ToneLabel;

/// Window with all keyboard shortcuts and the filter terms on one page. Escape, `?` and F1 close it.
class CheatSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit CheatSheet(QWidget *parent = nullptr);

    /// Shows the shortcuts of @p menus, one section per menu. The menus are read each time the sheet is shown.
    void setMenus(const QList<QMenu *> &menus);
    /// Adds lines that are not from menus. A line joins the section of its name; new sections follow those of the
    /// menus.
    void setLines(const QList<CheatLine> &lines);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Section {
        QString title;
        QList<CheatLine> lines;
    };

    struct Column {
        QList<Section> sections;
        int width = 0; ///< of its widest line, in pixels
    };

    [[nodiscard]] QList<Section> sections() const;
    /// Width of the widest line of @p section; long texts count as if they were wrapped.
    [[nodiscard]] int widthOf(const Section &section) const;
    /// The sections in at most @p most columns of similar height.
    [[nodiscard]] QList<Column> columnsOf(int most) const;
    /// Width of the window with @p columns columns.
    [[nodiscard]] int widthFor(int columns) const;
    /// The most columns in which no short text is wrapped in a window of @p width.
    [[nodiscard]] int columnsFor(int width) const;
    void build(int columns);
    void fit();
    void addSection(QVBoxLayout *column, const Section &section);

    QList<QPointer<QMenu>> m_menus;
    QList<CheatLine> m_lines;
    QScrollArea *m_area;
    ToneLabel *m_hint;
    int m_columns = 0; ///< number of columns built; 0 before the first build
};

} // namespace Taskwatch
