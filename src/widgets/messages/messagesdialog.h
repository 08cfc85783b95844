// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "task/messageid.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class MessagesDialog;
}

namespace Taskwatch {

class MessageListModel;

/// Dialog with the messages whose tasks were read or are watched, and the actions on them. Not modal; changes apply at
/// once.
class MessagesDialog final : public QDialog
{
    Q_OBJECT

public:
    using ReadClock = std::function<ClockReading()>;

    /// @p model must outlive the dialog.
    MessagesDialog(MessageListModel *model, ReadClock readClock, QWidget *parent = nullptr);
    ~MessagesDialog() override;

Q_SIGNALS:
    void showTasksRequested(const Taskwatch::MessageId &message);
    void readAgainRequested(const QList<Taskwatch::MessageId> &messages);
    void removeRequested(const QList<Taskwatch::MessageId> &messages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updatePages();
    void updateButtons();
    void updateAges();
    void showTasks();
    [[nodiscard]] QList<MessageId> selected() const;

    std::unique_ptr<Ui::MessagesDialog> m_ui;
    MessageListModel *m_model;
    ReadClock m_readClock;
    QTimer m_agesTimer; // every second
};

} // namespace Taskwatch
