// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/saverowsdialog.h"

#include "export/exporttext.h"
#include "text/counttext.h"
#include "text/safetext.h"
#include "ui_rowchoices.h"

namespace Taskwatch {

SaveRowsDialog::SaveRowsDialog(const QString &title, const QString &fileName, ExportFormat format, QWidget *parent)
    : SaveFileDialog(
        tr("Tasks of %1, in the order shown. The file never contains the token.").arg(safeFirstLine(title)),
        tr("User info, query and fragment of all URLs are removed. Anything that looks like a token is always removed."),
        fileName, parent)
    , m_choices(new QWidget(this))
    , m_ui(std::make_unique<Ui::RowChoices>())
{
    setWindowTitle(tr("Save Rows"));
    m_ui->setupUi(m_choices);
    addChoices(m_choices);
    for (const ExportFormat each : AllExportFormats)
        m_ui->formatBox->addItem(exportTitle(each), QVariant::fromValue(static_cast<int>(each)));
    m_ui->formatBox->setCurrentIndex(m_ui->formatBox->findData(static_cast<int>(format)));
    m_ui->formatLabel->setMinimumHeight(2 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    connect(m_ui->allButton, &QRadioButton::toggled, this, &SaveRowsDialog::validate);
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &SaveRowsDialog::describeFormat);
    connect(m_ui->formatBox, &QComboBox::activated, this, [this] {
        const QString name = this->fileName();
        if (exportFormatOf(name)) // do not change a suffix that is not one of ours
            setFileName(name.first(name.lastIndexOf(u'.') + 1) + exportSuffix(this->format()));
    });
    connect(this, &SaveFileDialog::fileNameChanged, this, &SaveRowsDialog::setFormatFrom);
    describeFormat();
    setCounts(0, 0);
}

SaveRowsDialog::~SaveRowsDialog() = default;

void SaveRowsDialog::setCounts(int shown, qsizetype selected)
{
    if (isSaving())
        return;
    m_shown = shown;
    m_selected = selected;
    const bool choice = selected > 1 && selected < shown;
    if (!choice)
        m_ui->allButton->setChecked(true);
    m_ui->allButton->setText(tr("All %Ln rows &that are shown", nullptr, shown));
    m_ui->allButton->setVisible(choice);
    m_ui->onlyChoiceLabel->setText(tr("All %Ln rows that are shown.", nullptr, shown));
    m_ui->onlyChoiceLabel->setVisible(!choice);
    m_ui->selectedButton->setText(
        choice ? tr("Only the %Ln rows s&elected", nullptr, pluralNumber(selected)) : QString());
    m_ui->selectedButton->setVisible(choice);
    validate();
}

ExportFormat SaveRowsDialog::format() const
{
    return static_cast<ExportFormat>(m_ui->formatBox->currentData().toInt());
}

bool SaveRowsDialog::onlySelected() const
{
    return m_ui->selectedButton->isChecked();
}

qint64 SaveRowsDialog::count() const
{
    return onlySelected() ? m_selected : m_shown;
}

QList<SaveFileDialog::FileKind> SaveRowsDialog::fileKinds() const
{
    QList<FileKind> kinds;
    for (const ExportFormat each : AllExportFormats)
        kinds.append({exportTitle(each), exportSuffix(each)});
    return kinds;
}

QString SaveRowsDialog::suffix() const
{
    return exportSuffix(format());
}

QString SaveRowsDialog::whyNothing() const
{
    return count() > 0 ? QString() : tr("No rows are shown, so there is nothing to save.");
}

void SaveRowsDialog::enableChoices(bool enabled)
{
    m_choices->setEnabled(enabled);
}

void SaveRowsDialog::setFormatFrom(const QString &name)
{
    if (const std::optional<ExportFormat> format = exportFormatOf(name))
        m_ui->formatBox->setCurrentIndex(m_ui->formatBox->findData(static_cast<int>(*format)));
}

void SaveRowsDialog::setProgress(qint64 rows)
{
    showProgress(rows, rowsText(count()));
}

void SaveRowsDialog::describeFormat()
{
    QString words;
    switch (format()) {
    case ExportFormat::Csv:
        words =
            tr("For spreadsheets: one column for each field of a task, with full times. No cell is read as a formula.");
        break;
    case ExportFormat::Json:
        words = tr("For programs: every field of a task, named as in the API.");
        break;
    case ExportFormat::Markdown:
        words = tr("For people: the columns shown, under a title with the profile and the time of saving.");
        break;
    }
    m_ui->formatLabel->setText(words);
    m_ui->formatBox->setAccessibleDescription(words);
}

} // namespace Taskwatch
