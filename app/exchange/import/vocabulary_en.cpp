#include "exchange/import/vocabulary.h"

namespace communique {

Vocabulary englishVocabulary()
{
    Vocabulary v;
    v.language = officialLanguage(QLatin1StringView("en"));
    v.functionWords = words(u"the|of|and|to|in|that|for|with|is|was|are|by|on|said|from|has|have|will|its|their");
    v.months = monthWords(u"january|jan;february|feb;march|mar;april|apr;may;june|jun;july|jul;august|aug;"
                          u"september|sept|sep;october|oct;november|nov;december|dec");
    v.relativeDays = words(u"today|yesterday|tomorrow|this morning|this week|earlier today");
    v.labels = words(u"press release|news release|media release|joint news release|joint press release|press statement|"
                     u"joint statement|statement|media advisory|media note|news|joint news|announcement|press note");
    v.immediate = words(u"for immediate release|immediate release|for release on receipt|not under embargo|no embargo");
    v.embargo = words(u"embargo|embargoed|under embargo|under strict embargo|strictly embargoed|not for release before|"
                      u"hold until|not for publication before");
    v.furniture = words(
        u"skip to main content|skip to content|skip to main|share|share this|share this page|share on|share this story|"
        u"share on facebook|share on twitter|share on x|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|email|"
        u"e-mail|print|print this page|copy link|follow us|follow us on|subscribe|sign up|newsletter|sign in|log in|"
        u"register|search|menu|main menu|close|home|back to top|top|go back|back|donate|donate now|privacy policy|"
        u"privacy|terms of use|terms and conditions|disclaimer|accessibility|sitemap|site map|contact us|careers|"
        u"all rights reserved|copyright|select language|language|tags|topics|listen|read more|learn more|load more|"
        u"previous|next|advertisement|you are here|toggle navigation|main navigation|download pdf|minutes read|min "
        u"read|"
        u"stay connected|get involved|footer|breadcrumb|scroll to top|report fraud|about us|what we do|who we are");
    v.cookies = words(u"cookie|cookies|we value your privacy|accept all|manage preferences");
    v.related = words(u"related|related news|related stories|related articles|related links|related content|"
                      u"latest news|more news|more stories|more from|most popular|most read|recommended|see also|"
                      u"read also|read next|you may also like|recent news|other news|in the news|trending|"
                      u"recent press releases|more press releases|upcoming events|follow us on|explore more");
    v.contactLeads = words(
        u"for more information|for further information|for additional information|for media enquiries|"
        u"for media inquiries|for press enquiries|for press inquiries|for interviews|for media queries|for enquiries|"
        u"for inquiries|for interview requests|media contact|media contacts|press contact|press "
        u"contacts|contact|contacts|"
        u"media enquiries|media inquiries|press office|for questions|to arrange an interview|media relations|"
        u"press enquiries|for any questions|contact for media|contact information|for details|please contact");
    v.contactVerbs = words(u"please contact|contact|please write to|write to|get in touch with|reach out to|call|"
                           u"media contact|press contact|media contacts|press contacts|contacts|name");
    v.aboutLeads = words(u"about|notes to editors|note to editors|notes for editors|editor's note|editors' note|"
                         u"background|background information|about the organization|who we are");
    v.endWords = words(u"ends|end|-ends-|the end|end of release|end of statement");
    v.speechVerbs
        = words(u"said|says|added|adds|stated|declared|noted|stressed|emphasized|emphasised|explained|warned|"
                u"told|announced|commented|remarked|concluded|continued|according to|urged|insisted|recalled|"
                u"affirmed|reiterated|highlighted|underlined|observed|pointed out|called on|welcomed|pledged");
    v.pronouns = words(u"he|she|they|it|the minister|the director|the spokesperson|the president");
    v.titleWords
        = words(u"director-general|secretary-general|under-secretary-general|director|president|chair|chairman|"
                u"chairwoman|chairperson|minister|secretary|commissioner|chief|head|representative|spokesperson|"
                u"spokesman|spokeswoman|coordinator|administrator|ambassador|officer|manager|advisor|adviser|"
                u"rapporteur|envoy|mayor|governor|professor|executive|lead|leader|chancellor|general|delegate|"
                u"counsellor|scientist|economist|expert|specialist|founder|deputy|king|queen|prince|princess");
    v.honorifics = words(u"dr|dr.|mr|mr.|ms|ms.|mrs|mrs.|prof|prof.|sir|dame|h.e.|hon.|hon|lord|lady|rev.");
    v.articles = words(u"the|a|an|its|our|their|his|her|by|that|as");
    v.prepositions = words(u"of|the|for|to|in|on|at|and|from|with|during|after|before|a|an|about|as|while|who|when");
    v.callVerbs = words(u"click here|click on|download|access the|read the full|view the full|see the full|"
                        u"register here|sign up for|apply here|watch the|find out more|learn more about|"
                        u"the full report|the report is available|consult the|read the report|to read the|"
                        u"to access the|to download the|to register|to view the|full report");
    v.callHints = words(u"read|see|view|visit|find|explore|consult|watch|learn|join|follow|register|for the full|"
                        u"more information|the report|the publication|the document|donate|sign|apply");
    v.availability = words(u"available in|available online in|languages|also in|published in|versions");
    v.languageNames
        = languageNames(u"en=english;fr=french;es=spanish;ar=arabic;ru=russian;zh=chinese|mandarin;pt=portuguese;"
                        u"de=german;it=italian;uk=ukrainian;sw=swahili|kiswahili;fa=farsi|persian|dari;tr=turkish;"
                        u"ja=japanese;hi=hindi;ko=korean");
    return v;
}

} // namespace communique
