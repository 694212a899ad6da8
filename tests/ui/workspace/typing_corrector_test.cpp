#include "workspace/edition_pane.h"

#include "desk/house_styles.h"

#include <QTest>

using namespace communique;

namespace {

// A pane that follows the house style of its language, as a writer has it.
struct Desk
{
    explicit Desk(const char *style, const InlineText &text = {})
        : pane(loadBuiltInStyle(QLatin1StringView(style))->language, std::make_shared<RowRuler>())
    {
        pane.resize(340, 400);
        pane.setContent(Content{{Block{BlockId::fromString(QStringLiteral("b1")), Paragraph{text}}}});
        pane.setHouseStyle(*loadBuiltInStyle(QLatin1StringView(style)));
        pane.show();
        pane.setFocus();
        pane.moveCursor(QTextCursor::End);
    }
    void type(const QString &keys)
    {
        for (const QChar c : keys) {
            QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&pane, &pressed);
        }
    }
    QString text() const { return pane.content().blocks.constFirst().text().plain(); }

    EditionPane pane;
};

} // namespace

class TypingCorrectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frenchQuotation_getsItsMarksAndBlanksAsItIsTyped()
    {
        Desk desk("un/fr");
        desk.type(QStringLiteral("Il dit : \"C'est fait !\" Puis rien..."));
        QCOMPARE(desk.text(), QStringLiteral("Il dit\u00a0: «\u00a0C’est fait\u00a0!\u00a0» Puis rien…"));
    }

    void eachLanguage_isTypedItsOwnWay_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("un/en") << QStringLiteral("\"It's so\" - he said...") << QStringLiteral("“It’s so” – he said…");
        QTest::newRow("in/fr") << QStringLiteral("Pourquoi ? Non ;") << QStringLiteral("Pourquoi\u202f? Non\u202f;");
        QTest::newRow("un/es") << QStringLiteral("dijo \"sí\"") << QStringLiteral("dijo “sí”");
        QTest::newRow("un/ru") << QStringLiteral("\"Да\" - ответ №5") << QStringLiteral("«Да»\u00a0— ответ №\u00a05");
        QTest::newRow("un/ar") << QStringLiteral("نعم, متى?") << QStringLiteral("نعم، متى؟");
        QTest::newRow("un/zh") << QStringLiteral("移民,和平") << QStringLiteral("移民，和平");
    }

    void eachLanguage_isTypedItsOwnWay()
    {
        QFETCH(const QString, keys);
        QFETCH(const QString, text);
        Desk desk(QTest::currentDataTag());
        desk.type(keys);
        QCOMPARE(desk.text(), text);
    }

    void oneUndo_givesBackWhatWasTyped_andItStaysSo()
    {
        Desk desk("un/en");
        desk.type(QStringLiteral("He said \""));
        QCOMPARE(desk.text(), QStringLiteral("He said “"));
        desk.pane.undo();
        QCOMPARE(desk.text(), QStringLiteral("He said \""));
        desk.type(QStringLiteral("yes"));
        QCOMPARE(desk.text(), QStringLiteral("He said \"yes"));
    }

    void whatStoodThereBefore_isLeftAlone()
    {
        Desk desk("un/fr", InlineText(QStringLiteral("Pourquoi ? l'accord")));
        desk.type(QStringLiteral(" est là"));
        QCOMPARE(desk.text(), QStringLiteral("Pourquoi ? l'accord est là"));
    }

    void foreignWords_areTypedAsTheyAre()
    {
        Marks english;
        english.language = officialLanguage(QLatin1StringView("en"));
        InlineText text;
        text.append(QStringLiteral("Why now"), english);
        Desk desk("un/fr", text);
        QTextCursor inside = desk.pane.textCursor();
        inside.setPosition(4);
        desk.pane.setTextCursor(inside);
        desk.type(QStringLiteral("?"));
        QCOMPARE(desk.text(), QStringLiteral("Why ?now"));
    }

    void caret_staysBehindWhatWasTyped()
    {
        Desk desk("un/fr", InlineText(QStringLiteral("Oui fin")));
        QTextCursor inside = desk.pane.textCursor();
        inside.setPosition(3);
        desk.pane.setTextCursor(inside);
        desk.type(QStringLiteral(" ! "));
        QCOMPARE(desk.text(), QStringLiteral("Oui\u00a0!  fin"));
        QCOMPARE(desk.pane.textCursor().position(), 6);
    }

    void paneThatOnlyReads_changesNothing()
    {
        Desk desk("un/fr", InlineText(QStringLiteral("Oui ")));
        desk.pane.setMode(PaneMode::Reading);
        desk.type(QStringLiteral("!"));
        QCOMPARE(desk.text(), QStringLiteral("Oui "));
    }
};

QTEST_MAIN(TypingCorrectorTest)
#include "typing_corrector_test.moc"
