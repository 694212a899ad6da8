#include "desk/wording.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace communique;

namespace {

QString textOf(const char *path)
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR) + QLatin1StringView(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    return QString::fromUtf8(file.readAll());
}

/// The keys a comment lists between two marks: small words, by commas, with remarks in brackets.
QStringList keysBetween(const QString &text, const QString &begin, const QString &end)
{
    static const QRegularExpression slashes(QStringLiteral("\n//"));
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression heading(QStringLiteral("of any edition|of a target|see structure.cpp"));
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    static const QRegularExpression key(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QString listed = text.section(begin, 1).section(end, 0, 0);
    listed.replace(slashes, QStringLiteral(" "));
    listed.remove(remark).remove(heading);
    return listed.split(between, Qt::SkipEmptyParts).filter(key);
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlocker_hasASentence()
    {
        QStringList keys = keysBetween(
            textOf("/app/workflow/guards/guard.h"), QStringLiteral("what by code:"), QStringLiteral("QList<Blocker>"));
        QVERIFY(keys.size() > 30);
        QVERIFY(keys.contains(QStringLiteral("approver-contributed")) && keys.contains(QStringLiteral("spiked")));
        const QStringList ofStructure = keysBetween(
            textOf("/app/workflow/guards/structure.cpp"), QStringLiteral("Blocker::what:"), QStringLiteral("#include"));
        QVERIFY(ofStructure.size() > 15);
        keys += ofStructure;
        QStringList mute;
        for (const QString &key : keys) {
            const Blocker blocker{QStringLiteral("CODE"), LanguageTag(), BlockId(), key, QStringLiteral("name")};
            if (!isSentence(Wording::of(blocker, Roster()), key))
                mute.append(key);
        }
        QCOMPARE(mute, QStringList());
    }

    void everyIntakeNote_hasASentence()
    {
        static const QRegularExpression code(QStringLiteral("QLatin1StringView \\w+\\{\"([a-z-]+)\"\\}"));
        QStringList mute;
        int seen = 0;
        for (auto codes = code.globalMatch(textOf("/app/exchange/import/note_codes.h")); codes.hasNext(); ++seen) {
            IntakeNote note;
            note.code = codes.next().captured(1);
            note.text = QStringLiteral("text");
            if (!isSentence(Wording::of(note), note.code))
                mute.append(note.code);
        }
        QVERIFY(seen > 20);
        QCOMPARE(mute, QStringList());
    }

    void everyError_hasASentenceWithoutItsDetailAlone()
    {
        QStringList sentences;
        for (int value = 0; value <= static_cast<int>(ErrorCode::Internal); ++value) {
            const Error error{static_cast<ErrorCode>(value), QStringLiteral("subject"), QString()};
            const QString sentence = Wording::of(error);
            QVERIFY2(!sentence.trimmed().isEmpty(), qPrintable(QString::number(value)));
            QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
            sentences.append(sentence);
        }
        QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());
    }

    void everyFinding_hasASentence()
    {
        static const QRegularExpression key(QStringLiteral("\"([a-z]+-[a-z]+)\""));
        const QString listed = textOf("/app/storage/store_audit.h")
                                   .section(QStringLiteral("A key for desk/wording"), 1)
                                   .section(QStringLiteral("QString what;"), 0, 0);
        int seen = 0;
        for (auto keys = key.globalMatch(listed); keys.hasNext(); ++seen) {
            const QString what = keys.next().captured(1);
            const QString sentence = Wording::of(AuditFinding{QStringLiteral("journal 17"), what});
            QVERIFY2(!sentence.contains(what) && sentence.contains(u' '), qPrintable(sentence));
        }
        QVERIFY(seen >= 8);
    }

    void guardsRefusal_beginsWithItsCode()
    {
        const Blocker blocker{QStringLiteral("REASON"), LanguageTag(), BlockId(), QStringLiteral("reason-missing"), {}};
        const QString told = Wording::of(Wording::refusal(blocker, Roster()));
        QVERIFY2(told.startsWith(QLatin1StringView("REASON: ")), qPrintable(told));
    }

private:
    static bool isSentence(const QString &text, const QString &key)
    {
        return !text.startsWith(key) && text.contains(u' ') && !text.contains(QLatin1StringView("%1"));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "wording_test.moc"
