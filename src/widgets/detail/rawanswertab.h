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

/// The tab with the body of the last answer. It shows the answer formatted and coloured, searches it (Ctrl+F while it
/// has the focus), and copies its exact bytes.
class RawAnswerTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RawAnswerTab(QWidget *parent = nullptr);
    ~RawAnswerTab() override;

    /// The answer is formatted when the tab becomes visible. @p isCut: it was longer than @p bytes.
    void setAnswer(const QByteArray &bytes, bool isCut = false);

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
    void findMatches();
    /// Searches from the start of the selection and selects the match.
    void search();
    void step(Step step);
    void markMatches();

    std::unique_ptr<Ui::RawAnswerTab> m_ui;
    JsonHighlighter *m_highlighter = nullptr;
    QByteArray m_bytes;
    bool m_isCut = false;
    bool m_stale = true; // m_bytes is not shown yet
    QList<int> m_matches; // start positions
    qsizetype m_current = -1; // index of the current match
};

} // namespace Taskwatch
