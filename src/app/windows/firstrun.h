// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/apitoken.h"
#include "profile/profile.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Taskwatch {

class EmptyPage;
class FirstProfileForm;
class SecretStore;
class TokenFinder;

/// Offers a user who has no profile yet to set one up, or to try the demo, on the empty page of a window. Use it in the
/// GUI thread only.
class FirstRun final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p program: the executable that shows the demo.
    FirstRun(EmptyPage *page, SecretStore *secrets, TokenFinder *tokens, const QString &program);
    /// Ends the offer.
    ~FirstRun() override;

Q_SIGNALS:
    /// @p profile was tested, or the user wants it anyway.
    void profileMade(const Taskwatch::Profile &profile, const std::optional<Taskwatch::ApiToken> &token);

private:
    void showForm();
    void closeForm();
    void startDemo();

    EmptyPage *m_page;
    SecretStore *m_secrets;
    TokenFinder *m_tokens;
    QString m_program;
    QPointer<FirstProfileForm> m_form; // null while the choices are shown
};

} // namespace Taskwatch
