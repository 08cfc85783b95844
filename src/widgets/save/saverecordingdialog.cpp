// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/saverecordingdialog.h"

#include "text/safetext.h"
#include "text/statustext.h"
#include "ui_saverecordingdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Taskwatch {

SaveRecordingDialog::SaveRecordingDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveRecordingDialog>())
{
    m_ui->setupUi(this);
    m_ui->contentLabel->setText(
        tr("%1 of %2 with their history: changes, errors, last answers, recent polls, "
           "and counts over time. "
           "Taskwatch opens the file without access to the endpoint. The file never contains the token.")
            .arg(tasksText(tasks), safeFirstLine(endpoint)));
    m_ui->fileEdit->setText(QDir::toNativeSeparators(fileName));
    m_ui->urlsLabel->setMinimumHeight(3 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    m_ui->stateLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &SaveRecordingDialog::validate);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SaveRecordingDialog::browse);
    connect(m_ui->urlsBox, &QCheckBox::toggled, this, &SaveRecordingDialog::describeUrls);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveRecordingDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    describeUrls();
    validate();
}

SaveRecordingDialog::~SaveRecordingDialog() = default;

QString SaveRecordingDialog::fileName() const
{
    const QString name = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    if (name.isEmpty() || name.endsWith(u'/') || !QFileInfo(name).suffix().isEmpty())
        return name;
    return name + u'.' + Suffix;
}

bool SaveRecordingDialog::withUrls() const
{
    return m_ui->urlsBox->isChecked();
}

void SaveRecordingDialog::browse()
{
    const QString name =
        QFileDialog::getSaveFileName(this, windowTitle(), fileName(), tr("Recordings (*.%1)").arg(Suffix));
    if (name.isEmpty())
        return;
    m_ui->fileEdit->setText(QDir::toNativeSeparators(name));
    m_replaced = fileName(); // the file dialog has asked
    validate();
}

void SaveRecordingDialog::validate()
{
    const QString name = fileName();
    m_ui->saveButton->setEnabled(!m_saving && !name.isEmpty() && !name.endsWith(u'/'));
    m_ui->saveButton->setText(tr("&Save"));
    if (!m_saving)
        m_ui->stateLabel->showMessage({});
}

void SaveRecordingDialog::submit()
{
    const QString name = fileName();
    // Checked only on submit: checking with each key would be slow on a remote disk.
    if (name != m_replaced && QFileInfo::exists(name)) {
        m_replaced = name;
        m_ui->saveButton->setText(tr("&Replace"));
        m_ui->stateLabel->showMessage(tr("A file with this name already exists. Replace overwrites it."));
        return;
    }
    setSaving(true);
    m_ui->stateLabel->showMessage(tr("Saving…"));
    Q_EMIT saveRequested(name, withUrls());
}

void SaveRecordingDialog::setProgress(qint64 tasks, qint64 all)
{
    // setText() and not say(): progress is not announced to screen readers.
    if (m_saving)
        m_ui->stateLabel->setText(
            tr("Saving… %1 of %2").arg(QLocale().toString(tasks), tasksText(static_cast<int>(all))));
}

void SaveRecordingDialog::succeed()
{
    setSaving(false);
    accept();
}

void SaveRecordingDialog::fail(const QString &words)
{
    setSaving(false);
    m_ui->stateLabel->showMessage(safeText(words), ToneLabel::Tone::Error);
}

void SaveRecordingDialog::setSaving(bool saving)
{
    m_saving = saving;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->fileEdit), static_cast<QWidget *>(m_ui->browseButton),
             static_cast<QWidget *>(m_ui->urlsBox)})
        widget->setEnabled(!saving);
    validate();
}

void SaveRecordingDialog::describeUrls()
{
    const bool with = withUrls();
    const QString words = with
        ? tr("Warning: these parts often contain passwords and keys. Anyone who has the file can read them.")
        : tr("User info, query and fragment of all URLs are removed. Raw answers from which they cannot "
             "be removed safely are left out.");
    m_ui->urlsLabel->showMessage(words, with ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    m_ui->urlsBox->setAccessibleDescription(words);
}

} // namespace Taskwatch
