// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Taskwatch {

/// A bold heading of plain text, larger than the font of its parent, which it follows.
class HeadingLabel final : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(double scale READ scale WRITE setScale)

public:
    /// @p parent must stay the parent.
    explicit HeadingLabel(QWidget *parent = nullptr);

    [[nodiscard]] double scale() const { return m_scale; }
    /// How much larger than the font of the parent.
    void setScale(double scale);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    double m_scale = 1.35;
};

} // namespace Taskwatch
