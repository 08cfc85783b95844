// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QTabWidget;

namespace Taskwatch {

class DetailPane;

/// The detail pane's tabs as entries of a menu, with a key each.
class DetailTabActions final : public QMenu
{
    Q_OBJECT

public:
    /// @p showPane shows and hides the pane: choosing a tab shows it. Both must outlive the menu.
    DetailTabActions(DetailPane *pane, QAction *showPane, QWidget *parent);

private:
    void choose(int tab);
    void follow(QTabWidget *tabs);

    DetailPane *m_pane;
    QAction *m_showPane;
};

} // namespace Taskwatch
