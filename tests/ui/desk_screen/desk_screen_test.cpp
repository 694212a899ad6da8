#include "desk_screen/desk_screen.h"
#include "desk_screen/intake_report.h"
#include "desk_screen/new_release_dialog.h"
#include "desk_screen/release_list_model.h"
#include "desk_screen/release_list_view.h"
#include "desk_screen/row_wording.h"
#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/search_field.h"
#include "releases/edition_chip.h"
#include "support/ui/demo_store.h"
#include "support/ui/scripted_prompt.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

/// The desk as a person uses it.
class DeskDriver
{
public:
    DeskDriver(const Place &place, FixedClock &clock, const Session &session, ListScope scope = ListScope::MyDesk)
        : m_worker(place, clock)
        , m_screen({m_worker, clock, m_prompt, session}, scope)
    {
        m_screen.resize(1440, 800);
        m_screen.show();
        m_screen.activateWindow();
        QSignalSpy loaded(&m_screen, &DeskScreen::listLoaded);
        m_screen.activated();
        if (!loaded.wait())
            qFatal("the desk was not loaded");
    }

    DeskScreen &screen() { return m_screen; }
    ScriptedPrompt &prompt() { return m_prompt; }
    ReleaseListView *view() { return m_screen.findChild<ReleaseListView *>(); }
    const ReleaseListModel *model() { return static_cast<ReleaseListModel *>(view()->model()); }
    SearchField *search() { return m_screen.findChild<SearchField *>(); }
    Banner *banner() { return m_screen.findChild<Banner *>(); }

    int lineOf(const QString &reference)
    {
        for (int i = 0; i < model()->rowCount(); ++i) {
            const DeskRow *row = model()->lineAt(i).row();
            if (row && row->summary.reference == reference)
                return i;
        }
        return -1;
    }
    const DeskRow &row(const QString &reference) { return *model()->lineAt(lineOf(reference)).row(); }
    QStringList spoken()
    {
        QStringList lines;
        for (int i = 0; i < model()->rowCount(); ++i)
            lines.append(model()->index(i).data(Qt::AccessibleTextRole).toString());
        return lines;
    }
    QStringList headings()
    {
        QStringList texts;
        for (int i = 0; i < model()->rowCount(); ++i) {
            if (const HeadingLine *heading = model()->lineAt(i).heading())
                texts.append(heading->text);
        }
        return texts;
    }
    bool showsHits() { return model()->rowCount() > 1 && model()->lineAt(1).hit(); }
    void type(const QString &words) { QTest::keyClicks(search(), words); }
    void click(const QPoint &point) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, point); }
    RowLayout layoutOf(int line)
    {
        return {view()->visualRect(model()->index(line)), view()->layoutDirection(), *model()->lineAt(line).row(),
            model()->now()};
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_screen, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_screen, &event);
    }
    void waitForWorker() { m_worker.finish(); }

private:
    Worker m_worker;
    ScriptedPrompt m_prompt;
    DeskScreen m_screen;
};

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class DeskScreenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoStore> m_store;

