#include "exchange/export/tmx_writer.h"
#include "exchange/import/tmx_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace communique;

namespace {

const QString fixtures = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/tmx");

/// Hands bytes over in small pieces, so that every seam of the format is cut somewhere.
TmxReader::Source piecewise(const QByteArray &bytes, qsizetype size)
{
    return [bytes, size, position = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(position, size);
        position += piece.size();
        return piece;
    };
}

struct Taken
{
    QList<TranslationUnit> units;
    LossCounts losses;
    std::optional<Error> error;
};

Taken readAll(const QByteArray &bytes, qsizetype pieces = 1 << 20)
{
    TmxReader reader(piecewise(bytes, pieces));
    Taken taken;
    while (true) {
        Result<std::optional<TranslationUnit>> unit = reader.next();
        if (!unit) {
            taken.error = unit.error();
            return taken;
        }
        if (!*unit)
            break;
        taken.units.append(**unit);
    }
    taken.losses = reader.losses();
    return taken;
}

/// A listing that people can compare.
QString listing(const Taken &taken)
{
    QString text;
    for (const TranslationUnit &unit : taken.units) {
        text += QStringLiteral("unit %1 source=%2 who=%3 when=%4 used=%5%6\n")
                    .arg(unit.name, unit.source.code(), unit.who, unit.when.toString(Qt::ISODate))
                    .arg(unit.usageCount)
                    .arg(unit.isMachine ? QStringLiteral(" machine") : QString());
        for (const UnitText &own : unit.texts)
            text += QStringLiteral("  %1 [%2] %3\n").arg(own.language.code(), own.variant, own.text);
        if (!unit.previous.isEmpty() || !unit.next.isEmpty())
            text += QStringLiteral("  between “%1” and “%2”\n").arg(unit.previous, unit.next);
        for (const UnitProperty &property : unit.properties)
            text += QStringLiteral("  %1=%2\n").arg(property.type, property.value);
        for (const QString &note : unit.notes)
            text += QStringLiteral("  note: %1\n").arg(note);
    }
    for (const auto &[code, count] : taken.losses)
        text += QStringLiteral("lost %1: %2\n").arg(code).arg(count);
    return text;
}

QByteArray fileBytes(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tmxAround(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"en\"/><body>" + body + "</body></tmx>";
}

const QByteArray smallUnit
    = "<tu><tuv xml:lang=\"en\"><seg>One</seg></tuv><tuv xml:lang=\"fr\"><seg>Un</seg></tuv></tu>";

} // namespace

class TmxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixture_readsAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList folders = QDir(fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!folders.isEmpty());
        for (const QString &folder : folders)
            QTest::newRow(qPrintable(folder)) << fixtures + u'/' + folder;
    }

    void everyFixture_readsAsExpected()
    {
        QFETCH(QString, folder);
        const QByteArray bytes = fileBytes(folder + QStringLiteral("/input.tmx"));
        const Taken taken = readAll(bytes);
        QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->detail) : "");
        const QString found = listing(taken);
        const QString expectedFile = folder + QStringLiteral("/expected.txt");
        if (qEnvironmentVariableIsSet("COMMUNIQUE_BLESS")) {
            QFile file(expectedFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found.toUtf8());
        }
        QCOMPARE(found, QString::fromUtf8(fileBytes(expectedFile)));
        QCOMPARE(listing(readAll(bytes, 7)), found);
    }

    void whatIsWritten_readsBackTheSame()
    {
        for (const QString &folder : QDir(fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const Taken taken = readAll(fileBytes(fixtures + u'/' + folder + QStringLiteral("/input.tmx")));
            QByteArray written;
            TmxWriter writer(
                [&written](const QByteArray &bytes) {
                    written += bytes;
                    return Outcome();
                },
                {});
            for (const TranslationUnit &unit : taken.units) {
                KeptUnit kept;
                kept.unit = unit;
                QVERIFY(writer.add(kept));
            }
            QVERIFY(writer.finish());
            const Taken again = readAll(written);
            QVERIFY2(!again.error, written.constData());
            QCOMPARE(again.units, taken.units);
            QVERIFY(again.losses.empty());
        }
    }

    void ownUnit_saysWhatItRestsOn()
    {
        QByteArray written;
        TmxWriter writer(
            [&written](const QByteArray &bytes) {
                written += bytes;
                return Outcome();
            },
            officialLanguage(QLatin1StringView("en")));
        KeptUnit kept;
        kept.unit.texts = {{officialLanguage(QLatin1StringView("en")), {}, QStringLiteral("a \x01<b>")},
            {officialLanguage(QLatin1StringView("fr")), {}, QStringLiteral("\"c\"")}};
        kept.entry = 231;
        kept.block = BlockId::fromString(QStringLiteral("b3"));
        kept.status = UnitStatus::Approved;
        kept.origin = QStringLiteral("R-2026-001");
        QVERIFY(writer.add(kept));
        QVERIFY(writer.finish());
        const Taken taken = readAll(written);
        QCOMPARE(taken.units.size(), 1);
        QCOMPARE(taken.units.constFirst().texts.constFirst().text, QStringLiteral("a  <b>"));
        QVERIFY(taken.units.constFirst().properties.contains(
            UnitProperty{QStringLiteral("x-communique-unit"), QStringLiteral("231-b3")}));
        QVERIFY(taken.units.constFirst().properties.contains(
            UnitProperty{QStringLiteral("x-communique-status"), QStringLiteral("approved")}));
    }

    void hostileFile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray(1, '&').append(char(c - 1)).append(';').repeated(10) + "\">";
        bomb += "]><tmx><header/><body><tu><tuv xml:lang=\"en\"><seg>&j;</seg></tuv></tu></body></tmx>";
        QTest::newRow("entity bomb") << bomb << ErrorCode::Malformed;
        QTest::newRow("declared entity") << QByteArray(
            "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx/>")
                                         << ErrorCode::Malformed;
        QTest::newRow("undeclared entity")
            << tmxAround("<tu><tuv xml:lang=\"en\"><seg>&nbsp;</seg></tuv></tu>") << ErrorCode::Malformed;
        QTest::newRow("deep nesting") << tmxAround("<tu><tuv xml:lang=\"en\"><seg>" + QByteArray("<hi>").repeated(5000))
                                      << ErrorCode::TooLarge;
        QByteArray attributes;
        for (int i = 0; i < 1001; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        QTest::newRow("many attributes") << tmxAround("<tu" + attributes + "/>") << ErrorCode::TooLarge;
        QTest::newRow("huge text") << tmxAround("<tu><tuv xml:lang=\"en\"><seg>" + QByteArray(2 << 20, 'x')
            + "</seg></tuv></tu>") << ErrorCode::TooLarge;
        QTest::newRow("truncated") << tmxAround(smallUnit).chopped(20) << ErrorCode::Malformed;
        QTest::newRow("empty") << QByteArray() << ErrorCode::Malformed;
        QTest::newRow("another root") << QByteArray("<html><body/></html>") << ErrorCode::Malformed;
        QTest::newRow("no XML") << QByteArray("%PDF-1.7 nothing here") << ErrorCode::Malformed;
        QTest::newRow("wrong bytes") << tmxAround("<tu><tuv xml:lang=\"en\"><seg>\xff\xfe\xff</seg></tuv></tu>")
                                     << ErrorCode::Malformed;
    }

    void hostileFile_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Taken taken = readAll(bytes);
        QVERIFY(taken.error);
        QCOMPARE(taken.error->code, code);
    }

    void longAttribute_isKeptOrRefusedWhole()
    {
        const QByteArray name(200000, 'n');
        const Taken taken = readAll(tmxAround(QByteArray(smallUnit).replace("<tu>", "<tu tuid=\"" + name + "\">")));
        QCOMPARE(taken.units.size(), 1);
        QCOMPARE(taken.units.constFirst().name.size(), name.size());
    }

    void sourceThatFails_endsTheReading()
    {
        TmxReader reader([]() -> Result<QByteArray> { return Error{ErrorCode::CannotRead, QStringLiteral("x"), {}}; });
        const auto unit = reader.next();
        QVERIFY(!unit);
        QCOMPARE(unit.error().code, ErrorCode::CannotRead);
    }
};

QTEST_GUILESS_MAIN(TmxReaderTest)
#include "tmx_reader_test.moc"
