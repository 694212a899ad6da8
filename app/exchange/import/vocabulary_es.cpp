#include "exchange/import/vocabulary.h"

namespace communique {

Vocabulary spanishVocabulary()
{
    Vocabulary v;
    v.language = officialLanguage(QLatin1StringView("es"));
    v.functionWords = words(u"el|la|los|las|de|del|y|en|que|para|por|con|una|un|es|al|se|su|sus|ha|como");
    v.months = monthWords(u"enero|ene.;febrero|feb.;marzo|mar.;abril|abr.;mayo;junio|jun.;julio|jul.;agosto|ago.;"
                          u"septiembre|setiembre|sept.|sep.;octubre|oct.;noviembre|nov.;diciembre|dic.");
    v.relativeDays = words(u"hoy|ayer|mañana|esta mañana|esta semana|en el día de hoy");
    v.labels
        = words(u"comunicado de prensa|comunicado|nota de prensa|nota informativa|declaración|declaración conjunta|"
                u"comunicado conjunto|comunicado de prensa conjunto|aviso a los medios|noticias|noticia|boletín|"
                u"aviso de prensa|boletín de prensa|comunicados de prensa");
    v.immediate = words(u"para publicación inmediata|para divulgación inmediata|difusión inmediata|"
                        u"para su publicación inmediata|para difusión inmediata|sin embargo de prensa");
    v.embargo = words(u"embargo|embargado|bajo embargo|prohibida su difusión antes|no publicar antes|embargado hasta");
    v.furniture = words(
        u"ir al contenido|ir al contenido principal|saltar al contenido|pasar al contenido principal|compartir|"
        u"comparte|compartir en|compartir esta página|compartir en facebook|compartir en twitter|facebook|twitter|x|"
        u"linkedin|whatsapp|instagram|youtube|correo electrónico|imprimir|copiar enlace|síguenos|síganos|síguenos en|"
        u"suscribirse|suscríbase|suscríbete|boletín informativo|iniciar sesión|registrarse|buscar|búsqueda|menú|"
        u"menú principal|cerrar|inicio|volver arriba|arriba|volver|donar|haga una donación|política de privacidad|"
        u"privacidad|aviso legal|condiciones de uso|términos de uso|accesibilidad|mapa del sitio|contáctenos|"
        u"contacto con nosotros|empleo|todos los derechos reservados|seleccionar idioma|idioma|etiquetas|temas|"
        u"escuchar|leer más|ver más|saber más|anterior|siguiente|publicidad|usted está aquí|navegación principal|"
        u"descargar pdf|quiénes somos|qué hacemos|pie de página");
    v.cookies = words(u"cookie|cookies|aceptar todo|aceptar todas|valoramos su privacidad");
    v.related = words(u"noticias relacionadas|relacionado|relacionados|artículos relacionados|lea también|"
                      u"lea además|vea también|véase también|últimas noticias|más noticias|otras noticias|lo más leído|"
                      u"enlaces relacionados|contenido relacionado|te puede interesar|le puede interesar|"
                      u"otros comunicados|más comunicados|próximos eventos|síganos en|también le puede interesar");
    v.contactLeads = words(
        u"para más información|para mayor información|para obtener más información|para más detalles|"
        u"contacto de prensa|contactos de prensa|contacto para medios|contacto para la prensa|contacto|contactos|"
        u"contacto para los medios|oficina de prensa|para consultas|para solicitar entrevistas|si desea más "
        u"información|consultas de prensa|atención a medios|contactos para los medios|para entrevistas|"
        u"contactos para la prensa|contacto con los medios|información para la prensa");
    v.contactVerbs
        = words(u"póngase en contacto con|comuníquese con|contactar con|contactar a|contacte con|contacte a|"
                u"diríjase a|escriba a|pónganse en contacto con|contactar|contacte|contacto de prensa|"
                u"contacto para medios|contacto|contactos|comunicarse con|por favor contacte|ponerse en contacto con|"
                u"sírvase contactar a|nombre");
    v.aboutLeads = words(u"acerca de|acerca del|sobre la|sobre el|sobre|notas para los editores|nota para los editores|"
                         u"nota a los editores|antecedentes|información de contexto|quiénes somos|notas a la redacción|"
                         u"nota para editores|notas para los redactores");
    v.endWords = words(u"fin|-fin-|fin del comunicado|fin de la nota");
    v.speechVerbs = words(
        u"dijo|declaró|afirmó|señaló|añadió|agregó|explicó|subrayó|destacó|indicó|aseguró|sostuvo|manifestó|expresó|"
        u"advirtió|recordó|concluyó|anunció|insistió|comentó|ha dicho|ha declarado|ha afirmado|ha señalado|ha añadido|"
        u"ha explicado|ha subrayado|ha destacado|ha indicado|ha asegurado|ha manifestado|dice|afirma|señala|explica|"
        u"declara|añade|según|precisó|puntualizó|apuntó|enfatizó|dijeron|afirmaron|celebró|instó|hizo hincapié");
    v.pronouns = words(u"él|ella|ellos|ellas|este|esta|el ministro|la ministra");
    v.titleWords
        = words(u"director|directora|secretario|secretaria|presidente|presidenta|ministro|ministra|comisionado|"
                u"comisionada|comisario|comisaria|jefe|jefa|representante|portavoz|vocero|vocera|coordinador|"
                u"coordinadora|administrador|administradora|embajador|embajadora|responsable|asesor|asesora|relator|"
                u"relatora|enviado|enviada|alcalde|alcaldesa|gobernador|gobernadora|profesor|profesora|alto|alta|"
                u"subsecretario|subsecretaria|delegado|delegada|fundador|fundadora|experto|experta|rey|reina");
    v.honorifics = words(u"dr.|dra.|dr|dra|sr.|sra.|sr|sra|prof.|excmo.|excma.|don|doña|doctor|doctora|d.|dña.");
    v.articles = words(u"el|la|los|las|un|una|su|por|que|del");
    v.prepositions = words(u"de|del|la|el|los|las|a|al|en|para|por|con|y|durante|tras|sobre|un|una|ante|quien");
    v.callVerbs
        = words(u"haga clic|haz clic|pulse aquí|pinche aquí|descargar|descargue|descarga|acceda|acceder al|acceder a|"
                u"consulte el|consulte la|lea el informe|leer el informe|para acceder|para leer|para consultar|"
                u"para descargar|inscríbase|regístrese|el informe completo|informe completo|el informe está disponible|"
                u"puede consultar|puede descargar|vea el informe");
    v.callHints = words(u"lea|leer|ver|vea|consulte|visite|mire|siga|descubra|únase|el informe|la publicación|"
                        u"el documento|conozca|encuentre|done|participe");
    v.availability = words(u"disponible en|disponibles en|disponible|versiones|idiomas|también en|publicado en");
    v.languageNames
        = languageNames(u"en=inglés|inglesa;fr=francés|francesa;es=español|española|castellano;ar=árabe;ru=ruso|rusa;"
                        u"zh=chino|china|mandarín;pt=portugués;de=alemán;it=italiano;uk=ucraniano;sw=suajili|swahili;"
                        u"fa=persa|farsi|dari;tr=turco;ja=japonés;hi=hindi;ko=coreano");
    return v;
}

} // namespace communique
