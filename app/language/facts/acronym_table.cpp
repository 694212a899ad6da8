#include "language/facts/acronym_table.h"

#include <QHash>

namespace communique::facts {

namespace {

struct Row
{
    QStringView value;
    // By tongue (en fr es ru ar zh), several forms with "|" between them.
    QStringView forms[6];
    QStringView full;
};

// Short names of international bodies and a few everyday acronyms, as their own sites in each language write them.
constexpr Row rows[] = {
    {u"UN", {u"UN|U.N.", u"ONU", u"ONU", u"ООН", u"", u""},
        u"united nations|nations unies|naciones unidas|организаци объединённых наций|объединённых наций|الأمم "
        u"المتحدة|联合国"},
    {u"IOM", {u"IOM", u"OIM", u"OIM", u"МОМ", u"", u"移民组织"},
        u"international organization for migration|organisation internationale pour les migrations|organización "
        u"internacional para las migraciones|международн организаци по миграции|المنظمة الدولية للهجرة|国际移民组织"},
    {u"UNHCR", {u"UNHCR", u"HCR", u"ACNUR", u"УВКБ", u"", u"难民署"},
        u"refugee agency|high commissioner for refugees|pour les réfugiés|para los refugiados|по делам беженцев|لشؤون "
        u"اللاجئين|难民事务高级专员"},
    {u"UNICEF",
        {u"UNICEF", u"UNICEF", u"UNICEF", u"ЮНИСЕФ", u"اليونيسف|يونيسف|اليونيسيف|يونيسيف", u"儿基会|儿童基金会"},
        u"children’s fund|fonds des nations unies pour l’enfance|fondo de las naciones unidas para la infancia|детский "
        u"фонд|للطفولة|联合国儿童基金会"},
    {u"WHO", {u"WHO", u"OMS", u"OMS", u"ВОЗ", u"", u"世卫组织"},
        u"world health organization|mondiale de la santé|mundial de la salud|всемирн организаци здравоохранения|الصحة "
        u"العالمية|世界卫生组织"},
    {u"WFP", {u"WFP", u"PAM", u"PMA", u"ВПП", u"", u"粮食署|粮食计划署"},
        u"world food programme|programme alimentaire mondial|programa mundial de alimentos|всемирн "
        u"продовольственн|الأغذية "
        u"العالمي|世界粮食计划署"},
    {u"FAO", {u"FAO", u"FAO", u"FAO", u"ФАО", u"الفاو", u"粮农组织"},
        u"food and agriculture|pour l’alimentation et l’agriculture|para la alimentación y la agricultura|"
        u"продовольственн и сельскохозяйственн|الأغذية والزراعة|粮食及农业组织"},
    {u"UNESCO", {u"UNESCO", u"UNESCO", u"UNESCO", u"ЮНЕСКО", u"اليونسكو|يونسكو", u"教科文组织"},
        u"educational, scientific|pour l’éducation, la science|para la educación, la ciencia|по вопросам образования|"
        u"للتربية والعلم|教育、科学"},
    {u"UNDP", {u"UNDP", u"PNUD", u"PNUD", u"ПРООН", u"", u"开发署|开发计划署"},
        u"development programme|pour le développement|para el desarrollo|программ развития|الإنمائي|开发计划署"},
    {u"UNEP", {u"UNEP", u"PNUE", u"PNUMA", u"ЮНЕП", u"", u"环境署|环境规划署"},
        u"environment programme|pour l’environnement|para el medio ambiente|по окружающей среде|للبيئة|环境规划署"},
    {u"UNFPA", {u"UNFPA", u"UNFPA|FNUAP", u"UNFPA", u"ЮНФПА", u"", u"人口基金"},
        u"population fund|pour la population|de población|в области народонаселения|للسكان|人口基金"},
    {u"ILO", {u"ILO", u"OIT", u"OIT", u"МОТ", u"", u"劳工组织"},
        u"labour organization|internationale du travail|internacional del trabajo|организаци труда|العمل الدولية|"
        u"国际劳工组织"},
    {u"OCHA", {u"OCHA", u"OCHA|BCAH", u"OCAH|OCHA", u"УКГВ", u"أوتشا", u"人道协调厅"},
        u"coordination of humanitarian|coordination des affaires humanitaires|coordinación de asuntos humanitarios|"
        u"координации гуманитарн|الشؤون الإنسانية|人道主义事务协调厅"},
    {u"UNODC", {u"UNODC", u"ONUDC", u"UNODC", u"УНП", u"", u"毒品和犯罪问题办公室|禁毒办"},
        u"drugs and crime|contre la drogue|contra la droga|по наркотикам|بالمخدرات|毒品和犯罪"},
    {u"UNAIDS", {u"UNAIDS", u"ONUSIDA", u"ONUSIDA", u"ЮНЭЙДС", u"", u"艾滋病署"},
        u"programme on hiv|commun des nations unies sur le vih|conjunto de las naciones unidas sobre el vih|по "
        u"вич|المعني بفيروس|艾滋病规划署"},
    {u"ICRC", {u"ICRC", u"CICR", u"CICR", u"МККК", u"", u"红十字委员会"},
        u"committee of the red cross|de la croix-rouge|de la cruz roja|красного креста|للصليب الأحمر|红十字国际委员会"},
    {u"IMF", {u"IMF", u"FMI", u"FMI", u"МВФ", u"", u"货币基金组织"},
        u"monetary fund|fonds monétaire|fondo monetario|валютн фонд|النقد الدولي|国际货币基金"},
    {u"WTO", {u"WTO", u"OMC", u"OMC", u"ВТО", u"", u"世贸组织"},
        u"world trade|mondiale du commerce|mundial del comercio|всемирн торгов|التجارة العالمية|世界贸易组织"},
    {u"EU", {u"EU", u"UE", u"UE", u"ЕС", u"", u"欧盟"},
        u"european union|union européenne|unión europea|европейск союз|الاتحاد الأوروبي|欧洲联盟"},
    {u"NATO", {u"NATO", u"OTAN", u"OTAN", u"НАТО", u"الناتو", u"北约"},
        u"north atlantic|atlantique nord|atlántico norte"},
    {u"NGO", {u"NGO|NGOs", u"ONG", u"ONG", u"НПО", u"", u"非政府组织"},
        u"non-governmental|non gouvernementale|no gubernamental|неправительственн|غير حكومية|غير الحكومية"},
    {u"SDG", {u"SDG|SDGs", u"ODD", u"ODS", u"ЦУР", u"", u"可持续发展目标"},
        u"sustainable development|développement durable|desarrollo sostenible|устойчивого развития|التنمية المستدامة"},
    {u"GDP", {u"GDP", u"PIB", u"PIB", u"ВВП", u"", u""},
        u"gross domestic|produit intérieur|producto interno|внутренн продукт|الناتج المحلي|国内生产总值"},
    {u"HIV", {u"HIV", u"VIH", u"VIH", u"ВИЧ", u"", u"艾滋病毒"},
        u"immunodeficiency|immunodéficience|inmunodeficiencia|иммунодефицит|نقص المناعة"},
    {u"COVID-19", {u"COVID-19", u"COVID-19", u"COVID-19", u"COVID-19|КОВИД-19", u"كوفيد-19|كوفيد-١٩", u"COVID-19"},
        u"coronavirus|коронавирус|كورونا|新冠|冠状病毒"},
    {u"DNA", {u"DNA", u"ADN", u"ADN", u"ДНК", u"", u""}, u"الحمض النووي|脱氧核糖核酸"},
    {u"USA", {u"US|USA|U.S.", u"USA", u"EE.UU.|EEUU", u"США", u"", u""},
        u"united states|états-unis|estados unidos|соединённ штат|الولايات المتحدة|美国"},
    {u"UK", {u"UK", u"", u"", u"", u"", u""},
        u"united kingdom|royaume-uni|reino unido|соединённ королевств|المملكة المتحدة|英国"},
};

QStringList split(QStringView forms)
{
    QStringList parts;
    for (const QStringView part : forms.split(u'|', Qt::SkipEmptyParts))
        parts.append(part.toString());
    return parts;
}

QList<AcronymConcept> readRows()
{
    QList<AcronymConcept> all;
    for (const Row &row : rows) {
        AcronymConcept named;
        named.value = row.value.toString();
        for (const QStringView forms : row.forms)
            named.shortForms.append(split(forms));
        named.fullForms = split(row.full);
        all.append(named);
    }
    return all;
}

using Index = QHash<QString, const AcronymConcept *>;

Index indexOf(qsizetype tongue)
{
    Index index;
    for (const AcronymConcept &named : acronymConcepts()) {
        for (const QString &form : named.shortForms.at(tongue))
            index.insert(form, &named);
    }
    return index;
}

/// Each word of the form begins a word of the text, in order and with nothing between them.
bool containsStems(const QString &text, const QString &form)
{
    const QStringList stems = form.split(u' ');
    for (qsizetype at = text.indexOf(stems.constFirst()); at >= 0; at = text.indexOf(stems.constFirst(), at + 1)) {
        qsizetype next = at;
        bool fits = true;
        for (const QString &stem : stems) {
            fits = fits && QStringView(text).mid(next).startsWith(stem);
            const qsizetype blank = text.indexOf(u' ', next + stem.size());
            next = blank < 0 ? text.size() : blank + 1;
        }
        if (fits)
            return true;
    }
    return false;
}

} // namespace

const QList<AcronymConcept> &acronymConcepts()
{
    static const QList<AcronymConcept> all = readRows();
    return all;
}

const AcronymConcept *findAcronym(const QString &written, Tongue tongue)
{
    static const QList<Index> indices{indexOf(0), indexOf(1), indexOf(2), indexOf(3), indexOf(4), indexOf(5)};
    if (const AcronymConcept *own = indices.at(static_cast<int>(tongue)).value(written))
        return own;
    const bool isLatin = !written.isEmpty() && written.at(0).script() == QChar::Script_Latin;
    return isLatin ? indices.at(static_cast<int>(Tongue::En)).value(written) : nullptr;
}

bool speaksOf(const QString &text, const AcronymConcept &named)
{
    const QString lower = text.toLower();
    for (const QString &form : named.fullForms) {
        if (containsStems(lower, form))
            return true;
    }
    return false;
}

} // namespace communique::facts
