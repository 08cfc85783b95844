// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/certificatefiles.h"

#include "text/safetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

struct CertificateFilesWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateFiles)
};

constexpr qint64 MostBytes = qint64{4} * 1024 * 1024; // the certificates of a whole system have a tenth of it

QString shown(const QString &file)
{
    return safeFirstLine(file, 200);
}

QString dateText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

Result<QByteArray> contentOf(const QString &name)
{
    const QFileInfo info(name);
    if (info.exists() && !info.isFile()) // a folder; or a pipe, on which reading would block
        return Failure{CertificateFilesWords::tr("%1 is not a regular file; choose another").arg(shown(name))};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{CertificateFilesWords::tr(
            "the file %1 cannot be read: %2; check that it exists and that you can read it, or choose another")
                           .arg(shown(name), file.errorString())};
    if (file.size() > MostBytes)
        return Failure{
            CertificateFilesWords::tr("the file %1 is too large for certificates; choose another").arg(shown(name))};
    return file.readAll();
}

/// The first private key in @p pem with its first and last line; empty if there is none.
QByteArray keyBlock(const QByteArray &pem)
{
    static constexpr char Mark[] = "PRIVATE KEY-----";
    const qsizetype mark = pem.indexOf(Mark);
    const qsizetype begin = mark < 0 ? -1 : pem.lastIndexOf("-----BEGIN ", mark);
    const qsizetype last = mark < 0 ? -1 : pem.indexOf(Mark, mark + 1);
    const qsizetype size = static_cast<qsizetype>(sizeof Mark) - 1;
    return begin < 0 || last < 0 ? QByteArray() : pem.mid(begin, last + size - begin) + '\n';
}

/// Whether @p key is the private one of @p certificate. The DER form of a public RSA or EC key ends with numbers that
/// the private one contains as well.
bool belongsTo(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    constexpr qsizetype Compared = 64;
    return publicKey.algorithm() == key.algorithm() && key.toDer().contains(publicKey.toDer().last(Compared));
}

Result<QSslKey, ConnectionFailure> readKey(const QByteArray &pem, const QString &file, const Password &passphrase)
{
    const QByteArray block = keyBlock(pem);
    if (block.isEmpty())
        return Failure{ConnectionFailure{CertificateFilesWords::tr(
            "%1 contains no private key in PEM form; choose the file with the key of the client certificate")
                                             .arg(shown(file))}};
    const bool isEncrypted = block.contains("ENCRYPTED");
    if (isEncrypted && passphrase.isEmpty())
        return Failure{ConnectionFailure{
            CertificateFilesWords::tr("the key in %1 is encrypted; enter its passphrase in the profile")
                .arg(shown(file)),
            true}};
    const QByteArray secret = isEncrypted ? passphrase.secretText().toUtf8() : QByteArrayLiteral("");
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(block, algorithm, QSsl::Pem, QSsl::PrivateKey, secret);
        if (!key.isNull())
            return key;
    }
    return Failure{ConnectionFailure{isEncrypted
            ? CertificateFilesWords::tr("the key in %1 cannot be read with this passphrase; enter it again")
                  .arg(shown(file))
            : CertificateFilesWords::tr("the key in %1 cannot be read; Taskwatch can use RSA and EC keys")
                  .arg(shown(file))}};
}

/// PKCS#12: certificate, key and chain in one file, usually encrypted.
Result<ClientIdentity, ConnectionFailure> readBundle(
    const QByteArray &content, const QString &file, const Password &passphrase)
{
    static constexpr char DataType[] = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"; // every PKCS#12 file contains it
    if (!content.startsWith('\x30') || !content.contains(DataType))
        return Failure{ConnectionFailure{
            CertificateFilesWords::tr("%1 contains no certificate in PEM or PKCS#12 form; choose another")
                .arg(shown(file))}};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    ClientIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &others, passphrase.secretText().toUtf8())) {
        identity.chain = QList{own} + others;
        return identity;
    }
    if (passphrase.isEmpty())
        return Failure{ConnectionFailure{
            CertificateFilesWords::tr("the key in %1 is encrypted; enter its passphrase in the profile")
                .arg(shown(file)),
            true}};
    return Failure{ConnectionFailure{
        CertificateFilesWords::tr("%1 cannot be read with this passphrase; enter it again, or, if an old program made "
                                  "the file, convert it with openssl pkcs12 -legacy")
            .arg(shown(file))}};
}

Result<ClientIdentity, ConnectionFailure> readParts(
    const QByteArray &content, const QString &certificateFile, const QString &keyFile, const Password &passphrase)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(content, QSsl::Pem);
    if (chain.isEmpty())
        return Failure{ConnectionFailure{
            CertificateFilesWords::tr("%1 contains no certificate in PEM or PKCS#12 form; choose another")
                .arg(shown(certificateFile))}};
    const bool isTogether = keyFile.isEmpty();
    const Result<QByteArray> pem = isTogether ? Result<QByteArray>(content) : contentOf(keyFile);
    if (!pem)
        return Failure{ConnectionFailure{pem.error()}};
    const Result<QSslKey, ConnectionFailure> key = readKey(*pem, isTogether ? certificateFile : keyFile, passphrase);
    if (!key)
        return Failure{key.error()};
    if (!belongsTo(*key, chain.first()))
        return Failure{
            ConnectionFailure{CertificateFilesWords::tr(
                "the key in %1 does not belong to the client certificate in %2; choose the key that does")
                                  .arg(shown(isTogether ? certificateFile : keyFile), shown(certificateFile))}};
    return ClientIdentity{chain, *key};
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &file)
{
    const Result<QByteArray> content = contentOf(file);
    if (!content)
        return Failure{content.error()};
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*content, QSsl::Pem);
    if (certificates.isEmpty())
        return Failure{CertificateFilesWords::tr("the CA file %1 contains no certificate in PEM form; choose another, "
                                                 "or convert it with openssl x509 -inform DER")
                           .arg(shown(file))};
    const auto latest = std::max_element(certificates.begin(), certificates.end(),
        [](const QSslCertificate &a, const QSslCertificate &b) { return a.expiryDate() < b.expiryDate(); });
    if (latest->expiryDate() < QDateTime::currentDateTimeUtc())
        return Failure{CertificateFilesWords::tr("the CA file %1 expired on %2; get a new one")
                           .arg(shown(file), dateText(latest->expiryDate()))};
    return certificates;
}

Result<ClientIdentity, ConnectionFailure> readIdentity(
    const QString &certificateFile, const QString &keyFile, const Password &passphrase)
{
    const Result<QByteArray> content = contentOf(certificateFile);
    if (!content)
        return Failure{ConnectionFailure{content.error()}};
    const bool isPem = content->contains("-----BEGIN ");
    Result<ClientIdentity, ConnectionFailure> identity = isPem
        ? readParts(*content, certificateFile, keyFile, passphrase)
        : readBundle(*content, certificateFile, passphrase);
    if (!identity)
        return identity;
    const QSslCertificate &own = identity->chain.first();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (own.expiryDate() < now)
        return Failure{
            ConnectionFailure{CertificateFilesWords::tr("the client certificate %1 expired on %2; get a new one")
                                  .arg(shown(certificateFile), dateText(own.expiryDate()))}};
    if (own.effectiveDate() > now)
        return Failure{ConnectionFailure{CertificateFilesWords::tr(
            "the client certificate %1 is not valid before %2; check this machine's clock, or get a new one")
                                             .arg(shown(certificateFile), dateText(own.effectiveDate()))}};
    return identity;
}

} // namespace Taskwatch
