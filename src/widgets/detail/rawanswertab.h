// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class RawAnswerTab;
}

namespace Taskwatch {

class JsonHighlighter;

/// The body of the last answer: its exact bytes to copy, and to read them laid out, coloured and searched. While the
/// keyboard is in it, Ctrl+F finds in the answer.
class RawAnswerTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RawAnswerTab(QWidget *parent = nullptr);
    ~RawAnswerTab() override;

    /// Shown when it is looked at.
    void setAnswer(const QByteArray &bytes);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step : qint8 { Previous = -1, Stay = 0, Next = 1 };

    void showAnswer();
    void copyBytes() const;
    void openFind();
    void closeFind();
    /// Looks for what is wanted from the beginning of the selection on, and selects it.
    void search();
    void step(Step step);
    void markMatches();
    void restyle();

    std::unique_ptr<Ui::RawAnswerTab> m_ui;
    JsonHighlighter *m_highlighter = nullptr;
    QByteArray m_bytes;
    bool m_stale = true; // what is shown is not m_bytes
    QList<int> m_matches; // where they begin
    qsizetype m_current = -1; // of the matches
};

} // namespace Taskwatch
