// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process/windowdriver.h"

#include "parts/banner.h"
#include "save/saverecordingdialog.h"
#include "save/saverowsdialog.h"
#include "settings/settingsactions.h"
#include "tables/tasktablemodel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <cstdio>
#include <cstdlib>

namespace Taskwatch::Test {

namespace {

void printRows(const QAbstractItemModel *model)
{
    static constexpr int Roles[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole,
        Qt::AccessibleDescriptionRole, Qt::EditRole};
    for (int row = 0; row < std::min(200, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : Roles)
                print(model->index(row, column).data(role).toString());
        }
    }
}

void printWidget(QWidget *widget)
{
    QStringList said{widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
        widget->accessibleName(), widget->accessibleDescription()};
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        said.append(edit->displayText());
    } else {
        for (const char *property : {"text", "plainText", "title", "currentText"})
            said.append(widget->property(property).toString());
    }
    for (QAction *action : widget->actions())
        said += {action->text(), action->toolTip(), action->statusTip()};
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
        for (const QAccessible::Text text :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            said.append(accessible->text(text));
    }
    said.removeAll(QString());
    said.removeDuplicates();
    if (!said.isEmpty())
        print(widget->objectName() + u": " + said.join(u" | "));
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
        printRows(view->model());
}

/// Plain http to another machine can be neither tested nor saved before the user consents. Nothing is sent there.
void askForConsent(QWidget *page)
{
    QLineEdit *base = part<QLineEdit>(page, "baseEdit");
    base->setFocus();
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("http://192.0.2.1"));
    auto *consent = part<QCheckBox>(page, "consentCheck");
    for (const bool consented : {false, true}) {
        if (consented)
            QTest::keyClick(consent, Qt::Key_Space);
        for (const char *button : {"testButton", "saveButton"}) {
            if (part<QPushButton>(page, button)->isEnabled() != consented)
                fail(QStringLiteral("consent is not asked for"));
        }
    }
    QTest::keyClick(consent, Qt::Key_Space);
}

void replace(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

void fail(const QString &what)
{
    print(u"FAILED: " + what);
    std::fflush(stdout);
    std::_Exit(3);
}

void print(const QString &line)
{
    if (!line.isEmpty())
        std::printf("%s\n", line.toUtf8().constData());
}

void printTexts(const char *when)
{
    print(u"== " + QString::fromLatin1(when));
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        printWidget(widget);
    std::fflush(stdout);
}

void WindowDriver::activate() const
{
    m_window->resize(1300, 850);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window, Patience))
        fail(QStringLiteral("the window does not become active"));
}

qsizetype WindowDriver::tasks() const
{
    return table()->taskModel()->table().size();
}

void WindowDriver::awaitTasks(qsizetype count) const
{
    await("the tasks are in the list and were asked for",
        [&] { return tasks() == count && table()->taskModel()->table().countNeverPolled() == 0; });
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window, key, modifiers);
}

void WindowDriver::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    handlePendingEvents();
}

