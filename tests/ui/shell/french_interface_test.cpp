#include "desk/wording.h"
#include "people/store_error_screen.h"
#include "workspace/block_kind.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace communique;

namespace {

const QString sourceFolder = QStringLiteral(COMMUNIQUE_SOURCE_DIR);
const QString frenchFile = sourceFolder + QStringLiteral("/translations/communique_fr.ts");

/// One message of a translation file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one for each grammatical number
    bool isFinished = true;

    QString key() const { return context + QStringLiteral(" | ") + source + QStringLiteral(" | ") + comment; }
    QString shown() const { return source + QStringLiteral(" → ") + forms.join(QStringLiteral(" / ")); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            QString single;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1StringView("translation"))
                && !xml.atEnd()) {
                if (xml.isStartElement())
                    message.forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    single += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms.append(single);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The messages one of whose translations is wrong by \a isWrong(source, translation).
template <typename Rule> QStringList offenders(const QList<Message> &messages, Rule isWrong)
{
    QStringList found;
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (isWrong(message.source, form)) {
                found.append(message.shown());
                break;
            }
        }
    }
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// Runs one of Qt's translation tools in the project's folder.
bool runTool(const QString &name, const QStringList &arguments)
{
    QProcess tool;
    tool.setWorkingDirectory(sourceFolder);
    tool.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u'/' + name, arguments);
    return tool.waitForFinished(60000) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

} // namespace

/// The French interface is whole, true to its sources, and set as a French house sets type.
class FrenchInterfaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<Message> m_messages;

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = readMessages(frenchFile);
        QVERIFY(m_messages.size() > 500);
    }

    void everyMessage_isTranslated()
    {
        QStringList missing;
        for (const Message &message : std::as_const(m_messages)) {
            if (!message.isFinished || message.forms.contains(QString()))
                missing.append(message.shown());
        }

        QCOMPARE(missing, QStringList());
    }

    void everySourceText_hasAMessage()
    {
        const QString fresh = m_folder.filePath(QStringLiteral("fresh.ts"));
        QVERIFY(QFile::copy(frenchFile, fresh));

        QVERIFY(runTool(QStringLiteral("lupdate"),
            {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), fresh}));

        QStringList inSources;
        for (const Message &message : readMessages(fresh))
            inSources.append(message.key());
        QStringList inFile;
        for (const Message &message : std::as_const(m_messages))
            inFile.append(message.key());
        inSources.sort();
        inFile.sort();
        QCOMPARE(inFile, inSources);
    }

    void everyPlural_hasItsEnglishForms()
    {
        QStringList french;
        for (const Message &message : std::as_const(m_messages)) {
            if (message.forms.size() == 2)
                french.append(message.key());
        }
        QStringList english;
        for (const Message &message : readMessages(sourceFolder + QStringLiteral("/translations/communique_en.ts"))) {
            if (message.isFinished && !message.forms.contains(QString()))
                english.append(message.key());
        }

        QCOMPARE(english, french);
    }

    void placeholders_areThoseOfTheSource()
    {
        QCOMPARE(
            offenders(m_messages,
                [](const QString &source, const QString &text) { return placeholders(source) != placeholders(text); }),
            QStringList());
    }

    void mnemonicsAndDots_areKept()
    {
        QCOMPARE(offenders(m_messages,
                     [](const QString &source, const QString &text) {
                         return source.count(u'&') != text.count(u'&') || source.endsWith(u'…') != text.endsWith(u'…');
                     }),
            QStringList());
    }

    void quotationMarksAndApostrophes_areFrench()
    {
        static const QRegularExpression wrong(
            QStringLiteral("['\"“”]|\\.\\.\\.|«(?![\\x{a0}\\x{202f}])|(?<![\\x{a0}\\x{202f}])»"));

        QCOMPARE(
            offenders(m_messages, [](const QString &, const QString &text) { return wrong.match(text).hasMatch(); }),
            QStringList());
    }

    void highPunctuation_standsBehindANoBreakSpace()
    {
        // A colon within a time or an address stands alone.
        static const QRegularExpression wrong(
            QStringLiteral("(?<![\\x{a0}\\x{202f}])[;!?]|(?<![\\x{a0}\\x{202f}]):(?=\\s|$)"));

        QCOMPARE(
            offenders(m_messages, [](const QString &, const QString &text) { return wrong.match(text).hasMatch(); }),
            QStringList());
    }

    void frenchInForce_isFoundByWhateverAsksForIt()
    {
        const QString compiled = m_folder.filePath(QStringLiteral("fr.qm"));
        QVERIFY(runTool(
            QStringLiteral("lrelease"), {QStringLiteral("-silent"), frenchFile, QStringLiteral("-qm"), compiled}));
        QTranslator french;
        QVERIFY(french.load(compiled));
        QVERIFY(QCoreApplication::installTranslator(&french));

        const StoreErrorScreen damaged(Error{ErrorCode::Damaged, {}, {}}, QStringLiteral("/x"));
        NextStep stale;
        stale.language = LanguageTag::parse(QStringLiteral("fr")).value();
        stale.stale = 2;

        QCOMPARE(Wording::stage(EditionStage::Withdrawn), QStringLiteral("Retirée"));
        QCOMPARE(Wording::stage(ReleaseStage::Withdrawn), QStringLiteral("Retiré"));
        QCOMPARE(Wording::step(stale, LanguageTag::parse(QStringLiteral("en")).value()),
            QStringLiteral("Source modifiée dans 2 blocs · FR à reprendre"));
        QCOMPARE(kindLabel(Headline{}), QStringLiteral("Titre"));
        const Error tmx{
            ErrorCode::Malformed, QStringLiteral("a.tmx"), QStringLiteral("line 12: the file ends too early")};
        QCOMPARE(Wording::detail(tmx.detail), QStringLiteral("ligne 12\u00A0: le fichier se termine trop tôt"));
        QVERIFY(Wording::of(tmx).contains(Wording::detail(tmx.detail)));
        QCOMPARE(Wording::detail(QStringLiteral("supervisor")),
            QStringLiteral("Il faut l’un de ces rôles\u00A0: Responsable."));
        QCOMPARE(Wording::detail(QStringLiteral("a message of a library")), QStringLiteral("a message of a library"));
        QVERIFY(damaged.spokenText().contains(QStringLiteral("La base est endommagée")));
    }
};

QTEST_MAIN(FrenchInterfaceTest)
#include "french_interface_test.moc"
