// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Taskwatch {

class SettingRow;

/// One page of settings: rows under headings, that can be searched. Its objectName is what it is kept under.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &key, const QString &title, Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return objectName(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    /// When a change holds, in words.
    [[nodiscard]] QString whenItHolds() const { return m_whenItHolds; }

    /// Shows only what holds all of @p words, folded, in its own texts or in the page's title; all where there are none.
    /// How much is shown, headings not counted.
    int showMatching(const QStringList &words);
    /// Puts the keyboard where the first thing that is shown is chosen.
    void focusFirst();

    /// @p text as it is compared in a search.
    [[nodiscard]] static QString folded(const QString &text) { return text.toCaseFolded(); }

protected:
    /// Unless said, every change holds at once.
    void setWhenItHolds(const QString &words) { m_whenItHolds = words; }
    void addHeading(const QString &text);
    /// A quiet line that can be found too.
    void addNote(const QString &text);
    void addRow(SettingRow *row);
    /// Anything else, found by @p searchText.
    void addPart(QWidget *part, const QString &searchText, int stretch = 0);

    void showEvent(QShowEvent *event) override;

private:
    struct Part {
        QWidget *widget;
        QString searchText; ///< folded
        bool isHeading;
    };

    QString m_title;
    Symbol m_symbol;
    QString m_whenItHolds;
    QVBoxLayout *m_layout;
    std::vector<Part> m_parts;
    bool m_areStopsOrdered = false;
};

} // namespace Taskwatch
