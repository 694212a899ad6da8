#include "language/text_finder.h"
#include "model/canonical_form.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/block_clipboard.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"
#include "workspace/block_keys.h"
#include "workspace/block_kind.h"
#include "workspace/block_typing.h"
#include "workspace/edition_document.h"
#include "workspace/inline_marks.h"
#include "workspace/level_layout.h"

#include <QMimeData>
#include <QTest>

#include <memory>

using namespace communique;
using namespace communique::sample;

namespace {

/// A writer who does anything a person can do in a pane, anywhere, by the very functions the pane calls.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
        // With a layout only the blocks that changed are read again; without one, all of them.
        if (seed % 4 == 0) {
            m_document.setDocumentLayout(new LevelLayout(&m_document, std::make_shared<RowRuler>()));
            m_document.setPageSize(QSizeF(400, 0));
        }
        m_document.setContent(randomContent(m_random));
    }

    EditionDocument &document() { return m_document; }
    int pick(int below) { return int(m_random.bounded(below)); }

    /// What was done, for whoever reads a failure.
    QString edit()
    {
        using Edit = void (Writer::*)();
        static const struct
        {
            const char *name;
            Edit make;
            int weight;
        } edits[] = {{"type", &Writer::type, 30}, {"delete", &Writer::remove, 12}, {"break", &Writer::breakBlock, 8},
            {"loosen", &Writer::loosen, 4}, {"merge", &Writer::merge, 5}, {"kind", &Writer::changeKind, 6},
            {"mark", &Writer::toggleMark, 8}, {"link", &Writer::link, 3}, {"move", &Writer::moveBlock, 5},
            {"drag", &Writer::dragBlock, 4}, {"marker", &Writer::typeMarker, 5}, {"end mark", &Writer::typeEndMark, 2},
            {"paste", &Writer::paste, 5}, {"paste blocks", &Writer::pasteBlocks, 3}, {"cut", &Writer::cut, 3},
            {"replace all", &Writer::replaceAll, 2}, {"set text", &Writer::setText, 2}, {"update", &Writer::update, 1}};
        int all = 0;
        for (const auto &edit : edits)
            all += edit.weight;
        int at = pick(all);
        for (const auto &edit : edits) {
            at -= edit.weight;
            if (at < 0) {
                (this->*edit.make)();
                return QLatin1StringView(edit.name);
            }
        }
        return {};
    }

private:
    QTextCursor caret()
    {
        QTextCursor caret(&m_document);
        caret.setPosition(pick(m_document.characterCount()));
        return caret;
    }
    QTextCursor selection()
    {
        QTextCursor selected = caret();
        // Mostly short ones; whole documents too.
        const int far = pick(10) == 0 ? pick(m_document.characterCount())
                                      : std::min(m_document.characterCount() - 1, selected.position() + pick(12));
        selected.setPosition(far, QTextCursor::KeepAnchor);
        return selected;
    }
    QString words()
    {
        static const QStringList scraps = {QStringLiteral("a"), QStringLiteral(" "), QStringLiteral("word "),
            QStringLiteral("\u00A0"), QString::fromUtf8("é"), QString::fromUtf8("العالم"), QString::fromUtf8("移民"),
            QString::fromUtf8("😀"), QStringLiteral("."), QStringLiteral("#"), QStringLiteral("-")};
        return scraps.at(pick(int(scraps.size())));
    }
    BlockBody anyKind() { return choosableKinds().at(pick(int(choosableKinds().size()))); }

    void type()
    {
        QTextCursor at = selection();
        if (pick(3) != 0)
            at = caret();
        const int letters = 1 + pick(4);
        for (int i = 0; i < letters; ++i)
            at.insertText(words(), keys::formatForTyping(at));
    }
    void remove() { pick(2) == 0 ? caret().deletePreviousChar() : caret().deleteChar(); }
    void breakBlock()
    {
        QTextCursor at = pick(4) == 0 ? selection() : caret();
        keys::breakBlock(at);
    }
    void loosen()
    {
        QTextCursor at(m_document.findBlockByNumber(pick(m_document.blockCount())));
        if (!keys::loosenBlock(at))
            at.deletePreviousChar();
    }
    void merge()
    {
        QTextCursor at(m_document.findBlockByNumber(pick(m_document.blockCount())));
        at.movePosition(QTextCursor::EndOfBlock);
        at.deleteChar();
    }
    void changeKind() { dressBlock(caret().block(), anyKind()); }
    void toggleMark()
    {
        QTextCursor at = selection();
        toggleMarkAt(at, InlineMark(pick(4)));
    }
    void link()
    {
        const QTextCursor at = stretchToMark(pick(2) == 0 ? caret() : selection());
        if (pick(2) == 0)
            putLink(at, pick(3) == 0 ? QString() : QStringLiteral("https://example.org/%1").arg(pick(3)));
        else
            putLanguage(at, pick(3) == 0 ? LanguageTag() : officialLanguages().at(pick(6)));
    }
    void moveBlock()
    {
        QTextCursor at = caret();
        keys::moveBlock(at, pick(2) == 0 ? -1 : 1);
    }
    void dragBlock()
    {
        if (!isBlank(m_document))
            moveBlockTo(m_document, pick(m_document.blockCount()), pick(m_document.blockCount()));
    }
    void typeMarker()
    {
        static const QStringList markers = {
            QStringLiteral("#"), QStringLiteral("##"), QStringLiteral("-"), QStringLiteral("1."), QStringLiteral(">")};
        QTextCursor at(m_document.findBlockByNumber(pick(m_document.blockCount())));
        at.insertText(markers.at(pick(int(markers.size()))));
        keys::takeMarker(at);
    }
    void typeEndMark()
    {
        QTextCursor at = caret();
        keys::breakBlock(at);
        at.insertText(QStringLiteral("**"));
        keys::takeEndMark(at, QStringLiteral("*"));
    }
    void paste()
    {
        static const QStringList texts = {QStringLiteral("one"), QStringLiteral("one\ntwo"),
            QStringLiteral("# one\n\n- two\n- three\n***"), QStringLiteral("\n\n")};
        QMimeData data;
        data.setText(texts.at(pick(int(texts.size()))));
        QTextCursor at = selection();
        insertBlocks(at, fragmentFromMimeData(data, officialLanguage(QLatin1StringView("en"))).content);
    }
    void pasteBlocks()
    {
        const std::unique_ptr<QMimeData> data(mimeDataOf(contentOf(selection())));
        QTextCursor at = selection();
        insertBlocks(at, fragmentFromMimeData(*data, officialLanguage(QLatin1StringView("en"))).content);
    }
    void cut() { selection().removeSelectedText(); }
    void replaceAll()
    {
        const TextFinder finder({words()});
        const QString by = pick(2) == 0 ? QString() : words();
        QTextCursor step(&m_document);
        step.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            replaceText(block, withReplaced(textOf(block), finder.placesIn(block.text()), by));
        step.endEditBlock();
    }
    void setText()
    {
        const Content other = randomContent(m_random);
        if (!other.blocks.isEmpty())
            replaceText(caret().block(), other.blocks.constFirst().text());
    }
    void update() { m_document.updateContent(randomContent(m_random)); }

    QRandomGenerator m_random;
    EditionDocument m_document;
};

