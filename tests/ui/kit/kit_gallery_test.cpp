#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/command_palette.h"
#include "kit/elided_label.h"
#include "kit/empty_state.h"
#include "kit/key_list.h"
#include "kit/progress_line.h"
#include "kit/search_field.h"
#include "kit/side_bar.h"
#include "kit/status_line.h"
#include "kit/theme.h"
#include "kit/theme_metrics.h"
#include "kit/window_prompt.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

QWidget *row(const QList<QWidget *> &widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return holder;
}

QWidget *stateChips()
{
    return row({
        new Chip({IconName::CheckCheck, tx("EN"), Tone::Success}),
        new Chip({IconName::PencilLine, tx("FR"), Tone::Warning}),
        new Chip({IconName::History, tx("ES"), Tone::Danger}),
        new Chip({IconName::CircleDashed, tx("AR"), Tone::Neutral}),
        new Chip({IconName::Eye, tx("RU"), Tone::Violet}),
        new Chip({IconName::Globe, tx("ZH"), Tone::Accent}),
        new Chip({IconName::None, tx("Source changed in 2 blocks · FR ES AR stale"), Tone::Danger}),
    });
}

QWidget *buttons()
{
    auto *primary = new Button(tx("New release"), ButtonVariant::Primary);
    primary->setIconName(IconName::Plus);
    auto *approve = new Button(tx("Approve Spanish"), ButtonVariant::Approve);
    approve->setIconName(IconName::ShieldCheck);
    auto *plain = new Button(tx("Import…"));
    plain->setIconName(IconName::Download);
    auto *off = new Button(tx("Publish"), ButtonVariant::Primary);
    off->setEnabled(false);
    return row({primary, approve, plain, new Button(tx("Withdraw"), ButtonVariant::Danger),
        new Button(tx("Quiet"), ButtonVariant::Quiet), off, Button::withIcon(IconName::ArrowLeft, tx("Back"))});
}

QWidget *controls()
{
    auto *box = new QComboBox;
    box->addItems({tx("my last reading"), tx("the last approval")});
    auto *check = new QCheckBox(tx("Remember"));
    check->setChecked(true);
    auto *radio = new QRadioButton(tx("Desktop"));
    radio->setChecked(true);
    auto *tabs = new QTabBar;
    for (const char *name : {"Suggestions", "Checks", "Comments"})
        tabs->addTab(tx(name));
    return row({box, check, new QCheckBox(tx("Off")), radio, new QRadioButton(tx("Phone")), tabs});
}

SideBar *sideBar()
{
    auto *bar = new SideBar;
    bar->addEntry(tx("desk"), IconName::Inbox, tx("My desk"));
    bar->addEntry(tx("releases"), IconName::Newspaper, tx("Releases"));
    bar->addEntry(tx("calendar"), IconName::CalendarClock, tx("Calendar"));
    bar->addHeading(tx("Language resources"));
    bar->addEntry(tx("memory"), IconName::Languages, tx("Memory"));
    bar->addEntry(tx("glossary"), IconName::BookA, tx("Glossary"));
    bar->setCount(tx("desk"), 7);
    bar->setCount(tx("releases"), 214);
    bar->setPerson(tx("A. Benali"), tx("Translator"));
    return bar;
}

