// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/saveviewdialog.h"

#include "parts/textroom.h"
#include "text/safetext.h"
#include "ui_saveviewdialog.h"

namespace Taskwatch {

namespace {

constexpr int SaveViewWidth = 50; // characters

} // namespace

SaveViewDialog::SaveViewDialog(const QString &suggested, const QList<SavedView> &views, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveViewDialog>())
    , m_views(views)
{
    m_ui->setupUi(this);
    m_ui->replaceLabel->setMinimumHeight(2 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    m_ui->nameEdit->setText(suggested);
    m_ui->nameEdit->selectAll();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveViewDialog::validate);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveViewDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    validate();
    giveTextRoom(this, SaveViewWidth);
}

SaveViewDialog::~SaveViewDialog() = default;

QString SaveViewDialog::name() const
{
    return m_ui->nameEdit->text().simplified();
}

void SaveViewDialog::validate()
{
    const qsizetype same = indexOfView(m_views, name());
    const bool replaces = same >= 0;
    m_ui->saveButton->setEnabled(!name().isEmpty());
    m_ui->saveButton->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_ui->replaceLabel->setText(
        replaces ? tr("Replaces the view \"%1\"").arg(safeFirstLine(m_views[same].name, 30)) : QString());
}

void SaveViewDialog::submit()
{
    Q_EMIT named(name());
    accept();
}

} // namespace Taskwatch
