// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "symbol.h"

#include <QFrame>

#include <memory>

namespace Ui {
class Banner;
}

namespace Taskwatch {

/// A strip across the window that says one thing in plain text, until it is over or closed. Hidden while it says nothing.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// Shows @p text, and after it @p ticking, which may change with time. One that a person closed stays closed until
    /// @p text is another.
    void say(Kind kind, const QString &text, const QString &ticking = {});
    void silence();
    /// Whether a person may close it, which is so unless said otherwise.
    void setClosable(bool closable);
    /// As shown.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    std::unique_ptr<Ui::Banner> m_ui;
    Kind m_kind = Kind::Info;
    QString m_text;
    bool m_restyling = false;
};

} // namespace Taskwatch
