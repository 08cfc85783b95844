// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QVariantMap>

namespace Taskwatch::Test {

/// A fake notification service on its own D-Bus connection. It shows nothing and records everything.
class FakeNotifications final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        QString program;
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
        uint id = 0; ///< returned to the caller
    };
    enum class Mood { Answers, Refuses, Delays };

    explicit FakeNotifications(const QDBusConnection &bus);
    ~FakeNotifications() override;

    bool appear();
    void vanish();
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }
    void setMood(Mood mood) { m_mood = mood; }
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    [[nodiscard]] int capabilityQuestions() const { return m_questions; }
    /// Those that were not refused.
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    void forgetCalls() { m_calls.clear(); }
    /// Sends the delayed replies.
    void answer();
    /// The user chooses @p action, by its key.
    void click(uint id, const QString &token = {}, const QString &action = QStringLiteral("default"));
    void close(uint id, uint reason);

public Q_SLOTS: // D-Bus
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int timeout);
    QStringList GetCapabilities();

Q_SIGNALS: // D-Bus
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Mood m_mood = Mood::Answers;
    QStringList m_capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Call> m_calls;
    QList<QDBusMessage> m_delayed;
    uint m_last = 0;
    int m_questions = 0;
    int m_refusals = 0;
};

} // namespace Taskwatch::Test
