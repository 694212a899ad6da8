#include "language/facts/fact_reader.h"

#include <unicode/rbnf.h>

#include <QtTest>

using namespace communique;

/// Numbers as ICU spells them are read back, in all rule sets that spell a cardinal: genders and cases.
class NumberWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelledNumber_isReadBack_data();
    void spelledNumber_isReadBack();
};

namespace {

/// All numbers to 1,300, then ever fewer, to a million.
QList<qint64> numbersToMillion()
{
    QList<qint64> numbers;
    for (qint64 number = 0; number <= 1'300; ++number)
        numbers.append(number);
    for (qint64 number = 1'301; number <= 1'000'000; number += 977)
        numbers.append(number);
    for (qint64 number = 2'000; number <= 1'000'000; number += 1'000)
        numbers.append(number);
    return numbers;
}

QString spelled(const icu::RuleBasedNumberFormat &format, const icu::UnicodeString &ruleSet, qint64 number)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    icu::FieldPosition nowhere;
    format.format(static_cast<int64_t>(number), ruleSet, out, nowhere, status);
    return QString(reinterpret_cast<const QChar *>(out.getBuffer()), out.length());
}

bool isReadAs(const QString &text, const LanguageTag &language, qint64 number)
{
    const QList<Fact> facts = readFacts(text, language);
    return facts.size() == 1 && facts.constFirst().value == QString::number(number);
}

} // namespace

void NumberWordsTest::spelledNumber_isReadBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ruleSet");
    for (const char *language : {"en", "fr", "es", "ru", "ar", "zh"}) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), status);
        for (int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
            std::string name;
            format.getRuleSetName(i).toUTF8String(name);
            const QString ruleSet = QString::fromStdString(name);
            // Days of the old calendar and years in pairs are other things than numbers.
            if (ruleSet.contains(QLatin1StringView("ordinal")) || ruleSet.contains(QLatin1StringView("year"))
                || ruleSet.contains(QLatin1StringView("days")))
                continue;
            QTest::addRow("%s %s", language, name.c_str()) << QString::fromLatin1(language) << ruleSet;
        }
    }
}

void NumberWordsTest::spelledNumber_isReadBack()
{
    QFETCH(const QString, language);
    QFETCH(const QString, ruleSet);
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()), status);
    const icu::UnicodeString set(reinterpret_cast<const char16_t *>(ruleSet.utf16()), ruleSet.size());
    const LanguageTag tag = officialLanguage(QLatin1StringView(language.toLatin1()));

    QStringList misread;
    for (const qint64 number : numbersToMillion()) {
        const QString text = spelled(format, set, number);
        if (!isReadAs(text, tag, number))
            misread.append(QStringLiteral("%1 “%2”").arg(number).arg(text));
    }

    QVERIFY2(misread.isEmpty(),
        qPrintable(QStringLiteral("%1 misread: %2").arg(misread.size()).arg(misread.mid(0, 6).join(u','))));
}

QTEST_GUILESS_MAIN(NumberWordsTest)
#include "number_words_test.moc"
