#include "exchange/import/vocabulary.h"

namespace communique {

Vocabulary frenchVocabulary()
{
    Vocabulary v;
    v.language = officialLanguage(QLatin1StringView("fr"));
    v.functionWords = words(u"le|la|les|des|du|et|en|que|qui|dans|pour|par|sur|une|un|est|au|aux|avec|ont|leur");
    v.months = monthWords(u"janvier|janv.|janv;février|févr.|fevrier;mars;avril|avr.;mai;juin;juillet|juil.;août|aout;"
                          u"septembre|sept.;octobre|oct.;novembre|nov.;décembre|déc.|decembre");
    v.relativeDays = words(u"aujourd'hui|hier|demain|ce matin|cette semaine|ce jour");
    v.labels = words(u"communiqué de presse|communiqué|communiqués de presse|communiqué conjoint|déclaration|"
                     u"déclaration à la presse|note aux médias|avis aux médias|note d'information|actualités|actualité|"
                     u"communiqué de presse conjoint|information presse|note de presse");
    v.immediate = words(u"pour diffusion immédiate|diffusion immédiate|pour publication immédiate|sans embargo");
    v.embargo = words(u"embargo|sous embargo|embargo strict|ne pas diffuser avant|ne pas publier avant");
    v.furniture = words(
        u"aller au contenu|aller au contenu principal|passer au contenu|partager|partager cette page|"
        u"partager cet article|partager sur|partager sur facebook|partager sur twitter|facebook|twitter|x|linkedin|"
        u"whatsapp|instagram|youtube|courriel|e-mail|email|imprimer|imprimer cette page|copier le lien|suivez-nous|"
        u"suivez-nous sur|s'abonner|abonnez-vous|s'inscrire|lettre d'information|newsletter|se connecter|connexion|"
        u"rechercher|recherche|menu|menu principal|fermer|accueil|haut de page|retour en haut|retour|faire un don|"
        u"politique de confidentialité|confidentialité|mentions légales|conditions d'utilisation|accessibilité|"
        u"plan du site|nous contacter|contactez-nous|recrutement|tous droits réservés|choisir la langue|langue|"
        u"mots-clés|thèmes|écouter|lire la suite|en savoir plus|précédent|suivant|publicité|vous êtes ici|"
        u"navigation principale|fil d'ariane|télécharger le pdf|qui sommes-nous|qui sommes nous|pied de page");
    v.cookies = words(u"cookie|cookies|accepter tout|tout accepter|nous respectons votre vie privée|traceurs");
    v.related = words(u"sur le même sujet|à lire aussi|à lire également|articles liés|actualités liées|voir aussi|"
                      u"dernières actualités|dernières nouvelles|autres actualités|les plus lus|liens connexes|"
                      u"contenus liés|contenu associé|articles similaires|plus d'actualités|lire aussi|"
                      u"autres communiqués|derniers communiqués|événements à venir|suivez-nous sur|à découvrir");
    v.contactLeads
        = words(u"pour plus d'informations|pour plus d'information|pour de plus amples informations|"
                u"pour tout renseignement|pour toute information|pour en savoir plus|contact presse|contacts presse|"
                u"contact médias|contacts médias|contact|contacts|service de presse|pour toute demande|"
                u"pour les demandes des médias|pour toute question|pour les médias|demandes de presse|relations presse|"
                u"renseignements|pour organiser un entretien|relations avec les médias|personne à contacter|"
                u"bureau de presse|personnes à contacter");
    v.contactVerbs
        = words(u"veuillez contacter|contacter|contactez|veuillez vous adresser à|s'adresser à|"
                u"adressez-vous à|écrire à|merci de contacter|prière de contacter|contact presse|contacts presse|"
                u"contact médias|contacts médias|contact|contacts|joindre|prendre contact avec|nom");
    v.aboutLeads = words(
        u"à propos de|à propos du|à propos des|à propos d'|a propos de|notes aux rédacteurs|note aux rédacteurs|"
        u"note aux rédactions|notes aux rédactions|contexte|informations générales|note aux éditeurs|"
        u"notes à l'intention des rédacteurs|à propos");
    v.endWords = words(u"fin|-fin-|fin du communiqué");
    v.speechVerbs = words(
        u"a déclaré|a dit|a affirmé|a ajouté|a souligné|a expliqué|a indiqué|a précisé|a estimé|a rappelé|a averti|"
        u"a annoncé|a noté|a conclu|a poursuivi|a insisté|a commenté|a assuré|a fait observer|a fait savoir|"
        u"a fait remarquer|ont déclaré|ont affirmé|déclare|affirme|explique|souligne|ajoute|indique|précise|selon|"
        u"a-t-il ajouté|a-t-elle ajouté|a-t-il déclaré|a-t-elle déclaré|a-t-il dit|a-t-elle dit|a-t-il souligné|"
        u"a-t-elle souligné|a-t-il poursuivi|a-t-elle poursuivi|a-t-il conclu|a-t-elle conclu|a-t-il expliqué|"
        u"a-t-elle expliqué|a-t-il précisé|a-t-elle précisé|a-t-il affirmé|a-t-elle affirmé|a-t-il indiqué|"
        u"a-t-elle indiqué|ont-ils déclaré|ont-elles déclaré|ajoute-t-il|ajoute-t-elle|s'est félicité|s'est félicitée|"
        u"s'est réjoui|s'est réjouie|a lancé|a plaidé|a appelé|se félicite");
    v.pronouns = words(u"il|elle|ils|elles|a-t-il|a-t-elle|ont-ils|ont-elles|t-il|t-elle|ce dernier|cette dernière");
    v.titleWords
        = words(u"directeur|directrice|secrétaire|président|présidente|ministre|commissaire|chef|cheffe|"
                u"représentant|représentante|porte-parole|coordonnateur|coordonnatrice|coordinateur|coordinatrice|"
                u"administrateur|administratrice|ambassadeur|ambassadrice|responsable|conseiller|conseillère|"
                u"rapporteur|rapporteuse|envoyé|envoyée|maire|gouverneur|gouverneure|professeur|professeure|"
                u"haut-commissaire|sous-secrétaire|déléguée|délégué|fondateur|fondatrice|expert|experte|roi|reine");
    v.honorifics = words(u"m.|mme|mlle|dr|docteur|docteure|pr|prof.|professeur|s.e.|s.e.m.|me|monsieur|madame");
    v.articles = words(u"le|la|les|l'|un|une|son|sa|par|que|du|de la");
    v.prepositions = words(u"de|des|du|la|le|les|l'|d'|à|au|aux|en|dans|pour|sur|et|par|lors|avec|un|une|devant|qui");
    v.callVerbs = words(u"cliquez ici|cliquer ici|cliquez sur|télécharger|téléchargez|pour accéder|pour consulter|"
                        u"accéder au|accéder à|accédez|consultez le|consultez la|consulter le|lire le rapport|"
                        u"lisez le rapport|pour lire|pour télécharger|inscrivez-vous|le rapport complet|"
                        u"rapport complet|le rapport est disponible|retrouvez|découvrez le|découvrez la");
    v.callHints = words(u"lire|lisez|voir|consultez|consulter|visitez|regardez|suivez|découvrez|rejoignez|"
                        u"le rapport|la publication|le document|faites un don|participez|retrouver");
    v.availability = words(u"disponible en|disponibles en|disponible|existe en|versions|langues|également en");
    v.languageNames = languageNames(
        u"en=anglais|anglaise;fr=français|française;es=espagnol|espagnole;ar=arabe;ru=russe;"
        u"zh=chinois|chinoise|mandarin;pt=portugais;de=allemand;it=italien;uk=ukrainien;sw=swahili|kiswahili;"
        u"fa=persan|farsi|dari;tr=turc;ja=japonais;hi=hindi;ko=coréen");
    return v;
}

} // namespace communique
