// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intakebar.h"

#include "intake/idfield.h"
#include "intake/idintake.h"
#include "intake/intakedrop.h"
#include "parts/banner.h"
#include "parts/menuactions.h"
#include "tables/tasktablemodel.h"
#include "text/joinedtext.h"
#include "text/tokentext.h"
#include "theme/symbol.h"
#include "ui_intakebar.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>

namespace Taskwatch {

namespace {

QStringList textsOf(const QList<TaskId> &ids)
{
    QStringList texts;
    for (const TaskId &id : ids)
        texts.append(id.toString());
    return texts;
}

} // namespace

IntakeBar::IntakeBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IntakeBar>())
    , m_paste(createAction(this, "pasteAction", tr("&Paste Ids"), QKeySequence::Paste))
    , m_pasteFile(createAction(
          this, "pasteFileAction", tr("Add Tasks from &Files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)))
    , m_addTasks(createAction(this, "addTasksAction", tr("&Add Tasks…"), QKeySequence::New))
{
    m_ui->setupUi(this);
    hide();
    m_ui->closeIntakeButton->setIcon(symbolIcon(Symbol::Close, quietColor));
    m_addTasks->setIcon(symbolIcon(Symbol::Add, buttonColor));
    m_addTasks->setIconText(tr("Add tasks"));
    setToolTipWithKeys(m_addTasks, tr("Type or paste ids of tasks to watch"));
    connect(m_pasteFile, &QAction::triggered, this, &IntakeBar::showOpenDialog);
    connect(m_addTasks, &QAction::triggered, this, &IntakeBar::open);
    connect(m_ui->closeIntakeButton, &QToolButton::clicked, this, &IntakeBar::cancel);
    connect(m_ui->idField, &IdField::submitted, this, &IntakeBar::submit);
    connect(m_ui->idField, &QLineEdit::textChanged, this, &IntakeBar::readField);
    connect(m_ui->watchButton, &QPushButton::clicked, m_ui->idField, &IdField::submit);
}

IntakeBar::~IntakeBar() = default;

void IntakeBar::setModel(const TaskTableModel *model, Banner *notice)
{
    Q_ASSERT(!m_intake);
    m_notice = notice;
    m_intake = new IdIntake(model, notice, this);
    connect(m_paste, &QAction::triggered, m_intake, &IdIntake::acceptClipboard);
    connect(m_ui->idField, &IdField::pasted, this, [this](const QString &text) {
        dismiss();
        m_intake->acceptText(text);
    });
    connect(m_ui->idField, &IdField::filesPasted, this, [this](const QList<QUrl> &files) {
        dismiss();
        m_intake->acceptFiles(files);
    });
    connect(m_ui->idField, &QLineEdit::textEdited, m_intake, &IdIntake::dismissMessage);
    connect(m_intake, &IdIntake::doubted, this, &IntakeBar::ask);
    connect(m_intake, &IdIntake::refused, this,
        [this](const QStringList &words) { offer(words.join(QStringLiteral(", "))); });
    connect(model, &TaskTableModel::tasksChanged, this, [this] {
        if (!m_ui->idField->text().isEmpty())
            showPreview(); // new ids may be watched now
    });
    auto *drop = new IntakeDrop(window(), [this] { return isEnabled(); });
    connect(drop, &IntakeDrop::textDropped, m_intake, &IdIntake::acceptText);
    connect(drop, &IntakeDrop::filesDropped, m_intake, &IdIntake::acceptFiles);
}

void IntakeBar::setApi(const std::shared_ptr<const TaskApi> &api)
{
    m_intake->setApi(api);
    const ApiDescription &description = api->description();
    const QString list = api->lists().example();
    m_ui->idField->setPlaceholderText(
        list.isEmpty() ? tr("Paste or type ids") : tr("Paste or type ids, or %1 for a list").arg(list));
    const QStringList forms = api->lists().forms();
    m_ui->idField->setToolTip(
        forms.isEmpty() ? QString() : tr("Lists of %1: %2").arg(description.name, commaText(forms)));
}

void IntakeBar::disable(const QString &why)
{
    setEnabled(false);
    setToolTip(why);
    m_ui->watchButton->setToolTip(why);
    m_ui->idField->setPlaceholderText(why);
    for (QAction *action : {m_addTasks, m_paste, m_pasteFile}) {
        action->setEnabled(false);
        action->setToolTip(why);
    }
}

void IntakeBar::open()
{
    show();
    m_ui->idField->setFocus(Qt::ShortcutFocusReason);
    m_ui->idField->selectAll();
}

void IntakeBar::dismiss()
{
    m_ui->idField->setText({}); // unlike clear(), this leaves nothing to undo in the field: undo removes the tasks
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusReleased(); // otherwise the focus would move to an arbitrary widget
    hide();
}

void IntakeBar::cancel()
{
    m_intake->dismissMessage();
    dismiss();
}

void IntakeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void IntakeBar::submit(const QString &text)
{
    const bool isAnswer = text == m_asked;
    if (!isAnswer && m_reading.isEmpty()) {
        m_intake->acceptText(text); // shows the error
        offer(text); // to be corrected
        return;
    }
    dismiss();
    if (isAnswer)
        m_intake->acceptConfirmed(text);
    else
        m_intake->acceptText(text);
}

void IntakeBar::ask(const QList<TaskId> &ids)
{
    const QString text = textsOf(ids).join(QStringLiteral(", "));
    if (text.size() > m_ui->idField->maxLength()) {
        m_notice->showMessage(
            Banner::Kind::Info, tr("The words in this text may not be ids. Paste only the ids, one per line."));
        return;
    }
    m_asked = text;
    offer(text);
}

void IntakeBar::offer(const QString &text)
{
    m_ui->idField->setText(text);
    readField();
    open();
}

void IntakeBar::readField()
{
    QString text = m_ui->idField->text();
    m_reading = m_intake->read(text);
    if (const int tokens = m_reading.tokens; tokens > 0) {
        // The word before a token ("Bearer") stays, so that the following characters are recognized as a token, too.
        // setText() deletes the undo history of the field.
        replaceTokens(text, {});
        m_ui->idField->setText(text); // calls this function again
        m_intake->reportTokens(tokens);
        return;
    }
    if (text != m_asked)
        m_asked.clear();
    else
        m_reading = m_reading.confirmed();
    showPreview();
}

void IntakeBar::showPreview()
{
    QString words;
    if (!m_reading.guesses.isEmpty() && m_reading.tasks.isEmpty() && m_reading.lists.isEmpty()) {
        words = doubtfulIdsText(textsOf(m_reading.guesses));
    } else if (!m_ui->idField->text().trimmed().isEmpty()) {
        words = previewText(m_intake->preview(m_reading));
    }
    m_ui->idPreview->setText(words);
    m_ui->idPreview->setVisible(!words.isEmpty());
    m_ui->idField->setAccessibleDescription(words);
}

void IntakeBar::showOpenDialog()
{
    QFileDialog *dialog = m_openDialog;
    if (!dialog) {
        dialog = new QFileDialog(window(), tr("Add Tasks from Files"));
        m_openDialog = dialog;
        dialog->setObjectName(QStringLiteral("pasteFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        // Qt's own dialog does not emit urlsSelected().
        connect(
            dialog, &QDialog::accepted, m_intake, [this, dialog] { m_intake->acceptFiles(dialog->selectedUrls()); });
    }
    dialog->open();
}

} // namespace Taskwatch
