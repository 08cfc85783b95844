// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/rowmetrics.h"
#include "parts/textlayoutcache.h"
#include "theme/symbol.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Taskwatch {

/// Base of the delegates of all tables. A cell is one line on the style's background: a symbol, a text that is elided
/// to the width, and the frame of the focus. In a right-to-left layout cells are mirrored.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The group of colours that the style uses for @p option. Views set Normal, in inactive windows too, where the
    /// style draws the highlight of Inactive.
    [[nodiscard]] static QPalette::ColorGroup colorGroup(const QStyleOption &option);

protected:
    enum class Face : quint8 { Plain, Fixed };

    /// What a cell of one symbol and one text shows. An invalid colour stands for the colour of the text; selected
    /// cells have only that.
    struct Contents {
        QString text;
        QColor color{};
        std::optional<Symbol> symbol{};
        QColor symbolColor{};
        bool keepsSymbolSpace = false; ///< even without a symbol
        Face face = Face::Plain;
        Qt::TextElideMode elide = Qt::ElideRight;
        int padding = CellPadding; ///< at the beginning; at the end it is CellPadding
    };

    /// One cell while it is painted. Places are those of a left-to-right layout; the functions mirror them.
    struct Cell {
        /// Lays texts out by @p delegate, whose font must be set.
        Cell(const CellDelegate &delegate, QPainter *painter, const QStyleOptionViewItem &option);

        /// Draws @p text in @p place and returns its width in pixels.
        qreal drawText(const QRect &place, const QString &text, const QColor &color, Face face = Face::Plain,
            Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft) const;
        /// Draws @p symbol, vertically centred.
        void drawSymbol(int left, Symbol symbol, const QColor &color, int size) const;
        void drawSymbol(int left, Symbol symbol, const QColor &color) const
        {
            drawSymbol(left, symbol, color, symbolSize);
        }
        void fill(const QRect &place, const QColor &color) const;
        [[nodiscard]] int textWidth(const QString &text) const;

        const CellDelegate &delegate;
        QPainter *painter;
        const QStyleOptionViewItem &option;
        const QPalette &palette;
        bool selected;
        QRect rect; ///< without the padding
        int symbolSize; ///< fits the font
        QColor text;
        QColor quiet;
    };

    /// The default is the text of the model.
    [[nodiscard]] virtual Contents contents(const QModelIndex &index, const QPalette &palette) const;
    /// Paints what is between background and focus. The default paints contents().
    virtual void paintContents(const Cell &cell, const QModelIndex &index) const;

    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option);
    /// Paints the frame of the focus if @p option has it.
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option);

    /// The font of the cells that are painted next. Cheap if it has not changed.
    void setFont(const QFont &font) const;
    /// The fixed-width font in the size of @p font.
    [[nodiscard]] static QFont fixedFont(const QFont &font);

private:
    [[nodiscard]] TextLayoutCache &texts(Face face) const { return face == Face::Fixed ? m_fixed : m_plain; }

    mutable TextLayoutCache m_plain;
    mutable TextLayoutCache m_fixed;
    mutable bool m_isFontSet = false;
};

} // namespace Taskwatch
