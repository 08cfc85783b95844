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

/// Asks which rows are to be saved, as what and where. Writes nothing itself: whoever does says how it went by succeed() or
/// fail(). Not modal.
class SaveRowsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Rows of @p title, a profile or an endpoint. @p fileName, whose suffix is that of @p format, is suggested.
    SaveRowsDialog(const QString &title, const QString &fileName, ExportFormat format, QWidget *parent = nullptr);
    ~SaveRowsDialog() override;

    /// So many rows are shown, and so many of these selected, by now. There is a choice where it makes a difference.
    void setCounts(int shown, qsizetype selected);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] bool onlySelected() const;
    [[nodiscard]] bool withUrls() const;

    /// So many rows are in the file; while it is being saved.
    void setProgress(qint64 rows);
    /// It was saved: the dialog is done.
    void succeed();
    /// It was not, for the reason that @p words tell: a person may try again.
    void fail(const QString &words);

Q_SIGNALS:
    /// A person wants them saved; also over a file of that name, which was asked.
    void saveRequested();

private:
    void browse();
    void takeFormatOf(const QString &name);
    void judge();
    void submit();
    void setSaving(bool saving);
    void describeFormat();
    void describeUrls();
    [[nodiscard]] qint64 count() const;

    std::unique_ptr<Ui::SaveRowsDialog> m_ui;
    QPointer<QFileDialog> m_browser;
    int m_shown = 0;
    qsizetype m_selected = 0;
    QString m_replaced; // the name of a file that a person knows will be replaced
    qint64 m_saved = 0; // rows that are being saved
    bool m_saving = false;
};

} // namespace Taskwatch
