// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Taskwatch {

class Announcer;
class SymbolLabel;

/// Base of the strips in a MessageArea, which shows and hides them. The tint and the symbol show how urgent the message
/// is, in light and dark palettes.
class MessageFrame : public QFrame
{
    Q_OBJECT

public:
    /// From the least to the most urgent.
    enum class Accent : quint8 { Info, Warning, Error };

    [[nodiscard]] Accent accent() const { return m_accent; }
    /// Whether there is a message that the user did not close. It may be hidden behind more urgent ones.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    /// A new message is open.
    void renewed();
    /// There is no message any more, or the user closed it.
    void closed();

protected:
    explicit MessageFrame(QWidget *parent);

    /// Sets the severity. The symbol is drawn into @p icon, a child of the frame.
    void setAccent(Accent accent, SymbolLabel *icon);

    /// Opens the frame for a new message and announces @p words to screen readers.
    void openFor(const QString &words);
    void closeMessage();

    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Announcer *m_announcer; // of its own, because several messages may come at once
    Accent m_accent = Accent::Info;
    SymbolLabel *m_icon = nullptr;
    bool m_isOpen = false;
    bool m_restyling = false;
};

} // namespace Taskwatch
