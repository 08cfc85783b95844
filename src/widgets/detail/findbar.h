// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FindBar;
}

namespace Taskwatch {

/// Finds a text in another: asks which, and says how many there are. Knows nothing of where is looked.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows the bar with the keyboard in it, asking for @p text, or where that is empty for what was asked last.
    void open(const QString &text = {});
    [[nodiscard]] QString wanted() const;
    /// The match at @p current, from 1 on, of @p all; 0 of 0 where there is none.
    void showCount(qsizetype current, qsizetype all);

Q_SIGNALS:
    void wantedChanged(const QString &text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::unique_ptr<Ui::FindBar> m_ui;
};

} // namespace Taskwatch
