// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Taskwatch {

/// The field that takes ids. What is pasted into it while it is empty is taken at once, as it may be many lines and more
/// than a line edit holds; what is typed is taken by Enter.
class IdField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit IdField(QWidget *parent = nullptr);

    /// Hands on what is typed. It stays there: whoever takes it empties the field.
    void submit();

Q_SIGNALS:
    /// Typed text a person wants ids found in.
    void submitted(const QString &text);
    /// The same, pasted while the field was empty, and not in it.
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takePaste();
};

} // namespace Taskwatch
