// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/saverowsdialog.h"

#include "export/exporttext.h"
#include "text/safetext.h"
#include "ui_saverowsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace Taskwatch {

namespace {

QString nameFilter(ExportFormat format)
{
    return exportTitle(format) + u" (*." + exportSuffix(format) + u')';
}

} // namespace

SaveRowsDialog::SaveRowsDialog(const QString &title, const QString &fileName, ExportFormat format, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveRowsDialog>())
{
    m_ui->setupUi(this);
    m_ui->contentLabel->setText(
        tr("Tasks of %1, in the order shown. The file never contains the token.").arg(safeFirstLine(title)));
    for (const ExportFormat each : AllExportFormats)
        m_ui->formatBox->addItem(exportTitle(each), QVariant::fromValue(static_cast<int>(each)));
    m_ui->formatBox->setCurrentIndex(m_ui->formatBox->findData(static_cast<int>(format)));
    m_ui->fileEdit->setText(QDir::toNativeSeparators(fileName));
    // Fixed heights, so that nothing moves when the texts change.
    for (QLabel *label : {static_cast<QLabel *>(m_ui->formatLabel), static_cast<QLabel *>(m_ui->urlsLabel),
             static_cast<QLabel *>(m_ui->stateLabel)})
        label->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &SaveRowsDialog::describeFormat);
    connect(m_ui->formatBox, &QComboBox::activated, this, [this] {
        const QString name = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
        if (exportFormatOf(name)) // do not change a suffix that is not one of ours
            m_ui->fileEdit->setText(
                QDir::toNativeSeparators(name.first(name.lastIndexOf(u'.') + 1) + exportSuffix(this->format())));
    });
    connect(m_ui->fileEdit, &QLineEdit::textEdited, this, &SaveRowsDialog::setFormatFrom);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &SaveRowsDialog::validate);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SaveRowsDialog::browse);
    connect(m_ui->urlsBox, &QCheckBox::toggled, this, &SaveRowsDialog::describeUrls);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveRowsDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    describeFormat();
    describeUrls();
    setCounts(0, 0);
}

SaveRowsDialog::~SaveRowsDialog() = default;

void SaveRowsDialog::setCounts(int shown, qsizetype selected)
{
    if (m_saving)
        return;
    m_shown = shown;
    m_selected = selected;
    const bool choice = selected > 1 && selected < shown;
    if (!choice)
        m_ui->allButton->setChecked(true);
    m_ui->allButton->setText(
        shown == 1 ? tr("The row &that is shown") : tr("All %1 &that are shown").arg(rowsText(shown)));
    m_ui->selectedButton->setText(choice ? tr("Only the %1 s&elected").arg(rowsText(selected)) : QString());
    m_ui->selectedButton->setVisible(choice);
    validate();
}

QString SaveRowsDialog::fileName() const
{
    const QString name = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    if (name.isEmpty() || name.endsWith(u'/') || !QFileInfo(name).suffix().isEmpty())
        return name;
    return name + u'.' + exportSuffix(format());
}

ExportFormat SaveRowsDialog::format() const
{
    return static_cast<ExportFormat>(m_ui->formatBox->currentData().toInt());
}

bool SaveRowsDialog::onlySelected() const
{
    return m_ui->selectedButton->isChecked();
}

bool SaveRowsDialog::withUrls() const
{
    return m_ui->urlsBox->isChecked();
}

qint64 SaveRowsDialog::count() const
{
    return onlySelected() ? m_selected : m_shown;
}

