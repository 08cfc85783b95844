// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intakecontrols.h"

#include "idintake.h"
#include "intakedrop.h"
#include "pastetokens.h"
#include "pastewords.h"
#include "tasktablemodel.h"
#include "ui_mainwindow.h"

#include <QFileDialog>

#include <algorithm>

namespace Taskwatch
{

IntakeControls::IntakeControls(const Ui::MainWindow &ui, const TaskTableModel *model, QWidget *window)
    : QObject(window)
    , m_ui(ui)
    , m_window(window)
    , m_intake(new IdIntake(model, ui.noticeBanner, this))
{
    addActions();
    m_ui.idPreview->setTextFormat(Qt::PlainText);
    m_ui.idPreview->setContentsMargins(14, 0, 12, 8); // below the text of the field
    connect(m_ui.idField, &IdField::submitted, this, &IntakeControls::submit);
    connect(m_ui.idField, &IdField::pasted, m_intake, &IdIntake::take);
    connect(m_ui.idField, &QLineEdit::textChanged, this, &IntakeControls::readField);
    connect(m_ui.watchButton, &QPushButton::clicked, m_ui.idField, &IdField::submit);
    connect(m_ui.emptyPage, &EmptyPage::pasteRequested, m_intake, &IdIntake::takeClipboard);
    connect(m_intake, &IdIntake::doubted, this, &IntakeControls::ask);
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (!m_ui.idField->text().isEmpty())
            preview(); // what was new may be watched by now
    });
    auto *drop = new IntakeDrop(window, [this] { return m_ui.idField->isEnabled(); });
    connect(drop, &IntakeDrop::textDropped, m_intake, &IdIntake::take);
    connect(drop, &IntakeDrop::filesDropped, m_intake, &IdIntake::takeFiles);
}

void IntakeControls::addActions()
{
    connect(m_ui.pasteAction, &QAction::triggered, m_intake, &IdIntake::takeClipboard);
    connect(m_ui.pasteFileAction, &QAction::triggered, this, &IntakeControls::showOpenDialog);
    connect(m_ui.focusFieldAction, &QAction::triggered, this, &IntakeControls::focusField);
    m_ui.tasksMenu->insertAction(m_ui.removeAction, m_intake->undoAction());
}

void IntakeControls::focusField()
{
    m_ui.idField->setFocus(Qt::ShortcutFocusReason);
    m_ui.idField->selectAll();
}

void IntakeControls::submit(const QString &text)
{
    const bool isAnswer = text == m_asked;
    if (!isAnswer && m_reading.isEmpty() && m_reading.refused.isEmpty()) {
        m_intake->take(text); // which says why not; the text stays, to be mended
        return;
    }
    m_ui.idField->clear();
    if (isAnswer)
        m_intake->takeConfirmed(text);
    else
        m_intake->take(text);
}

void IntakeControls::ask(const QStringList &ids)
{
    const QString text = ids.join(QStringLiteral(", "));
    if (text.size() > m_ui.idField->maxLength()) {
        m_ui.noticeBanner->say(Banner::Kind::Info,
            tr("Nothing says that the words in this are ids. Of those that are, paste only the ids, each on a line of its own."));
        return;
    }
    m_asked = text;
    m_ui.idField->setText(text);
    m_ui.idField->setFocus();
    readField();
}

void IntakeControls::readField()
{
    QString text = m_ui.idField->text();
    m_reading = readPaste(text);
    if (const int tokens = m_reading.tokens; tokens > 0) {
        // What names it stays, so that what follows is known for a token too. setText() drops the history of the field.
        takeTokensOut(text);
        m_ui.idField->setText(text.remove(TakenToken)); // comes here again
        m_intake->sayToken(tokens);
        return;
    }
    if (text != m_asked)
        m_asked.clear();
    else
        m_reading.isGuess = false;
    preview();
}

void IntakeControls::preview()
{
    QString words;
    if (m_reading.isGuess) {
        QStringList ids;
        for (const TaskId &id : std::as_const(m_reading.tasks))
            ids.append(id.toString());
        words = perhapsText(ids);
    } else if (!m_ui.idField->text().trimmed().isEmpty()) {
        words = previewText(m_intake->preview(m_reading));
    }
    m_ui.idPreview->setText(words);
    m_ui.idPreview->setVisible(!words.isEmpty());
    m_ui.idPreview->setIndent(m_ui.idField->x() - m_ui.topLayout->contentsRect().x()); // below what it is about
    m_ui.idField->setAccessibleDescription(words);
}

void IntakeControls::showOpenDialog()
{
    QFileDialog *dialog = m_openDialog;
    if (!dialog) {
        dialog = new QFileDialog(m_window, tr("Watch the Ids in Files"));
        m_openDialog = dialog;
        dialog->setObjectName(QStringLiteral("pasteFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, m_intake, &IdIntake::takeFiles);
    }
    dialog->open();
}

} // namespace Taskwatch
