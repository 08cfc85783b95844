// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/connectionform.h"

#include "text/joinedtext.h"
#include "text/safetext.h"
#include "ui_connectionform.h"

#include <QFileDialog>

namespace Taskwatch {

namespace {

using Proxy = ConnectionSettings::Proxy;

constexpr std::chrono::milliseconds CheckDelay{250}; // after the last key

QString proxyTitle(Proxy proxy)
{
    switch (proxy) {
    case Proxy::System:
        return ConnectionForm::tr("System settings", "of the proxy");
    case Proxy::None:
        return ConnectionForm::tr("None", "no proxy");
    case Proxy::Http:
        return ConnectionForm::tr("HTTP proxy");
    case Proxy::Socks5:
        return ConnectionForm::tr("SOCKS5 proxy");
    }
    Q_UNREACHABLE();
}

/// What differs from the system's settings, in a few words.
QString summary(const ConnectionSettings &settings)
{
    QStringList parts;
    if (settings.proxy == Proxy::None)
        parts.append(ConnectionForm::tr("no proxy"));
    if (settings.hasOwnProxy())
        parts.append(ConnectionForm::tr("proxy %1", "an address").arg(safeFirstLine(settings.proxyAddress, 60)));
    if (!settings.caFile.isEmpty())
        parts.append(ConnectionForm::tr("own CA file"));
    if (!settings.certificateFile.isEmpty())
        parts.append(ConnectionForm::tr("client certificate"));
    return parts.isEmpty() ? ConnectionForm::tr("as the system is set up") : commaText(parts);
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
    , m_checkTimer(this)
{
    m_ui->setupUi(this);
    for (const Proxy proxy : {Proxy::System, Proxy::None, Proxy::Http, Proxy::Socks5})
        m_ui->proxyCombo->addItem(proxyTitle(proxy), static_cast<int>(proxy));
    for (QLineEdit *edit : lineEdits()) {
        edit->setTextMargins(3, 1, 3, 1);
        connect(edit, &QLineEdit::textEdited, this, &ConnectionForm::apply);
    }
    connect(m_ui->proxyCombo, &QComboBox::activated, this, &ConnectionForm::apply);
    connect(m_ui->connectionButton, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_ui->caButton, &QPushButton::clicked, this, [this] { askForFile(m_ui->caEdit, tr("CA File")); });
    connect(m_ui->certificateButton, &QPushButton::clicked, this,
        [this] { askForFile(m_ui->certificateEdit, tr("File With the Client Certificate")); });
    connect(m_ui->keyButton, &QPushButton::clicked, this,
        [this] { askForFile(m_ui->keyEdit, tr("File With the Key of the Client Certificate")); });
    m_checkTimer.setSingleShot(true);
    connect(&m_checkTimer, &QTimer::timeout, this, &ConnectionForm::checkFiles);
    setFields({}, {});
}

ConnectionForm::~ConnectionForm() = default;

QList<QLineEdit *> ConnectionForm::lineEdits() const
{
    return {m_ui->proxyAddressEdit, m_ui->proxyUserEdit, m_ui->proxyPasswordEdit, m_ui->caEdit, m_ui->certificateEdit,
        m_ui->keyEdit, m_ui->passphraseEdit};
}

void ConnectionForm::setFields(const ConnectionSettings &settings, const ConnectionSecrets &typed)
{
    m_ui->proxyCombo->setCurrentIndex(m_ui->proxyCombo->findData(static_cast<int>(settings.proxy)));
    m_ui->proxyAddressEdit->setText(settings.proxyAddress);
    m_ui->proxyUserEdit->setText(settings.proxyUser);
    m_ui->proxyPasswordEdit->setText(typed.proxy.secretText());
    m_ui->caEdit->setText(settings.caFile);
    m_ui->certificateEdit->setText(settings.certificateFile);
    m_ui->keyEdit->setText(settings.keyFile);
    m_ui->passphraseEdit->setText(typed.key.secretText());
    setOpen(settings != ConnectionSettings());
    showState({});
    checkFiles();
}

void ConnectionForm::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : lineEdits())
        edit->setReadOnly(readOnly);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_ui->proxyCombo, m_ui->caButton, m_ui->certificateButton, m_ui->keyButton})
        widget->setEnabled(!readOnly);
}

