// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileeditor.h"

#include "profile/webaddress.h"
#include "profiles/profilecolorpicker.h"
#include "profiles/tokennote.h"
#include "text/apitext.h"
#include "text/safetext.h"
#include "text/urlhost.h"
#include "ui_profileeditor.h"

#include <QFileDialog>
#include <QScopedValueRollback>
#include <QUuid>

namespace Taskwatch {

ProfileEditor::ProfileEditor(BaseCheck check, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileEditor>())
    , m_check(std::move(check))
{
    m_ui->setupUi(this);
    for (const TokenSource::Kind source : {TokenSource::Kind::SecretStore, TokenSource::Kind::Environment,
             TokenSource::Kind::File, TokenSource::Kind::SessionOnly, TokenSource::Kind::None})
        m_ui->sourceCombo->addItem(tokenSourceTitle(source), static_cast<int>(source));
    m_ui->probeFrame->hide();
    for (QLineEdit *edit : lineEdits())
        edit->setTextMargins(3, 1, 3, 1);
    for (QLabel *label : {m_ui->tokenNote, m_ui->unsavedLabel}) {
        QSizePolicy policy = label->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // keeps the buttons in place while the user types
        label->setSizePolicy(policy);
    }
    connectFields();
    setDraft({}, {});
}

ProfileEditor::~ProfileEditor() = default;

ConnectionForm *ProfileEditor::connectionForm() const
{
    return m_ui->connectionForm;
}

QList<QLineEdit *> ProfileEditor::lineEdits() const
{
    return {m_ui->nameEdit, m_ui->baseEdit, m_ui->parameterEdit, m_ui->consoleEdit, m_ui->sourceEdit, m_ui->tokenEdit};
}

void ProfileEditor::connectFields()
{
    for (QLineEdit *edit : lineEdits()) {
        connect(edit, &QLineEdit::textEdited, this, &ProfileEditor::apply);
        connect(edit, &QLineEdit::returnPressed, this, &ProfileEditor::enter);
    }
    connect(m_ui->consentCheck, &QCheckBox::toggled, this, &ProfileEditor::apply);
    connect(m_ui->connectionForm, &ConnectionForm::edited, this, &ProfileEditor::apply);
    connect(m_ui->colorPicker, &ProfileColorPicker::chosen, this, &ProfileEditor::apply);
    connect(m_ui->apiCombo, &QComboBox::activated, this, [this] {
        m_ui->parameterEdit->clear();
        apply();
    });
    connect(m_ui->probeFrame, &ProbeResultFrame::apiWanted, this, [this](const QString &key) {
        m_ui->apiCombo->setCurrentIndex(m_ui->apiCombo->findData(key));
        m_ui->parameterEdit->clear();
        apply();
        test();
    });
    connect(m_ui->sourceCombo, &QComboBox::activated, this, [this] {
        const ApiChoice *chosen = api(draft().profile.api);
        m_ui->sourceEdit->setText(
            kind() == TokenSource::Kind::Environment && chosen ? chosen->api.environment.token : QString());
        if (!acceptsToken())
            m_ui->tokenEdit->clear();
        apply();
    });
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ProfileEditor::askForFile);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &ProfileEditor::discardRequested);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &ProfileEditor::keepRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ProfileEditor::openRequested);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileEditor::test);
}

void ProfileEditor::beShort()
{
    m_isShort = true;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->nameLabel, m_ui->nameEdit, m_ui->apiLabel,
             m_ui->apiCombo, m_ui->consoleLabel, m_ui->consoleEdit, m_ui->colorLabel, m_ui->colorPicker,
             m_ui->openButton, m_ui->connectionForm})
        widget->hide();
    QSizePolicy policy = m_ui->unsavedLabel->sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    m_ui->unsavedLabel->setSizePolicy(policy);
    m_ui->tokenLabel->setText(tr("T&oken")); // mnemonics of the window's menus are not free
    m_ui->tokenEdit->setAccessibleName(tr("Token"));
    m_ui->tokenEdit->setPlaceholderText(tr("empty if the endpoint needs none"));
    m_ui->testButton->setToolTip(tr("Send one request; if it is answered well, save the profile and open its window"));
    m_ui->saveButton->setText(tr("Save An&yway"));
    m_ui->discardButton->setText(tr("Bac&k"));
    m_ui->discardButton->setToolTip(QString());
    // As in an assistant: the way back is at the left, the way on at the right.
    m_ui->buttons->insertWidget(0, m_ui->discardButton);
    m_ui->buttons->addWidget(m_ui->testButton);
    setTesting(false);
    validate();
}

