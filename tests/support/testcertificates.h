// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Taskwatch::Test {

/// Certificates and keys that the program openssl makes, in a folder of their own. Failures are reported to QtTest.
class TestCertificates final
{
public:
    /// Whether the program is installed.
    [[nodiscard]] static bool arePossible();

    /// The path of a file in the folder.
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const char *name) const;
    void openssl(const QString &command) const;

    /// Makes `NAME.pem`, which signs itself, and `NAME.key`.
    void makeAuthority(const char *name) const;
    /// Makes `NAME.pem` for this machine, signed by @p authority, and `NAME.key`. @p days: how long it is valid;
    /// negative: it has expired.
    void makeCertificate(const char *name, const char *authority, int days = 2) const;

    /// Starts a web server that answers with the files of the folder, `v1/tasks/tsk_1` for `/v1/tasks/tsk_1`, each with
    /// status line and headers. Its certificate is `server.pem`. Returns its port; 0 if it does not start.
    [[nodiscard]] quint16 serve(QProcess &server, const QString &options = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Taskwatch::Test
