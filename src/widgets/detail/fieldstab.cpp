// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/fieldstab.h"

#include "ui_fieldstab.h"

#include <QScrollBar>

namespace Taskwatch {

FieldsTab::FieldsTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FieldsTab>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->fieldsArea);
    m_ui->fieldsArea->viewport()->setAutoFillBackground(false);
    m_ui->fields->setAutoFillBackground(false);
}

FieldsTab::~FieldsTab() = default;

void FieldsTab::setLines(const QList<DetailLine> &lines)
{
    m_ui->fields->setLines(lines);
}

void FieldsTab::scrollToTop()
{
    m_ui->fieldsArea->verticalScrollBar()->setValue(0);
}

} // namespace Taskwatch
