// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/messagestrip.h"

#include "text/messagetext.h"
#include "ui_messagestrip.h"

#include <QStyle>

#include <algorithm>

namespace Taskwatch {

MessageStrip::MessageStrip(QWidget *parent)
    : MessageFrame(parent)
    , m_ui(std::make_unique<Ui::MessageStrip>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setText(QString());
    m_ui->closeButton->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    m_ui->closeButton->setToolTip(tr("Close this message"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &MessageStrip::cancelClicked);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &MessageStrip::retryClicked);
    connect(m_ui->watchBox, &QCheckBox::clicked, this, &MessageStrip::watchClicked);
    connect(m_ui->showButton, &QPushButton::clicked, this, &MessageStrip::showClicked);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &MessageStrip::closeClicked);
}

MessageStrip::~MessageStrip() = default;

void MessageStrip::showListings(const QList<MessageListing> &listings)
{
    if (listings.isEmpty()) {
        closeMessage();
        return;
    }
    const MessageText said = messagesText(listings);
    const bool busy = said.mood == MessageText::Mood::Busy;
    const bool failed = std::any_of(listings.begin(), listings.end(),
        [](const MessageListing &listing) { return listing.state == MessageListing::State::Failed; });
    const bool watched =
        std::all_of(listings.begin(), listings.end(), [](const MessageListing &listing) { return listing.watched; });
    const bool anyTasks =
        std::any_of(listings.begin(), listings.end(), [](const MessageListing &listing) { return listing.tasks > 0; });
    m_ui->textLabel->setText(said.text);
    m_ui->cancelButton->setVisible(busy);
    m_ui->retryButton->setVisible(!busy && failed);
    m_ui->watchBox->setVisible(!busy);
    m_ui->watchBox->setChecked(watched);
    m_ui->showButton->setVisible(!busy && listings.size() == 1 && anyTasks);
    m_ui->closeButton->setVisible(!busy);
    setAccent(said.mood == MessageText::Mood::Attention ? Accent::Warning : Accent::Info, m_ui->iconLabel);
    // Screen readers announce the beginning and the end, not each step of the progress.
    if (!isOpen() || (!busy && accessibleName() != said.text))
        openFor(said.text);
}

QString MessageStrip::text() const
{
    return !isOpen() ? QString() : m_ui->textLabel->text();
}

} // namespace Taskwatch
