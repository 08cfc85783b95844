// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/endpointpopover.h"

#include "ui_endpointpopover.h"

#include <QLayout>

#include <algorithm>

namespace Taskwatch {

EndpointPopover::EndpointPopover(const QString &endpoint, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::EndpointPopover>())
{
    m_ui->setupUi(this);
    m_ui->endpointLabel->setText(endpoint);
    connect(m_ui->settingsButton, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT settingsRequested();
    });
}

EndpointPopover::~EndpointPopover() = default;

void EndpointPopover::setEndpoint(const QString &endpoint)
{
    m_ui->endpointLabel->setText(endpoint);
}

void EndpointPopover::fit()
{
    constexpr int Characters = 64; // of a line, in average ones
    const int width = std::max(minimumWidth(), Characters * fontMetrics().averageCharWidth());
    resize(width, layout()->totalHeightForWidth(width));
}

bool EndpointPopover::isTooSmall() const
{
    return height() < layout()->totalHeightForWidth(width());
}

void EndpointPopover::setLines(const QList<DetailLine> &lines)
{
    m_ui->lines->setLines(lines);
}

} // namespace Taskwatch
