#include "desk/house_styles.h"

#include "exchange/import/intake.h"
#include "language/content_style.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace communique;

/// The styles that come with the program, and what they see in a real page.
class HouseStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStyle_isSound_andItsExamplesComeOut()
    {
        // Loading one checks each example of each rule.
        QVERIFY(builtInStyleIds().size() >= 14);
        for (const QString &id : builtInStyleIds()) {
            const Result<HouseStyle> style = loadBuiltInStyle(id);
            QVERIFY2(style.ok(),
                qPrintable(style ? QString() : id + u' ' + style.error().subject + u' ' + style.error().detail));
            QCOMPARE(style->id, id);
        }
    }

    void everyRule_speaksFrenchAsWell()
    {
        const LanguageTag french = officialLanguage(QLatin1StringView("fr"));
        for (const QString &id : builtInStyleIds()) {
            const HouseStyle style = *loadBuiltInStyle(id);
            for (const StyleRule &rule : style.rules)
                QVERIFY2(rule.messages.contains(french), qPrintable(id + u' ' + rule.id));
        }
    }

    void wholeStyle_leavesAloneWhatItHasPutRight()
    {
        for (const QString &id : builtInStyleIds()) {
            const HouseStyle style = *loadBuiltInStyle(id);
            for (const StyleRule &rule : style.rules) {
                StyleView view;
                view.kind = rule.kinds.value(0, view.kind);
                for (const StyleExample &example : rule.examples) {
                    const QString once = withSlipsFixed(style, withSlipsFixed(style, example.before, view), view);
                    QCOMPARE(withSlipsFixed(style, once, view), once);
                }
            }
        }
    }

    void threeFrenchProfiles_differInTheSpacesOnly()
    {
        const QString typed = QStringLiteral("Il dit : « Pourquoi ? »");
        const auto fixed
            = [&typed](const char *id) { return withSlipsFixed(*loadBuiltInStyle(QLatin1StringView(id)), typed); };
        QCOMPARE(fixed("un/fr"), QStringLiteral("Il dit\u00a0: «\u00a0Pourquoi\u00a0?\u00a0»"));
        QCOMPARE(fixed("in/fr"), QStringLiteral("Il dit\u00a0: «\u00a0Pourquoi\u202f?\u00a0»"));
        QCOMPARE(fixed("eu/fr"), QStringLiteral("Il dit: «Pourquoi?»"));
    }

    void unknownStyle_isNotFound()
    {
        QCOMPARE(loadBuiltInStyle(QStringLiteral("../un/fr")).error().code, ErrorCode::NotFound);
    }

    void seedPage_isOfferedItsTypography_andNothingIsTaken()
    {
        // Scenario 1. The page is not ours to keep in the repository; it lies beside it.
        const QDir seed(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/../shared/seed"));
        const QStringList names = seed.entryList({QStringLiteral("*.txt")}, QDir::Files);
        QVERIFY2(!names.isEmpty(), qPrintable(seed.path()));
        QFile file(seed.filePath(names.constFirst()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const LanguageTag french = officialLanguage(QLatin1StringView("fr"));
        const Result<Intake> intake = readDocument(file.readAll(), {french});
        QVERIFY(intake.ok());
        QStringList found;
        for (const ContentSlip &slip : findStyleSlips(usualStyle(french), intake->content))
            found.append(slip.slip.rule);
        // What was left out keeps its words in the notes, and may be taken back in.
        for (const IntakeNote &note : intake->notes) {
            if (note.kind == IntakeNote::Kind::Dropped) {
                for (const StyleSlip &slip : findStyleSlips(usualStyle(french), note.text))
                    found.append(slip.rule);
            }
        }
        const auto count = [&found](const char *prefix) {
            return std::count_if(found.begin(), found.end(),
                [prefix](const QString &rule) { return rule.startsWith(QLatin1StringView(prefix)); });
        };
        QVERIFY(count("guillemet-space") >= 8);
        QCOMPARE(count("apostrophe"), 21);
        QCOMPARE(count("capital-accent"), 2);
    }
};

QTEST_GUILESS_MAIN(HouseStylesTest)
#include "house_styles_test.moc"