Profile ProfileEditor::newProfile()
{
    return {
        .id = QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)), .name = {}, .base = {}, .token = {}};
}

void ProfileEditor::setApis(const QList<ApiChoice> &apis)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString current = draft().profile.api;
    m_apis = apis;
    m_ui->apiCombo->clear();
    for (const ApiChoice &choice : apis)
        m_ui->apiCombo->addItem(choice.name, choice.key);
    m_ui->apiCombo->setCurrentIndex(m_ui->apiCombo->findData(current));
    showApi();
}

const ApiChoice *ProfileEditor::api(const QString &key) const
{
    const auto found =
        std::find_if(m_apis.begin(), m_apis.end(), [&key](const ApiChoice &each) { return each.key == key; });
    return found == m_apis.end() ? nullptr : &*found;
}

void ProfileEditor::setDraft(const ProfileDraft &draft, const Details &details)
{
    const QScopedValueRollback filling(m_filling, true);
    m_profile = draft.profile;
    m_ui->nameEdit->setText(draft.profile.name);
    m_ui->baseEdit->setText(draft.profile.base);
    m_ui->consentCheck->setChecked(draft.profile.allowHttp);
    if (m_ui->apiCombo->findData(draft.profile.api) < 0) // the file is gone: the choice is kept and said to be invalid
        m_ui->apiCombo->addItem(draft.profile.api, draft.profile.api);
    m_ui->apiCombo->setCurrentIndex(m_ui->apiCombo->findData(draft.profile.api));
    const ApiChoice *chosen = api(draft.profile.api);
    m_ui->parameterEdit->setText(chosen ? draft.profile.parameters.value(chosen->optionalIdPart()) : QString());
    m_ui->consoleEdit->setText(draft.profile.console);
    m_ui->colorPicker->setColor(draft.profile.color);
    m_ui->sourceCombo->setCurrentIndex(m_ui->sourceCombo->findData(static_cast<int>(draft.profile.token.kind)));
    m_ui->sourceEdit->setText(draft.profile.token.name);
    m_ui->tokenEdit->setText(draft.tokenText);
    m_ui->connectionForm->setFields(draft.profile.connection, draft.secrets);
    hideProbeResult();
    setDetails(details);
}

void ProfileEditor::setDetails(const Details &details)
{
    m_details = details;
    for (QLineEdit *edit : lineEdits())
        edit->setReadOnly(!details.isKept);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->consentCheck, m_ui->apiCombo, m_ui->colorPicker, m_ui->sourceCombo, m_ui->browseButton})
        widget->setEnabled(details.isKept);
    m_ui->connectionForm->setReadOnly(!details.isKept);
    m_ui->offeredFrame->setVisible(!details.isKept);
    m_ui->saveButton->setVisible(details.isKept && (!m_isShort || m_ui->probeFrame->isVisibleTo(this)));
    m_ui->discardButton->setVisible(details.isKept);
    m_ui->openButton->setEnabled(!details.isNew);
    validate();
}

ProfileDraft ProfileEditor::draft() const
{
    Profile profile = m_profile;
    profile.base = m_ui->baseEdit->text().trimmed();
    profile.name =
        m_isShort ? hostOf(profile.base).left(m_ui->nameEdit->maxLength()) : m_ui->nameEdit->text().simplified();
    profile.api = m_ui->apiCombo->currentData().toString();
    const ApiChoice *chosen = api(profile.api);
    const QString parameter = m_ui->parameterEdit->text().trimmed();
    if (chosen) {
        profile.parameters.clear();
        if (!chosen->optionalIdPart().isEmpty() && !parameter.isEmpty())
            profile.parameters.insert(chosen->optionalIdPart(), parameter);
    }
    profile.console = m_ui->consoleEdit->text().trimmed();
    profile.color = m_ui->colorPicker->color();
    profile.allowHttp = m_ui->consentCheck->isChecked();
    profile.token = {.kind = kind(), .name = m_ui->sourceEdit->text().trimmed()};
    profile.connection = m_ui->connectionForm->settings();
    return {.profile = profile, .tokenText = m_ui->tokenEdit->text(), .secrets = m_ui->connectionForm->typed()};
}

