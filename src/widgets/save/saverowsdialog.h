// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/exportformat.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QFileDialog;

namespace Ui {
class SaveRowsDialog;
}

namespace Taskwatch {

/// Asks which rows to save, in which format and to which file. It writes nothing itself: the owner reports the result
/// with succeed() or fail(). Not modal.
class SaveRowsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p title is the name of the profile or endpoint. @p fileName is suggested; its suffix must be that of
    /// @p format.
    SaveRowsDialog(const QString &title, const QString &fileName, ExportFormat format, QWidget *parent = nullptr);
    ~SaveRowsDialog() override;

    /// Sets the number of rows shown and of those selected. The choice between them is offered only if it matters.
    void setCounts(int shown, qsizetype selected);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] bool onlySelected() const;
    [[nodiscard]] bool withUrls() const;

    /// The number of rows written so far.
    void setProgress(qint64 rows);
    /// The rows were saved. Closes the dialog.
    void succeed();
    /// Saving failed. Shows @p words, the reason; the user may try again.
    void fail(const QString &words);

Q_SIGNALS:
    /// The user confirmed. If the file exists, the user has agreed to replace it.
    void saveRequested();

private:
    void browse();
    void setFormatFrom(const QString &name);
    void validate();
    void submit();
    void setSaving(bool saving);
    void describeFormat();
    void describeUrls();
    [[nodiscard]] qint64 count() const;

    std::unique_ptr<Ui::SaveRowsDialog> m_ui;
    QPointer<QFileDialog> m_browser;
    int m_shown = 0;
    qsizetype m_selected = 0;
    QString m_replaced; // file that the user has agreed to replace
    qint64 m_saved = 0; // number of rows being saved
    bool m_saving = false;
};

} // namespace Taskwatch
