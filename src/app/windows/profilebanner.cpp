// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/profilebanner.h"

#include "parts/banner.h"
#include "text/apiproblemtext.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"
#include "windows/profilewindowconfig.h"

#include <algorithm>

namespace Taskwatch {

ProfileBanner::ProfileBanner(const ProfileWindowConfig *config)
    : m_config(config)
{
    m_askOtherProfile.setObjectName(QStringLiteral("askElsewhereAction"));
    m_askOtherProfile.setText(tr("Poll &There"));
    connect(&m_askOtherProfile, &QAction::triggered, this, [this] {
        const Offer offer = m_offers.takeFirst();
        update();
        Q_EMIT askOtherProfileRequested(offer.key, offer.ids);
    });
    m_tryTokenAgain.setObjectName(QStringLiteral("tryTokenAgainAction"));
    m_tryTokenAgain.setText(tr("&Try Again"));
    connect(&m_tryTokenAgain, &QAction::triggered, this, &ProfileBanner::tokenWanted);
    m_tryConnectionAgain.setObjectName(QStringLiteral("tryConnectionAgainAction"));
    m_tryConnectionAgain.setText(tr("&Try Again"));
    connect(&m_tryConnectionAgain, &QAction::triggered, this, &ProfileBanner::connectionWanted);
}

void ProfileBanner::showIn(Banner *banner)
{
    m_banner = banner;
    update();
}

void ProfileBanner::setTokenTrouble(const QString &words)
{
    m_tokenTrouble = words;
    update();
}

void ProfileBanner::setConnectionTrouble(const QString &words)
{
    m_connectionTrouble = words;
    update();
}

void ProfileBanner::showMessage(const QString &words)
{
    m_message = words;
    update();
}

void ProfileBanner::offerOtherProfile(const Profile &other, const QList<TaskId> &ids)
{
    const QString key = other.key();
    auto offer = std::find_if(m_offers.begin(), m_offers.end(), [&key](const Offer &each) { return each.key == key; });
    if (offer == m_offers.end())
        offer = m_offers.insert(m_offers.end(), {key, {}, {}});
    offer->name = safeFirstLine(other.name, 40);
    offer->ids += ids;
    update();
}

void ProfileBanner::update()
{
    if (!m_banner)
        return;
    if (!m_config->apiProblem.isEmpty()) {
        m_banner->showMessage(
            Banner::Kind::Warning, sentencesText(profileApiProblemText(m_config->apiProblem), m_message));
        m_banner->setAction(nullptr);
    } else if (!m_connectionTrouble.isEmpty()) {
        m_banner->showMessage(
            Banner::Kind::Warning, tr("No requests are sent: %1").arg(sentenceText(m_connectionTrouble)));
        m_banner->setAction(&m_tryConnectionAgain);
    } else if (!m_tokenTrouble.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning,
            m_config->token ? m_tokenTrouble : tr("Polling waits for a token: %1.").arg(m_tokenTrouble));
        m_banner->setAction(m_config->token ? nullptr : &m_tryTokenAgain);
    } else if (!m_offers.isEmpty()) {
        const Offer &offer = m_offers.first();
        m_banner->showMessage(Banner::Kind::Info,
            offer.ids.size() == 1 ? tr("%1 was not found here, but is on the list of %2.")
                                        .arg(safeFirstLine(offer.ids.first().toString(), 40), offer.name)
                                  : tr("%Ln tasks were not found here, but are on the list of %1.", "a profile",
                                      pluralNumber(offer.ids.size()))
                                        .arg(offer.name));
        m_banner->setAction(&m_askOtherProfile);
    } else if (!m_message.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning, m_message);
        m_banner->setAction(nullptr);
    } else if (m_config->simulated && !m_config->forPicture) {
        m_banner->showMessage(Banner::Kind::Info,
            tr("The tasks of this demo are simulated. Views and settings that you change here are not saved; profiles are."));
    } else {
        m_banner->clearMessage();
    }
}

} // namespace Taskwatch
