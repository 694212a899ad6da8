#include "base/language_tag.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

struct Official
{
    QLatin1StringView code;
    QStringView autonym;
};

constexpr Official officials[] = {
    {QLatin1StringView("en"), u"English"},
    {QLatin1StringView("fr"), u"Français"},
    {QLatin1StringView("es"), u"Español"},
    {QLatin1StringView("ar"), u"العربية"},
    {QLatin1StringView("ru"), u"Русский"},
    {QLatin1StringView("zh"), u"中文"},
};

qsizetype rank(const LanguageTag &tag)
{
    const auto &all = officialLanguages();
    const qsizetype index = all.indexOf(tag);
    return index < 0 ? all.size() : index;
}

} // namespace

std::optional<LanguageTag> LanguageTag::parse(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}(-[a-z0-9]{2,8})*$"));
    const QString lower = text.trimmed().toLower();
    if (!shape.match(lower).hasMatch())
        return std::nullopt;
    LanguageTag tag;
    tag.m_code = lower.startsWith(QLatin1StringView("zh-")) ? QStringLiteral("zh") : lower;
    return tag;
}

QString LanguageTag::htmlCode() const
{
    return m_code == QLatin1StringView("zh") ? QStringLiteral("zh-Hans") : m_code;
}

bool LanguageTag::isRightToLeft() const
{
    const QString primary = m_code.section(u'-', 0, 0);
    static const QStringList rightToLeft{QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("he"),
        QStringLiteral("ps"), QStringLiteral("ur"), QStringLiteral("yi")};
    return rightToLeft.contains(primary);
}

QString LanguageTag::autonym() const
{
    for (const Official &official : officials) {
        if (m_code == official.code)
            return official.autonym.toString();
    }
    const QLocale locale(m_code);
    return locale.language() == QLocale::C ? m_code : locale.nativeLanguageName();
}

const QList<LanguageTag> &officialLanguages()
{
    static const QList<LanguageTag> all = [] {
        QList<LanguageTag> list;
        for (const Official &official : officials)
            list.append(*LanguageTag::parse(official.code));
        return list;
    }();
    return all;
}

LanguageTag officialLanguage(QLatin1StringView code)
{
    for (const LanguageTag &tag : officialLanguages()) {
        if (tag.code() == code)
            return tag;
    }
    return {};
}

void sortLanguages(QList<LanguageTag> &tags)
{
    std::sort(tags.begin(), tags.end(), [](const LanguageTag &a, const LanguageTag &b) {
        return std::pair(rank(a), a.code()) < std::pair(rank(b), b.code());
    });
}

} // namespace communique
