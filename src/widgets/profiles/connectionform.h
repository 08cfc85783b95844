// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/connectionsettings.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;

namespace Ui {
class ConnectionForm;
}

namespace Taskwatch {

/// The fields that say how the endpoint of a profile is reached. They are folded away until they are wanted.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    /// Looks at the files of the settings, in another thread, and says in the GUI thread what is wrong with them; an
    /// empty text: nothing. The answer is not given if the context is destroyed before.
    using Answer = std::function<void(const QString &words)>;
    using Check = std::function<void(
        const ConnectionSettings &settings, const ConnectionSecrets &typed, QObject *context, const Answer &answer)>;

    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    void setCheck(Check check) { m_check = std::move(check); }
    /// Shows @p settings. @p typed: passwords that were typed but not saved.
    void setFields(const ConnectionSettings &settings, const ConnectionSecrets &typed);
    void setReadOnly(bool readOnly);
    [[nodiscard]] ConnectionSettings settings() const;
    [[nodiscard]] ConnectionSecrets typed() const;
    /// Removes the typed passwords, for good.
    void clearTyped();
    /// Whether the fields can be saved. Files that cannot be read now do not prevent it.
    [[nodiscard]] bool isSound() const { return problem(settings()).isEmpty(); }

Q_SIGNALS:
    /// The user changed a field.
    void edited();

private:
    [[nodiscard]] QList<QLineEdit *> lineEdits() const;
    void apply();
    void showState(const QString &fileProblem);
    void setOpen(bool open);
    void checkFiles();
    void askForFile(QLineEdit *edit, const QString &title);

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    Check m_check;
    QTimer m_checkTimer; // until the user pauses typing
    bool m_isOpen = false;
    int m_checks = 0; // number of the last check, so that late answers are dropped
};

} // namespace Taskwatch