ConnectionSettings ConnectionForm::settings() const
{
    ConnectionSettings settings{.proxy = static_cast<Proxy>(m_ui->proxyCombo->currentData().toInt()),
        .caFile = m_ui->caEdit->text().trimmed(),
        .certificateFile = m_ui->certificateEdit->text().trimmed(),
        .keyFile = m_ui->keyEdit->text().trimmed()};
    if (settings.hasOwnProxy()) {
        settings.proxyAddress = m_ui->proxyAddressEdit->text().trimmed();
        settings.proxyUser = m_ui->proxyUserEdit->text().trimmed();
    }
    return settings;
}

ConnectionSecrets ConnectionForm::typed() const
{
    const ConnectionSettings now = settings();
    return {now.proxyUser.isEmpty() ? Password() : Password(m_ui->proxyPasswordEdit->text()),
        now.certificateFile.isEmpty() ? Password() : Password(m_ui->passphraseEdit->text())};
}

void ConnectionForm::clearTyped()
{
    m_ui->proxyPasswordEdit->setText({}); // also clears the undo history
    m_ui->passphraseEdit->setText({});
}

void ConnectionForm::setOpen(bool open)
{
    m_isOpen = open;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->connectionButton->setArrowType(open ? Qt::DownArrow : isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_ui->connectionFields->setVisible(open);
    m_ui->connectionSummary->setText(open ? QString() : summary(settings()));
}

void ConnectionForm::apply()
{
    showState({});
    m_checkTimer.start(CheckDelay);
    Q_EMIT edited();
}

void ConnectionForm::showState(const QString &fileProblem)
{
    const ConnectionSettings now = settings();
    const ConnectionSecrets secrets = typed();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->proxyAddressLabel, m_ui->proxyAddressEdit, m_ui->proxyUserLabel, m_ui->proxyUserEdit})
        widget->setVisible(now.hasOwnProxy());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->proxyPasswordLabel, m_ui->proxyPasswordEdit})
        widget->setVisible(now.hasOwnProxy() && !now.proxyUser.isEmpty());
    const bool hasKey = !now.certificateFile.isEmpty() || !now.keyFile.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->keyLabel, m_ui->keyEdit, m_ui->keyButton, m_ui->passphraseLabel, m_ui->passphraseEdit})
        widget->setVisible(hasKey);
    const bool isTyped = !secrets.proxy.isEmpty() || !secrets.key.isEmpty();
    QString words = problem(now);
    if (words.isEmpty() && !fileProblem.isEmpty())
        words = tr("No requests can be sent for this profile: %1").arg(sentenceText(fileProblem));
    const bool isWrong = !words.isEmpty();
    if (!isWrong && isTyped)
        words = tr("The password is stored in the keyring when you save. It is not shown again.");
    m_ui->connectionNote->setTone(isWrong ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
    m_ui->connectionNote->setText(safeMultiLineText(words));
    m_ui->connectionNote->setVisible(!words.isEmpty());
}

void ConnectionForm::checkFiles()
{
    m_checkTimer.stop();
    const int number = ++m_checks;
    const ConnectionSettings now = settings();
    if (!m_check || (now.caFile.isEmpty() && now.certificateFile.isEmpty()) || !problem(now).isEmpty())
        return;
    m_check(now, typed(), this, [this, number](const QString &words) {
        if (number == m_checks)
            showState(words);
    });
}

void ConnectionForm::askForFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &file) {
        edit->setText(file);
        apply();
    });
    dialog->open();
}

} // namespace Taskwatch
