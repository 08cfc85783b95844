// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Taskwatch {

class ManualBrowser;

/// Window with the manual, which is compiled into the program. Links between the pages of the manual open in it; it
/// opens no other links.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

private:
    /// Scrolls to the heading that the fragment of @p source names.
    void showAnchor(const QUrl &source);

    ManualBrowser *m_browser;
};

} // namespace Taskwatch
