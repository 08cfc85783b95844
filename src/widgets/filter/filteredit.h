// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Taskwatch {

/// A line to type a filter into, of which a part can be marked as wrong.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Draws a wavy line under @p length characters from @p at on. It stays, whatever becomes of the text, until mark() or
    /// unmark(). Neither text nor cursor nor selection changes.
    void mark(qsizetype at, qsizetype length);
    void unmark();
    [[nodiscard]] bool isMarked() const { return m_length > 0; }

Q_SIGNALS:
    /// Escape was pressed.
    void escaped();
    /// The down key was pressed.
    void wentDown();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawMark();

    qsizetype m_at = 0;
    qsizetype m_length = 0;
    bool m_composing = false; ///< an input method has text of its own in the line
};

} // namespace Taskwatch
