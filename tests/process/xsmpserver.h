// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QObject>

#include <memory>

namespace Taskwatch::Test {

struct SmLibrary;

/// A session manager for one program at a time, which speaks the X Session Management Protocol with libSM. Only one may
/// exist in a process.
class XsmpServer final : public QObject
{
    Q_OBJECT

public:
    XsmpServer();
    ~XsmpServer() override;

    /// Returns an empty text on success, else the error.
    [[nodiscard]] QString start();
    /// The value of $SESSION_MANAGER for the program.
    [[nodiscard]] QString address() const { return m_address; }

    [[nodiscard]] bool hasProgram() const;
    /// The id that the program had in the session before; empty if it was started without one.
    [[nodiscard]] QByteArray idBefore() const { return m_idBefore; }
    /// What the program set, such as RestartCommand.
    [[nodiscard]] QByteArrayList property(const char *name) const { return m_properties.value(name); }
    /// How often the program has saved itself, and how often it asked to talk to the user then.
    [[nodiscard]] int saves() const { return m_saves; }
    [[nodiscard]] int questions() const { return m_questions; }

    void requestSave();
    void cancelLogout();
    void endProgram();

private:
    friend struct SmLibrary;
    std::unique_ptr<SmLibrary> m_library;
    QString m_address;
    QByteArray m_idBefore;
    QMap<QByteArray, QByteArrayList> m_properties;
    int m_saves = 0;
    int m_questions = 0;
};

} // namespace Taskwatch::Test
