#include "trust/secret_key.h"
#include "trust/sodium.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

using namespace communique;

class SecretKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signature_holdsForItsKeyDomainAndBytes()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray signature = key.sign(SigningDomain::JournalEntry, "words");

        QCOMPARE(signature.size(), 64);
        QCOMPARE(key.publicKey().size(), 32);
        QVERIFY(verifySignature(key.publicKey(), SigningDomain::JournalEntry, "words", signature));
    }

    void signature_isVoidForOtherWordsDomainOrPerson()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray signature = key.sign(SigningDomain::JournalEntry, "words");

        QVERIFY(!verifySignature(key.publicKey(), SigningDomain::JournalEntry, "word", signature));
        QVERIFY(!verifySignature(key.publicKey(), SigningDomain::SiteManifest, "words", signature));
        QVERIFY(!verifySignature(key.publicKey(), SigningDomain::JournalHead, "words", signature));
        QVERIFY(!verifySignature(key.publicKey(), SigningDomain::Bundle, "words", signature));
        QVERIFY(!verifySignature(SecretKey::generate().publicKey(), SigningDomain::JournalEntry, "words", signature));
    }

    void everyFlippedBitOfASignature_isNoticed()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray signature = key.sign(SigningDomain::Bundle, "words");
        for (int bit = 0; bit < 512; ++bit) {
            QByteArray changed = signature;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY(!verifySignature(key.publicKey(), SigningDomain::Bundle, "words", changed));
        }
    }

    void wrongLengths_areRefusedNotRead()
    {
        const SecretKey key = SecretKey::generate();
        const QByteArray signature = key.sign(SigningDomain::Bundle, "words");

        QVERIFY(!verifySignature(key.publicKey().left(31), SigningDomain::Bundle, "words", signature));
        QVERIFY(!verifySignature(key.publicKey(), SigningDomain::Bundle, "words", signature.left(63)));
        QVERIFY(!verifySignature({}, SigningDomain::Bundle, "words", {}));
    }

    void knownSeed_givesTheKeyOfRfc8032()
    {
        // RFC 8032 section 7.1, test 1
        const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        const SecretKey key = SecretKey::fromSeed(SecureBytes(seed));

        QCOMPARE(
            key.publicKey().toHex(), QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    }

    void oneKeySharedByThreads_signsTheSame()
    {
        const auto key = std::make_shared<const SecretKey>(SecretKey::generate());
        const QByteArray expected = key->sign(SigningDomain::Bundle, "words");
        std::array<QByteArray, 4> signatures;
        {
            std::vector<std::jthread> threads;
            for (QByteArray &signature : signatures)
                threads.emplace_back([&signature, key] { signature = key->sign(SigningDomain::Bundle, "words"); });
        }
        for (const QByteArray &signature : signatures)
            QCOMPARE(signature, expected);
    }

    void hardenedProcess_leavesNoCore()
    {
        hardenProcess();

        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    }
};

QTEST_GUILESS_MAIN(SecretKeyTest)
#include "secret_key_test.moc"
