#include "kit/button.h"
#include "kit/window_prompt.h"
#include "support/ui/scripted_prompt.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class KitPromptTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowPrompt> m_prompt;

    QDialog *dialog() const { return m_window->findChild<QDialog *>(); }
    Button *button(const QString &verb) const
    {
        for (Button *candidate : dialog()->findChildren<Button *>()) {
            if (candidate->text() == verb)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_prompt = std::make_unique<WindowPrompt>(m_window.get());
    }

    void askText_answersLaterWithWhatWasTyped()
    {
        QList<std::optional<QString>> answers;
        TextQuestion question{
            tx("Send back"), tx("Why?"), tx("Reason"), {}, tx("Send"), TextQuestion::Size::Paragraph, {}};
        m_prompt->askText(question, [&](const auto &answer) { answers.append(answer); });
        QVERIFY(answers.isEmpty());
        QVERIFY(!button(tx("Send"))->isEnabled());

        dialog()->findChild<QPlainTextEdit *>()->setPlainText(tx("The date is wrong."));
        button(tx("Send"))->click();

        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first(), std::optional(tx("The date is wrong.")));
    }

    void askText_wrongAnswer_saysWhatIsWrongAndCannotBeGiven()
    {
        TextQuestion question;
        question.title = tx("Name");
        question.accept = tx("Keep");
        question.problem
            = [](const QString &answer) { return answer.contains(u'/') ? tx("No slash, please.") : QString(); };
        m_prompt->askText(question, [](const auto &) {});
        auto *field = dialog()->findChild<QLineEdit *>();
        field->setText(tx("a/b"));
        QVERIFY(!button(tx("Keep"))->isEnabled());
        QStringList words;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(tx("No slash, please.")));
        field->setText(tx("ab"));
        QVERIFY(button(tx("Keep"))->isEnabled());
    }

    void askText_escape_answersNothing()
    {
        QList<std::optional<QString>> answers;
        m_prompt->askText({tx("Name"), {}, {}, tx("x"), {}, TextQuestion::Size::Line, {}},
            [&](const auto &answer) { answers.append(answer); });
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(answers, QList<std::optional<QString>>{std::nullopt});
    }

    void newPassphrase_mustBeTypedTwiceAlike()
    {
        std::optional<QByteArray> got;
        m_prompt->askPassphrase(
            {tx("New key"), {}, tx("Make"), PassphraseQuestion::Kind::New}, [&](const auto &answer) { got = answer; });
        const auto fields = dialog()->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first()->echoMode(), QLineEdit::Password);
        fields.at(0)->setText(tx("correct horse"));
        fields.at(1)->setText(tx("correct house"));
        QVERIFY(!button(tx("Make"))->isEnabled());
        fields.at(1)->setText(tx("correct horse"));
        button(tx("Make"))->click();
        QCOMPARE(got, std::optional(QByteArray("correct horse")));
    }

    void dangerousQuestion_enterDoesNoHarm()
    {
        QList<Consent> answers;
        m_prompt->confirm({tx("Withdraw?"), tx("All pages."), tx("Withdraw"), Tone::Danger},
            [&](Consent answer) { answers.append(answer); });
        QTest::keyClick(dialog(), Qt::Key_Return);
        QCOMPARE(answers, QList<Consent>{Consent::Withheld});
    }

    void confirmed_consentIsGivenOnce()
    {
        QList<Consent> answers;
        m_prompt->confirm(
            {tx("Publish?"), {}, tx("Publish"), Tone::Accent}, [&](Consent answer) { answers.append(answer); });
        button(tx("Publish"))->click();
        QCOMPARE(answers, QList<Consent>{Consent::Given});
        QTRY_VERIFY(!dialog());
    }

    void choose_answersWithTheIndex()
    {
        std::optional<int> got;
        m_prompt->choose({tx("Who?"), {}, tx("Sit down"),
                             {{tx("A. Benali"), tx("translator")}, {tx("M. Chen"), tx("supervisor")}}, 0},
            [&](std::optional<int> answer) { got = answer; });
        dialog()->findChildren<QRadioButton *>().at(1)->click();
        button(tx("Sit down"))->click();
        QCOMPARE(got, std::optional(1));
    }

    void windowGone_dialogGoesWithIt()
    {
        m_prompt->tell({tx("Done"), {}, {}, Tone::Success}, {});
        const QPointer<QDialog> open(dialog());
        QVERIFY(open);
        m_window.reset();
        QVERIFY(!open);
    }

    void scripted_answersInOrderThenGoesBack()
    {
        ScriptedPrompt script;
        script.texts.enqueue(tx("first"));
        QList<std::optional<QString>> answers;
        for (const char *title : {"One", "Two"})
            script.askText({tx(title), {}, {}, {}, {}, TextQuestion::Size::Line, {}},
                [&](const auto &answer) { answers.append(answer); });
        QCOMPARE(answers, (QList<std::optional<QString>>{tx("first"), std::nullopt}));
        QCOMPARE(script.asked, QStringList({tx("One"), tx("Two")}));
    }
};

QTEST_MAIN(KitPromptTest)
#include "kit_prompt_test.moc"
