// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>

#include <memory>

class QLabel;

namespace Ui {
class EmptyPage;
}

namespace Taskwatch {

class ToneLabel;

/// Page that the window shows while the watch list is empty. It explains how to add tasks. To a new user it offers
/// three ways to begin.
class EmptyPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    void setEndpoint(const QString &endpoint);
    /// Whether to offer a profile and the demo as well: nothing is set up yet.
    void setFirstRun(bool first);
    /// Shows @p form in place of the page's own contents until hideForm(). The page owns it.
    void showForm(QWidget *form);
    void hideForm();
    /// Shows what became of a request, below the buttons.
    void showNote(const QString &words, bool isWrong);

Q_SIGNALS:
    void pasteRequested();
    void typeRequested();
    void profileRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoices();
    void describePaste();
    /// The choices, their symbols and the form follow the size of the font.
    void setSizes();

    std::unique_ptr<Ui::EmptyPage> m_ui;
    QString m_endpoint;
    QWidget *m_choices = nullptr; // null before the first run is offered
    QLabel *m_pasteText = nullptr; // in m_choices
    ToneLabel *m_note = nullptr; // in m_choices
    QPointer<QWidget> m_form; // is deleted by its owner
};

} // namespace Taskwatch
