// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Taskwatch {

/// Button that copies one text. It is drawn only while the pointer is near the text or the button has the focus; its
/// space is always reserved.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// @p name: what is copied, for tooltip and accessibility. An empty @p text disables the button.
    void setCopied(const QString &name, const QString &text);
    /// Sets whether the pointer is near the text.
    void setNear(bool near);
    [[nodiscard]] bool isRevealed() const;
    /// Copies the text to the clipboard and shows a tooltip. Does nothing if the text is empty.
    void copy();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_near = false;
};

} // namespace Taskwatch