TokenSource::Kind ProfileEditor::kind() const
{
    return needsToken() ? static_cast<TokenSource::Kind>(m_ui->sourceCombo->currentData().toInt())
                        : TokenSource::Kind::None;
}

bool ProfileEditor::needsToken() const
{
    const ApiChoice *chosen = api(m_ui->apiCombo->currentData().toString());
    return !chosen || chosen->api.auth != ApiDescription::Auth::None;
}

bool ProfileEditor::acceptsToken() const
{
    return m_details.isKept && (kind() == TokenSource::Kind::SecretStore || kind() == TokenSource::Kind::SessionOnly);
}

std::optional<ApiToken> ProfileEditor::typedToken() const
{
    if (!acceptsToken() || m_ui->tokenEdit->text().isEmpty())
        return std::nullopt;
    const Result<ApiToken> token = ApiToken::parse(m_ui->tokenEdit->text().toUtf8());
    return token ? std::optional(*token) : std::nullopt;
}

void ProfileEditor::focusFirst()
{
    QLineEdit *first = m_isShort ? m_ui->baseEdit : m_ui->nameEdit;
    first->setFocus();
    first->selectAll();
}

void ProfileEditor::apply()
{
    if (m_filling)
        return;
    hideProbeResult(); // belongs to the previous values
    Q_EMIT edited();
    validate();
}

void ProfileEditor::validate()
{
    const ProfileDraft now = draft();
    const Profile &profile = now.profile;
    const QString nameWrong = m_isShort ? QString()
        : profile.name.isEmpty()        ? tr("Enter a name.")
        : m_details.isKept && m_details.otherNames.contains(profile.name, Qt::CaseInsensitive)
        ? tr("Another profile has this name.")
        : QString();
    showMessage(m_ui->nameNote, nameWrong, true);

    // The consent box is shown only if consent makes the address valid.
    const QString strict = m_check(profile.base, false);
    const bool needsConsent = !strict.isEmpty() && m_check(profile.base, true).isEmpty();
    m_ui->consentCheck->setVisible(needsConsent);
    const QString baseWrong = needsConsent && profile.allowHttp ? QString() : strict;
    showMessage(m_ui->baseNote, baseWrong, true);

    showApi();
    const QString consoleWrong = consoleProblem(profile.console);
    showMessage(m_ui->consoleNote, consoleWrong, true);
    showSource();
    validateToken();
    const bool sourceMissing =
        (kind() == TokenSource::Kind::Environment || kind() == TokenSource::Kind::File) && profile.token.name.isEmpty();
    const bool tokenWrong = acceptsToken() && !now.tokenText.isEmpty() && !typedToken();
    m_canTest = baseWrong.isEmpty() && !sourceMissing && !tokenWrong && m_ui->connectionForm->isSound();
    m_isSound = m_canTest && nameWrong.isEmpty() && consoleWrong.isEmpty();
    m_ui->saveButton->setEnabled(m_isSound && !m_details.isSaved);
    m_ui->discardButton->setEnabled(!m_details.isSaved);
    m_ui->testButton->setEnabled(m_canTest && !m_testing);
    const QString unsaved = m_details.isSaved ? QString()
        : m_isSound                           ? tr("Not saved yet.")
                                              : tr("Not saved yet. Complete the fields above first.");
    showMessage(m_ui->unsavedLabel, m_isShort ? QString() : unsaved, true);
}

void ProfileEditor::validateToken()
{
    const TokenNote note = tokenNote(kind(), m_ui->sourceEdit->text().trimmed(),
        acceptsToken() ? m_ui->tokenEdit->text() : QString(), m_details.tokenWords, needsToken());
    showMessage(m_ui->tokenNote, note.words, note.isWrong);
}

