// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historydialog.h"

#include "colors.h"
#include "safetext.h"
#include "ui_historydialog.h"

#include <QLocale>
#include <QSignalBlocker>

namespace Taskwatch {

namespace {

constexpr qint64 Thousand = 1000;

} // namespace

HistoryDialog::HistoryDialog(const JournalLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryDialog>())
{
    m_ui->setupUi(this);
    m_ui->daysBox->setRange(JournalLimits::LeastDays, JournalLimits::MostDays);
    m_ui->changesBox->setRange(static_cast<int>(JournalLimits::LeastChanges / Thousand), static_cast<int>(JournalLimits::MostChanges / Thousand));
    m_ui->changesBox->setGroupSeparatorShown(true);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    for (QLabel *hint : {m_ui->daysHint, m_ui->changesHint})
        hint->setPalette(quiet);
    setLimits(limits);
    connect(m_ui->daysBox, &QSpinBox::valueChanged, this, &HistoryDialog::take);
    connect(m_ui->changesBox, &QSpinBox::valueChanged, this, &HistoryDialog::take);
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] {
        setLimits({});
        take();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::setLimits(const JournalLimits &limits)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_ui->daysBox), QSignalBlocker(m_ui->changesBox)};
    m_ui->daysBox->setValue(limits.days);
    m_ui->changesBox->setValue(static_cast<int>(limits.changes / Thousand));
    m_ui->defaultsButton->setEnabled(limits != JournalLimits());
}

void HistoryDialog::take()
{
    const JournalLimits limits{.days = m_ui->daysBox->value(), .changes = m_ui->changesBox->value() * Thousand};
    m_ui->defaultsButton->setEnabled(limits != JournalLimits());
    Q_EMIT changed(limits);
}

void HistoryDialog::setState(const JournalState &state)
{
    m_ui->fileLabel->setText(state.file.isEmpty() ? tr("In memory, until the program ends") : safeText(state.file));
    const QLocale locale;
    m_ui->sizeLabel->setText(tr("%1 changes, %2").arg(locale.toString(state.changes), locale.formattedDataSize(state.bytes)));
    m_ui->wordsLabel->setText(safeMultiLineText(state.words));
    m_ui->wordsLabel->setVisible(!state.words.isEmpty());
}

} // namespace Taskwatch
