// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/symbol.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Taskwatch {

class SettingRow;

/// One page of the settings dialog: rows under headings. Its objectName is its key.
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

    /// Whether something was edited that takes effect only when it is saved.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// Saves it. False: something is invalid, which the page shows.
    [[nodiscard]] virtual bool saveUnsaved() { return true; }
    virtual void discardUnsaved() { }

protected:
    /// The default says that changes apply immediately.
    void setWhenItHolds(const QString &words) { m_whenItHolds = words; }
    void addHeading(const QString &text);
    /// Adds a line of secondary text.
    QLabel *addNote(const QString &text);
    /// Adds any widget below the others.
    void addPart(QWidget *part, int stretch = 0);

    void showEvent(QShowEvent *event) override;

private:
    QString m_title;
    Symbol m_symbol;
    QString m_whenItHolds;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_parts;
    bool m_areStopsOrdered = false;
};

} // namespace Taskwatch
