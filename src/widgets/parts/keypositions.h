// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyCombination>
#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

namespace Taskwatch {

/// Whether the Qt::Key @p key stands for a character. The others, such as Escape and F5, have names.
[[nodiscard]] constexpr bool isCharacter(int key)
{
    return key < Qt::Key_Escape;
}

/// Makes shortcuts work on keyboard layouts that cannot type them: Ctrl with a digit where the row of digits needs
/// Shift (French, Czech), and Ctrl with a letter where there are no Latin letters. Such a key counts by its place on
/// the keyboard. Only keys that no widget and no shortcut has used are considered. Works on X11 and Wayland.
class KeyPositions final : public QObject
{
    Q_OBJECT

public:
    /// Works for the actions of @p window.
    explicit KeyPositions(QWidget *window);

    /// The keys at the place of @p event on a US keyboard; none if @p event means itself.
    [[nodiscard]] static std::optional<QKeyCombination> keysAt(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool trigger(QKeyCombination keys) const;

    QWidget *m_window;
};

} // namespace Taskwatch
