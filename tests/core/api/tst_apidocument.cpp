// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apifile.h"
#include "support/apidocument.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// Valid files that have together each kind of object that a file may have.
const QByteArray WithRows = R"({
    "format": 1,
    "name": "Example",
    "environment": { "regions": [{ "name": "EAST", "base": "east" }] },
    "auth": { "header": "X-Key" },
    "words": {},
    "id": {},
    "task": { "path": "/log/{id}" },
    "rows": { "match": "/id", "time": "/time" },
    "facts": {
        "taskId": "/id",
        "state": { "at": "/state" },
        "retried": { "count": [{ "states": ["retry"] }] }
    },
    "states": { "succeeded": ["done"] },
    "notFound": [{ "status": 404 }],
    "limits": {},
    "lists": {
        "queue": { "path": "/queues/{queue}", "within": { "array": "/a", "match": "/m", "value": "{queue}" }, "pages": { "by": "cursor", "send": "cursor", "read": "/cursor" } },
        "kind": { "path": "/kinds/{kind}", "pages": { "by": "offset", "send": "offset", "size": 10 } }
    },
    "ids": { "path": "/log", "send": "ids", "chunk": 10 },
    "feed": { "path": "/log", "since": "from" }
})";

const QByteArray WithReports = R"({
    "format": 1,
    "name": "Example",
    "task": { "path": "/jobs/{id}" },
    "reports": { "at": "/errors", "time": "/at" },
    "facts": { "taskId": "/id", "state": "/state" },
    "states": { "succeeded": ["done"] }
})";

const QString UnknownKey = QStringLiteral("zzz");

/// @p value with a member UnknownKey in the object at @p place.
QJsonValue withUnknownKey(const QJsonValue &value, const QStringList &place)
{
    if (place.isEmpty()) {
        QJsonObject object = value.toObject();
        object.insert(UnknownKey, QJsonValue());
        return object;
    }
    const QJsonValue inner = withUnknownKey(
        value.isArray() ? value.toArray().at(place.first().toInt()) : value.toObject().value(place.first()),
        place.sliced(1));
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(place.first().toInt(), inner);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(place.first(), inner);
    return object;
}

/// The places of all objects in @p value, which is at @p place.
QList<QStringList> placesIn(const QJsonValue &value, const QStringList &place = {})
{
    QList<QStringList> places;
    if (value.isObject()) {
        places.append(place);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            places += placesIn(*it, place + QStringList(it.key()));
    }
    const QJsonArray array = value.toArray();
    for (qsizetype number = 0; number < array.size(); ++number)
        places += placesIn(array.at(number), place + QStringList(QString::number(number)));
    return places;
}

/// @p place as the headings of the document write it.
QString headingOf(QStringList place)
{
    place.removeIf([](const QString &name) { return name.front().isDigit(); });
    if (place.size() > 1 && place.first() == u"facts")
        place[1] = QStringLiteral("FACT");
    if (place.size() > 1 && place.first() == u"lists")
        place[1] = QStringLiteral("NAME");
    return place.join(u'/');
}

/// Adds the keys that the parser accepts in the objects of @p file. It names them if it finds an unknown one.
void addAcceptedKeys(QMap<QString, QSet<QString>> &accepted, const QByteArray &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(file).object();
    const QList<QStringList> places = placesIn(whole);
    for (const QStringList &place : places) {
        if (place == QStringList(QStringLiteral("lists"))) // has names, which are free
            continue;
        const QJsonObject changed = withUnknownKey(whole, place).toObject();
        const auto api = parseApiFile(QJsonDocument(changed).toJson(), QStringLiteral("example"));
        const QString text = api ? QString() : api.error().text;
        const QStringList known = text.section(QStringLiteral(" the keys here are "), 1).split(QStringLiteral(", "));
        accepted[headingOf(place)].unite({known.begin(), known.end()});
    }
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

QJsonObject objectIn(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

} // namespace

/// resources/doc/apis.md and the parser agree.
class TestApiDocument : public QObject
{
    Q_OBJECT

private:
    const ApiDocument m_document = readApiDocument(QStringLiteral(DOCUMENTS_FOLDER "/apis.md"));

private Q_SLOTS:
    void namesTheKeysThatAreAccepted()
    {
        QMap<QString, QSet<QString>> accepted;
        for (const QByteArray &file : {WithRows, WithReports}) {
            QVERIFY(parseApiFile(file, QStringLiteral("example")));
            addAcceptedKeys(accepted, file);
        }
        QCOMPARE(m_document.keys.keys(), accepted.keys());
        for (auto it = accepted.begin(); it != accepted.end(); ++it)
            QVERIFY2(sorted(m_document.keys.value(it.key())) == sorted(*it),
                qPrintable(
                    QStringLiteral("\"%1\": the document has %2, but the parser accepts %3")
                        .arg(it.key(), sorted(m_document.keys.value(it.key())).join(u' '), sorted(*it).join(u' '))));
    }

    void hasValidFiles()
    {
        QVERIFY(m_document.calls.size() >= 8);
        for (const DocumentedCall &call : m_document.calls) {
            const QString file = call.arguments.value(1);
            const auto api = parseApiFile(call.files.value(file), QStringLiteral("example"));
            if (api)
                QVERIFY2(call.output.contains(" is valid: "), call.output);
            else
                QCOMPARE(QString::fromUtf8(call.output.trimmed()), u"taskwatch: " + api.error().toText(file));
        }
    }

    void theWholeFileHasAllSteps()
    {
        const QList<QByteArray> versions = m_document.versions.value(QStringLiteral("kiln.json"));
        QCOMPARE(versions.size(), 8); // six steps, the whole, one with a mistake
        QCOMPARE(objectIn(versions[6]), objectIn(versions[5]));
    }
};

TASKWATCH_TEST(TestApiDocument, QCoreApplication);
#include "tst_apidocument.moc"
