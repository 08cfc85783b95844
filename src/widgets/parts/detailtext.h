// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Taskwatch {

/// A label of plain text that can be selected, as high as its lines are. Breaks them anywhere where it must: an address or an
/// error without a blank would run out of sight in a plain label.
class DetailText final : public QLabel
{
    Q_OBJECT

public:
    explicit DetailText(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What a layout depends on.
    struct Shape {
        QString text;
        QFont font;
        QSize size;
        friend bool operator==(const Shape &, const Shape &) = default;
    };

    /// Whether the text now breaks anywhere, and did not before.
    bool breakAnywhere() const;

    // To lay out ten thousand characters takes a while, and is asked for whenever a neighbour tells another time.
    mutable Shape m_measured; // of that only the width
    mutable int m_height = 0;
    Shape m_painted;
};

} // namespace Taskwatch
