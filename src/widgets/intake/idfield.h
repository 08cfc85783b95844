// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QUrl>

class QMimeData;

namespace Taskwatch {

/// Line edit for ids. Typed text is submitted with Enter. Text pasted into the empty field is submitted at once,
/// because it may have many lines. So is a paste that, with the text in the field, is longer than a line edit allows.
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
    /// Text was pasted that the field does not contain. If the field had text that @p text was pasted into, @p text
    /// includes it, and the field is empty now.
    void pasted(const QString &text);
    /// Copied files were pasted into the field.
    void filesPasted(const QList<QUrl> &files);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// Pastes @p pasteData, which may be null, as a whole. Returns false if the line edit can do that itself.
    bool acceptPaste(const QMimeData *pasteData);
};

} // namespace Taskwatch