void WindowDriver::typeId(const QString &text) const
{
    auto *field = part<QLineEdit>(m_window, "idField");
    press(Qt::Key_N, Qt::ControlModifier);
    replace(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    handlePendingEvents();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    redoAll();
}

void WindowDriver::redoAll() const
{
    for (auto *redo = part<QAction>(m_window, "redoAction"); redo->isEnabled();)
        redo->trigger();
}

void WindowDriver::copyAll() const
{
    activate();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    await("all are selected", [&] { return table()->selectedCount() == tasks(); });
    struct {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    } const forms[] = {{Qt::Key_C, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier}};
    for (const auto &form : forms) {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table(), form.key, form.modifiers);
        await("something was copied", [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        print(u"== copied\n" + QGuiApplication::clipboard()->text());
    }
}

void WindowDriver::exportRows(const QString &file, bool withUrls) const
{
    activate();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    await("the dialog that saves rows", [&] { return m_window->findChild<SaveRowsDialog *>(); });
    auto *dialog = m_window->findChild<SaveRowsDialog *>();
    replace(part<QLineEdit>(dialog, "fileEdit"), file);
    part<QCheckBox>(dialog, "urlsBox")->setChecked(withUrls);
    QTest::keyClick(dialog, Qt::Key_Return);
    await("the rows are saved", [&] { return !m_window->findChild<SaveRowsDialog *>() && QFile::exists(file); });
}

void WindowDriver::saveRecording(const QString &file, bool withUrls) const
{
    activate();
    press(Qt::Key_S, Qt::ControlModifier);
    await("the dialog that saves a recording", [&] { return m_window->findChild<SaveRecordingDialog *>(); });
    auto *dialog = m_window->findChild<SaveRecordingDialog *>();
    replace(part<QLineEdit>(dialog, "fileEdit"), file);
    part<QCheckBox>(dialog, "urlsBox")->setChecked(withUrls);
    QTest::keyClick(dialog, Qt::Key_Return);
    await(
        "the recording is saved", [&] { return !m_window->findChild<SaveRecordingDialog *>() && QFile::exists(file); });
}

void WindowDriver::viewEach(const char *when) const
{
    activate();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype i = 0; i < tasks(); ++i) {
        for (const Qt::Key tab : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
            press(tab, Qt::ControlModifier);
            handlePendingEvents();
            if (i % 4 == 0 || tasks() < 20)
                printWidget(QApplication::focusWidget());
        }
        // The history comes from another thread. For some tasks none comes, so this is no condition of the test.
        // The tab is not made while no task is selected.
        if (const auto *note = m_window->findChild<QLabel *>(QStringLiteral("changesNote")))
            (void)QTest::qWaitFor([note] { return !note->text().startsWith(u"Reading the history"); }, 100);
        printTexts(when);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
    }
}

void WindowDriver::makeProfile(const NewProfile &profile) const
{
    activate();
    m_window->parts().settings->showProfiles();
    await("the settings", [&] { return m_window->findChild<QWidget *>(QStringLiteral("profileList")); });
    QWidget *page = part<QWidget>(m_window, "profileList")->window();
    page->activateWindow();
    await("the settings are active", [&] { return page->isActiveWindow(); });
    QTest::mouseClick(part<QToolButton>(page, "addProfileButton"), Qt::LeftButton);
    replace(part<QLineEdit>(page, "nameEdit"), profile.name);
    auto *source = part<QComboBox>(page, "sourceCombo");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Home);
    for (int i = 0; i < profile.source; ++i)
        QTest::keyClick(source, Qt::Key_Down);
    auto *token = part<QLineEdit>(page, "tokenEdit");
    replace(token, profile.token);
    if (token->text() != profile.token)
        fail(QStringLiteral("the token was not typed"));
    askForConsent(page);
    auto *probed = part<QWidget>(page, "probeFrame");
    for (const QString &base : profile.tested) {
        replace(part<QLineEdit>(page, "baseEdit"), base);
        printTexts("about to be tested");
        QTest::mouseClick(part<QPushButton>(page, "testButton"), Qt::LeftButton);
        await("the test is over", [&] { return probed->isVisible(); });
        printTexts("tested");
    }
    replace(part<QLineEdit>(page, "baseEdit"), profile.base);
    QTest::keyClick(token, Qt::Key_Z, Qt::ControlModifier); // undo must not be possible for the user
    if (token->text() != profile.token)
        replace(token, profile.token);
    QTest::mouseClick(part<QPushButton>(page, "saveButton"), Qt::LeftButton);
    QTest::keyClick(token, Qt::Key_Z, Qt::ControlModifier);
    token->selectAll();
    QTest::keyClick(token, Qt::Key_C, Qt::ControlModifier);
    print(u"== after saving\n" + token->text() + QGuiApplication::clipboard()->text());
    await("it can be opened", [&] { return part<QPushButton>(page, "openButton")->isEnabled(); });
    printTexts("saved");
    QTest::mouseClick(part<QPushButton>(page, "openButton"), Qt::LeftButton);
    page->close();
}

} // namespace Taskwatch::Test
