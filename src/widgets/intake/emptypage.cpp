// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/emptypage.h"

#include "parts/scrolledpage.h"
#include "ui_emptypage.h"

namespace Taskwatch {

EmptyPage::EmptyPage(QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(addScrolledPage(this));
    m_ui->endpointLabel->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(m_ui->typeButton, &QPushButton::clicked, this, &EmptyPage::typeRequested);
    setFocusProxy(m_ui->pasteButton);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setEndpoint(const QString &endpoint)
{
    m_ui->endpointLabel->setText(tr("Tasks are polled from %1").arg(endpoint));
}

} // namespace Taskwatch
