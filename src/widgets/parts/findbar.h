// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FindBar;
}

namespace Taskwatch {

/// Find bar: a field for the text to find, the number of matches, and buttons. The owner does the search.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// Says what is searched, such as "Find in the answer".
    void setPurpose(const QString &text);

    /// Shows the bar and focuses its field. The field contains @p text or, if that is empty, the last text.
    void open(const QString &text = {});
    /// The text to find.
    [[nodiscard]] QString wanted() const;
    /// Does what the standard keys of searching mean, and Escape while the bar is shown, by the signals below. The
    /// owner passes its keys. Returns whether it was such a key.
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    /// Shows the number of the current match, from 1, and the number of matches. Both 0: not found.
    void showCount(qsizetype current, qsizetype all);

Q_SIGNALS:
    void openRequested();
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
