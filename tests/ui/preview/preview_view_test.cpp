#include "preview/live_page.h"
#include "preview/preview_scheme.h"
#include "preview/preview_view.h"

#include "exchange/export/page.h"
#include "kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace communique;

namespace {

BlockId id(const char *text)
{
    return BlockId::fromString(QLatin1StringView(text));
}

Block paragraph(const QString &name, const QString &text)
{
    return Block{BlockId::fromString(name), Paragraph{InlineText(text)}};
}

Page pageOfParagraphs(int count, const QString &first)
{
    Page page;
    page.release = ReleaseId::fromString(QStringLiteral("r1"));
    page.reference = QStringLiteral("R-2022-041");
    page.newsroomName = QStringLiteral("Newsroom");
    page.language = officialLanguage(QLatin1StringView("en"));
    page.sourceLanguage = page.language;
    page.content.blocks.append(Block{id("b1"), Headline{InlineText(QStringLiteral("A headline"))}});
    page.content.blocks.append(paragraph(QStringLiteral("b2"), first));
    for (int i = 0; i < count; ++i)
        page.content.blocks.append(paragraph(QStringLiteral("p%1").arg(i),
            QStringLiteral("The report records progress on skills recognition, and makes 14 recommendations. ")
                .repeated(4)));
    return page;
}

/// What a script of ours reads off the page.
QVariant read(PreviewView &view, const QString &expression)
{
    QVariant answer;
    bool isThere = false;
    view.findChild<QWebEngineView *>()->page()->runJavaScript(
        expression, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
            answer = value;
            isThere = true;
        });
    [&] { QTRY_VERIFY(isThere); }();
    return answer;
}

} // namespace

class PreviewViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PreviewView> m_view;

    void open(const Page &page)
    {
        m_view = std::make_unique<PreviewView>();
        m_view->resize(440, 700);
        m_view->showPage(renderPage(page), page.language);
        m_view->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isLive(), 30000);
    }

    QPoint centreOf(const char *block)
    {
        const QString box = QStringLiteral("document.querySelector('[data-block=\"%1\"]').getBoundingClientRect()")
                                .arg(QLatin1StringView(block));
        const double zoom = m_view->findChild<QWebEngineView *>()->zoomFactor();
        return QPoint(int((read(*m_view, box + QStringLiteral(".left")).toDouble() + 20) * zoom),
            int((read(*m_view, box + QStringLiteral(".top")).toDouble() + 8) * zoom));
    }

