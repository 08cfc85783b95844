// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasklists/liststrip.h"

#include "text/listingtext.h"
#include "theme/symbol.h"
#include "ui_liststrip.h"

#include <algorithm>

namespace Taskwatch {

ListStrip::ListStrip(QWidget *parent)
    : MessageFrame(parent)
    , m_ui(std::make_unique<Ui::ListStrip>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setText(QString());
    m_ui->closeButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    m_ui->closeButton->setToolTip(tr("Close this list"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ListStrip::cancelClicked);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &ListStrip::retryClicked);
    connect(m_ui->watchBox, &QCheckBox::clicked, this, &ListStrip::watchClicked);
    connect(m_ui->showButton, &QPushButton::clicked, this, &ListStrip::showClicked);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ListStrip::closeClicked);
}

ListStrip::~ListStrip() = default;

void ListStrip::showListings(const QList<Listing> &listings, bool canShow)
{
    if (listings.isEmpty()) {
        closeMessage();
        return;
    }
    const ListingText said = listingsText(listings);
    const bool busy = said.mood == ListingText::Mood::Busy;
    const bool failed = std::any_of(listings.begin(), listings.end(),
        [](const Listing &listing) { return listing.state == Listing::State::Failed; });
    const bool watched =
        std::all_of(listings.begin(), listings.end(), [](const Listing &listing) { return listing.watched; });
    const bool anyTasks =
        std::any_of(listings.begin(), listings.end(), [](const Listing &listing) { return listing.tasks > 0; });
    m_ui->textLabel->setText(said.text);
    m_ui->cancelButton->setVisible(busy);
    m_ui->retryButton->setVisible(!busy && failed);
    m_ui->watchBox->setVisible(!busy);
    m_ui->watchBox->setChecked(watched);
    m_ui->showButton->setVisible(!busy && listings.size() == 1 && anyTasks && canShow);
    m_ui->closeButton->setVisible(!busy);
    setAccent(said.mood == ListingText::Mood::Attention ? Accent::Warning : Accent::Info, m_ui->iconLabel);
    // Screen readers announce the beginning and the end, not each step of the progress.
    if (!isOpen() || (!busy && accessibleName() != said.text))
        openFor(said.text);
}

QString ListStrip::text() const
{
    return !isOpen() ? QString() : m_ui->textLabel->text();
}

} // namespace Taskwatch
