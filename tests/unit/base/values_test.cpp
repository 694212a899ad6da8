#include "base/clock.h"
#include "base/digest.h"
#include "base/id.h"
#include "base/language_tag.h"
#include "base/result.h"

#include <QSet>
#include <QtTest>

using namespace communique;

namespace {

using TestId = Id<struct TestTag>;

LanguageTag tag(const char *text)
{
    return LanguageTag::parse(QString::fromLatin1(text)).value_or(LanguageTag());
}

} // namespace

class values_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- digest

    void digest_isSha256()
    {
        QCOMPARE(Digest::of("abc").toHex(),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(Digest::of("abc").shortText(), QStringLiteral("ba7816b"));
        QVERIFY(Digest().isEmpty());
        QVERIFY(!Digest::of({}).isEmpty());
    }

    void digest_readsBackFromHexAndBytes()
    {
        const Digest digest = Digest::of("abc");
        QCOMPARE(Digest::fromHex(digest.toHex()), digest);
        QCOMPARE(Digest::fromHex(digest.toHex().toUpper()), digest);
        QCOMPARE(Digest::fromBytes(digest.bytes()), digest);
    }

    void digestFromAnythingElse_isEmpty()
    {
        const QString hex = Digest::of("abc").toHex();
        QVERIFY(Digest::fromHex(hex.left(63)).isEmpty());
        QVERIFY(Digest::fromHex(hex + QStringLiteral("0")).isEmpty());
        QVERIFY(Digest::fromHex(QString(hex).replace(5, 1, QStringLiteral("g"))).isEmpty());
        QVERIFY(Digest::fromHex(QString(hex).replace(5, 1, QStringLiteral("é"))).isEmpty());
        QVERIFY(Digest::fromBytes(QByteArray(31, 'a')).isEmpty());
    }

    // ---- id

    void id_takesOnlyLettersThatNeedNoEscaping()
    {
        QCOMPARE(TestId::fromString(QStringLiteral("b3-x")).toString(), QStringLiteral("b3-x"));
        for (const QString &wrong : {QStringLiteral("B3"), QStringLiteral("b 3"), QStringLiteral("../b"),
                 QStringLiteral("é"), QString(65, u'a')})
            QVERIFY(TestId::fromString(wrong).isEmpty());
        QVERIFY(!TestId::fromString(QString(64, u'a')).isEmpty());
    }

    void newIds_areValidAndDiffer()
    {
        QSet<TestId> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(newId<TestId>());
        QCOMPARE(ids.size(), 1000);
        QVERIFY(!ids.contains(TestId()));
        QCOMPARE(newIdText().size(), 12);
    }

    // ---- clock

    void instant_isWrittenInUtcWithMilliseconds()
    {
        const QDateTime local(QDate(2022, 2, 16), QTime(10, 0, 0, 5), Qt::OffsetFromUTC, -5 * 3600);
        QCOMPARE(instantText(local), QStringLiteral("2022-02-16T15:00:00.005Z"));
        QCOMPARE(instantText({}), QString());
        QCOMPARE(instantFromText(instantText(local)), local);
        QCOMPARE(instantFromText(QStringLiteral("2022-02-16T10:00:00-05:00")), local.addMSecs(-5));
    }

    void timeWithoutOffset_isNoInstant()
    {
        QVERIFY(!instantFromText(QStringLiteral("2022-02-16T10:00:00")).isValid());
        QVERIFY(!instantFromText(QStringLiteral("2022-02-30T10:00:00Z")).isValid());
        QVERIFY(!instantFromText(QStringLiteral("yesterday Z")).isValid());
        QVERIFY(!instantFromText({}).isValid());
    }

    void fixedClock_standsUntilItIsMoved()
    {
        const QDateTime start(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC);
        FixedClock clock(start);
        QCOMPARE(clock.now(), start);
        clock.advance(1500);
        QCOMPARE(clock.now(), start.addMSecs(1500));
        clock.set(start.toOffsetFromUtc(3600));
        QCOMPARE(clock.now(), start);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }

    void systemClock_isInUtc() { QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC); }

    // ---- language tag

    void tag_isLowerCaseAndShapedLikeOne()
    {
        QCOMPARE(tag("FR").code(), QStringLiteral("fr"));
        QCOMPARE(tag(" en-gb ").code(), QStringLiteral("en-gb"));
        QCOMPARE(tag("zh-Hans").code(), QStringLiteral("zh"));
        for (const char *wrong : {"", "f", "french", "fr_FR", "fr-", "fr-a", "12", "fr;"})
            QVERIFY(tag(wrong).isEmpty());
    }

    void officialLanguages_standInTheOrderOfTheNewsroom()
    {
        QStringList codes;
        for (const LanguageTag &language : officialLanguages())
            codes.append(language.code());
        QCOMPARE(codes.join(u' '), QStringLiteral("en fr es ar ru zh"));
        QList<LanguageTag> tags{tag("pt"), tag("zh"), tag("de"), tag("ar"), tag("en")};
        sortLanguages(tags);
        QCOMPARE(tags, (QList<LanguageTag>{tag("en"), tag("ar"), tag("zh"), tag("de"), tag("pt")}));
    }

    void tag_knowsItsNameScriptAndDirection()
    {
        QCOMPARE(tag("ar").autonym(), QStringLiteral("العربية"));
        QCOMPARE(tag("fr").autonym(), QStringLiteral("Français"));
        QCOMPARE(tag("zh").htmlCode(), QStringLiteral("zh-Hans"));
        QVERIFY(tag("ar").isRightToLeft());
        QVERIFY(tag("he").isRightToLeft());
        QVERIFY(!tag("arn").isRightToLeft());
        QVERIFY(officialLanguage(QLatin1StringView("de")).isEmpty());
    }

    // ---- result

    void result_holdsAValueOrAnError()
    {
        const Result<int> value = 3;
        const Result<int> error = Error{ErrorCode::Busy, QStringLiteral("store"), {}};
        QVERIFY(value);
        QCOMPARE(*value, 3);
        QVERIFY(!error);
        QCOMPARE(error.error().code, ErrorCode::Busy);
        QVERIFY(Outcome().ok());
        QVERIFY(!Outcome(Error{}).ok());
    }
};

QTEST_GUILESS_MAIN(values_test)
#include "values_test.moc"