void fillPage(QVBoxLayout *page)
{
    auto *search = new SearchField(tx("Search all releases in all languages"), QKeySequence(tx("Ctrl+F")));
    auto *typed = new SearchField(tx("Search"));
    typed->setText(tx("compact"));
    page->addWidget(
        row({new Label(tx("My desk"), UiRole::Title), new Chip({IconName::None, tx("7 open"), Tone::Neutral}),
            new Chip({IconName::None, tx("1 overdue"), Tone::Danger}), search, typed}));
    page->addWidget(newSectionHeading(tx("Needs me")));
    page->addWidget(buttons());
    page->addWidget(controls());
    auto *card = new Card(tx("Before this can be approved"));
    card->body()->addWidget(stateChips());
    auto *line = new ProgressLine;
    line->setProgress(9, 17);
    line->setTone(Tone::Warning);
    card->body()->addWidget(line);
    card->body()->addWidget(
        new ElidedLabel(tx("A long sentence that gives way where there is no room for it, with an ellipsis at its "
                           "end, and then tells the whole of itself in its tooltip, however long it may be."),
            UiRole::Small, ColourRole::Muted));
    page->addWidget(card);
    auto *banner = new Banner(Tone::Danger, tx("The file could not be written"),
        tx("The disk is full. Nothing was lost: your text is in the store. Free some space, then export again."));
    banner->addAction(tx("Try again"), {});
    banner->addAction(tx("Choose another folder…"), {});
    banner->makeClosable();
    page->addWidget(banner);
    page->addWidget(new Banner(Tone::Success, tx("Published in six languages"), {}));
    auto *empty = new EmptyState(
        IconName::Newspaper, tx("No releases yet"), tx("Begin one, or drop a file anywhere to import it."));
    empty->setAction(new Button(tx("New release"), ButtonVariant::Primary));
    page->addWidget(empty, 1);
}

