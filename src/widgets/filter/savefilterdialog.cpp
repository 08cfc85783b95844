// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/savefilterdialog.h"

#include "text/safetext.h"
#include "ui_savefilterdialog.h"

#include <algorithm>

namespace Taskwatch {

SaveFilterDialog::SaveFilterDialog(const QString &text, const QList<SavedFilter> &filters, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveFilterDialog>())
    , m_text(text)
    , m_filters(filters)
{
    m_ui->setupUi(this);
    m_ui->filterLabel->setText(safeText(text));
    m_ui->replaceLabel->setMinimumHeight(2 * fontMetrics().lineSpacing()); // fixed, so that nothing moves
    // A filter that is already saved is suggested under its name.
    const auto same = std::find_if(
        filters.begin(), filters.end(), [&text](const SavedFilter &filter) { return filter.text == text; });
    if (same != filters.end())
        m_ui->nameEdit->setText(same->name);
    m_ui->nameEdit->selectAll();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveFilterDialog::validate);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SaveFilterDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    validate();
}

SaveFilterDialog::~SaveFilterDialog() = default;

QString SaveFilterDialog::name() const
{
    return m_ui->nameEdit->text().simplified();
}

void SaveFilterDialog::validate()
{
    const auto sameName = std::find_if(m_filters.begin(), m_filters.end(),
        [this](const SavedFilter &filter) { return isSameName(filter.name, name()); });
    const bool replaces = sameName != m_filters.end();
    m_ui->saveButton->setEnabled(!name().isEmpty());
    m_ui->saveButton->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_ui->replaceLabel->setText(replaces
            ? tr("Replaces \"%1\": %2", "name, filter")
                  .arg(safeFirstLine(sameName->name, 30), safeFirstLine(sameName->text, 50))
            : QString());
}

void SaveFilterDialog::submit()
{
    Q_EMIT named(name(), m_text);
    accept();
}

} // namespace Taskwatch
