// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace Taskwatch {

/// Draws single-line texts in one font, elided to the available width, and caches their layouts. Text layout is most
/// of the cost of painting a cell, and most texts are drawn again unchanged.
class TextLayoutCache final
{
public:
    TextLayoutCache() = default;

    void setFont(const QFont &font);
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }

    /// Draws the plain text @p text in @p rect, vertically centred, elided to its width by @p elide and aligned left
    /// or right. Returns the drawn width in pixels. Sets the font of @p painter to font().
    qreal draw(QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode elide = Qt::ElideRight,
        Qt::Alignment alignment = Qt::AlignLeft);

private:
    struct Key {
        QString text;
        int room;
        Qt::TextElideMode elide;
        Qt::LayoutDirection around;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.room, static_cast<int>(key.elide), static_cast<int>(key.around));
        }
    };

    [[nodiscard]] const QStaticText &laidOut(
        const QString &text, int room, Qt::TextElideMode elide, Qt::LayoutDirection around);

    static constexpr int MostKept = 1000; ///< more than the largest screens show at once in one font

    QFont m_font;
    QFontMetrics m_metrics{m_font};
    QCache<Key, QStaticText> m_kept{MostKept};
};

} // namespace Taskwatch
