// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/overviewtab.h"

#include "ui_overviewtab.h"

#include <QScrollBar>

namespace Taskwatch {

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewTab>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->overviewArea);
    m_ui->overviewArea->viewport()->setAutoFillBackground(false);
    m_ui->overview->setAutoFillBackground(false);
}

OverviewTab::~OverviewTab() = default;

void OverviewTab::setLines(const QList<DetailLine> &lines)
{
    m_ui->overview->setLines(lines);
}

void OverviewTab::scrollToTop()
{
    m_ui->overviewArea->verticalScrollBar()->setValue(0);
}

} // namespace Taskwatch
