// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/exportformat.h"
#include "save/savefiledialog.h"

namespace Ui {
class RowChoices;
}

namespace Taskwatch {

/// Asks which rows to save, in which format and to which file.
class SaveRowsDialog final : public SaveFileDialog
{
    Q_OBJECT

public:
    /// @p title is the name of the profile or endpoint. @p fileName is suggested; its suffix must be that of
    /// @p format.
    SaveRowsDialog(const QString &title, const QString &fileName, ExportFormat format, QWidget *parent = nullptr);
    ~SaveRowsDialog() override;

    /// Sets the number of rows shown and of those selected. The choice between them is offered only if it matters.
    void setCounts(int shown, qsizetype selected);

    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] bool onlySelected() const;

    /// The number of rows written so far.
    void setProgress(qint64 rows);

protected:
    [[nodiscard]] QList<FileKind> fileKinds() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString whyNothing() const override;
    void enableChoices(bool enabled) override;

private:
    void setFormatFrom(const QString &name);
    void describeFormat();
    [[nodiscard]] qint64 count() const;

    QWidget *m_choices;
    std::unique_ptr<Ui::RowChoices> m_ui;
    int m_shown = 0;
    qsizetype m_selected = 0;
};

} // namespace Taskwatch
