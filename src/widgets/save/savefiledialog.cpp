// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save/savefiledialog.h"

#include "parts/textroom.h"
#include "text/safetext.h"
#include "ui_savefiledialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QShowEvent>

namespace Taskwatch {

namespace {

constexpr int SaveFileWidth = 76; // characters

} // namespace

SaveFileDialog::SaveFileDialog(const QString &content, const QString &urlsCut, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveFileDialog>())
    , m_urlsCut(urlsCut)
{
    m_ui->setupUi(this);
    m_ui->contentLabel->setText(content);
    m_ui->urlsLabel->setMinimumHeight(2 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    m_ui->stateLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    setFileName(fileName);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &SaveFileDialog::edited);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SaveFileDialog::browse);
    connect(m_ui->urlsBox, &QCheckBox::toggled, this, &SaveFileDialog::describeUrls);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveFileDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    describeUrls();
}

SaveFileDialog::~SaveFileDialog() = default;

void SaveFileDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        giveTextRoom(this, SaveFileWidth);
}

void SaveFileDialog::addChoices(QWidget *choices)
{
    m_ui->outerLayout->insertWidget(1, choices);
    setTabOrder(choices, m_ui->fileEdit);
}

QString SaveFileDialog::fileName() const
{
    QString name = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    if (name.isEmpty() || name.endsWith(u'/') || !QFileInfo(name).suffix().isEmpty())
        return name;
    return name + u'.' + suffix();
}

void SaveFileDialog::setFileName(const QString &name)
{
    m_ui->fileEdit->setText(QDir::toNativeSeparators(name));
}

bool SaveFileDialog::withUrls() const
{
    return m_ui->urlsBox->isChecked();
}

void SaveFileDialog::browse()
{
    if (m_browser)
        return;
    m_browser = new QFileDialog(this, windowTitle());
    m_browser->setObjectName(QStringLiteral("saveBrowser"));
    m_browser->setAttribute(Qt::WA_DeleteOnClose);
    m_browser->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    QStringList suffixes;
    const QList<FileKind> kinds = fileKinds();
    for (const FileKind &kind : kinds) {
        filters.append(kind.title + u" (*." + kind.suffix + u')');
        suffixes.append(kind.suffix);
    }
    m_browser->setNameFilters(filters);
    m_browser->selectNameFilter(filters.value(suffixes.indexOf(suffix())));
    m_browser->setDefaultSuffix(suffix());
    const QFileInfo suggested(fileName());
    m_browser->setDirectory(suggested.absolutePath());
    m_browser->selectFile(suggested.fileName());
    connect(m_browser, &QFileDialog::filterSelected, m_browser, [this, filters, suffixes](const QString &filter) {
        m_browser->setDefaultSuffix(suffixes.value(filters.indexOf(filter)));
    });
    connect(m_browser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setFileName(file);
        m_replaced = fileName(); // the file dialog has asked
    });
    m_browser->open();
}

void SaveFileDialog::edited()
{
    m_replaced.clear();
    setState(State::Editing);
    Q_EMIT fileNameChanged(m_ui->fileEdit->text().trimmed());
}

void SaveFileDialog::setState(State state)
{
    m_state = state;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->fileEdit), static_cast<QWidget *>(m_ui->browseButton),
             static_cast<QWidget *>(m_ui->urlsBox)})
        widget->setEnabled(!isSaving());
    enableChoices(!isSaving());
    validate();
}

void SaveFileDialog::validate()
{
    const QString name = fileName();
    const QString nothing = whyNothing();
    m_ui->saveButton->setEnabled(
        m_state != State::Saving && nothing.isEmpty() && !name.isEmpty() && !name.endsWith(u'/'));
    m_ui->saveButton->setText(m_state == State::AskingToReplace ? tr("&Replace") : tr("&Save"));
    if (m_state == State::Editing && m_ui->stateLabel->text() != nothing)
        m_ui->stateLabel->showMessage(nothing);
}

void SaveFileDialog::submit()
{
    const QString name = fileName();
    // Checked only on submit: checking with each key would be slow on a remote disk.
    if (name != m_replaced && QFileInfo::exists(name)) {
        m_replaced = name;
        setState(State::AskingToReplace);
        m_ui->stateLabel->showMessage(tr("A file with this name already exists. Replace overwrites it."));
        return;
    }
    setState(State::Saving);
    m_ui->stateLabel->showMessage(tr("Saving…"));
    Q_EMIT saveRequested();
}

void SaveFileDialog::showProgress(qint64 done, const QString &all)
{
    // setText() and not showMessage(): progress is not announced to screen readers.
    if (isSaving())
        m_ui->stateLabel->setText(tr("Saving… %1 of %2").arg(QLocale().toString(done), all));
}

void SaveFileDialog::succeed()
{
    m_state = State::Editing;
    accept();
}

void SaveFileDialog::fail(const QString &words)
{
    setState(State::Failed);
    m_ui->stateLabel->showMessage(safeText(words), ToneLabel::Tone::Error);
}

void SaveFileDialog::describeUrls()
{
    const QString words = withUrls()
        ? tr("Warning: these parts often contain passwords and keys. Anyone who has the file can read them.")
        : m_urlsCut;
    m_ui->urlsLabel->showMessage(words, withUrls() ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    m_ui->urlsBox->setAccessibleDescription(words);
}

} // namespace Taskwatch
