// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordingwriter.h"
#include "storage/recording/randomtasks.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Taskwatch;
using namespace Taskwatch::Test;

namespace {

/// Names of fields by the heading of the table that describes their object.
using Fields = QMap<QString, QSet<QString>>;

/// The heading under which recording-format.md describes the objects that a field holds.
QString headingOf(const QString &parent, const QString &field)
{
    static const QMap<QString, QString> headings{{QStringLiteral("gap"), QStringLiteral("Gap")},
        {QStringLiteral("gaps"), QStringLiteral("Gap")}, {QStringLiteral("sample"), QStringLiteral("Sample")},
        {QStringLiteral("counts"), QStringLiteral("The object `counts`")},
        {QStringLiteral("end"), QStringLiteral("End")}, {QStringLiteral("told"), QStringLiteral("Last poll")},
        {QStringLiteral("failed"), QStringLiteral("Last poll")},
        {QStringLiteral("versions"), QStringLiteral("Version")}, {QStringLiteral("looks"), QStringLiteral("Poll")},
        {QStringLiteral("reports"), QStringLiteral("Report")}, {QStringLiteral("flags"), QStringLiteral("Flag")},
        {QStringLiteral("failure"), QStringLiteral("Failure")}};
    if (field == QLatin1String("task"))
        return parent == QLatin1String("The other lines") ? QStringLiteral("Task") : QStringLiteral("Fields of a task");
    return headings.value(field, QStringLiteral("no heading for the field ") + field);
}

void collect(const QJsonObject &object, const QString &heading, Fields &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        fields[heading].insert(it.key());
        const QString below = it->isObject() || (it->isArray() && it->toArray().first().isObject())
            ? headingOf(heading, it.key())
            : QString();
        if (it->isObject())
            collect(it->toObject(), below, fields);
        for (const auto &element : it->toArray()) {
            if (element.isObject())
                collect(element.toObject(), below, fields);
        }
    }
}

/// The fields that the program writes: those in recordings of so many random tasks that each field occurs.
Fields writtenFields()
{
    Fields fields;
    for (const bool withUrls : {true, false}) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        RecordingWriter writer(&buffer,
            {Timestamp{}, QStringLiteral("https://example.com"), withUrls, QStringLiteral("river")},
            {.withUrls = withUrls, .secrets = {}});
        RandomTasks random(1);
        for (int i = 0; i < 200; ++i) {
            writer.write(random.task(i));
            writer.write(random.gap());
            writer.write(random.sample());
        }
        writer.finish();
        QString heading = QStringLiteral("The head");
        for (const QByteArray &line : buffer.data().split('\n')) {
            collect(QJsonDocument::fromJson(line).object(), heading, fields);
            heading = QStringLiteral("The other lines");
        }
    }
    return fields;
}

/// The fields in the first columns of the tables of recording-format.md. A table belongs to the heading or, where a
/// line that ends with a colon introduces it, to that line.
Fields documentedFields()
{
    Fields fields;
    QFile file(QStringLiteral(DOCUMENTS_FOLDER "/recording-format.md"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return fields;
    QString heading;
    static const QRegularExpression row(QStringLiteral("^\\| `([A-Za-z0-9]+)` \\|"));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(QLatin1String("## ")))
            heading = line.mid(3);
        else if (line.startsWith(QLatin1String("The object `")) && line.endsWith(u':'))
            heading = line.chopped(1);
        else if (const QRegularExpressionMatch match = row.match(line); match.hasMatch())
            fields[heading].insert(match.captured(1));
    }
    return fields;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

class TestRecordingFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentNamesTheFieldsThatAreWritten()
    {
        const Fields documented = documentedFields();
        const Fields written = writtenFields();
        QCOMPARE(documented.keys(), written.keys());
        for (auto it = written.begin(); it != written.end(); ++it)
            QVERIFY2(sorted(documented.value(it.key())) == sorted(*it),
                qPrintable(QStringLiteral("%1: the document has %2, but the program writes %3")
                               .arg(it.key(), sorted(documented.value(it.key())).join(u' '), sorted(*it).join(u' '))));
    }
};

TASKWATCH_TEST(TestRecordingFormat, QCoreApplication);
#include "tst_recordingformat.moc"
