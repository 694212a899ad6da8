#include "exchange/import/document_format.h"

#include "exchange/import/intake.h"
#include "support/zip_bytes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace communique;

class DocumentFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_isToldByBytes_data();
    void format_isToldByBytes();
    void otherFormats_areRefusedByName_data();
    void otherFormats_areRefusedByName();
    void hostileFile_isRefusedInOneLine_data();
    void hostileFile_isRefusedInOneLine();
};

namespace {

QByteArray wide(const char *name)
{
    QByteArray bytes;
    for (const char c : QByteArray(name))
        bytes.append(c).append('\0');
    return bytes;
}

QByteArray compound(const char *stream)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(500, '\0') + wide(stream);
}

QByteArray docx(const QByteArray &body)
{
    return zipOf({{"word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
            + "</w:body></w:document>"}});
}

/// The words of many numbers, which no archive packs well.
QByteArray numbers(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "<w:fldChar w:fldCharType='begin' w:n='" + QByteArray::number(i * 7919) + "'/>";
    return text;
}

} // namespace

void DocumentFormatTest::format_isToldByBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><p>x") << DocumentFormat::Html;
    QTest::newRow("DOCX") << docx("") << DocumentFormat::Docx;
    QTest::newRow("ODT") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})
                         << DocumentFormat::Odt;
    QTest::newRow("mail") << QByteArray("From: a@example.org\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\nWords")
                          << DocumentFormat::Mail;
    QTest::newRow("mail with a folded field")
        << QByteArray("Received: from a\n by b\nFrom: a@example.org\nMIME-Version: 1.0\n\nWords")
        << DocumentFormat::Mail;
    QTest::newRow("release that begins with a date")
        << QByteArray("Date: 1 March\nContact: x\n\nWords") << DocumentFormat::Text;
    QTest::newRow("text") << QByteArray("PK is a name.") << DocumentFormat::Text;
    QTest::newRow("nothing") << QByteArray() << DocumentFormat::Text;
}

void DocumentFormatTest::format_isToldByBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const DocumentFormat, format);

    const Result<DocumentFormat> told = tellFormat(bytes);

    QVERIFY(told.ok());
    QCOMPARE(*told, format);
}

void DocumentFormatTest::otherFormats_areRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("protected DOCX") << compound("EncryptedPackage") << "password";
    QTest::newRow("old Word file") << compound("WordDocument") << ".docx";
    QTest::newRow("Outlook message") << compound("__substg1.0_0037001F") << ".eml";
    QTest::newRow("old Excel file") << compound("Workbook") << "Office";
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi words}") << "RTF";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("spreadsheet") << zipOf({{"xl/workbook.xml", "<x/>"}}) << "neither";
    QTest::newRow("half a DOCX") << docx("").left(60) << "damaged";
    QTest::newRow("protected ODT") << zipOf(
        {{"content.xml", "\x01\x02"}, {"META-INF/manifest.xml", "<m:encryption-data/>"}})
                                   << "password";
    QTest::newRow("DOCX without its main part") << zipOf({{"word/styles.xml", "<x/>"}}) << "archive";
}

void DocumentFormatTest::otherFormats_areRefusedByName()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);

    const Result<Intake> intake = readDocument(bytes);

    QVERIFY(!intake.ok());
    QVERIFY2(intake.error().detail.contains(word), qPrintable(intake.error().detail));
    QVERIFY(!intake.error().detail.contains(u'\n'));
}

void DocumentFormatTest::hostileFile_isRefusedInOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("bomb") << docx(QByteArray(40 * 1024 * 1024, ' ')) << ErrorCode::TooLarge;
    QTest::newRow("deep elements") << docx(QByteArray("<w:sdt>").repeated(5000)) << ErrorCode::TooLarge;
    QTest::newRow("deep elements of no known name") << docx(QByteArray("<w:x>").repeated(5000)) << ErrorCode::TooLarge;
    QTest::newRow("fields within fields")
        << docx("<w:p><w:r>" + numbers(20000) + "</w:r></w:p>") << ErrorCode::TooLarge;
    QTest::newRow("entities of its own") << zipOf({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}})
                                         << ErrorCode::Malformed;
    QTest::newRow("entity from outside") << zipOf(
        {{"content.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"}})
                                         << ErrorCode::Malformed;
    QTest::newRow("XML without end") << docx("<w:p><w:r><w:t>words") << ErrorCode::Malformed;
    QTest::newRow("mail within mails") << "From: a@example.org\nMIME-Version: 1.0\n"
            + QByteArray("Content-Type: message/rfc822\n\n").repeated(20000)
                                       << ErrorCode::TooLarge;
}

void DocumentFormatTest::hostileFile_isRefusedInOneLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    QElapsedTimer time;
    time.start();

    const Result<Intake> intake = readDocument(bytes);

    QVERIFY(!intake.ok());
    QCOMPARE(intake.error().code, code);
    QVERIFY(time.elapsed() < 10000); // P8 of TRUST.md
}

QTEST_GUILESS_MAIN(DocumentFormatTest)
#include "document_format_test.moc"
