#include "kit/action_set.h"
#include "kit/key_list.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A screen of two actions: approving, which may be blocked, and going on, which has two keys.
class KitActionSetTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_screen;
    ActionSet *m_set = nullptr;
    QString m_blocked;
    QString m_language;
    QStringList m_done;

private Q_SLOTS:
    void init()
    {
        m_blocked.clear();
        m_language = tx("Spanish");
        m_done.clear();
        m_screen = std::make_unique<QWidget>();
        m_screen->setFocusPolicy(Qt::StrongFocus);
        m_set = new ActionSet(m_screen.get());
        ActionSpec approve{
            tx("approve"), tx("Approve"), IconName::ShieldCheck, {QKeySequence(tx("Ctrl+Return"))}, tx("Edition")};
        approve.enabled = [this] { return m_blocked.isEmpty(); };
        approve.whyNot = [this] { return m_blocked; };
        approve.call = [this] { m_done.append(tx("approve")); };
        approve.textNow = [this] { return tx("Approve %1").arg(m_language); };
        m_set->add(approve);
        ActionSpec next{tx("next"), tx("Next change"), IconName::ArrowRight,
            {QKeySequence(tx("F7")), QKeySequence(tx("Alt+Down"))}, tx("Go to")};
        next.call = [this] { m_done.append(tx("next")); };
        m_set->add(next);
        m_set->add({tx("tidy"), tx("Tidy up"), IconName::None, {}, tx("Go to")});
    }

    void keyPressed_doesTheAction()
    {
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->setFocus();
        QTest::keyClick(m_screen.get(), Qt::Key_F7);
        QTest::keyClick(m_screen.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_done, QStringList({tx("next"), tx("next")}));
    }

    void blockedAfterRefresh_actionIsOffAndSaysWhy()
    {
        m_blocked = tx("You translated this edition.");
        m_set->refresh();
        const QAction *action = m_set->findAction(tx("approve"));
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), m_blocked);
        QCOMPARE(m_set->whyNot(tx("approve")), m_blocked);
    }

    void blockedWithoutRefresh_isRefusedWithTheReason()
    {
        QSignalSpy refused(m_set, &ActionSet::refused);
        m_blocked = tx("The source changed.");
        m_set->findAction(tx("approve"))->trigger();
        QVERIFY(m_done.isEmpty());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(1).toString(), m_blocked);
        QVERIFY(!m_set->findAction(tx("approve"))->isEnabled());
    }

    void button_followsItsAction()
    {
        const std::unique_ptr<Button> button(m_set->newButton(tx("approve"), ButtonVariant::Approve, nullptr));
        QCOMPARE(button->text(), tx("Approve Spanish"));
        m_language = tx("Arabic");
        m_blocked = tx("One block is not translated.");
        m_set->refresh();
        QCOMPARE(button->text(), tx("Approve Arabic"));
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), m_blocked);
        QCOMPARE(button->accessibleDescription(), m_blocked);
        m_blocked.clear();
        m_set->refresh();
        button->click();
        QCOMPARE(m_done, QStringList(tx("approve")));
    }

    void iconButton_isNamedAfterItsAction()
    {
        const std::unique_ptr<Button> button(m_set->newIconButton(tx("next"), nullptr));
        QVERIFY(button->text().isEmpty());
        QCOMPARE(button->accessibleName(), tx("Next change"));
        m_set->refresh();
        QVERIFY(button->text().isEmpty());
    }

    void switchAction_showsItsState()
    {
        bool shown = true;
        ActionSpec preview{tx("preview"), tx("Preview"), IconName::Eye, {}, tx("View")};
        preview.checked = [&shown] { return shown; };
        preview.call = [&shown] { shown = !shown; };
        const QAction *action = m_set->add(preview);
        QVERIFY(action->isChecked());
        m_set->trigger(tx("preview"));
        QVERIFY(!action->isChecked());
    }

    void menu_holdsTheNamedActionsInOrder()
    {
        const std::unique_ptr<QMenu> menu(m_set->newMenu({tx("next"), tx("-"), tx("approve"), tx("unknown")}, nullptr));
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions().at(0), m_set->findAction(tx("next")));
        QVERIFY(menu->actions().at(1)->isSeparator());
    }

    void keys_areExactlyTheKeysThatWork()
    {
        QList<QKeySequence> listed;
        for (const KeyEntry &entry : m_set->keys())
            listed += entry.shortcuts;
        QList<QKeySequence> working;
        for (const QAction *action : m_screen->actions())
            working += action->shortcuts();
        QCOMPARE(listed, working);
        QCOMPARE(listed.size(), 3);
    }

    void keyList_showsEverySectionAndText()
    {
        KeyList list(m_screen.get());
        m_screen->resize(800, 600);
        m_screen->show();
        list.open(m_set->keys());
        QStringList texts;
        for (const QLabel *label : list.findChildren<QLabel *>())
            texts.append(label->text());
        for (const char *expected : {"Edition", "Approve Spanish", "Go to", "Next change"})
            QVERIFY2(texts.contains(tx(expected)), expected);
        QVERIFY(!texts.contains(tx("Tidy up")));
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(!list.isOpen());
    }

    void paletteEntry_carriesKeyReasonAndCall()
    {
        m_blocked = tx("Not yet.");
        QList<PaletteEntry> entries = m_set->paletteEntries();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).title, tx("Approve Spanish"));
        QCOMPARE(entries.at(0).whyNot, m_blocked);
        QCOMPARE(entries.at(1).shortcut, QKeySequence(tx("F7")).toString(QKeySequence::NativeText));
        entries.at(1).call();
        QCOMPARE(m_done, QStringList(tx("next")));
    }
};

QTEST_MAIN(KitActionSetTest)
#include "kit_action_set_test.moc"
