// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/firstprofileform.h"

#include "parts/headinglabel.h"
#include "parts/tonelabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace Taskwatch {

FirstProfileForm::FirstProfileForm(
    ProfileEditor::BaseCheck check, const QList<ApiChoice> &apis, const QString &base, QWidget *parent)
    : QWidget(parent)
    , m_editor(new ProfileEditor(std::move(check), this))
{
    setObjectName(QStringLiteral("firstProfileForm"));
    auto *heading = new HeadingLabel(this);
    heading->setScale(1.5);
    heading->setText(tr("Set up a profile"));
    auto *explanation = new ToneLabel(this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setText(tr("Enter the address of the endpoint and a token that may read its tasks. One request tests "
                            "them and recognises the API. The token is stored in the desktop's keyring."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(m_editor);

    m_editor->beShort();
    m_editor->setApis(apis);
    Profile profile = ProfileEditor::newProfile();
    profile.base = base;
    ProfileEditor::Details details;
    details.isSaved = false;
    details.isNew = true;
    m_editor->setDraft({.profile = profile, .tokenText = {}}, details);
    connect(m_editor, &ProfileEditor::testRequested, this, [this](const std::optional<ApiToken> &token) {
        m_tested = m_editor->draft();
        m_editor->setTesting(true);
        Q_EMIT testRequested(profileWith(token), token);
    });
    connect(m_editor, &ProfileEditor::saveRequested, this,
        [this](const std::optional<ApiToken> &token) { Q_EMIT saved(profileWith(token), token); });
    connect(m_editor, &ProfileEditor::discardRequested, this, &FirstProfileForm::cancelled);
}

Profile FirstProfileForm::profileWith(const std::optional<ApiToken> &token) const
{
    Profile profile = m_editor->draft().profile;
    if (!token)
        profile.token = {TokenSource::Kind::None, {}};
    return profile;
}

void FirstProfileForm::showProbeResult(
    const QStringList &lines, const QString &summary, bool good, const std::optional<QString> &otherApi)
{
    m_editor->setTesting(false);
    if (m_tested != m_editor->draft())
        return;
    m_editor->showProbeResult(lines, summary, good, otherApi);
    if (good)
        m_editor->save();
}

void FirstProfileForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Taskwatch