private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void viewNotShown_startsNoBrowser()
    {
        PreviewView view;
        view.showPage(
            renderPage(pageOfParagraphs(1, QStringLiteral("Words"))), officialLanguage(QLatin1StringView("en")));

        QVERIFY(!view.findChild<QWebEngineView *>());
    }

    void pageShown_isPainted()
    {
        open(pageOfParagraphs(3, QStringLiteral("Words")));

        QVERIFY(read(*m_view, QStringLiteral("document.body.innerText")).toString().contains(QStringLiteral("Words")));
        QVERIFY(
            read(*m_view, QStringLiteral("document.documentElement.lang")).toString().startsWith(QStringLiteral("en")));
        const auto isPainted = [this] {
            QSet<QRgb> colours;
            const QImage picture = m_view->grab().toImage();
            for (int y = 60; y < picture.height(); y += 3) {
                for (int x = 20; x < picture.width() - 20; x += 3)
                    colours.insert(picture.pixel(x, y));
            }
            return colours.size() > 8;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPainted(), 10000);
    }

    void clickInBlock_tellsItsId()
    {
        open(pageOfParagraphs(3, QStringLiteral("Words")));
        QSignalSpy clicked(m_view.get(), &PreviewView::blockClicked);
        const QPoint point = centreOf("b2");

        QTest::mouseClick(m_view->findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {}, point);

        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst().constFirst().value<BlockId>(), id("b2"));
    }

    void linkPressed_goesNowhereAndIsTold()
    {
        Page page = pageOfParagraphs(1, QStringLiteral("Words"));
        InlineText text;
        Marks link;
        link.link = QStringLiteral("https://example.org/report");
        text.append(QStringLiteral("the whole line is a link"), link);
        page.content.blocks[1].setText(text);
        open(page);
        QSignalSpy told(m_view.get(), &PreviewView::addressTold);

        QTest::mouseClick(m_view->findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {}, centreOf("b2"));

        QTRY_VERIFY(told.contains(QVariantList{QStringLiteral("https://example.org/report")}));
        QCOMPARE(read(*m_view, QStringLiteral("document.location.href")).toString(), previewAddress().toString());
    }

    void pageChanged_isBroughtInWithoutLoading()
    {
        open(pageOfParagraphs(60, QStringLiteral("Words")));
        read(*m_view, QStringLiteral("window.communiqueMark = 7; window.scrollTo(0, 400); 1"));
        QSignalSpy updated(m_view.get(), &PreviewView::pageUpdated);
        QElapsedTimer timer;
        qint64 slowest = 0;

        for (int i = 0; i < 20; ++i) {
            const QString words = QStringLiteral("Typed %1").arg(i);
            const QByteArray html = renderPage(pageOfParagraphs(60, words));
            timer.start();
            m_view->showPage(html, officialLanguage(QLatin1StringView("en")));
            QVERIFY(updated.wait(5000));
            slowest = qMax(slowest, timer.nsecsElapsed() / 1000);
        }

        qInfo("slowest of 20 updates of a page of 62 blocks: %.1f ms", double(slowest) / 1000);
        QVERIFY(
            read(*m_view, QStringLiteral("document.body.innerText")).toString().contains(QStringLiteral("Typed 19")));
        QCOMPARE(read(*m_view, QStringLiteral("window.communiqueMark")).toInt(), 7);
        QCOMPARE(read(*m_view, QStringLiteral("Math.round(window.scrollY)")).toInt(), 400);
    }

    void pagesFasterThanTheView_endWithTheLast()
    {
        open(pageOfParagraphs(60, QStringLiteral("Words")));
        QSignalSpy updated(m_view.get(), &PreviewView::pageUpdated);

        for (int i = 0; i < 50; ++i)
            m_view->showPage(renderPage(pageOfParagraphs(60, QStringLiteral("State %1").arg(i))),
                officialLanguage(QLatin1StringView("en")));

        QVERIFY(updated.wait(10000));
        QVERIFY(
            read(*m_view, QStringLiteral("document.body.innerText")).toString().contains(QStringLiteral("State 49")));
        QVERIFY(updated.size() < 10);
    }

    void blockShown_isOutlinedAndInSight()
    {
        open(pageOfParagraphs(60, QStringLiteral("Words")));

        m_view->showBlock(id("p50"));

        const QString block = QStringLiteral("document.querySelector('[data-block=p50]')");
        QTRY_COMPARE(read(*m_view, QStringLiteral("getComputedStyle(%1).outlineStyle").arg(block)).toString(),
            QStringLiteral("solid"));
        const QString top = QStringLiteral("%1.getBoundingClientRect().top").arg(block);
        QVERIFY(read(*m_view, top).toDouble() >= 0);
        QVERIFY(read(*m_view, QStringLiteral("window.innerHeight - %1").arg(top)).toDouble() > 0);
    }

    void blockShownBeforeItIsInThePage_comesIntoSightWithIt()
    {
        open(pageOfParagraphs(40, QStringLiteral("Words")));
        m_view->showBlock(id("p50"));

        m_view->showPage(
            renderPage(pageOfParagraphs(60, QStringLiteral("Words"))), officialLanguage(QLatin1StringView("en")));

        const QString top = QStringLiteral("(document.querySelector('[data-block=p50]')||document.body)"
                                           ".getBoundingClientRect().top");
        QTRY_VERIFY(read(*m_view, QStringLiteral("window.scrollY")).toDouble() > 0);
        QVERIFY(read(*m_view, top).toDouble() >= 0);
        QVERIFY(read(*m_view, QStringLiteral("window.innerHeight - %1").arg(top)).toDouble() > 0);
    }

    void outlineSurvivesTyping()
    {
        open(pageOfParagraphs(3, QStringLiteral("Words")));
        m_view->showBlock(id("b2"));
        QSignalSpy updated(m_view.get(), &PreviewView::pageUpdated);

        m_view->showPage(
            renderPage(pageOfParagraphs(3, QStringLiteral("More"))), officialLanguage(QLatin1StringView("en")));

        QVERIFY(updated.wait(5000));
        QCOMPARE(
            read(*m_view, QStringLiteral("getComputedStyle(document.querySelector('[data-block=b2]')).outlineStyle"))
                .toString(),
            QStringLiteral("solid"));
    }

    void modes_giveThePageItsWidth_data()
    {
        QTest::addColumn<PreviewMode>("mode");
        QTest::addColumn<int>("width");
        QTest::newRow("phone") << PreviewMode::Phone << 390;
        QTest::newRow("desktop") << PreviewMode::Desktop << 1280;
        QTest::newRow("print") << PreviewMode::Print << 794;
    }

    void modes_giveThePageItsWidth()
    {
        QFETCH(const PreviewMode, mode);
        QFETCH(const int, width);
        open(pageOfParagraphs(3, QStringLiteral("Words")));

        m_view->setMode(mode);

        QTRY_VERIFY(qAbs(read(*m_view, QStringLiteral("window.innerWidth")).toInt() - width) <= 4);
    }

    void darkAndPrint_changeThePagesColours()
    {
        open(pageOfParagraphs(3, QStringLiteral("Words")));
        const QString ground = QStringLiteral("getComputedStyle(document.documentElement).backgroundColor");
        const QString bar = QStringLiteral("getComputedStyle(document.querySelector('.bar')).display");
        const QString light = read(*m_view, ground).toString();

        m_view->setDarkness(Qt::Checked);
        QTRY_VERIFY(read(*m_view, ground).toString() != light);
        m_view->setMode(PreviewMode::Print);

        QTRY_COMPARE(read(*m_view, bar).toString(), QStringLiteral("none"));
        QCOMPARE(read(*m_view, ground).toString(), light);
    }
};

int main(int argc, char **argv)
{
    registerPreviewScheme();
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application);
    PreviewViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "preview_view_test.moc"
