#include "kit/action_set.h"
#include "kit/command_palette.h"
#include "kit/fuzzy_match.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class KitPaletteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_elsewhere = nullptr;
    CommandPalette *m_palette = nullptr;
    QStringList m_done;

    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(); }
    QStringList titles() const
    {
        QStringList list;
        for (const PaletteEntry &entry : m_palette->shownEntries())
            list.append(entry.title);
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_elsewhere = new QLineEdit(m_window.get());
        auto *set = new ActionSet(m_window.get());
        for (const char *name : {"New release", "Publish", "Import"}) {
            ActionSpec spec{tx(name), tx(name), IconName::Plus, {}, tx("Releases")};
            spec.call = [this, name] { m_done.append(tx(name)); };
            if (tx(name) == tx("Publish")) {
                spec.enabled = [] { return false; };
                spec.whyNot = [] { return tx("Spanish is not approved."); };
            }
            set->add(spec);
        }
        m_palette = new CommandPalette(m_window.get());
        m_palette->setActionSets({set});
        m_palette->addProvider([this](const QString &) {
            return QList<PaletteEntry>{
                {tx("Élection du président"), tx("R-2022-044"), IconName::Newspaper, {}, {},
                    [this] { m_done.append(tx("release")); }},
            };
        });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_elsewhere->setFocus();
        m_palette->open();
    }

    void fuzzy_lettersInOrder_match_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("start") << tx("new") << tx("New release") << true;
        QTest::newRow("initials") << tx("nr") << tx("New release") << true;
        QTest::newRow("words in any order") << tx("release new") << tx("New release") << true;
        QTest::newRow("without accents") << tx("election president") << tx("Élection du président") << true;
        QTest::newRow("with accents typed") << tx("RÉSUMÉ") << tx("resume") << true;
        QTest::newRow("Arabic without vowel marks") << tx("أعلن") << tx("أَعْلَنَ الأمين") << true;
        QTest::newRow("Cyrillic in another case") << tx("ДОГОВОР") << tx("Глобальный договор") << true;
        QTest::newRow("Chinese") << tx("契约") << tx("全球契约") << true;
        QTest::newRow("nothing asked") << QString() << tx("Anything") << true;
        QTest::newRow("letters in another order") << tx("wen") << tx("New") << false;
        QTest::newRow("missing letter") << tx("newz") << tx("New release") << false;
    }
    void fuzzy_lettersInOrder_match()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fuzzyMatch(query, text).has_value(), found);
    }

    void fuzzy_positions_pointIntoTheText()
    {
        // The accent is a letter of its own here: positions count in the text as it is.
        const auto match = fuzzyMatch(tx("lu"), tx("e\u0301lu"));
        QVERIFY(match);
        QCOMPARE(match->positions, QList<int>({2, 3}));
    }

    void fuzzy_beginningOfWord_beatsItsMiddle()
    {
        QVERIFY(fuzzyMatch(tx("rel"), tx("New release"))->score > fuzzyMatch(tx("rel"), tx("Unrelated 1"))->score);
        QVERIFY(fuzzyMatch(tx("pub"), tx("Publish"))->score > fuzzyMatch(tx("pub"), tx("Put up banner"))->score);
    }

    void opened_showsEverythingAndTakesTheFocus()
    {
        QVERIFY(field()->hasFocus());
        QCOMPARE(titles().size(), 4);
    }

    void typed_findsReleaseWithoutItsAccents()
    {
        QTest::keyClicks(field(), tx("elec"));
        QCOMPARE(titles(), QStringList(tx("Élection du président")));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_done, QStringList(tx("release")));
        QVERIFY(!m_palette->isOpen());
    }

    void typedNumber_findsReleaseByItsDetail()
    {
        QTest::keyClicks(field(), tx("2022-044"));
        QCOMPARE(titles(), QStringList(tx("Élection du président")));
    }

    void arrows_moveAndWrap()
    {
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_done, QStringList(titles().at(2)));
    }

    void notAvailable_saysWhyAndStays()
    {
        QTest::keyClicks(field(), tx("publish"));
        QCOMPARE(m_palette->shownEntries().first().whyNot, tx("Spanish is not approved."));
        QVERIFY(field()->accessibleDescription().contains(tx("Spanish is not approved.")));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_done.isEmpty());
        QVERIFY(m_palette->isOpen());
    }

    void currentLine_isToldToAssistiveTechnology()
    {
        const QString first = field()->accessibleDescription();
        QVERIFY(first.startsWith(titles().first()));
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(field()->accessibleDescription().startsWith(titles().at(1)));
        QTest::keyClicks(field(), tx("zzzz"));
        QVERIFY(!field()->accessibleDescription().isEmpty());
        QVERIFY(titles().isEmpty());
    }

    void escape_closesAndGivesTheFocusBack()
    {
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_palette->isOpen());
        QVERIFY(m_elsewhere->hasFocus());
    }

    void tab_staysInside()
    {
        QTest::keyClick(field(), Qt::Key_Tab);
        QVERIFY(m_palette->isAncestorOf(m_window->focusWidget()));
    }

    void keyOfTheScreenBehind_doesNothingWhileOpen()
    {
        ActionSet behind(m_window.get());
        ActionSpec spec{tx("next"), tx("Next"), IconName::None, {QKeySequence(tx("F7"))}, tx("Go to")};
        spec.call = [this] { m_done.append(tx("next")); };
        behind.add(spec);
        QTest::keyClick(field(), Qt::Key_F7);
        QVERIFY(m_done.isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTest::keyClick(m_elsewhere, Qt::Key_F7);
        QCOMPARE(m_done, QStringList(tx("next")));
    }

    void pressOutsideThePanel_closes()
    {
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, 590));
        QVERIFY(!m_palette->isOpen());
    }

    void windowResized_overlayCoversIt()
    {
        m_window->resize(700, 500);
        QTRY_COMPARE(m_palette->size(), QSize(700, 500));
    }
};

QTEST_MAIN(KitPaletteTest)
#include "kit_palette_test.moc"
