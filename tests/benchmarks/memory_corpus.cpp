#include "benchmarks/memory_corpus.h"

#include "exchange/export/tmx_writer.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>

namespace communique {

namespace {

/// The texts of one catalogue, as the manual of GNU gettext lays it out ("The Format of GNU MO Files"): the mark, the
/// revision, the number of texts, the offsets of the table of originals and of translations; a table holds the length
/// and the offset of each text.
void readCatalogue(const QString &fileName, const LanguageTag &language, QSet<QString> &seen, QList<CorpusPair> &pairs)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    const auto number = [&bytes](qsizetype offset) -> qsizetype {
        return offset + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + offset) : 0;
    };
    if (number(0) != 0x950412de)
        return;
    const auto text = [&](qsizetype table, qsizetype index) {
        return bytes.mid(number(table + index * 8 + 4), number(table + index * 8));
    };
    for (qsizetype i = 0; i < number(8); ++i) {
        QByteArray original = text(number(12), i);
        const QByteArray translation = text(number(16), i);
        original = original.mid(original.indexOf('\x04') + 1); // what stands before is context
        if (original.size() < 2 || original.size() > 600 || translation.isEmpty() || original.contains('\0')
            || translation.contains('\0'))
            continue;
        const CorpusPair pair{
            language, QString::fromUtf8(original).simplified(), QString::fromUtf8(translation).simplified()};
        const QString key = language.code() + pair.english;
        if (pair.english.isEmpty() || pair.other.isEmpty() || pair.english == pair.other || seen.contains(key))
            continue;
        seen.insert(key);
        pairs.append(pair);
    }
}

QList<CorpusPair> cataloguePairs()
{
    static const QStringList folders{QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar"),
        QStringLiteral("ru"), QStringLiteral("zh_CN")};
    QList<CorpusPair> pairs;
    QSet<QString> seen;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        QDirIterator walk(QStringLiteral("/usr/share/locale/%1/LC_MESSAGES").arg(folders.at(i)),
            {QStringLiteral("*.mo")}, QDir::Files);
        QStringList files;
        while (walk.hasNext())
            files.append(walk.next());
        files.sort();
        for (const QString &file : std::as_const(files))
            readCatalogue(file, corpusLanguages().at(i), seen, pairs);
    }
    return pairs;
}

} // namespace

const QList<LanguageTag> &corpusLanguages()
{
    static const QList<LanguageTag> all = officialLanguages().mid(1);
    return all;
}

QList<CorpusPair> corpusPairs(int count)
{
    QList<CorpusPair> pairs = cataloguePairs();
    if (pairs.size() < 10000)
        qFatal("too few program catalogues under /usr/share/locale");
    QRandomGenerator random(2022);
    QList<QList<qsizetype>> byLanguage(corpusLanguages().size());
    for (qsizetype i = 0; i < pairs.size(); ++i)
        byLanguage[corpusLanguages().indexOf(pairs.at(i).language)].append(i);
    while (pairs.size() < count) {
        const QList<qsizetype> &own = byLanguage.at(pairs.size() % byLanguage.size());
        const CorpusPair &first = pairs.at(own.at(random.bounded(int(own.size()))));
        const CorpusPair &second = pairs.at(own.at(random.bounded(int(own.size()))));
        const QString joint = first.language.code() == QLatin1StringView("zh") ? QString() : QStringLiteral(" ");
        pairs.append({first.language, first.english + u' ' + second.english, first.other + joint + second.other});
    }
    pairs.resize(count);
    return pairs;
}

void ensureTmx(const QString &fileName, const QList<CorpusPair> &pairs)
{
    if (QFile::exists(fileName))
        return;
    QFile file(fileName + QStringLiteral(".part"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(fileName));
    const LanguageTag english = officialLanguages().constFirst();
    TmxWriter writer(
        [&file](const QByteArray &bytes) -> Outcome {
            if (file.write(bytes) != bytes.size())
                return Error{ErrorCode::CannotWrite, file.fileName(), file.errorString()};
            return {};
        },
        english);
    bool isWritten = true;
    for (const CorpusPair &pair : pairs) {
        KeptUnit kept;
        kept.unit.texts = {{english, {}, pair.english}, {pair.language, {}, pair.other}};
        isWritten = isWritten && writer.add(kept).ok();
    }
    isWritten = isWritten && writer.finish().ok();
    file.close();
    if (!isWritten || !file.rename(fileName))
        qFatal("cannot write %s", qPrintable(fileName));
}

QString changedText(const QString &text, const LanguageTag &language, int number)
{
    QRandomGenerator random(quint32(number) * 2654435761U + 1);
    const bool isChinese = language.code() == QLatin1StringView("zh");
    const QString joint = isChinese ? QString() : QStringLiteral(" ");
    QStringList words = text.split(joint, Qt::SkipEmptyParts);
    for (int edits = random.bounded(4); edits > 0 && words.size() > 2; --edits) {
        const qsizetype place = random.bounded(int(words.size()));
        switch (random.bounded(4)) {
        case 0:
            words.removeAt(place);
            break;
        case 1:
            words.insert(place, words.at(random.bounded(int(words.size()))));
            break;
        case 2:
            words.swapItemsAt(place, (place + 1) % words.size());
            break;
        default:
            words[place] = words.at(place).mid(1) + words.at(place).left(1);
        }
    }
    return words.join(joint);
}

} // namespace communique