QWidget *gallery()
{
    auto *window = new QWidget;
    auto *status = new StatusLine;
    status->setSegment(
        tx("saved"), StatusLine::Side::Leading, tx("Saved 12:03:22"), IconName::Check, ColourRole::Success);
    status->setSegment(
        tx("store"), StatusLine::Side::Leading, tx("Newsroom store · 214 releases"), IconName::HardDrive);
    status->setSegment(tx("keys"), StatusLine::Side::Trailing, tx("Ctrl+K commands · F1 keys"));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(space(5), space(4), space(5), space(4));
    page->setSpacing(space(3));
    fillPage(page);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(sideBar());
    middle->addLayout(page, 1);
    auto *whole = new QVBoxLayout(window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(status);
    return window;
}

QTreeWidget *table()
{
    auto *tree = new QTreeWidget;
    tree->setRootIsDecorated(false);
    tree->setHeaderLabels({tx("Time"), tx("Who"), tx("What")});
    for (int i = 0; i < 12; ++i)
        new QTreeWidgetItem(tree, {tx("11:%1").arg(10 + i), tx("M. Chen"), tx("Approved French")});
    tree->setCurrentItem(tree->topLevelItem(1));
    return tree;
}

QWidget *qtWidgets()
{
    auto *window = new QWidget;
    window->resize(760, 420);
    auto *spin = new QSpinBox;
    spin->setValue(70);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    auto *tool = new QToolButton;
    tool->setIcon(icon(IconName::Bold));
    tool->setCheckable(true);
    tool->setChecked(true);
    auto *date = new QDateTimeEdit(QDateTime(QDate(2022, 2, 16), QTime(16, 0)));
    date->setCalendarPopup(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(table());
    splitter->addWidget(new QPlainTextEdit(tx("The Secretary-General today presented his report.")));
    auto *tabs = new QTabWidget;
    tabs->addTab(splitter, tx("Activity"));
    tabs->addTab(new QWidget, tx("Checks"));
    auto *column = new QVBoxLayout(window);
    column->addWidget(row({spin, date, progress, tool, new QSlider(Qt::Horizontal)}));
    column->addWidget(tabs, 1);
    return window;
}

void addActions(ActionSet *set)
{
    const auto never = [] { return false; };
    set->add({tx("new"), tx("New release"), IconName::Plus, {QKeySequence(tx("Ctrl+N"))}, tx("Releases")});
    set->add({tx("import"), tx("Import…"), IconName::Download, {QKeySequence(tx("Ctrl+I"))}, tx("Releases")});
    set->add({tx("publish"), tx("Publish"), IconName::Send, {QKeySequence(tx("Ctrl+Shift+P"))}, tx("Edition"), never,
        [] { return tx("Spanish is not approved yet."); }});
    set->add({tx("next"), tx("Next change"), IconName::ArrowRight,
        {QKeySequence(tx("F7")), QKeySequence(tx("Alt+Down"))}, tx("Go to")});
}

} // namespace

/// Every widget of the kit in every theme and direction, as pictures under build/pictures for people to look at.
class KitGalleryTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    QString m_folder = QStringLiteral(COMMUNIQUE_BINARY_DIR "/pictures");

    bool picture(QWidget &widget, const QString &name) const
    {
        return widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_folder));
        m_theme.apply(*qApp);
    }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.setScalePercent(100);
        m_theme.setChoice(ThemeChoice::Light);
    }

    void everyTheme_everyDirection_fitsTheWindow_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("scale");
        for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            const QByteArray name = themeChoiceText(choice).toLatin1();
            QTest::newRow(name + "-ltr") << choice << Qt::LeftToRight << 100;
            QTest::newRow(name + "-rtl") << choice << Qt::RightToLeft << 100;
        }
        QTest::newRow("light-200") << ThemeChoice::Light << Qt::LeftToRight << 200;
    }

    void everyTheme_everyDirection_fitsTheWindow()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, scale);
        m_theme.setChoice(choice);
        m_theme.setScalePercent(scale);
        QGuiApplication::setLayoutDirection(direction);

        const std::unique_ptr<QWidget> window(gallery());
        window->resize(scaled(1180), scaled(760));
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->findChild<Button *>()->setFocus();

        QVERIFY(window->minimumSizeHint().width() <= window->width());
        QVERIFY(picture(*window, QStringLiteral("kit-") + QLatin1StringView(QTest::currentDataTag())));
    }

    void qtsOwnWidgets_arePictured_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            QTest::newRow(themeChoiceText(choice).toLatin1()) << choice;
    }

    void qtsOwnWidgets_arePictured()
    {
        QFETCH(ThemeChoice, choice);
        m_theme.setChoice(choice);
        const std::unique_ptr<QWidget> window(qtWidgets());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QPlainTextEdit *>()->setFocus();
        QVERIFY(picture(*window, QStringLiteral("kit-qt-") + themeChoiceText(choice)));
        ActionSet set(window.get());
        addActions(&set);
        QMenu *menu = set.newMenu({tx("new"), tx("import"), tx("-"), tx("publish"), tx("next")}, window.get());
        menu->setActiveAction(set.findAction(tx("import")));
        QVERIFY(picture(*menu, QStringLiteral("kit-menu-") + themeChoiceText(choice)));
    }

    void overlaysAndDialogs_arePictured()
    {
        for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme.setChoice(choice);
            const QString suffix = u'-' + themeChoiceText(choice);
            const std::unique_ptr<QWidget> window(gallery());
            window->resize(1180, 760);
            window->show();
            ActionSet set(window.get());
            addActions(&set);
            CommandPalette palette(window.get());
            palette.setActionSets({&set});
            palette.addProvider([](const QString &) {
                return QList<PaletteEntry>{
                    {tx("Résumé of the Review Forum"), tx("R-2022-041"), IconName::Newspaper, {}, {}, {}}};
            });
            palette.open();
            QTest::keyClicks(window->focusWidget(), tx("re"));
            QVERIFY(picture(*window, QStringLiteral("kit-palette") + suffix));
            palette.dismiss();
            KeyList keys(window.get());
            keys.open(set.keys());
            QVERIFY(picture(*window, QStringLiteral("kit-keys") + suffix));
            keys.dismiss();

            WindowPrompt prompt(window.get());
            TextQuestion question{tx("Send back to the translator"),
                tx("The edition goes back with your reason. Nothing is lost."), tx("Reason"), {}, tx("Send back"),
                TextQuestion::Size::Paragraph, {}};
            prompt.askText(question, [](const std::optional<QString> &) {});
            prompt.confirm({tx("Withdraw the release?"),
                               tx("All six pages will say that it was withdrawn. The text stays in the store."),
                               tx("Withdraw"), Tone::Danger},
                [](Consent) {});
            int number = 0;
            for (QDialog *dialog : window->findChildren<QDialog *>())
                QVERIFY(picture(*dialog, QStringLiteral("kit-dialog%1").arg(++number) + suffix));
            QCOMPARE(number, 2);
        }
    }
};

QTEST_MAIN(KitGalleryTest)
#include "kit_gallery_test.moc"
