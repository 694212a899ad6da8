#include "base/canonical_json.h"
#include "trust/sealed_key.h"

#include <QTest>

using namespace communique;

class SealedKeyTest : public QObject
{
    Q_OBJECT

    static Passphrase words(const char *text)
    {
        QByteArray utf8(text);
        return Passphrase::takeFrom(utf8);
    }
    static PersonId anna() { return PersonId::fromString(QStringLiteral("anna")); }
    static QByteArray sealedByAnna(const SecretKey &key)
    {
        return *seal(key, anna(), words("correct horse"), KeyStrength::Interactive);
    }
    static QByteArray with(const QByteArray &sealed, QLatin1StringView name, const QJsonValue &value)
    {
        QJsonObject object = *parseCanonicalJson(sealed);
        object.insert(name, value);
        return canonicalJson(object);
    }
    static ErrorCode refusal(const QByteArray &sealed)
    {
        const Result<SecretKey> opened = unseal(sealed, words("correct horse"));
        return opened ? ErrorCode::Usage : opened.error().code;
    }

private Q_SLOTS:
    void rightPassphrase_opensTheSameKey()
    {
        const SecretKey key = SecretKey::generate();
        const Result<SecretKey> opened = unseal(sealedByAnna(key), words("correct horse"));

        QVERIFY(opened.ok());
        QCOMPARE(opened->publicKey(), key.publicKey());
        QCOMPARE(opened->sign(SigningDomain::Bundle, "x"), key.sign(SigningDomain::Bundle, "x"));
    }

    void wrongOrMissingPassphrase_isSaidSo()
    {
        const QByteArray sealed = sealedByAnna(SecretKey::generate());

        QCOMPARE(unseal(sealed, words("correct hors")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(unseal(sealed, words("")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(unseal(sealed, std::nullopt).error().code, ErrorCode::WrongPassphrase);
    }

    void composedAndDecomposedLetters_areOnePassphrase()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray sealed = *seal(key, anna(), words("\xc3\xa9t\xc3\xa9"), KeyStrength::Interactive);

        QVERIFY(unseal(sealed, words("e\xcc\x81te\xcc\x81")).ok());
    }

    void label_isReadWithoutOpening()
    {
        const SecretKey key = SecretKey::generate();
        const Result<KeyLabel> label = readKeyLabel(sealedByAnna(key));

        QVERIFY(label.ok());
        QCOMPARE(*label, (KeyLabel{anna(), key.publicKey(), KeyProtection::Passphrase}));
    }

    void keyWithoutPassphrase_opensForAnybodyAndSaysSo()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray sealed = *seal(key, anna(), std::nullopt, KeyStrength::Sensitive);

        QCOMPARE(readKeyLabel(sealed)->protection, KeyProtection::None);
        QCOMPARE(unseal(sealed, std::nullopt)->publicKey(), key.publicKey());
        QCOMPARE(unseal(sealed, words("whatever"))->publicKey(), key.publicKey());
    }

    void secret_isNotInTheFile()
    {
        const SecretKey key = SecretKey::generate();
        const SecureBytes seed = key.seed();
        const QByteArray raw(reinterpret_cast<const char *>(seed.data()), static_cast<qsizetype>(seed.size()));

        QVERIFY(!sealedByAnna(key).contains(raw.toHex()));
        QVERIFY(!seal(key, anna(), std::nullopt, KeyStrength::Interactive)->contains(raw.toHex()));
    }

    void twoSealsOfOneKey_shareNothing()
    {
        const SecretKey key = SecretKey::generate();
        const QJsonObject one = *parseCanonicalJson(sealedByAnna(key));
        const QJsonObject two = *parseCanonicalJson(sealedByAnna(key));

        for (const char *name : {"salt", "nonce", "ciphertext"})
            QVERIFY(one.value(QLatin1StringView(name)) != two.value(QLatin1StringView(name)));
    }

    void everyChangedField_keepsTheKeyShut_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *name : {"ciphertext", "nonce", "person", "publicKey", "salt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyChangedField_keepsTheKeyShut()
    {
        QFETCH(const QString, field);
        const QByteArray sealed = sealedByAnna(SecretKey::generate());
        QString value = parseCanonicalJson(sealed)->value(field).toString();
        value[0] = value.at(0) == u'0' ? u'1' : u'0';
        QJsonObject object = *parseCanonicalJson(sealed);
        object.insert(field, value);

        QCOMPARE(refusal(canonicalJson(object)), ErrorCode::WrongPassphrase);
    }

    void protectedFlagTakenOff_keepsTheKeyShut()
    {
        const QByteArray sealed = sealedByAnna(SecretKey::generate());
        const QByteArray changed = with(sealed, QLatin1StringView("protected"), false);

        QCOMPARE(refusal(changed), ErrorCode::WrongPassphrase);
        QCOMPARE(unseal(changed, std::nullopt).error().code, ErrorCode::WrongPassphrase);
    }

    void hostileWork_isRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<qint64>("value");
        QTest::newRow("a terabyte") << QStringLiteral("memlimit") << (qint64(1) << 40);
        QTest::newRow("no memory") << QStringLiteral("memlimit") << qint64(0);
        QTest::newRow("negative memory") << QStringLiteral("memlimit") << qint64(-1);
        QTest::newRow("a billion rounds") << QStringLiteral("opslimit") << qint64(1'000'000'000);
        QTest::newRow("no rounds") << QStringLiteral("opslimit") << qint64(0);
    }
    void hostileWork_isRefusedAtOnce()
    {
        QFETCH(const QString, field);
        QFETCH(const qint64, value);
        QJsonObject object = *parseCanonicalJson(sealedByAnna(SecretKey::generate()));
        object.insert(field, value);

        QCOMPARE(refusal(canonicalJson(object)), ErrorCode::Malformed);
    }

    void otherFiles_areNoSealedKeys_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sealed = sealedByAnna(SecretKey::generate());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut") << sealed.chopped(1);
        QTest::newRow("line end") << sealed + '\n';
        QTest::newRow("huge") << QByteArray(1 << 20, '{');
        QTest::newRow("unknown field") << with(sealed, QLatin1StringView("note"), true);
        QTest::newRow("other kdf") << with(sealed, QLatin1StringView("kdf"), QStringLiteral("md5"));
        QTest::newRow("short salt") << with(sealed, QLatin1StringView("salt"), QStringLiteral("00"));
        QTest::newRow("no person") << with(sealed, QLatin1StringView("person"), QString());
        QTest::newRow("number as text") << with(sealed, QLatin1StringView("opslimit"), QStringLiteral("2"));
    }
    void otherFiles_areNoSealedKeys()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(refusal(bytes), ErrorCode::Malformed);
        QCOMPARE(readKeyLabel(bytes).error().code, ErrorCode::Malformed);
    }

    void laterForm_isNamedAsNewer()
    {
        const QByteArray sealed = sealedByAnna(SecretKey::generate());
        QCOMPARE(refusal(with(sealed, QLatin1StringView("form"), 2)), ErrorCode::NewerVersion);
    }

    void takenPassphrase_leavesNothingInTheString()
    {
        QString typed = QString::fromLatin1("secret words").append(u'!');
        const QChar *memory = typed.constData();
        QVERIFY(typed.isDetached());
        const Passphrase passphrase = Passphrase::takeFrom(typed);

        QVERIFY(typed.isEmpty());
        QVERIFY(typed.constData() != memory);
        QCOMPARE(passphrase.bytes().size(), size_t(13));
    }
};

QTEST_GUILESS_MAIN(SealedKeyTest)
#include "sealed_key_test.moc"
