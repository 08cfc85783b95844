// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/savesessiondialog.h"

#include "text/safetext.h"
#include "text/statustext.h"
#include "ui_savesession.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Taskwatch
{

SaveSessionDialog::SaveSessionDialog(int tasks, const QString &endpoint, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveSessionDialog>())
{
    m_ui->setupUi(this);
    m_ui->contentLabel->setText(tr("%1 of %2, with all that was seen of them: changes, errors, last answers, the last "
                                   "looks, and how the list stood over time. "
                                   "It can be opened anywhere without asking the endpoint. The token is never in it.")
                                    .arg(tasksText(tasks), safeFirstLine(endpoint)));
    m_ui->fileEdit->setText(QDir::toNativeSeparators(fileName));
    m_ui->urlsLabel->setMinimumHeight(3 * fontMetrics().lineSpacing()); // whatever it says: nothing moves
    m_ui->stateLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &SaveSessionDialog::judge);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SaveSessionDialog::browse);
    connect(m_ui->urlsBox, &QCheckBox::toggled, this, &SaveSessionDialog::describeUrls);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveSessionDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    describeUrls();
    judge();
}

SaveSessionDialog::~SaveSessionDialog() = default;

QString SaveSessionDialog::fileName() const
{
    const QString name = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    if (name.isEmpty() || name.endsWith(u'/') || !QFileInfo(name).suffix().isEmpty())
        return name;
    return name + u'.' + Suffix;
}

bool SaveSessionDialog::withUrls() const
{
    return m_ui->urlsBox->isChecked();
}

void SaveSessionDialog::browse()
{
    const QString name =
        QFileDialog::getSaveFileName(this, windowTitle(), fileName(), tr("Recordings (*.%1)").arg(Suffix));
    if (name.isEmpty())
        return;
    m_ui->fileEdit->setText(QDir::toNativeSeparators(name));
    m_replaced = fileName(); // that dialog has asked
    judge();
}

void SaveSessionDialog::judge()
{
    const QString name = fileName();
    m_ui->saveButton->setEnabled(!m_saving && !name.isEmpty() && !name.endsWith(u'/'));
    m_ui->saveButton->setText(tr("&Save"));
    if (!m_saving)
        m_ui->stateLabel->say({});
}

void SaveSessionDialog::submit()
{
    const QString name = fileName();
    // Only now: to look at a disk with every key would be slow where that is far away.
    if (name != m_replaced && QFileInfo::exists(name)) {
        m_replaced = name;
        m_ui->saveButton->setText(tr("&Replace"));
        m_ui->stateLabel->say(tr("There is a file of that name. Replace puts the recording in its place."));
        return;
    }
    setSaving(true);
    m_ui->stateLabel->say(tr("Saving…"));
    Q_EMIT saveRequested(name, withUrls());
}

void SaveSessionDialog::setProgress(qint64 tasks, qint64 all)
{
    // Not said aloud each time: a label, no alert.
    if (m_saving)
        m_ui->stateLabel->setText(tr("Saving… %1 of %2").arg(QLocale().toString(tasks), tasksText(static_cast<int>(all))));
}

void SaveSessionDialog::succeed()
{
    setSaving(false);
    accept();
}

void SaveSessionDialog::fail(const QString &words)
{
    setSaving(false);
    m_ui->stateLabel->say(safeText(words), ToneLabel::Tone::Error);
}

void SaveSessionDialog::setSaving(bool saving)
{
    m_saving = saving;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->fileEdit), static_cast<QWidget *>(m_ui->browseButton),
             static_cast<QWidget *>(m_ui->urlsBox)})
        widget->setEnabled(!saving);
    judge();
}

void SaveSessionDialog::describeUrls()
{
    const bool with = withUrls();
    const QString words = with
        ? tr("Careful: passwords and keys are often in there. Whoever gets the file can read them.")
        : tr("User-info, query and fragment of urls are cut from everything; an answer that cannot be known to "
             "be rid of them is left out.");
    m_ui->urlsLabel->say(words, with ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    m_ui->urlsBox->setAccessibleDescription(words);
}

} // namespace Taskwatch
