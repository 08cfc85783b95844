// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace Taskwatch {

class SettingRow;

/// One page of the settings dialog: rows under headings, with search. Its objectName is its key.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &key, const QString &title, Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return objectName(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    /// A sentence that says when changes apply.
    [[nodiscard]] QString whenItHolds() const { return m_whenItHolds; }

    /// Shows only the parts whose texts, or whose page title, contain all of @p words, which are case-folded. Shows
    /// everything if @p words is empty. Returns the number of shown parts, without headings.
    int showMatching(const QStringList &words);
    /// Focuses the first visible editor.
    void focusFirst();

    /// Whether something was edited that takes effect only when it is saved.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Saves it. False: something is invalid, which the page shows.
    [[nodiscard]] virtual bool saveUnsaved() { return true; }
    virtual void discardUnsaved() { }

    /// @p text case-folded for a search.
    [[nodiscard]] static QString folded(const QString &text) { return text.toCaseFolded(); }

protected:
    /// The default says that changes apply immediately.
    void setWhenItHolds(const QString &words) { m_whenItHolds = words; }
    void addHeading(const QString &text);
    /// Adds a line of secondary text, which a search finds too.
    QLabel *addNote(const QString &text);
    void addRow(SettingRow *row);
    /// Adds any widget, which a search finds by @p searchText.
    void addPart(QWidget *part, const QString &searchText, int stretch = 0);

    void showEvent(QShowEvent *event) override;

private:
    struct Part {
        QWidget *widget;
        QString searchText; ///< case-folded
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