void SaveRowsDialog::browse()
{
    if (m_browser)
        return;
    m_browser = new QFileDialog(this, windowTitle());
    m_browser->setObjectName(QStringLiteral("saveRowsBrowser"));
    m_browser->setAttribute(Qt::WA_DeleteOnClose);
    m_browser->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat each : AllExportFormats)
        filters.append(nameFilter(each));
    m_browser->setNameFilters(filters);
    m_browser->selectNameFilter(nameFilter(format()));
    m_browser->setDefaultSuffix(exportSuffix(format()));
    const QFileInfo suggested(fileName());
    m_browser->setDirectory(suggested.absolutePath());
    m_browser->selectFile(suggested.fileName());
    connect(m_browser, &QFileDialog::filterSelected, m_browser, [this](const QString &filter) {
        for (const ExportFormat each : AllExportFormats) {
            if (filter == nameFilter(each))
                m_browser->setDefaultSuffix(exportSuffix(each));
        }
    });
    connect(m_browser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->fileEdit->setText(QDir::toNativeSeparators(file));
        setFormatFrom(file);
        m_replaced = fileName(); // the file dialog has asked
        validate();
    });
    m_browser->open();
}

void SaveRowsDialog::setFormatFrom(const QString &name)
{
    if (const std::optional<ExportFormat> format = exportFormatOf(name.trimmed()))
        m_ui->formatBox->setCurrentIndex(m_ui->formatBox->findData(static_cast<int>(*format)));
}

void SaveRowsDialog::validate()
{
    const QString name = fileName();
    m_ui->saveButton->setEnabled(!m_saving && count() > 0 && !name.isEmpty() && !name.endsWith(u'/'));
    m_ui->saveButton->setText(tr("&Save"));
    if (!m_saving)
        m_ui->stateLabel->showMessage(m_shown > 0 ? QString() : tr("No rows are shown, so there is nothing to save."));
}

void SaveRowsDialog::submit()
{
    const QString name = fileName();
    // Checked only on submit: checking with each key would be slow on a remote disk.
    if (name != m_replaced && QFileInfo::exists(name)) {
        m_replaced = name;
        m_ui->saveButton->setText(tr("&Replace"));
        m_ui->stateLabel->showMessage(tr("A file with this name already exists. Replace overwrites it."));
        return;
    }
    m_saved = count();
    setSaving(true);
    m_ui->stateLabel->showMessage(tr("Saving…"));
    Q_EMIT saveRequested();
}

void SaveRowsDialog::setProgress(qint64 rows)
{
    if (m_saving)
        m_ui->stateLabel->setText(tr("Saving… %1 of %2").arg(QLocale().toString(rows), rowsText(m_saved)));
}

void SaveRowsDialog::succeed()
{
    setSaving(false);
    accept();
}

void SaveRowsDialog::fail(const QString &words)
{
    setSaving(false);
    m_ui->stateLabel->showMessage(safeText(words), ToneLabel::Tone::Error);
}

void SaveRowsDialog::setSaving(bool saving)
{
    m_saving = saving;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->allButton), static_cast<QWidget *>(m_ui->selectedButton),
             static_cast<QWidget *>(m_ui->formatBox), static_cast<QWidget *>(m_ui->fileEdit),
             static_cast<QWidget *>(m_ui->browseButton), static_cast<QWidget *>(m_ui->urlsBox)})
        widget->setEnabled(!saving);
    validate();
}

void SaveRowsDialog::describeFormat()
{
    QString words;
    switch (format()) {
    case ExportFormat::Csv:
        words =
            tr("One column for each field of a task, with full times. For spreadsheets; no cell is read as a formula.");
        break;
    case ExportFormat::Json:
        words = tr("Every field of a task, named as in the API. For programs.");
        break;
    case ExportFormat::Markdown:
        words = tr("The columns shown, under a title with the profile and the time of saving. For people.");
        break;
    }
    m_ui->formatLabel->setText(words);
    m_ui->formatBox->setAccessibleDescription(words);
}

void SaveRowsDialog::describeUrls()
{
    const bool with = withUrls();
    const QString words = with
        ? tr("Warning: these parts often contain passwords and keys. Anyone who has the file can read them.")
        : tr("User info, query and fragment of all URLs are removed, and so is anything that looks like a token.");
    m_ui->urlsLabel->showMessage(words, with ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    m_ui->urlsBox->setAccessibleDescription(words);
}

} // namespace Taskwatch
