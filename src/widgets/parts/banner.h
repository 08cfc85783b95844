// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/messageframe.h"

#include <memory>

class QAction;

namespace Ui {
class Banner;
}

namespace Taskwatch {

/// A message in plain text, with a button, until it is cleared or the user closes it.
class Banner final : public MessageFrame
{
    Q_OBJECT

public:
    using Kind = Accent;

    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// Shows @p text, followed by @p countdown, which may change with time. A message that the user closed stays closed
    /// until @p text or @p kind changes. A new message is announced to screen readers.
    void showMessage(Kind kind, const QString &text, const QString &countdown = {});
    /// Adds a button for @p action; null removes it. The button is also removed when another message is shown or the
    /// message is cleared. @p action must outlive the banner or be removed before.
    void setAction(QAction *action);
    /// Clears the message and closes the banner.
    void clearMessage();
    /// Whether the user can close the banner. Default: true.
    void setClosable(bool closable);
    /// The text that is shown, with its countdown; empty without a message.
    [[nodiscard]] QString text() const;

private:
    void createWidgets();

    std::unique_ptr<Ui::Banner> m_ui; // created with the first message
    bool m_isClosable = true;
    Kind m_kind = Kind::Info;
    QString m_text;
};

} // namespace Taskwatch
