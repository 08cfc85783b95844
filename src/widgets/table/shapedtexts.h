// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace Taskwatch {

/// Draws texts of one font on one line, cut to their room, and keeps them as they were laid out: most of what a cell costs
/// is to lay out its text, and most cells say the next time what they said before.
class ShapedTexts final
{
public:
    ShapedTexts() = default;

    void setFont(const QFont &font);
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }

    /// Draws @p text in the middle of the height of @p rect, cut by @p elide to its width, to the left or the right of it.
    /// Says how wide it is. Plain text. @p painter gets font().
    qreal draw(QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft);

private:
    struct Key {
        QString text;
        int room;
        Qt::TextElideMode elide;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.room, static_cast<int>(key.elide)); }
    };

    [[nodiscard]] const QStaticText &laidOut(const QString &text, int room, Qt::TextElideMode elide);

    static constexpr int MostKept = 4000; ///< several windows full

    QFont m_font;
    QFontMetrics m_metrics{m_font};
    QCache<Key, QStaticText> m_kept{MostKept};
};

} // namespace Taskwatch
