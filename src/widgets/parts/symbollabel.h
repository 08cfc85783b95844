// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QWidget>

namespace Taskwatch {

/// Shows one symbol, in the present palette and sharp on the screen that it is on.
class SymbolLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol, PaletteColor color);
    /// In device-independent pixels; 0 for the height of a line of text.
    void setSymbolSize(int size);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::Info;
    PaletteColor m_color; // empty until there is a symbol
    int m_size = 16;
};

} // namespace Taskwatch
