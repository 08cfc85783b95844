// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Taskwatch {

/// Line edit for a filter. A part of its text can be marked as wrong.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Draws a wavy line under @p length characters from index @p start. It stays, also when the text changes, until
    /// mark() or unmark() is called. Text, cursor and selection do not change.
    void mark(qsizetype start, qsizetype length);
    void unmark();
    [[nodiscard]] bool isMarked() const { return m_markLength > 0; }

Q_SIGNALS:
    /// Escape was pressed.
    void escapePressed();
    /// The down key was pressed.
    void downPressed();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawMark();

    qsizetype m_markStart = 0;
    qsizetype m_markLength = 0;
    bool m_composing = false; ///< an input method is composing text in the line
};

} // namespace Taskwatch
