// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QAbstractButton>

#include <optional>

namespace Taskwatch {

/// A pill-shaped button for one phase with a symbol, a word and the number of tasks. The checked state means that the
/// table is filtered by this phase. Only the owner sets it.
class PhaseChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p phase determines the colour; without a phase the chip has the secondary text colour. A chip without
    /// @p symbol has the text colour.
    PhaseChip(const QString &word, std::optional<Symbol> symbol, std::optional<Phase> phase, QWidget *parent);

    /// @p isFiltered: @p count is only of the tasks that another filter lets through.
    void setCount(int count, bool isFiltered = false);
    [[nodiscard]] int count() const { return m_count; }
    void setChosen(bool chosen);
    /// Reduces the space for the number to what it needs now. Otherwise the space only grows.
    void forgetRoom();

    [[nodiscard]] QSize sizeHint() const override { return m_sizeHint; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_sizeHint; }

Q_SIGNALS:
    /// Clicked, or activated by key. @p combine: with Ctrl.
    void picked(bool combine);

protected:
    void nextCheckState() override { } // the owner sets the state
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    /// Sets m_sizeHint. Layouts ask for it many times, and measuring texts is slow.
    void measure();
    [[nodiscard]] int numberRoom() const;
    [[nodiscard]] int symbolSize() const;
    [[nodiscard]] QColor accent() const;
    void paintPill(QPainter &painter) const;

    std::optional<Symbol> m_symbol;
    std::optional<Phase> m_phase;
    int m_count = 0;
    bool m_isFiltered = false;
    QSize m_sizeHint;
    int m_digits; ///< number of digits that fit
    bool m_combine = false; ///< Ctrl is held in the click that is being handled
};

} // namespace Taskwatch
