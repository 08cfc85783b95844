// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

#include <memory>

class QFileDialog;

namespace Ui {
class SaveFileDialog;
}

namespace Taskwatch {

/// Base of the dialogs that ask for a file to save. It asks before a file is replaced, and shows progress and failure.
/// It writes nothing itself: the owner reports the result with succeed() or fail(). Not modal.
class SaveFileDialog : public QDialog
{
    Q_OBJECT

public:
    ~SaveFileDialog() override;

    /// The name of the file, with a suffix.
    [[nodiscard]] QString fileName() const;
    /// Whether user info, query and fragment of urls are to be saved too.
    [[nodiscard]] bool withUrls() const;

    /// Shows how many items have been written so far. @p all is the text for all of them.
    void showProgress(qint64 done, const QString &all);
    /// The file was saved. Closes the dialog.
    void succeed();
    /// Saving failed. Shows @p words, the reason; the user may try again.
    void fail(const QString &words);

Q_SIGNALS:
    /// The user confirmed. If the file exists, the user has agreed to replace it.
    void saveRequested();
    void fileNameChanged(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

    /// A kind of file that can be chosen.
    struct FileKind {
        QString title;
        QString suffix;
    };

    /// @p content says what will be saved, @p urlsCut what happens to urls if they are not saved whole.
    SaveFileDialog(const QString &content, const QString &urlsCut, const QString &fileName, QWidget *parent);

    /// The kinds of files that can be chosen.
    [[nodiscard]] virtual QList<FileKind> fileKinds() const = 0;
    /// The suffix of names without one.
    [[nodiscard]] virtual QString suffix() const = 0;
    /// Why there is nothing to save; empty if there is something.
    [[nodiscard]] virtual QString whyNothing() const { return {}; }
    /// Called when saving begins and when it has ended, to disable what must not change meanwhile.
    virtual void enableChoices(bool) { }

    [[nodiscard]] bool isSaving() const { return m_state == State::Saving; }
    /// Enables the Save button if there is something to save. Leaves a question and a failure as they are.
    void validate();
    void setFileName(const QString &name);
    /// Adds @p choices above the name of the file.
    void addChoices(QWidget *choices);

private:
    enum class State : quint8 { Editing, AskingToReplace, Saving, Failed };

    void browse();
    void submit();
    void edited();
    void setState(State state);
    void describeUrls();

    std::unique_ptr<Ui::SaveFileDialog> m_ui;
    QString m_urlsCut;
    QPointer<QFileDialog> m_browser;
    QString m_replaced; // file that the user has agreed to replace
    State m_state = State::Editing;
};

} // namespace Taskwatch