/// How many edits are made in all: the number in COMMUNIQUE_RANDOM_EDITS, or one that fits an ordinary test run.
int editsToMake()
{
    const int asked = qEnvironmentVariableIntValue("COMMUNIQUE_RANDOM_EDITS");
    return asked > 0 ? asked : 100'000;
}

} // namespace

/// What was edited at random is undone to the exact former value and redone to the exact later one, at every step.
class EditHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyEdits_areUndoneAndRedoneExactly()
    {
        constexpr int round = 250; // edits of one document
        const int all = editsToMake();
        for (int made = 0, seed = 1; made < all; made += round, ++seed) {
            Writer writer(seed);
            EditionDocument &document = writer.document();
            QList<QPair<int, Content>> states{{0, document.content()}}; // by the length of the history
            QStringList done;
            for (int i = 0; i < round; ++i) {
                done.append(writer.edit());
                const Content now = document.content();
                if (document.availableUndoSteps() == states.constLast().first) {
                    // Letters that ran on in the step before, or an edit that did nothing.
                    states.last().second = now;
                    continue;
                }
                states.append({document.availableUndoSteps(), now});
            }
            walk(document, states, seed, done.join(u','));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void walk(EditionDocument &document, const QList<QPair<int, Content>> &states, int seed, const QString &done)
    {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            while (document.availableUndoSteps() > states.at(i).first)
                document.undo(); // some edits are several steps, as a marker and the space behind it
            check(document, states.at(i), QStringLiteral("seed %1, undone to state %2").arg(seed).arg(i), done);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(!document.isUndoAvailable());
        for (qsizetype i = 1; i < states.size(); ++i) {
            while (document.isRedoAvailable() && document.availableUndoSteps() < states.at(i).first)
                document.redo();
            check(document, states.at(i), QStringLiteral("seed %1, redone to state %2").arg(seed).arg(i), done);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(!document.isRedoAvailable());
    }
    static void check(
        const EditionDocument &document, const QPair<int, Content> &state, const QString &where, const QString &done)
    {
        const Content now = document.content();
        if (now != state.second) {
            qInfo("edits: %s", qPrintable(done));
            qInfo("is    : %s", canonicalForm(now).constData());
            qInfo("should: %s", canonicalForm(state.second).constData());
        }
        QVERIFY2(now == state.second, qPrintable(where));
        QVERIFY2(document.availableUndoSteps() == state.first, qPrintable(where));
    }
};

QTEST_MAIN(EditHistoryTest)
#include "edit_history_test.moc"
