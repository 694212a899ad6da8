#include "kit/icons.h"
#include "kit/label.h"
#include "kit/theme.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace communique;

Q_DECLARE_METATYPE(communique::ThemeKind)

class KitThemeTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    static QImage drawn(const QIcon &icon, int side) { return icon.pixmap(QSize(side, side)).toImage(); }

    static QColor strongestColour(const QImage &image)
    {
        QColor strongest(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    }

    static void everyKind()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.setScalePercent(100);
        m_theme.setChoice(ThemeChoice::Light);
    }

    void contrast_blackOnWhite_isTwentyOne()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A published example: #777777 on white just misses 4.5.
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyTextPair_canBeRead_data() { everyKind(); }
    void everyTextPair_canBeRead()
    {
        QFETCH(ThemeKind, kind);
        const QList<ContrastPair> pairs = coloursFor(kind).textPairs();
        QVERIFY(pairs.size() > 40);
        for (const ContrastPair &pair : pairs) {
            const double ratio = contrastRatio(pair.pair.foreground, pair.pair.background);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(pair.name).arg(ratio, 0, 'f', 2)));
        }
    }

    void everyMarkAndEdge_canBeSeen_data() { everyKind(); }
    void everyMarkAndEdge_canBeSeen()
    {
        QFETCH(ThemeKind, kind);
        const ThemeColours c = coloursFor(kind);
        QList<QColor> strokes{c.controlLine, c.focus};
        strokes.append(QList<QColor>(c.marks.begin(), c.marks.end()));
        for (const QColor &ground : {c.surface, c.sidebar, c.card, c.lit}) {
            for (const QColor &stroke : strokes) {
                const double ratio = contrastRatio(stroke, ground);
                QVERIFY2(ratio >= 3.0,
                    qPrintable(QStringLiteral("%1 on %2: %3").arg(stroke.name(), ground.name()).arg(ratio)));
            }
        }
    }

    void choiceStored_comesBack()
    {
        for (ThemeChoice choice :
            {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            QCOMPARE(themeChoiceFromText(themeChoiceText(choice)), choice);
        QCOMPARE(themeChoiceFromText(QStringLiteral("sepia")), ThemeChoice::System);
    }

    void choiceChanged_widgetsPaletteAndColoursFollow()
    {
        QSignalSpy changed(&m_theme, &Theme::changed);
        Label label(QStringLiteral("Desk"));

        m_theme.setChoice(ThemeChoice::Dark);

        QCOMPARE(changed.count(), 1);
        QVERIFY(themeColours().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), themeColours().surface);
        QCOMPARE(label.palette().color(QPalette::WindowText), themeColours().text);
    }

    void sameChoiceAgain_isNoChange()
    {
        m_theme.setChoice(ThemeChoice::Dark);
        QSignalSpy changed(&m_theme, &Theme::changed);
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 0);
    }

    void scaleOutOfRange_isBrought_backIntoIt()
    {
        m_theme.setScalePercent(350);
        QCOMPARE(m_theme.scalePercent(), 200);
        QCOMPARE(space(1), 8);
        QCOMPARE(uiFont(UiRole::Body).pixelSize(), 26);
        m_theme.setScalePercent(20);
        QCOMPARE(m_theme.scalePercent(), 100);
    }

    void iconKept_takesTheColourOfTheNewTheme()
    {
        const QIcon kept = icon(IconName::Check, ColourRole::Accent);
        QCOMPARE(strongestColour(drawn(kept, 64)).rgb(), coloursFor(ThemeKind::Light).accent.rgb());
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(strongestColour(drawn(kept, 64)).rgb(), coloursFor(ThemeKind::Dark).accent.rgb());
    }

    void everyIconName_hasADrawing()
    {
        QVERIFY(icon(IconName::None).isNull());
        for (int i = int(IconName::None) + 1; i <= int(IconName::X); ++i) {
            const QImage image = drawn(icon(IconName(i)), 24);
            QVERIFY2(strongestColour(image).alpha() > 100, qPrintable(QString::number(i)));
        }
    }

    void iconLarge_isDrawnNotStretched() { QCOMPARE(drawn(icon(IconName::Eye), 96).size(), QSize(96, 96)); }

    void directionalIcon_mirrorsUnderRightToLeft_othersDoNot()
    {
        const QImage arrow = drawn(icon(IconName::ArrowLeft), 32);
        const QImage pencil = drawn(icon(IconName::PencilLine), 32);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawn(icon(IconName::ArrowLeft), 32), arrow.mirrored(true, false));
        QVERIFY(drawn(icon(IconName::ArrowLeft), 32) != arrow);
        QCOMPARE(drawn(icon(IconName::PencilLine), 32), pencil);
    }

    void textFont_givesEachScriptItsOwnFace()
    {
        const auto family = [](const char *code) {
            return QFontInfo(textFont(officialLanguage(QLatin1StringView(code)), TextRole::Body)).family();
        };
        QCOMPARE(family("en"), QStringLiteral("Noto Serif"));
        QCOMPARE(family("ru"), QStringLiteral("Noto Serif"));
        QCOMPARE(family("ar"), QStringLiteral("Noto Naskh Arabic"));
        QCOMPARE(family("zh"), QStringLiteral("Noto Serif CJK SC"));
    }

    void dateline_isItalicOnlyWhereTheScriptHasItalics()
    {
        const auto italic = [](const char *code) {
            return textFont(officialLanguage(QLatin1StringView(code)), TextRole::Dateline).italic();
        };
        QVERIFY(italic("fr"));
        QVERIFY(!italic("ar"));
        QVERIFY(!italic("zh"));
    }

    void sectionHeading_doesNotSpaceJoinedLetters()
    {
        QVERIFY(uiFont(UiRole::Section).letterSpacing() > 100);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(uiFont(UiRole::Section).letterSpacing() <= 100);
    }
};

QTEST_MAIN(KitThemeTest)
#include "kit_theme_test.moc"
