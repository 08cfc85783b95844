// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Taskwatch {

/// Line edit for ids. Typed text is submitted with Enter. Text pasted into the empty field is submitted at once,
/// because it may have many lines and be longer than a line edit allows.
class IdField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit IdField(QWidget *parent = nullptr);

    /// Emits submitted() if the field is not blank. The receiver clears the field.
    void submit();

Q_SIGNALS:
    /// The user submitted typed text that contains ids.
    void submitted(const QString &text);
    /// Text was pasted while the field was empty. The field does not contain it.
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool acceptPaste();
};

} // namespace Taskwatch
