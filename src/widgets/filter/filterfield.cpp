// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterfield.h"

#include "accessibility/announcer.h"
#include "filter/completionpopup.h"
#include "filter/filtercompletion.h"
#include "ui_filterfield.h"

#include <QToolButton>

namespace Taskwatch {

namespace {

constexpr std::chrono::milliseconds ApplyAfter{120}; // not for every key: filtering a long table takes time
constexpr std::chrono::milliseconds ComplainAfter{400}; // incomplete text is often invalid

} // namespace

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterField>())
{
    m_ui->setupUi(this);
    m_completion = new CompletionPopup(m_ui->filterEdit);
    setFocusProxy(m_ui->filterEdit);
    for (QTimer *timer : {&m_applyTimer, &m_complainTimer})
        timer->setSingleShot(true);
    m_complainTimer.setObjectName(QStringLiteral("complainTimer"));
    m_applyTimer.setInterval(ApplyAfter);
    m_complainTimer.setInterval(ComplainAfter);
    connect(&m_applyTimer, &QTimer::timeout, this, &FilterField::apply);
    connect(&m_complainTimer, &QTimer::timeout, this, &FilterField::report);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &FilterField::applyEdited);
    connect(m_ui->filterEdit, &QLineEdit::textEdited, this, &FilterField::complete);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, &FilterField::settle);
    connect(m_ui->filterEdit, &FilterEdit::downPressed, this, &FilterField::openCompletion);
    connect(m_ui->filterEdit, &FilterEdit::escapePressed, this, [this] {
        if (m_ui->filterEdit->text().isEmpty())
            Q_EMIT focusReleased();
        else
            m_ui->filterEdit->clear();
    });
    connect(m_completion, &CompletionPopup::accepted, this,
        [this](const FilterCompletion &completion, const QString &chosen) {
            insert(completion.start, completion.length, chosen);
        });
    connect(m_completion, &CompletionPopup::closed, &m_complainTimer, qOverload<>(&QTimer::start));
    m_ui->mistakeSymbol->setSymbol(Symbol::Warning, errorColor);
    m_ui->mistakeSymbol->setSymbolSize(0);
    m_ui->filterEdit->addAction(symbolIcon(Symbol::Search, quietColor), QLineEdit::LeadingPosition);
    const QList<QToolButton *> symbols = m_ui->filterEdit->findChildren<QToolButton *>();
    for (QToolButton *symbol : symbols)
        symbol->setAccessibleName(m_ui->filterEdit->accessibleName());
    hideMistake();
    updateWidth();
}

FilterField::~FilterField() = default;

void FilterField::setText(const QString &text)
{
    m_ui->filterEdit->setText(text);
    settle();
}

QString FilterField::text() const
{
    return m_ui->filterEdit->text();
}

QWidget *FilterField::mistakeLine() const
{
    return m_ui->mistakeLine;
}

void FilterField::updateWidth()
{
    constexpr int FewestChars = 16; // even in a narrow window
    m_ui->filterEdit->setMinimumWidth(FewestChars * fontMetrics().averageCharWidth());
}

void FilterField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWidth();
}

void FilterField::focusField()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void FilterField::type(const QString &text)
{
    m_ui->filterEdit->setFocus(Qt::OtherFocusReason);
    m_ui->filterEdit->end(false);
    const QString typed = m_ui->filterEdit->text();
    m_ui->filterEdit->insert(typed.isEmpty() || typed.endsWith(u' ') ? text : QString(u' ' + text));
}

void FilterField::applyEdited()
{
    m_ui->filterEdit->unmark(); // the mark belongs to the previous text
    m_applyTimer.start();
    m_complainTimer.start();
    if (text().isEmpty())
        settle(); // the filter was cleared; do not wait for more keys
}

void FilterField::setAliases(const FilterAliases &aliases)
{
    m_aliases = aliases;
    apply(); // the text may have another meaning now
}

void FilterField::settle()
{
    m_completion->hide();
    apply();
    report();
}

void FilterField::apply()
{
    m_applyTimer.stop();
    const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(text(), m_aliases);
    if (!read)
        return; // report() shows the mistake later
    hideMistake();
    if (*read == m_query)
        return;
    m_query = *read;
    Q_EMIT filterChanged(m_query, text());
}

void FilterField::report()
{
    m_complainTimer.stop();
    const Result<FilterQuery, FilterMistake> read = FilterQuery::parse(text(), m_aliases);
    if (read) {
        if (std::exchange(m_reported, m_query) != m_query)
            Q_EMIT filterSettled();
        return;
    }
    const FilterMistake &mistake = read.error();
    const int cursor = m_ui->filterEdit->cursorPosition();
    // The term at the cursor is not reported while suggestions to complete it are shown.
    if (m_completion->isVisible() && mistake.at <= cursor && cursor <= mistake.at + mistake.length)
        return;
    showMistake(mistake);
}

void FilterField::showMistake(const FilterMistake &mistake)
{
    m_ui->filterEdit->mark(mistake.at, mistake.length);
    m_ui->filterEdit->setAccessibleDescription(mistake.what);
    const bool isNew = m_ui->mistakeLine->isHidden() || m_ui->filterMistake->text() != mistake.what;
    m_ui->filterMistake->setText(mistake.what);
    m_ui->mistakeLine->show();
    if (isNew)
        Announcer::of(this)->announce(mistake.what);
}

void FilterField::hideMistake()
{
    m_ui->filterEdit->unmark();
    m_ui->filterEdit->setAccessibleDescription({});
    m_ui->mistakeLine->hide();
}

void FilterField::complete(const QString &typed)
{
    m_completion->offer(
        completeFilter(typed, m_ui->filterEdit->cursorPosition(), m_states, AtEmptyTerm::OfferNothing, m_aliases));
}

void FilterField::openCompletion()
{
    const FilterCompletion all =
        completeFilter(text(), m_ui->filterEdit->cursorPosition(), m_states, AtEmptyTerm::OfferEveryName, m_aliases);
    m_completion->offer(all);
    if (all.candidates.isEmpty())
        Q_EMIT focusReleased();
}

void FilterField::insert(qsizetype start, qsizetype length, const QString &text)
{
    m_ui->filterEdit->setSelection(static_cast<int>(start), static_cast<int>(length));
    m_ui->filterEdit->insert(text); // as if typed: can be undone, and opens the next suggestions
}

} // namespace Taskwatch
