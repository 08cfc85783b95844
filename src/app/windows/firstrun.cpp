// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/firstrun.h"

#include "api/shippedapis.h"
#include "intake/emptypage.h"
#include "profiles/firstprofileform.h"
#include "profiles/profiletest.h"
#include "settings/apifiles.h"
#include "start/demosimulator.h"
#include "windows/ownprocess.h"

namespace Taskwatch {

FirstRun::FirstRun(EmptyPage *page, SecretStore *secrets, TokenFinder *tokens, const QString &program)
    : m_page(page)
    , m_secrets(secrets)
    , m_tokens(tokens)
    , m_program(program)
{
    page->setFirstRun(true);
    connect(page, &EmptyPage::profileRequested, this, &FirstRun::showForm);
    connect(page, &EmptyPage::demoRequested, this, &FirstRun::startDemo);
}

FirstRun::~FirstRun()
{
    if (m_form)
        closeForm();
    m_page->setFirstRun(false);
}

void FirstRun::showForm()
{
    if (m_form)
        return;
    m_form = new FirstProfileForm(&ProfileTest::baseProblem, ApiFiles::all(), defaultApi()->description().base, m_page);
    auto *test = new ProfileTest(m_secrets, m_tokens, nullptr, m_form);
    connect(m_form, &FirstProfileForm::testRequested, test,
        [test](const Profile &profile, const std::optional<ApiToken> &token) { test->start(profile, token, {}); });
    connect(test, &ProfileTest::finished, m_form, [form = m_form.data()](const ProfileTestResult &result) {
        form->showProbeResult(result.lines, result.summary, result.isGood, result.otherApi);
    });
    connect(m_form, &FirstProfileForm::saved, this, &FirstRun::profileMade);
    connect(m_form, &FirstProfileForm::cancelled, this, &FirstRun::closeForm);
    m_page->showForm(m_form);
    m_form->focusFirst();
}

void FirstRun::closeForm()
{
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_page->hideForm();
}

void FirstRun::startDemo()
{
    // In a process of its own, as `taskwatch --demo`: it saves nothing, and goes on when this window is closed. What
    // may be missing is checked here, because that process would report it only on its standard error.
    if (const QString missing = DemoSimulator::missing(); !missing.isEmpty())
        m_page->showNote(tr("The demo cannot be shown: %1.").arg(missing), true);
    else if (const Result<qint64> started = startOwnProcess(m_program, {QStringLiteral("--demo")}); !started)
        m_page->showNote(tr("%1 could not be started to show the demo: %2").arg(m_program, started.error()), true);
    else
        m_page->showNote(tr("The demo opens in a window of its own."), false);
}

} // namespace Taskwatch
