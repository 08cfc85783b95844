// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <memory>

namespace Ui {
class EmptyPage;
}

namespace Taskwatch {

/// Page that the window shows while the watch list is empty. It explains how to add tasks.
class EmptyPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    void setEndpoint(const QString &endpoint);

Q_SIGNALS:
    void pasteRequested();
    void typeRequested();

private:
    std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace Taskwatch
