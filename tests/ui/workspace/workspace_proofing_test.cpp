#include "kit/action_set.h"
#include "kit/button.h"
#include "support/ui/demo_store.h"
#include "support/ui/picture.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/checks_panel.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/proofing.h"
#include "workspace/side_panel.h"
#include "workspace/workspace_screen.h"

#include <QSettings>
#include <QTest>
#include <QTextBlock>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

/// A translator of French before a demo release, in whose second paragraph they can write what they like.
class Writing
{
public:
    explicit Writing(const char *who = "Julien Ferrand", const char *language = "fr")
        : m_language(officialLanguage(QLatin1StringView(language)))
        , m_settings(m_store.filePath(tx("window.ini")), QSettings::IniFormat)
        , m_worker(m_store.place(), m_store.clock())
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        m_release = *newsroom->findRelease(tx("R-2022-041"));
        const Result<Dossier> dossier = newsroom->loadDossier(m_release);
        for (const Block &block : dossier->sourceHead()->blocks) {
            if (!block.text().plain().contains(tx("14 recommendations")))
                continue;
            m_block = block.id;
        }
        m_screen = std::make_unique<WorkspaceScreen>(
            WorkspaceScreen::Parts{m_worker, m_store.clock(), m_prompt, m_settings, m_store.signIn(tx(who)), nullptr},
            m_release, m_language);
        m_screen->resize(1680, 1000);
        m_screen->show();
        m_screen->activateWindow();
        m_screen->activated();
        const auto isReady = [this] {
            return m_screen->currentLanguage() == m_language && !m_screen->nextMove().text.isEmpty()
                && pane().mode() == PaneMode::Writing;
        };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
        pane().setFocus();
    }

    WorkspaceScreen &screen() { return *m_screen; }
    ScriptedPrompt &prompt() { return m_prompt; }
    EditionPane &pane() { return *m_screen->panes().findPane(m_language); }
    const BlockId &block() const { return m_block; }
    Proofing &proofing() { return *m_screen->findChild<Proofing *>(); }

    void write(const QString &words) { pane().setBlockText(m_block, InlineText(words)); }
    QString words()
    {
        const Content content = pane().content();
        return content.find(m_block)->text().plain();
    }
    /// The marks of the block that is written in.
    QList<TextMark> marks()
    {
        QList<TextMark> marks = proofing().marks(m_language);
        marks.removeIf([this](const TextMark &mark) { return mark.block != m_block; });
        return marks;
    }
    std::optional<TextMark> mark(MarkingKind kind, const QString &words)
    {
        for (const TextMark &mark : marks()) {
            if (mark.kind == kind && mark.words == words)
                return mark;
        }
        return std::nullopt;
    }
    void putCaretAt(const TextMark &mark)
    {
        pane().moveCaretTo(mark.block);
        QTextCursor caret = pane().textCursor();
        caret.setPosition(caret.block().position() + int(mark.span.start));
        pane().setTextCursor(caret);
    }
    void trigger(const char *action) { m_screen->actions().trigger(QString::fromLatin1(action)); }
    Button *button(const QString &text)
    {
        for (Button *found : m_screen->side().checks().findChildren<Button *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

private:
    LanguageTag m_language;
    DemoStore m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Worker m_worker;
    ReleaseId m_release;
    BlockId m_block;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

const QString wrongNumber
    = tx("Le rapport formule 15 recommandations, liées aux 23 objectifs du Pacte, en quatre domaines :");

} // namespace

class WorkspaceProofingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongNumber_isMarkedWhereItStands_andItsFixIsOneStepForUndo()
    {
        Writing work;
        work.write(wrongNumber);
        QTRY_VERIFY_WITH_TIMEOUT(work.mark(MarkingKind::Finding, tx("15")), 20000);
        work.screen().side().setTab(SidePanel::Tab::Checks);
        QTRY_VERIFY_WITH_TIMEOUT(work.button(tx("Write “14”")), 20000);
        QVERIFY(takePicture(work.screen(), tx("workspace-findings")));

        work.putCaretAt(*work.mark(MarkingKind::Finding, tx("15")));
        work.trigger("mark.fix");

        QCOMPARE(work.words(), QString(wrongNumber).replace(tx("15"), tx("14")));
        work.pane().undo();
        QCOMPARE(work.words(), wrongNumber);
        QTRY_VERIFY_WITH_TIMEOUT(work.mark(MarkingKind::Finding, tx("15")), 20000);
    }

    void fixInTheChecksPanel_putsItRight()
    {
        Writing work;
        work.write(wrongNumber);
        QTRY_VERIFY_WITH_TIMEOUT(work.button(tx("Write “14”")), 20000);

        QTest::mouseClick(work.button(tx("Write “14”")), Qt::LeftButton);

        QVERIFY(work.words().contains(tx("14 recommandations")));
        QTRY_VERIFY_WITH_TIMEOUT(!work.button(tx("Write “14”")), 20000);
    }

    void misspelling_isMarkedOnceAndNotInAForeignSpan()
    {
        Writing work;
        InlineText text(tx("Le raport cite "));
        Marks english;
        english.language = officialLanguage(QLatin1StringView("en"));
        text.append(tx("the following commitments"), english);
        text.append(tx(" des États."));
        work.pane().setBlockText(work.block(), text);

        QTRY_VERIFY_WITH_TIMEOUT(work.mark(MarkingKind::Spelling, tx("raport")), 20000);

        QVERIFY(!work.mark(MarkingKind::Spelling, tx("following")));
        QVERIFY(!work.mark(MarkingKind::Spelling, tx("the")));
        const auto offers = [&work] { return work.mark(MarkingKind::Spelling, tx("raport"))->offers; };
        QTRY_VERIFY_WITH_TIMEOUT(offers().contains(tx("rapport")), 20000);
        const QString likeliest = offers().constFirst();
        work.putCaretAt(*work.mark(MarkingKind::Spelling, tx("raport")));
        work.trigger("mark.fix");
        QVERIFY2(work.words().startsWith(QStringLiteral("Le %1 cite the following").arg(likeliest)),
            qPrintable(work.words()));
        const Content content = work.pane().content();
        QCOMPARE(content.find(work.block())->text().runs().size(), 3);
    }

    void fixAll_putsRightAllAlikeInOneStep()
    {
        Writing work;
        const QString words = tx("Le raport suit le raport.");
        work.write(words);
        QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count(work.marks(), MarkingKind::Spelling, &TextMark::kind), 2, 20000);
        const auto hasOffers
            = [](const TextMark &mark) { return mark.kind != MarkingKind::Spelling || !mark.offers.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(work.marks(), hasOffers), 20000);
        work.putCaretAt(*work.mark(MarkingKind::Spelling, tx("raport")));

        const QString likeliest = work.mark(MarkingKind::Spelling, tx("raport"))->offers.constFirst();
        work.trigger("mark.fixAll");

        QCOMPARE(work.words(), QStringLiteral("Le %1 suit le %1.").arg(likeliest));
        work.pane().undo();
        QCOMPARE(work.words(), words);
    }

    void nextMark_goesFromOneToTheNextAndRound()
    {
        Writing work;
        work.write(tx("Le raport suit le raport."));
        QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count(work.marks(), MarkingKind::Spelling, &TextMark::kind), 2, 20000);
        const QList<TextMark> marks = work.marks();
        work.putCaretAt(marks.constFirst());

        work.trigger("mark.next");

        const QTextCursor caret = work.pane().textCursor();
        QCOMPARE(qsizetype(caret.position() - caret.block().position()), marks.at(1).span.start);
        work.trigger("mark.previous");
        QCOMPARE(qsizetype(work.pane().textCursor().position() - caret.block().position()), marks.at(0).span.start);
    }

    void wordOfTheNewsroom_isNoLongerMarked()
    {
        Writing work;
        work.write(tx("Le projet Orvanelle commence."));
        QTRY_VERIFY_WITH_TIMEOUT(work.mark(MarkingKind::Spelling, tx("Orvanelle")), 20000);
        work.putCaretAt(*work.mark(MarkingKind::Spelling, tx("Orvanelle")));

        work.trigger("mark.leave");

        QTRY_VERIFY_WITH_TIMEOUT(!work.mark(MarkingKind::Spelling, tx("Orvanelle")), 20000);
    }

    void departureFromTheHouseStyle_isMarkedAndFixed()
    {
        Writing work;
        work.write(tx("Il a dit \"oui\" hier."));
        const auto isStyle
            = [&work] { return std::ranges::count(work.marks(), MarkingKind::Style, &TextMark::kind) > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isStyle(), 20000);

        for (const TextMark &mark : work.marks()) {
            if (mark.kind == MarkingKind::Style)
                work.putCaretAt(mark);
        }
        work.trigger("mark.fix");

        QVERIFY2(work.words() != tx("Il a dit \"oui\" hier."), qPrintable(work.words()));
    }

    void leavingAFinding_asksWhy()
    {
        Writing work;
        work.write(wrongNumber);
        QTRY_VERIFY_WITH_TIMEOUT(work.button(tx("Leave it…")), 20000);

        QTest::mouseClick(work.button(tx("Leave it…")), Qt::LeftButton);

        QCOMPARE(work.prompt().asked, QStringList(tx("Leave it as it is")));
    }
};

QTEST_MAIN(WorkspaceProofingTest)
#include "workspace_proofing_test.moc"