void ProfileEditor::showApi()
{
    const QString key = m_ui->apiCombo->currentData().toString();
    const ApiChoice *chosen = api(key);
    const QString problem = chosen ? chosen->problem : tr("There is no API file \"%1\".").arg(key);
    const bool isWrong = !problem.isEmpty() && !m_apis.isEmpty();
    const QString about =
        chosen && !m_isShort ? apiText(chosen->api.about) : QString(); // a short form does not name the API
    showMessage(m_ui->apiNote, isWrong ? problem : about, isWrong);
    const QString parameter = chosen ? chosen->optionalIdPart() : QString();
    m_ui->parameterLabel->setText(parameter.isEmpty() ? parameter : apiTitle(parameter));
    m_ui->parameterEdit->setAccessibleName(m_ui->parameterLabel->text());
    m_ui->parameterEdit->setPlaceholderText(
        tr("for ids that name no %1; others are written %1/id").arg(apiText(parameter)));
    m_ui->parameterLabel->setVisible(!parameter.isEmpty() && !m_isShort);
    m_ui->parameterEdit->setVisible(!parameter.isEmpty() && !m_isShort);
    const QString base = chosen ? chosen->api.base : QString();
    m_ui->baseEdit->setPlaceholderText(base.isEmpty() ? tr("https://host, and the path of the program") : base);
}

void ProfileEditor::showSource()
{
    const bool isFile = kind() == TokenSource::Kind::File;
    const bool hasName = isFile || kind() == TokenSource::Kind::Environment;
    m_ui->sourceNameLabel->setText(isFile ? tr("File") : tr("Variable"));
    m_ui->sourceEdit->setAccessibleName(
        isFile ? tr("File that contains the token") : tr("Environment variable that contains the token"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->sourceNameLabel, m_ui->sourceEdit})
        widget->setVisible(hasName);
    m_ui->browseButton->setVisible(isFile);
    m_ui->sourceLabel->setVisible(needsToken() && !m_isShort);
    m_ui->sourceCombo->setVisible(needsToken() && !m_isShort);
    m_ui->tokenLabel->setVisible(acceptsToken());
    m_ui->tokenEdit->setVisible(acceptsToken());
}

void ProfileEditor::showMessage(ToneLabel *label, const QString &words, bool isWrong)
{
    label->setTone(isWrong ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    label->setText(safeMultiLineText(words));
    label->setVisible(!words.isEmpty());
}

void ProfileEditor::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("File That Contains the Token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->sourceEdit->setText(file);
        apply();
    });
    dialog->open();
}

void ProfileEditor::enter()
{
    if (!m_isShort)
        save();
    else if (m_ui->testButton->isEnabled())
        test();
}

void ProfileEditor::test()
{
    hideProbeResult();
    Q_EMIT testRequested(typedToken(), m_ui->connectionForm->typed());
}

void ProfileEditor::save()
{
    if (!m_isSound || m_details.isSaved)
        return;
    const std::optional<ApiToken> token = typedToken();
    const ConnectionSecrets secrets = m_ui->connectionForm->typed();
    m_ui->connectionForm->clearTyped();
    m_ui->tokenEdit->setText(QString()); // also clears the undo history, so that the token cannot be restored
    Q_EMIT saveRequested(token, secrets);
}

void ProfileEditor::setTesting(bool testing)
{
    m_testing = testing;
    m_ui->testButton->setText(testing ? tr("Testing…") : m_isShort ? tr("Test &and Open") : tr("&Test"));
    m_ui->testButton->setEnabled(m_canTest && !testing);
}

void ProfileEditor::showProbeResult(
    const QStringList &lines, const QString &summary, bool good, const std::optional<QString> &otherApi)
{
    const ApiChoice *other = otherApi ? api(*otherApi) : nullptr;
    m_ui->probeFrame->showResult(lines, summary, good, other ? std::optional(*other) : std::nullopt);
    m_ui->saveButton->setVisible(m_details.isKept);
}

void ProfileEditor::hideProbeResult()
{
    m_ui->probeFrame->hide();
    m_ui->saveButton->setVisible(m_details.isKept && !m_isShort); // a short form is saved if its test passes
}

} // namespace Taskwatch
