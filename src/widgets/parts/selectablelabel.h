// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Taskwatch {

/// A selectable plain-text label that is as high as its wrapped text. Unlike QLabel, it also breaks lines within words,
/// so that a url or an error without spaces is not cut off. Screen readers read its accessible name and its text.
class SelectableLabel final : public QLabel
{
    Q_OBJECT

public:
    /// Space above the text, in pixels: accents of capital letters are higher than the font says.
    static constexpr int AccentMargin = 1;

    explicit SelectableLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Everything that the text layout depends on.
    struct Shape {
        QString text;
        QFont font;
        QSize size;
        friend bool operator==(const Shape &, const Shape &) = default;
    };

    /// Lets the text break within words. Returns whether that changed the layout.
    bool adjustLayout() const;

    // Cached: the layout of 10,000 characters is slow, and the height is requested whenever another label changes.
    mutable Shape m_measured; // only its width is used
    mutable int m_height = 0;
    Shape m_painted;
};

} // namespace Taskwatch
