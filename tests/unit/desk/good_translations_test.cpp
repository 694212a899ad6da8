#include "quality/checker.h"

#include "support/parallel_texts.h"

#include <QtTest>

using namespace communique;

/// Our own published translations: what the checks find in them is a false alarm.
class GoodTranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTranslations_haveFewFindings();
    void demoReleases_haveNoBlockingFinding();
};

namespace {

struct Tally
{
    int units = 0;
    int unitsWithFindings = 0;
    QStringList lines;
};

QList<Finding> findingsOn(const ParallelText &text, const LanguageTag &source, const LanguageTag &target)
{
    const Content there = text.editions.value(source);
    const Content here = text.editions.value(target);
    CheckInput input;
    input.source = &there;
    input.target = &here;
    input.sourceLanguage = source;
    input.language = target;
    return checkEdition(input);
}

void count(Tally &tally, const ParallelText &text, const LanguageTag &source, const LanguageTag &target)
{
    QSet<BlockId> blocks;
    for (const Finding &finding : findingsOn(text, source, target)) {
        blocks.insert(finding.block);
        tally.lines.append(QStringLiteral("%1 %2>%3 %4 %5: %6 | %7 (%8)")
                               .arg(text.name, source.code(), target.code(), finding.block.toString(), finding.code,
                                   finding.target, finding.source, finding.about));
    }
    tally.units += static_cast<int>(text.editions.value(target).blocks.size());
    tally.unitsWithFindings += static_cast<int>(blocks.size());
}

} // namespace

void GoodTranslationsTest::goodTranslations_haveFewFindings()
{
    Tally tally;
    for (const ParallelText &text : goodTexts()) {
        const QList<LanguageTag> languages = text.editions.keys();
        for (const LanguageTag &source : languages) {
            for (const LanguageTag &target : languages) {
                if (source != target)
                    count(tally, text, source, target);
            }
        }
    }

    QVERIFY(tally.units > 1'000);
    qInfo("%d of %d units have findings", tally.unitsWithFindings, tally.units);
    QVERIFY2(tally.unitsWithFindings * 100 <= tally.units * 4, qPrintable(tally.lines.join(u'\n')));
}

void GoodTranslationsTest::demoReleases_haveNoBlockingFinding()
{
    QStringList blocking;
    const LanguageTag english = officialLanguage(QLatin1StringView("en"));
    for (const char *name : {"global-compact", "winter-assistance", "statement-at-sea"}) {
        const ParallelText text = releaseOfDemo(QLatin1StringView(name));
        for (const LanguageTag &language : text.editions.keys()) {
            for (const Finding &finding : findingsOn(text, english, language)) {
                if (finding.severity == FindingSeverity::Blocking && language != english)
                    blocking.append(text.name + u' ' + language.code() + u' ' + finding.code + u' ' + finding.about);
            }
        }
    }
    QVERIFY2(blocking.isEmpty(), qPrintable(blocking.join(u'\n')));
}

QTEST_GUILESS_MAIN(GoodTranslationsTest)
#include "good_translations_test.moc"
