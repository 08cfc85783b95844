// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intakebar.h"

#include "intake/emptypage.h"
#include "intake/idfield.h"
#include "intake/idintake.h"
#include "intake/intakedrop.h"
#include "parts/banner.h"
#include "paste/pastetokens.h"
#include "paste/pastewords.h"
#include "tables/tasktablemodel.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

namespace Taskwatch {

IntakeBar::IntakeBar(const IntakeParts &parts, const TaskTableModel *model, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_intake(new IdIntake(model, parts.notice, this))
{
    addActions();
    m_parts.preview->setTextFormat(Qt::PlainText);
    m_parts.preview->setContentsMargins(2, 0, 12, 8); // aligned with the text of the field
    connect(m_parts.field, &IdField::submitted, this, &IntakeBar::submit);
    connect(m_parts.field, &IdField::pasted, m_intake, &IdIntake::acceptText);
    connect(m_parts.field, &QLineEdit::textChanged, this, &IntakeBar::readField);
    connect(m_parts.watchButton, &QPushButton::clicked, m_parts.field, &IdField::submit);
    connect(m_parts.emptyPage, &EmptyPage::pasteRequested, m_intake, &IdIntake::acceptClipboard);
    connect(m_intake, &IdIntake::doubted, this, &IntakeBar::ask);
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (!m_parts.field->text().isEmpty())
            preview(); // new ids may be watched now
    });
    auto *drop = new IntakeDrop(window, [this] { return m_parts.field->isEnabled(); });
    connect(drop, &IntakeDrop::textDropped, m_intake, &IdIntake::acceptText);
    connect(drop, &IntakeDrop::filesDropped, m_intake, &IdIntake::acceptFiles);
}

void IntakeBar::addActions()
{
    connect(m_parts.paste, &QAction::triggered, m_intake, &IdIntake::acceptClipboard);
    connect(m_parts.pasteFile, &QAction::triggered, this, &IntakeBar::showOpenDialog);
    connect(m_parts.focusField, &QAction::triggered, this, &IntakeBar::focusField);
    m_parts.menu->insertAction(m_parts.menuBefore, m_intake->undoAction());
}

void IntakeBar::focusField()
{
    m_parts.field->setFocus(Qt::ShortcutFocusReason);
    m_parts.field->selectAll();
}

void IntakeBar::submit(const QString &text)
{
    const bool isAnswer = text == m_asked;
    if (!isAnswer && m_reading.isEmpty() && m_reading.refused.isEmpty()) {
        m_intake->acceptText(text); // shows the error; the text stays, to be corrected
        return;
    }
    m_parts.field->clear();
    if (isAnswer)
        m_intake->acceptConfirmed(text);
    else
        m_intake->acceptText(text);
}

void IntakeBar::ask(const QStringList &ids)
{
    const QString text = ids.join(QStringLiteral(", "));
    if (text.size() > m_parts.field->maxLength()) {
        m_parts.notice->showMessage(
            Banner::Kind::Info, tr("The words in this text may not be ids. Paste only the ids, one per line."));
        return;
    }
    m_asked = text;
    m_parts.field->setText(text);
    m_parts.field->setFocus();
    readField();
}

void IntakeBar::readField()
{
    QString text = m_parts.field->text();
    m_reading = readPaste(text);
    if (const int tokens = m_reading.tokens; tokens > 0) {
        // The word before a token ("Bearer") stays, so that the following characters are recognized as a token, too.
        // setText() deletes the undo history of the field.
        removeTokens(text);
        m_parts.field->setText(text.remove(RemovedToken)); // calls this function again
        m_intake->reportTokens(tokens);
        return;
    }
    if (text != m_asked)
        m_asked.clear();
    else
        m_reading.isGuess = false;
    preview();
}

void IntakeBar::preview()
{
    QString words;
    if (m_reading.isGuess) {
        QStringList ids;
        for (const TaskId &id : std::as_const(m_reading.tasks))
            ids.append(id.toString());
        words = doubtfulIdsText(ids);
    } else if (!m_parts.field->text().trimmed().isEmpty()) {
        words = previewText(m_intake->preview(m_reading));
    }
    m_parts.preview->setText(words);
    m_parts.preview->setVisible(!words.isEmpty());
    m_parts.preview->setIndent(m_parts.field->x());
    m_parts.field->setAccessibleDescription(words);
}

void IntakeBar::showOpenDialog()
{
    QFileDialog *dialog = m_openDialog;
    if (!dialog) {
        dialog = new QFileDialog(m_window, tr("Paste Ids from Files"));
        m_openDialog = dialog;
        dialog->setObjectName(QStringLiteral("pasteFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, m_intake, &IdIntake::acceptFiles);
    }
    dialog->open();
}

} // namespace Taskwatch
