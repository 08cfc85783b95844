// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QAbstractButton>

#include <optional>

namespace Taskwatch {

/// One phase and how many tasks are in it, as a pill to click: a symbol, a word and a number. Its checked state, set by
/// its owner alone, is whether it is chosen.
class PhaseChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p phase colours it; without one it is as quiet as text of second rank, and without a symbol it has the text's colour
    /// and always says its word.
    PhaseChip(const QString &word, std::optional<Symbol> symbol, std::optional<Phase> phase, QWidget *parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setChosen(bool chosen);
    /// Without its word, which the tooltip has then.
    void setCompact(bool compact);
    /// Lets the number have no more room than it needs now. Until then the chip only ever grows.
    void forgetRoom();

    [[nodiscard]] QSize sizeFor(bool compact) const;
    [[nodiscard]] QSize sizeHint() const override { return sizeFor(m_compact); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeFor(true); }

Q_SIGNALS:
    /// A click, or a key that means one. @p combine: with Ctrl.
    void picked(bool combine);

protected:
    void nextCheckState() override {} // the owner knows what a click means
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] bool showsWord(bool compact) const { return !compact || !m_symbol; }
    [[nodiscard]] int numberRoom() const;
    [[nodiscard]] QColor accent() const;
    void paintPill(QPainter &painter) const;

    std::optional<Symbol> m_symbol;
    std::optional<Phase> m_phase;
    int m_count = 0;
    int m_digits; ///< that the number has room for
    bool m_compact = false;
    bool m_combine = false; ///< Ctrl was down in what is becoming a click
};

} // namespace Taskwatch
