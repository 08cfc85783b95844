// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/manualsearch.h"

#include <QDialog>

namespace Taskwatch {

class FindBar;
class ManualBrowser;

/// Window with the manual, which is compiled into the program. Links between the pages of the manual open in it; it
/// opens no other links. All pages are searched together.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openFind();
    void closeFind();
    void search();
    /// Goes @p steps matches on, or back if it is negative, from the current one. The first follows the last.
    void step(qsizetype steps);
    void showMatch();
    /// Scrolls to the heading that the fragment of @p source names.
    void showAnchor(const QUrl &source);

    ManualBrowser *m_browser;
    FindBar *m_findBar;
    ManualSearch m_search;
    QList<ManualSearch::Match> m_matches;
    qsizetype m_current = 0; // in m_matches
};

} // namespace Taskwatch
