// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Taskwatch {

/// Copies one text. Quiet: it is drawn only while the pointer is near what it copies, or the keyboard is on it; its place is kept.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// @p name: what is copied, for people. Nothing can be copied where @p text is empty.
    void setCopied(const QString &name, const QString &text);
    /// Whether the pointer is near.
    void setNear(bool near);
    [[nodiscard]] bool isRevealed() const;
    /// Puts the text on the clipboard, and says so.
    void copy();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_near = false;
};

} // namespace Taskwatch
