#include "exchange/markup/zip_archive.h"

#include "support/zip_bytes.h"

#include <QTest>

using namespace communique;

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_areReadByName();
    void partThatIsNotThere_isNotFound();
    void bytesThatAreNoZip_areMalformed_data();
    void bytesThatAreNoZip_areMalformed();
    void changedByte_isNoticed();
    void partPackedTooWell_isRefused();
    void smallPart_mayBePackedWell();
    void partsTogether_areLimited();
    void manyParts_areRefused();
    void nameThatClimbs_isOnlyAName();
};

void ZipArchiveTest::parts_areReadByName()
{
    const QByteArray long1 = QByteArray("Women and men. ").repeated(1000);
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"a.xml", "<a/>"}, {"word/document.xml", long1}}));

    QVERIFY(archive.ok());
    QCOMPARE(archive->names(), QStringList({QStringLiteral("a.xml"), QStringLiteral("word/document.xml")}));
    QVERIFY(archive->holds(QStringLiteral("a.xml")));
    QVERIFY(!archive->holds(QStringLiteral("A.XML")));
    QCOMPARE(archive->read(QStringLiteral("word/document.xml")).value(), long1);
    QCOMPARE(archive->read(QStringLiteral("a.xml")).value(), QByteArray("<a/>"));
}

void ZipArchiveTest::partThatIsNotThere_isNotFound()
{
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"a.xml", "<a/>"}}));

    QCOMPARE(archive->read(QStringLiteral("b.xml")).error().code, ErrorCode::NotFound);
}

void ZipArchiveTest::bytesThatAreNoZip_areMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = zipOf({{"a.xml", QByteArray("<a/>").repeated(100)}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("PK is the name of a text.");
    QTest::newRow("the first half") << whole.left(whole.size() / 2);
    QTest::newRow("without its end") << whole.chopped(10);
}

void ZipArchiveTest::bytesThatAreNoZip_areMalformed()
{
    QFETCH(const QByteArray, bytes);

    QCOMPARE(ZipArchive::open(bytes).error().code, ErrorCode::Malformed);
}

void ZipArchiveTest::changedByte_isNoticed()
{
    QByteArray words;
    for (int i = 0; i < 500; ++i)
        words += QByteArray::number(i * 7919) + ' ';
    QByteArray bytes = zipOf({{"a.txt", words}});
    bytes[200] = char(bytes.at(200) ^ 0x55);

    Result<ZipArchive> archive = ZipArchive::open(bytes);

    QVERIFY(archive.ok());
    QCOMPARE(archive->read(QStringLiteral("a.txt")).error().code, ErrorCode::Malformed);
}

void ZipArchiveTest::partPackedTooWell_isRefused()
{
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"a.xml", QByteArray(8 * 1024 * 1024, ' ')}}));

    QCOMPARE(archive->read(QStringLiteral("a.xml")).error().code, ErrorCode::TooLarge);
}

void ZipArchiveTest::smallPart_mayBePackedWell()
{
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"a.xml", QByteArray(512 * 1024, ' ')}}));

    QCOMPARE(archive->read(QStringLiteral("a.xml")).value().size(), 512 * 1024);
}

void ZipArchiveTest::partsTogether_areLimited()
{
    QByteArray words;
    for (int i = 0; words.size() < 20 * 1024 * 1024; ++i)
        words += QByteArray::number(i) + ' ';
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"a.txt", words}}));

    Result<QByteArray> part = QByteArray();
    int readings = 0;
    for (; part.ok() && readings < 20; ++readings)
        part = archive->read(QStringLiteral("a.txt"));

    QCOMPARE(part.error().code, ErrorCode::TooLarge);
    QCOMPARE(readings, 10);
}

void ZipArchiveTest::manyParts_areRefused()
{
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (int i = 0; i <= zip_limit::entries; ++i)
        parts.append({QByteArray::number(i), {}});

    QCOMPARE(ZipArchive::open(zipOf(parts)).error().code, ErrorCode::TooLarge);
}

void ZipArchiveTest::nameThatClimbs_isOnlyAName()
{
    Result<ZipArchive> archive = ZipArchive::open(zipOf({{"../../etc/passwd", "words"}}));

    QCOMPARE(archive->read(QStringLiteral("../../etc/passwd")).value(), QByteArray("words"));
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
