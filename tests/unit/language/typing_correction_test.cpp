#include "language/typing_correction.h"

#include <QTest>

using namespace communique;

namespace {

StyleRule rule(const char *id, const QString &find, const QString &replacement, StyleRule::Fix fix)
{
    StyleRule made;
    made.id = QLatin1StringView(id);
    made.find = QRegularExpression(find, QRegularExpression::UseUnicodePropertiesOption);
    made.replacement = replacement;
    made.fix = fix;
    return made;
}

HouseStyle someStyle()
{
    HouseStyle style;
    style.rules = {
        rule("opening", QStringLiteral("(?:^|(?<= ))(\")"), QStringLiteral("«\u00a0"), StyleRule::Fix::Typing),
        rule("mark-space", QStringLiteral("( )(?=\\?)"), QStringLiteral("\u00a0"), StyleRule::Fix::Typing),
        rule("accent", QStringLiteral("\\b(E)(?=tats)"), QStringLiteral("É"), StyleRule::Fix::Asked),
    };
    return style;
}

/// What somebody gets who types \a keys at the end of \a text.
QString typed(QString text, const QString &keys)
{
    const HouseStyle style = someStyle();
    for (const QChar key : keys) {
        const QString before = text;
        text += key;
        if (const auto slip = findTypingCorrection(style, {before, text, text.size()}))
            text.replace(slip->span.start, slip->span.length, *slip->replacement);
    }
    return text;
}

} // namespace

class TypingCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markIsTyped_itAndTheSpaceBeforeItArePutRight()
    {
        QCOMPARE(typed({}, QStringLiteral("\"Oui ?")), QStringLiteral("«\u00a0Oui\u00a0?"));
    }

    void correctionThatWasUndone_isNotMadeAgainWhileOneTypesOn()
    {
        QCOMPARE(typed(QStringLiteral("\""), QStringLiteral("Oui")), QStringLiteral("\"Oui"));
    }

    void whatWasThereBefore_isLeftAlone()
    {
        QCOMPARE(typed(QStringLiteral("Qui ? Moi \"toi"), QStringLiteral(" aussi")),
            QStringLiteral("Qui ? Moi \"toi aussi"));
    }

    void ruleThatAsks_isNotAppliedUnasked()
    {
        QCOMPARE(typed({}, QStringLiteral("les Etats")), QStringLiteral("les Etats"));
    }

    void keyInTheMiddle_correctsItselfAndNotWhatStandsBehind()
    {
        const QString before = QStringLiteral("a  b ?");
        const QString after = QStringLiteral("a \" b ?");
        const auto slip = findTypingCorrection(someStyle(), {before, after, 3});
        QVERIFY(slip);
        QCOMPARE(slip->span, (TextSpan{2, 1}));
    }

    void foreignSpan_isNotOurTypography()
    {
        StyleView view;
        view.untouched = {{0, 10}};
        QVERIFY(!findTypingCorrection(someStyle(), {QStringLiteral("Why "), QStringLiteral("Why ?"), 5}, view));
    }
};

QTEST_GUILESS_MAIN(TypingCorrectionTest)
#include "typing_correction_test.moc"
