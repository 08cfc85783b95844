// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QMenu;
class QWidget;

namespace Taskwatch {

/// One of a few named values that holds for the whole program. Everything that offers it, in any window, shows and
/// changes the same object. Use it in the GUI thread only.
class SharedChoice final : public QObject
{
    Q_OBJECT

public:
    struct Option {
        QString key; ///< in settings; never translated
        QString title; ///< may contain a mnemonic
    };

    /// @p key: in settings, and part of the names of actions. The first of @p options is the default.
    SharedChoice(const QString &key, const QList<Option> &options);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] const QList<Option> &options() const { return m_options; }
    /// Replaces the titles of the options, in their order, for another language.
    void setTitles(const QStringList &titles);
    /// Index of the chosen option.
    [[nodiscard]] int index() const { return m_index; }
    void choose(int index);
    void chooseNext();
    [[nodiscard]] QString chosenKey() const { return m_options[m_index].key; }
    /// The default if no option has this key.
    void chooseKey(const QString &key);

    /// Creates a menu of the options.
    [[nodiscard]] QMenu *createMenu(const QString &title, QWidget *parent);

Q_SIGNALS:
    void changed(int index);

private:
    QString m_key;
    QList<Option> m_options;
    int m_index = 0;
};

} // namespace Taskwatch
