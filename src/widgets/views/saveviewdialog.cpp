// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/saveviewdialog.h"

#include "filter/savedview.h"
#include "text/safetext.h"
#include "ui_saveviewdialog.h"

#include <algorithm>

namespace Taskwatch {

SaveViewDialog::SaveViewDialog(const QString &suggested, const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveViewDialog>())
    , m_names(names)
{
    m_ui->setupUi(this);
    m_ui->replaceLabel->setMinimumHeight(2 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    m_ui->nameEdit->setText(suggested);
    m_ui->nameEdit->selectAll();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveViewDialog::validate);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveViewDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    validate();
}

SaveViewDialog::~SaveViewDialog() = default;

QString SaveViewDialog::name() const
{
    return m_ui->nameEdit->text().simplified();
}

void SaveViewDialog::validate()
{
    const auto same = std::find_if(
        m_names.cbegin(), m_names.cend(), [typed = name()](const QString &known) { return isSameName(known, typed); });
    const bool replaces = same != m_names.cend();
    m_ui->saveButton->setEnabled(!name().isEmpty());
    m_ui->saveButton->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_ui->replaceLabel->setText(replaces ? tr("Replaces the view \"%1\"").arg(safeFirstLine(*same, 30)) : QString());
}

void SaveViewDialog::submit()
{
    Q_EMIT named(name());
    accept();
}

} // namespace Taskwatch
