// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/cheatlines.h"

#include <QDialog>
#include <QPointer>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace Taskwatch {

/// All keys, and all else that one has to know to get at what cannot be seen, on one page beside the window. Escape, `?`
/// and F1 close it.
class CheatSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit CheatSheet(QWidget *parent = nullptr);

    /// Sections of the keys of @p menus. Read whenever the sheet is shown, so that it says what the menus say then.
    void setMenus(const QList<QMenu *> &menus);
    /// What is no action. Sections come after those of the menus; a line whose section is there already joins it.
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

    [[nodiscard]] QList<Section> sections() const;
    [[nodiscard]] int columnsFor(int width) const;
    void build(int columns);
    void fit();
    /// Returns how wide it wants to be, so that columns share the width by their need.
    int addSection(QGridLayout *column, const Section &section);

    QList<QPointer<QMenu>> m_menus;
    QList<CheatLine> m_lines;
    QScrollArea *m_area;
    QLabel *m_hint;
    int m_columns = 0; ///< that are built; 0 before the first
};

} // namespace Taskwatch
