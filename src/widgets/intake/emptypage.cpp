// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/emptypage.h"

#include "parts/rowmetrics.h"
#include "parts/scrolledpage.h"
#include "parts/tonelabel.h"
#include "text/safetext.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "ui_emptypage.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Taskwatch {

namespace {

constexpr int FormWidth = 72; // in average characters

void explain(QPushButton *button, QLabel *label, const QString &explanation)
{
    label->setText(explanation);
    button->setAccessibleDescription(explanation);
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(addScrolledPage(this));
    m_ui->endpointLabel->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(m_ui->typeButton, &QPushButton::clicked, this, &EmptyPage::typeRequested);
    setFocusProxy(m_ui->pasteButton);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setEndpoint(const QString &endpoint)
{
    m_ui->endpointLabel->setText(tr("Tasks are polled from %1").arg(endpoint));
    m_endpoint = endpoint;
    if (m_choices)
        describePaste();
}

void EmptyPage::describePaste()
{
    explain(m_choices->findChild<QPushButton *>(QStringLiteral("pasteChoice")), m_pasteText,
        tr("Watches the ids in the clipboard: from a chat, a log, a spreadsheet column. Without a "
           "profile, they are polled from %1.")
            .arg(m_endpoint));
}

void EmptyPage::setFirstRun(bool first)
{
    if (first && !m_choices)
        buildChoices();
    if (!m_choices || first == m_choices->isVisibleTo(m_ui->contents))
        return;
    m_choices->setVisible(first);
    m_ui->buttons->setVisible(!first);
    m_ui->explanationLabel->setVisible(!first);
    m_ui->endpointLabel->setVisible(!first); // nothing has been set up
    m_ui->headingLabel->setText(first ? tr("Three ways to begin") : tr("No tasks are being watched yet"));
    setFocusProxy(first ? m_choices->findChild<QAbstractButton *>() : m_ui->pasteButton);
}

void EmptyPage::buildChoices()
{
    m_choices = new QWidget(m_ui->contents);
    m_choices->hide();
    auto *layout = new QGridLayout(m_choices);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->setColumnStretch(1, 1);
    // Not QCommandLinkButton, which always writes with 9 points.
    const auto add = [this, layout](const char *name, Symbol symbol, const QString &title, const QString &explanation,
                         void (EmptyPage::*signal)()) {
        auto *button = new QPushButton(symbolIcon(symbol, buttonColor), title, m_choices);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QAbstractButton::clicked, this, [this, signal] {
            m_note->setText({}); // it was about another way
            Q_EMIT(this->*signal)();
        });
        auto *text = new QLabel(m_choices);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        explain(button, text, explanation);
        const int row = layout->rowCount();
        layout->addWidget(button, row, 0);
        layout->addWidget(text, row, 1);
        return text;
    };
    m_pasteText = add("pasteChoice", Symbol::Copy, tr("Paste task ids"), QString(), &EmptyPage::pasteRequested);
    describePaste();
    add("profileChoice", Symbol::Profiles, tr("Set up a profile"),
        tr("The address of an endpoint and its token. One request tests them."), &EmptyPage::profileRequested);
    add("demoChoice", Symbol::Running, tr("Try the demo"),
        tr("Simulated tasks with six hours of history, in a window of their own. Nothing is saved."),
        &EmptyPage::demoRequested);
    m_note = new ToneLabel(m_choices);
    m_note->setObjectName(QStringLiteral("choiceNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    layout->addWidget(m_note, layout->rowCount(), 0, 1, 2);
    m_ui->choicesLayout->insertWidget(1, m_choices);
    setSizes();
}

void EmptyPage::setSizes()
{
    const int width = FormWidth * fontMetrics().averageCharWidth();
    if (m_choices) {
        m_choices->setFixedWidth(width);
        const int symbol = symbolSizeFor(fontMetrics());
        const QList<QPushButton *> buttons = m_choices->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            button->setIconSize({symbol, symbol});
    }
    if (m_form)
        m_form->setMaximumWidth(width);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setSizes();
}

void EmptyPage::showNote(const QString &words, bool isWrong)
{
    if (m_note)
        m_note->showMessage(safeMultiLineText(words), isWrong ? ToneLabel::Tone::Warning : ToneLabel::Tone::Quiet);
}

void EmptyPage::showForm(QWidget *form)
{
    m_form = form;
    setSizes();
    m_ui->formLayout->insertWidget(1, form, 1);
    m_ui->contents->hide();
    form->show();
}

void EmptyPage::hideForm()
{
    m_ui->contents->show();
    setFocus();
}

} // namespace Taskwatch
