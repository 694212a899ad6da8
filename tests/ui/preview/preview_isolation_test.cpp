#include "preview/preview_scheme.h"
#include "preview/preview_view.h"

#include <QApplication>
#include <QFile>
#include <QHostInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUdpSocket>
#include <QWebEngineView>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace communique;

namespace {

/// Moves this process into a network of its own whose only name server is 127.0.0.1, so that look-ups can be counted.
/// Needs root; otherwise look-ups go uncounted and the rule that prevents them is asked for instead.
bool enterOwnNetwork()
{
    if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0)
        return false;
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    static QTemporaryFile resolver;
    if (!resolver.open() || resolver.write("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n") < 0)
        return false;
    resolver.flush();
    if (mount(QFile::encodeName(resolver.fileName()).constData(), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) != 0)
        return false;
    const int handle = ::socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    qstrcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool isUp = ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    ::close(handle);
    return isUp;
}

bool ownNetwork = false;

/// A page with every way to ask for something that a pasted text might bring.
QByteArray hostilePage(const QByteArray &web)
{
    QByteArray html = R"page(<!DOCTYPE html><html lang="en"><head>
<meta http-equiv="x-dns-prefetch-control" content="on">
<meta charset="utf-8"><title>Hostile</title>
<meta http-equiv="refresh" content="0; url=WEB/refresh">
<link rel="dns-prefetch" href="//dns-prefetch.example.net">
<link rel="preconnect" href="WEB/preconnect"><link rel="preconnect" href="http://preconnect.example.net">
<link rel="prefetch" href="WEB/prefetch"><link rel="prerender" href="WEB/prerender">
<link rel="preload" as="image" href="WEB/preload"><link rel="modulepreload" href="WEB/module">
<link rel="stylesheet" href="WEB/sheet.css"><link rel="icon" href="WEB/favicon.ico">
<link rel="manifest" href="WEB/manifest"><link rel="alternate stylesheet" href="WEB/alternate.css">
<style>@import url(WEB/import.css); @font-face{font-family:f;src:url(WEB/font)}
body{background:url(WEB/background);font-family:f} p::after{content:url(WEB/content)} li{list-style:url(WEB/list)}
div{cursor:url(WEB/cursor),auto;border-image:url(WEB/border);mask-image:url(WEB/mask);filter:url(WEB/filter#f)}</style>
<script src="WEB/script.js"></script><script>fetch("WEB/fetch");new Image().src="WEB/image-by-script";</script>
</head><body onload="location='WEB/onload'" background="WEB/body-background">
<p data-block="b1">Hostile words <a href="http://anchor.example.net/x" ping="WEB/ping">link</a></p>
<meta http-equiv="x-dns-prefetch-control" content="on"><meta http-equiv="refresh" content="0; url=WEB/refresh-in-body">
<img src="WEB/img" srcset="WEB/srcset 2x"><img src="x" onerror="fetch('WEB/onerror')">
<picture><source srcset="WEB/source"><img src="WEB/picture"></picture>
<iframe src="WEB/iframe"></iframe><iframe srcdoc="<img src='WEB/srcdoc'>"></iframe>
<object data="WEB/object"></object><embed src="WEB/embed"><frameset><frame src="WEB/frame"></frameset>
<video src="WEB/video" poster="WEB/poster" autoplay></video><audio src="WEB/audio" autoplay></audio>
<video><track src="WEB/track" default><source src="WEB/video-source"></video>
<svg><image href="WEB/svg-image"/><use href="WEB/svg-use#x"/><script href="WEB/svg-script"/></svg>
<form id="f" action="WEB/form" method="post"><input type="image" src="WEB/input"><button autofocus onfocus="f.submit()">s</button></form>
<div style="background:url(WEB/inline-style)">x</div><ul><li>x</li></ul><table background="WEB/table"><tr><td>x</td></tr></table>
<base href="WEB/base/"><a href="//second.example.net">second</a></body></html>)page";
    return html.replace("WEB", web);
}

QByteArray plainPage()
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Plain</title></head>"
           "<body><p data-block=\"b1\">Plain words</p></body></html>";
}

} // namespace

class PreviewIsolationTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_web;
    QUdpSocket m_names;
    int m_requests = 0;
    int m_lookups = 0;

    QByteArray webAddress() const { return "http://127.0.0.1:" + QByteArray::number(m_web.serverPort()); }

    void watch(PreviewView &view, const QByteArray &first, const QByteArray &second)
    {
        view.resize(440, 700);
        view.showPage(first, officialLanguage(QLatin1StringView("en")));
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.isLive(), 30000);
        QSignalSpy updated(&view, &PreviewView::pageUpdated);
        view.showPage(second, officialLanguage(QLatin1StringView("en")));
        QVERIFY(updated.wait(10000));
        QTest::mouseMove(view.findChild<QWebEngineView *>()->focusProxy(), QPoint(40, 40));
        QTest::mouseClick(view.findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {}, QPoint(60, 30));
        // Prefetches and refreshes come some time after the page: anything asked within these rounds is counted.
        for (int i = 0; i < 8; ++i) {
            QSignalSpy again(&view, &PreviewView::pageUpdated);
            view.showPage(i % 2 == 0 ? first : second, officialLanguage(QLatin1StringView("en")));
            QVERIFY(again.wait(10000));
            QSignalSpy anything(&m_web, &QTcpServer::newConnection);
            anything.wait(250);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_web.listen(QHostAddress::LocalHost));
        connect(&m_web, &QTcpServer::newConnection, this, [this] {
            ++m_requests;
            delete m_web.nextPendingConnection();
        });
        if (!ownNetwork)
            return;
        QVERIFY(m_names.bind(QHostAddress::LocalHost, 53));
        connect(&m_names, &QUdpSocket::readyRead, this, [this] {
            while (m_names.hasPendingDatagrams()) {
                QByteArray packet(m_names.pendingDatagramSize(), Qt::Uninitialized);
                m_names.readDatagram(packet.data(), packet.size());
                if (!packet.contains("\x07"
                                     "example"))
                    continue; // of this machine, not of a page
                qInfo().noquote() << "looked up:" << packet.mid(12).left(40);
                ++m_lookups;
            }
        });
    }

    void init()
    {
        m_requests = 0;
        m_lookups = 0;
    }

    void lookupOfOurOwn_isCounted()
    {
        if (!ownNetwork) {
            QVERIFY(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--host-resolver-rules=\"MAP * ~NOTFOUND\""));
            return;
        }
        QHostInfo::lookupHost(QStringLiteral("control.example.net"), this, [](const QHostInfo &) {});

        QTRY_VERIFY_WITH_TIMEOUT(m_lookups > 0, 10000);
    }

    void requestOfOurOwn_isCounted()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_web.serverPort());

        QTRY_COMPARE(m_requests, 1);
    }

    void hostilePageLoaded_asksTheNetworkForNothing()
    {
        PreviewView view;

        watch(view, hostilePage(webAddress()), plainPage());

        QCOMPARE(m_requests, 0);
        QCOMPARE(m_lookups, 0);
    }

    void hostilePageTypedIn_asksTheNetworkForNothing()
    {
        PreviewView view;

        watch(view, plainPage(), hostilePage(webAddress()));

        QCOMPARE(m_requests, 0);
        QCOMPARE(m_lookups, 0);
    }
};

int main(int argc, char **argv)
{
    ownNetwork = enterOwnNetwork();
    registerPreviewScheme();
    QApplication application(argc, argv);
    PreviewIsolationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "preview_isolation_test.moc"