private Q_SLOTS:
    void init() { m_store = std::make_unique<DemoStore>(); }

    void translatorsDesk_showsTheirStepFirstAndWhatIsOutLast()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));

        QCOMPARE(desk.row(tx("R-2022-041")).section, DeskSection::NeedsMe);
        QCOMPARE(desk.headings().constFirst(), tx("Needs me"));
        QCOMPARE(desk.headings().constLast(), tx("Ready and published"));
        const QString step = RowWording::step(desk.row(tx("R-2022-041")), m_store->clock().now()).text;
        QVERIFY2(step.startsWith(tx("Translate AR")), qPrintable(step));
        QVERIFY2(step.endsWith(tx("of %1 blocks").arg(desk.row(tx("R-2022-041")).step->total)), qPrintable(step));
    }

    void editionChips_tellStateByIconAndTone()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QMap<QString, ChipLook> looks;
        for (const EditionSummary &edition : desk.row(tx("R-2022-041")).summary.editions)
            looks.insert(edition.language.code(), EditionLook::chip(edition));

        QCOMPARE(looks.value(tx("en")), (ChipLook{IconName::CheckCheck, tx("EN"), Tone::Success}));
        QCOMPARE(looks.value(tx("fr")), (ChipLook{IconName::PencilLine, tx("FR"), Tone::Warning}));
        QCOMPARE(looks.value(tx("es")), (ChipLook{IconName::History, tx("ES"), Tone::Danger}));
        QCOMPARE(looks.value(tx("ru")), (ChipLook{IconName::CircleDashed, tx("RU"), Tone::Neutral}));
        QCOMPARE(looks.value(tx("zh")), (ChipLook{IconName::Eye, tx("ZH"), Tone::Violet}));
        const EditionSummary live = desk.row(tx("R-2022-035")).summary.editions.constFirst();
        QCOMPARE(EditionLook::chip(live), (ChipLook{IconName::Globe, tx("EN"), Tone::Accent}));
    }

    void everyRow_isReadAloudWithStatesAndNextStep()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        const QString spoken = desk.spoken().at(desk.lineOf(tx("R-2022-041")));

        QVERIFY2(spoken.contains(tx("R-2022-041")), qPrintable(spoken));
        QVERIFY2(spoken.contains(tx("English: approved")), qPrintable(spoken));
        QVERIFY2(spoken.contains(tx("Next: Translate AR")), qPrintable(spoken));
    }

    void enter_opensTheChosenReleaseAtItsStep()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);

        QTRY_VERIFY(desk.view()->hasFocus());
        QTest::keyClick(desk.view(), Qt::Key_Home);
        QTest::keyClick(desk.view(), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<ReleaseId>(), desk.row(tx("R-2022-041")).summary.id);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), officialLanguage(QLatin1StringView("ar")));
    }

    void rightArrow_walksToALanguageWhichEnterOpens()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);
        QTRY_VERIFY(desk.view()->hasFocus());
        QTest::keyClick(desk.view(), Qt::Key_Home);
        const DeskRow row = desk.row(tx("R-2022-041"));

        QTest::keyClick(desk.view(), Qt::Key_Right);
        QTest::keyClick(desk.view(), Qt::Key_Right);
        QTest::keyClick(desk.view(), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), row.summary.editions.at(1).language);
    }

    void arrowKeys_skipHeadings()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QTest::keyClick(desk.view(), Qt::Key_Home);
        for (int i = 0; i < desk.model()->rowCount(); ++i) {
            QVERIFY(!desk.model()->lineAt(desk.view()->chosen()).heading());
            QTest::keyClick(desk.view(), Qt::Key_Down);
        }
        QCOMPARE(desk.view()->chosen(), desk.model()->rowCount() - 1);
    }

    void clickOnLanguage_opensThatEdition()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);
        const int line = desk.lineOf(tx("R-2022-041"));

        desk.click(desk.layoutOf(line).editions().at(1).center());

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), desk.row(tx("R-2022-041")).summary.editions.at(1).language);
    }

    void clickOnStepOfReviser_opensReview()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("Yusuf Rahmani")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openReview);
        const int line = desk.lineOf(tx("R-2022-041"));
        QCOMPARE(desk.row(tx("R-2022-041")).step->action, Action::Revise);

        desk.click(desk.layoutOf(line).step().center());

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), officialLanguage(QLatin1StringView("zh")));
    }

    void typingInSearch_showsHitsWithTheWordsInPlace()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));

        desk.screen().actions().trigger(tx("desk.search"));
        QTRY_VERIFY(desk.search()->hasFocus());
        desk.type(tx("migration"));

        QTRY_VERIFY(desk.showsHits());
        const SearchHit &hit = *desk.model()->lineAt(1).hit();
        QVERIFY(!hit.excerpt.hits.isEmpty());
        const TextSpan place = hit.excerpt.hits.constFirst();
        QVERIFY(hit.excerpt.text.mid(place.start, place.length).toLower().startsWith(tx("migra")));
    }

    void enterInSearch_opensTheFirstHitInItsLanguage()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);
        desk.search()->setFocus();
        desk.type(tx("migration"));
        QTRY_VERIFY(desk.showsHits());

        QTest::keyClick(desk.search(), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), desk.model()->lineAt(1).hit()->language);
    }

    void searchWithoutHits_saysSoAndEscapeBringsTheDeskBack()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        desk.search()->setFocus();
        desk.type(tx("xyzzy"));
        QTRY_VERIFY(desk.screen().findChild<EmptyState *>());
        QVERIFY(desk.screen().findChild<EmptyState *>()->accessibleName().contains(tx("xyzzy")));

        QTest::keyClick(desk.search(), Qt::Key_Escape);

        QTRY_VERIFY(desk.view()->isVisible());
        QTRY_VERIFY(desk.lineOf(tx("R-2022-041")) >= 0);
    }

    void droppedFile_becomesAReleaseWithItsNotes()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("Maya Lindqvist")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);
        const QString file = m_store->filePath(tx("annonce.txt"));
        writeFile(file,
            tx("Le Secrétaire général présente son rapport sur les migrations\n\nNew York – Le rapport du Secrétaire "
               "général sur les migrations internationales a été présenté aux États membres.\n\n« Il faut agir », a "
               "déclaré le Directeur général.\n\nPour plus d’informations, lire le rapport ici.\n")
                .toUtf8());

        desk.drop(file);

        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), officialLanguage(QLatin1StringView("fr")));
        auto *report = desk.screen().findChild<IntakeReport *>();
        QVERIFY(report);
        QVERIFY(!report->sentences().isEmpty());
        QTRY_VERIFY(desk.lineOf(tx("R-2022-045")) >= 0
            || desk.spoken().join(u'\n').contains(tx("Le Secrétaire général présente")));
        report->close();
    }

    void importedEmptyFile_isRefusedWithoutATrace()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("Maya Lindqvist")));
        const int before = desk.model()->rowCount();
        const QString file = m_store->filePath(tx("empty.txt"));
        writeFile(file, {});
        desk.prompt().files.enqueue({file});
        desk.prompt().choices.enqueue(0);

        desk.screen().actions().trigger(tx("desk.import"));

        QTRY_VERIFY(desk.banner()->isVisible() && desk.banner()->accessibleName().contains(tx("was not imported")));
        QVERIFY(!desk.banner()->accessibleDescription().isEmpty());
        desk.waitForWorker();
        QCOMPARE(desk.model()->rowCount(), before);
    }

    void translatorDropsAFile_isToldWhyNot()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        const QString file = m_store->filePath(tx("a.txt"));
        writeFile(file, "Words");

        desk.drop(file);

        QTRY_VERIFY(desk.banner()->isVisible());
        QVERIFY(desk.banner()->accessibleDescription().contains(tx("press officers")));
    }

    void newRelease_isMadeInTheChosenLanguageAndOpened()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("Maya Lindqvist")));
        QSignalSpy opened(&desk.screen(), &DeskScreen::openRelease);

        desk.screen().actions().trigger(tx("desk.new"));
        auto *dialog = desk.screen().findChild<NewReleaseDialog *>();
        QVERIFY(dialog);
        // Keys go to the window in front, as they do for a person; else Return would open the desk's chosen row.
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), tx("A new office opens"));
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<LanguageTag>(), officialLanguage(QLatin1StringView("en")));
        QTRY_VERIFY2(
            desk.spoken().join(u'\n').contains(tx("A new office opens")), qPrintable(desk.spoken().join(u'\n')));
    }

    void releasesList_holdsAllOfThem()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")), ListScope::AllReleases);
        for (const char *reference : {"R-2022-035", "R-2022-041", "R-2022-043", "R-2022-044"})
            QVERIFY(desk.lineOf(tx(reference)) >= 0);
        QVERIFY(desk.headings().isEmpty());
    }

    void changeByAnotherProcess_isShown()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        const Session officer = m_store->signIn(tx("Maya Lindqvist"));
        Result<Newsroom> other = Newsroom::open(m_store->place(), m_store->clock());
        QVERIFY(other);
        NewRelease release;
        release.source = officialLanguage(QLatin1StringView("en"));
        release.content.blocks.append(Block{newId<BlockId>(), Headline{InlineText(tx("From elsewhere"))}});
        QVERIFY(createRelease(*other, officer, release));

        QTRY_VERIFY(desk.spoken().join(u'\n').contains(tx("From elsewhere")));
    }

    void daysAreToldInWords_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("words");
        const QDateTime noon = QDateTime(QDate(2022, 2, 16), QTime(12, 0)); // a Wednesday
        QTest::newRow("today") << noon.addSecs(5400) << tx("today 13:30");
        QTest::newRow("tomorrow") << noon.addDays(1).addSecs(-3 * 3600) << tx("tomorrow 09:00");
        QTest::newRow("yesterday") << noon.addDays(-1) << tx("yesterday 12:00");
        QTest::newRow("this week") << noon.addDays(3) << QLocale().dayName(6) + tx(" 12:00");
        QTest::newRow("this year") << noon.addDays(30)
                                   << tx("18 %1 12:00").arg(QLocale().monthName(3, QLocale::ShortFormat));
    }

    void daysAreToldInWords()
    {
        QFETCH(QDateTime, time);
        QFETCH(QString, words);
        QCOMPARE(RowWording::day(time, QDateTime(QDate(2022, 2, 16), QTime(12, 0))), words);
    }

    void lateRelease_saysSinceWhen()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        DeskRow row = desk.row(tx("R-2022-041"));
        QVERIFY(RowWording::lateness(row, m_store->clock().now()).isEmpty());

        row.isOverdue = true;

        QVERIFY(RowWording::lateness(row, m_store->clock().now()).startsWith(tx("overdue since ")));
        QVERIFY(!RowWording::facts(row, m_store->clock().now()).contains(tx("due ")));
    }

    void rowLayout_isMirroredAndKeepsPartsApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("design") << 1440;
        QTest::newRow("narrow") << 900;
    }

    void rowLayout_isMirroredAndKeepsPartsApart()
    {
        QFETCH(int, width);
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        const DeskRow &row = desk.row(tx("R-2022-041"));
        const QRect rect(0, 0, width, RowLayout::rowHeight());
        const RowLayout ltr(rect, Qt::LeftToRight, row, m_store->clock().now());
        const RowLayout rtl(rect, Qt::RightToLeft, row, m_store->clock().now());

        QVERIFY(ltr.title().right() < ltr.editions().constFirst().left());
        QVERIFY(ltr.editions().constLast().right() < ltr.step().left());
        QVERIFY(ltr.step().right() < ltr.chevron().left());
        QCOMPARE(rtl.title().right(), rect.right() - ltr.title().left());
        QVERIFY(rtl.chevron().right() < rtl.step().left());
    }

    void tenThousandRows_arePaintedQuickly()
    {
        DeskDriver desk(m_store->place(), m_store->clock(), m_store->signIn(tx("A. Benali")));
        DeskList list;
        for (int i = 0; i < 10'000; ++i)
            list.rows.append(desk.row(tx("R-2022-041")));
        ReleaseListModel model;
        ReleaseListView view(&model);
        view.resize(1440, 800);
        QElapsedTimer timer;
        timer.start();

        model.setLines(linesOf(list), m_store->clock().now());
        view.grab();

        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        qInfo("10,000 rows set and painted in %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(DeskScreenTest)
#include "desk_screen_test.moc"
