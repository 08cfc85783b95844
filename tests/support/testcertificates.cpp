// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include "support/barriers.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Taskwatch::Test {

bool TestCertificates::arePossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

void TestCertificates::write(const char *name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QFile target(file(name));
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
}

QByteArray TestCertificates::read(const char *name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void TestCertificates::openssl(const QString &command) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral("openssl"), command.split(u' '));
    QVERIFY(program.waitForFinished(Patience));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
}

void TestCertificates::makeAuthority(const char *name) const
{
    openssl(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout %1.key "
                           "-out %1.pem -days 2 -subj /CN=Authority-%1")
                .arg(QLatin1String(name)));
}

void TestCertificates::makeCertificate(const char *name, const char *authority, int days) const
{
    openssl(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout %1.key -out %1.csr "
                           "-subj /CN=%1 -addext subjectAltName=IP:127.0.0.1,DNS:tasks.example.test")
                .arg(QLatin1String(name)));
    openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -out %1.pem -days %3 "
                           "-copy_extensions copy -sha256")
                .arg(QLatin1String(name), QLatin1String(authority))
                .arg(days));
}

quint16 TestCertificates::serve(QProcess &server, const QString &options) const
{
    server.setWorkingDirectory(m_folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("openssl"),
        QStringLiteral("s_server -accept 127.0.0.1:0 -HTTP -key server.key -cert server.pem %1")
            .arg(options)
            .simplified()
            .split(u' '));
    QByteArray output;
    const bool listens = waitUntil([&] {
        output += server.readAll();
        return output.contains("ACCEPT 127.0.0.1:") && output.endsWith('\n');
    });
    const QByteArray rest = output.mid(output.indexOf("ACCEPT 127.0.0.1:") + 17);
    return listens ? rest.left(rest.indexOf('\n')).trimmed().toUShort() : 0;
}

} // namespace Taskwatch::Test
