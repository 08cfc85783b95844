// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/accentframe.h"

#include <memory>

class QAction;

namespace Ui {
class Banner;
}

namespace Taskwatch {

/// A strip across the window that says one thing in plain text, until it is over or closed. Hidden while it says nothing.
class Banner final : public AccentFrame
{
    Q_OBJECT

public:
    using Kind = Accent;

    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// Shows @p text, and after it @p ticking, which may change with time. One that a person closed stays closed until
    /// @p text is another.
    void say(Kind kind, const QString &text, const QString &ticking = {});
    /// Adds a button for @p action, which is no longer wanted when something else is said or nothing. It must outlive
    /// the banner, or be taken away before.
    void setAction(QAction *action);
    void silence();
    /// Whether a person may close it, which is so unless said otherwise.
    void setClosable(bool closable);
    /// As shown.
    [[nodiscard]] QString text() const;

private:
    void fill();

    std::unique_ptr<Ui::Banner> m_ui; // none before it says something
    bool m_isClosable = true;
    Kind m_kind = Kind::Info;
    QString m_text;
};

} // namespace Taskwatch
