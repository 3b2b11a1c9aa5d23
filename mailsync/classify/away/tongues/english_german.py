"""English, German and Dutch."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

ENGLISH = Tongue(
    name="en",
    common="the i am i'm will be to of on and for my your you is with please thank out office "
    "until back in this have not email mail message from at are returning regards",
    months="january|jan; february|feb; march|mar; april|apr; may; june|jun; july|jul; august|"
    "aug; september|sep|sept; october|oct; november|nov; december|dec",
    days="monday|mon; tuesday|tue|tues; wednesday|wed|weds; thursday|thu|thur|thurs; friday|fri; "
    "saturday|sat; sunday|sun",
    not_before="before|prior to",
    first="only on|only from|not until",
    only="only",
    until="until|till|til|'til|up until|up till|untill|unitl|ending|ends|end date|end",
    through="through|thru|up to and including|until and including|till and including|to and "
    "including|until the end of|until end of|until close of business|until the close of business|"
    "until eob|until cob|last day away|last day of leave|last day out|last day off",
    since="from|as from|as of|starting|starting from|starting on|beginning|beginning on|"
    "effective|since|commencing|start|starts",
    on="on|by return on|is",
    to="to|until|till|til|through|thru|up to|up until|up to and including|until and including|"
    "and ending on|to and including|ending",
    between="between",
    opens="for|during|dates|period",
    ands="and|but|so|then|when|where|&",
    fill="the|on|this|date|day|inclusive|end|of|next|coming|eod|eob|cob",
    vague="around|about|approximately|after|by|week of|week commencing|week beginning|w/c|earliest|"
    "circa|approx|roughly|early|late|mid|following",
    included="inclusive|included|incl|both inclusive|both days inclusive|inclusively|both included",
    since_after="onwards|onward|forward",
    away="at a trade fair|at the trade fair|at a fair|"
    "away|not in|out of office|out of the office|out-of-office|ooo|ooto|i'm out|i am out|be "
    "out|is out|are out|out until|out from|out on|out for|out through|out between|out till|out "
    "today|out tomorrow|out this|currently out|out sick|out all|out with|out as of|out starting|"
    "leave from|leave until|annual leave|on leave|my leave|parental leave|maternity leave|"
    "paternity leave|sick leave|family leave|medical leave|compassionate leave|a leave of "
    "absence|paid leave|pto|a.l.|holiday*|vacation*|vacay|absen*|travel*|on a trip|business trip|"
    "offsite|off-site|sabbatical|off sick|unwell|unavailab*|unreachable|offline|limited access|"
    "limited availability|limited connectivity|limited internet|intermittent access|sporadic "
    "access|no access|without access|not have access|little access|patchy access|time off|day "
    "off|days off|taking off|honeymoon|off work|i'm off|i am off|be off|off until|off from|off "
    "on|is off|off duty|out of town|out of the country|abroad|overseas|jury duty|secondment|not "
    "working|not at work|not at my desk|surgery|hospital|out of reach|off grid|off the grid|"
    "switched off|unplugged|disconnected|break until|break from|on break|taking a break|"
    "non-working|at a conference",
    back="business as usual|back to normal|"
    "back|return*|resum*|come back|be back|again|back in|restart*",
    here="available|be in|i'm in|am in|reachable|in the office|in office|at work|at my desk|"
    "reach me|contactable|online|in touch|working|accessible|be reached|checking email*|check "
    "email*|monitor*|able to",
    answer="see you|i'll read|i will read|read your|speak to you|"
    "hear from me|pick things up|pick up|pick this up|catch up|respond*|reply|replying|"
    "replies|answer*|"
    "get back to|getting back to|come back to you|back to you|return to you|return your|call you "
    "back|be in touch|attend to|read your|deal with|follow up",
    cover="contact|contacting|get in touch|cover|covering|covers|covered|assist*|reach out|speak "
    "to|speak with|urgent*|on my behalf|handle|handling|help|in my place|deputis*|refer to|"
    "direct|email|write to|call",
    colleague="colleague*|assistant|deputy|co-worker*|coworker*|teammate*",
    no="nobody|no-one|"
    "not|shan't|won't|cannot|can't|unable|no|without|don't|isn't|wouldn't|aren't|couldn't|"
    "limited|never|nor",
    other="valid|remotely|from home|offer*|deadline*|register*|registration*|booth|stand|fair|"
    "discount*|webinar*|promotion*|invoice*|payment*|order*|deliver*|price*|pricing|sale|sales|"
    "promo*|exhibit*|trade show|anniversary|"
    "since|founded|opening hours|warranty|event*|ticket*|application*|contract*|version|launch*|"
    "survey|forwarded|deleted|resend|re-send|sent on|received|dated|wrote|your message of|your "
    "email of|your mail of|in response to|subject|copyright|registered|newsletter|submission*|"
    "campaign|meeting on|demo|new email|new address|new number|new role|new position|new office|"
    "moved|moving|relocat*|visit us|meet us|join us|see us|sign up|apply|save",
    office="the office is|the office will|our office|our offices|office is "
    "closed|offices are closed|office will be closed|offices will be closed|we are closed|we "
    "will be closed|company is closed|closed|closes|closure|shutdown|shut down|public holiday*|"
    "bank "
    "holiday*",
    reopens="reopen*|re-open*|open again|we're open again|be open again",
    theirs="he|she|they|his|her|their|who",
    today="today",
    tomorrow="tomorrow",
    overmorrow="the day after tomorrow|day after tomorrow",
    coming="this|this coming|coming|the coming",
    next="next",
    next_week="next week|of next week",
    every="every|each|on mondays|usually|normally",
    week="week|weeks|wk|wks|cw|calendar week|calendar weeks",
    part="morning|afternoon|evening|noon|midday|lunch*|night",
    month_first=True,
    month_before=True,
    open_until=True,
    not_until_returns=True,
    of_month="the",
    later="following|the following|after|after that|thereafter|afterwards",
    week_on="week",
    whole="all of|all|the whole of|the whole month of|whole|entire|the entire month of|throughout|"
    "the month of|all month in",
    ours="our|its",
    titles="mr|mrs|ms|dr",
    third="is|will|has|returns|comes|isn",
    me="i|my|me|myself|we",
    loosely="first|second|third|last|fortnight|after the|after my|in two weeks|"
    "in a week|in a fortnight|after easter|after christmas|before|two weeks",
)

GERMAN = Tongue(
    name="de",
    common="ich bin und der die das nicht im am ist sie ihre ihr mit für bis zum vom ab wieder "
    "bitte vielen dank nachricht e-mail mail von zu den dem an in wird werde meine meiner uhr "
    "guten tag",
    months="januar|jan|jänner|jän|jaenner; februar|feb|feber; märz|maerz|mär|mrz; april|apr; "
    "mai; juni|jun; juli|jul; august|aug; september|sep|sept; oktober|okt; november|nov; "
    "dezember|dez",
    days="montag|mo; dienstag|di; mittwoch|mi; donnerstag|do; freitag|fr; samstag|sonnabend|sa; "
    "sonntag|so",
    not_before="vor|vor dem|vor dem kommenden",
    first="erst|erst am|erst ab|erst wieder am|erst wieder ab|erst ab dem|erst wieder|"
    "frühestens am|frühestens ab",
    only="nur",
    until="bis|bis zum|bis zu|bis inkl. zum|bis voraussichtlich|voraussichtlich bis|bis "
    "voraussichtlich zum",
    through="bis einschließlich|bis einschliesslich|bis einschl.|bis einschl|bis inklusive|bis "
    "inkl.|bis inkl|bis einschließlich zum|bis einschliesslich zum|bis zum einschließlich|bis "
    "und mit|bis und mit dem|bis incl.|bis einschließlich dem|bis zum ende des|letzter "
    "urlaubstag|letzter abwesenheitstag|bis inklusive zum",
    since="ab|ab dem|ab den|ab voraussichtlich|voraussichtlich ab|seit|seit dem|beginnend am|von",
    on="am|den|ist der|ist am|ist",
    to="bis|bis zum|bis zu|bis einschließlich|bis einschliesslich|bis einschl.|bis inklusive|bis "
    "inkl.|bis einschließlich zum|bis einschliesslich zum|bis und mit|bis incl.|bis inkl. zum|zum",
    opens="vom|in der zeit vom|zeitraum|für|von",
    between="zwischen|zwischen dem",
    ands="und|aber|sowie|jedoch|sodass|oder|u.",
    fill="dem|den|der|zum|am|kommenden|einschließlich|einschliesslich|inklusive|inkl.|einschl.|"
    "incl.|voraussichtlich|ca.",
    vague="um den|um|gegen|nach|nach dem|circa|etwa|ca.|ungefähr|woche vom|woche ab|anfang|mitte|"
    "ende|frühestens",
    included="abends|abend|einschließlich|einschliesslich|inklusive|inkl|einschl|incl",
    away="auf der fachmesse|"
    "urlaub*|abwesen*|außer haus|ausser haus|außerhaus|außer hauses|dienstreise|dienstlich "
    "unterwegs|elternzeit|mutterschutz|mutterschaftsurlaub|krank*|erkrank*|verreist|"
    "geschäftsreise|auf "
    "reisen|unterwegs|ferien|resturlaub|jahresurlaub|nicht da|nicht am platz|nicht an meinem "
    "platz|weihnachtspause|nicht im dienst|freizeitausgleich|überstundenabbau|sabbatical|offline|"
    "reha|bildungsurlaub|osterurlaub|sommerurlaub|winterurlaub|sommerpause|auszeit|frei|out of "
    "office|pflegezeit|babypause|teilzeitfrei|gleitzeit|auf kur|in kur|homeoffice-frei|"
    "brückentag|auf fortbildung|auf schulung|auf einer schulung|auf einem seminar|auf seminar|"
    "auf der messe|auf messe|auf einer messe|auf einer konferenz|auf einer tagung",
    back="wie gewohnt|geht's weiter|geht es weiter|normalbetrieb|"
    "wieder|abermals|zurück|zurückkehr*|rückkehr*|zurückkomm*|rueckkehr|zurueck|"
    "zurückgekehrt|wiederkehr",
    here="sie erreichen mich|erreichst du mich|greifbar|"
    "erreichbar|zu erreichen|erreichen sie mich|im büro|im buero|im haus|im hause|am "
    "arbeitsplatz|verfügbar|anwesend|für sie da|für euch da|für dich da|im dienst|zur verfügung|"
    "zugriff|im office|lesen|abrufen|am schreibtisch",
    answer="sehen uns|hören uns|lesen uns|sprechen uns|lese|sehe ich|schaue ich|hören von mir|"
    "antwort*|beantwort*|melde|melden|rückmeld*|zurückmeld*|zurückruf*|rufe|bearbeit*|"
    "reagier*|kümmer*",
    cover="wenden|vertret*|vertritt|kontaktier*|dringend*|ansprechpartner*|unterstütz*|steht "
    "ihnen|stehen ihnen|hilft|helfen|übernimmt|zuständig|notf*|rufen sie|schreiben sie",
    colleague="kolleg*|stellvertreter*|assistent*",
    no="niemand|keiner|nicht|kein|keine|keinen|keinem|eingeschränkt*|bedingt|begrenzt*|ohne|"
    "sporadisch|unregelmäßig|nirgends",
    other="gültig*|homeoffice|home-office|mobil|angebot*|anmeld*|frist*|rabatt*|aktion*|webinar*|"
    "rechnung*|zahlung*|bestellung*|lieferung*|preis*|jubiläum|gegründet|öffnungszeiten|garantie|"
    "veranstaltung*|termin am|bewerb*|vertrag*|version|gelöscht|erneut|messestand|messe läuft|"
    "stand:|ihre nachricht vom|ihre mail vom|ihre e-mail vom|ihre anfrage vom|ihr schreiben vom|"
    "gesendet|eingegangen|kampagne|seit dem jahr|handelsregister|umfrage|verlosung|teilnahme*|"
    "neuer|neuen|neue|umzug|zieht|ziehen|besuchen sie uns|treffen sie uns|melden sie sich an|"
    "sparen|sichern sie sich|anmeldeschluss|einsendeschluss",
    office="betriebsferien|betriebsurlaub|büro geschlossen|unser büro|unsere büros|geschlossen|"
    "betriebsruhe|werksferien|firma ist|unser unternehmen|wir haben geschlossen|praxisurlaub",
    reopens="wieder geöffnet|öffnen wir wieder|öffnen wieder|wiedereröffnung|wieder offen|sind wir "
    "wieder|wir sind wieder|öffnet wieder",
    theirs="er|diese|dieser|seine|seiner",
    today="heute",
    tomorrow="morgen",
    overmorrow="übermorgen",
    coming="kommenden|kommender|kommendem|diesen|diesem|kommende",
    next="nächsten|nächster|nächstem|naechsten|nächste",
    next_week="nächster woche|nächste woche|kommender woche|der kommenden woche|der nächsten "
    "woche|kommende woche|darauffolgender woche",
    every="jeden|jeder|jeweils|immer|stets",
    week="kw|kalenderwoche|kalenderwochen|kw.|woche",
    part="vormittag*|nachmittag*|mittag*|abend*|früh|morgen",
    dotted=True,
    of_month="am|zum|dem",
    later="darauf|danach|darauffolgenden|darauf folgenden|folgenden|drauf|nachfolgenden",
    whole="den ganzen|ganzen|den gesamten|gesamten|den kompletten|kompletten|im ganzen|der ganze|"
    "den ganzen monat|im gesamten|im kompletten|im ganzen monat|ganz",
    heads="aktion|angebot|angebote|rabatt|messe|frist|verkauf|preise|kampagne|webinar|ausstellung",
    ours="unser*|ihr angebot",
    titles="frau|herr|fr|hr|dr",
    third="ist|wird|kommt|kehrt|hat",
    me="bin|sind|uns|ich|mir|mich|mein|meine|wir",
    loosely="ersten|zweiten|dritten|letzten|in einer woche|in zwei wochen|in acht tagen|"
    "in 8 tagen|in 14 tagen|nach|vor|übernächsten",
)

DUTCH = Tongue(
    name="nl",
    common="ik ben het een van de en niet op met voor tot weer terug kantoor uw je is bericht "
    "dit zal bedankt mail aan bij mijn vanaf kunt contact opnemen te ook wordt deze afwezig",
    months="januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|"
    "aug; september|sept|sep; oktober|okt; november|nov; december|dec",
    days="maandag|ma; dinsdag|di; woensdag|wo; donderdag|do; vrijdag|vr; zaterdag|za; zondag|zo",
    not_before="voor|vóór|voor de|eerder dan",
    first="pas|pas op|pas vanaf|pas weer op|pas weer vanaf",
    only="enkel|alleen",
    until="",
    through="tot en met|t/m|tm|t.e.m.|tem|tot & met|t.m.|laatste vrije dag|tot einde|tot eind",
    till="tot|tot aan",
    since="vanaf|met ingang van|per|m.i.v.|sinds",
    on="op|op de|is",
    to="tot en met|t/m|tm|t.e.m.|tem|t.m.|tot & met",
    opens="van|in de periode|periode|van de|in de periode van",
    between="tussen",
    ands="en|maar|dus|of",
    fill="de|den|aanstaande|a.s.|komende|en|het|op",
    vague="rond|omstreeks|na|circa|ongeveer|week van|begin|half|eind|uiterlijk",
    included="inclusief|incl|inbegrepen",
    since_after="af",
    away="op de beurs|beurs in|vrij in|"
    "afwezig*|vakantie*|verlof|niet aanwezig|zwangerschapsverlof|ouderschapsverlof|ziek*|op "
    "reis|zakenreis|afwezigheid|vrij|buiten kantoor|met vakantie|out of office|offline|niet op "
    "kantoor|onderweg|in het buitenland|bevallingsverlof|sabbatical|dienstreis|feestdagen|op "
    "cursus|op training|op een beurs|op een congres",
    back="als vanouds|terug|weer|terugkeer*|terugkom*|opnieuw|wederom|hervat*",
    here="aanwezig|bereikbaar|op kantoor|beschikbaar|aan het werk|te bereiken|in de gelegenheid|"
    "toegang",
    answer="reageer|"
    "spreken elkaar|spreken we elkaar|zien elkaar|zien we elkaar|tot ziens|lees|lees ik|"
    "hoort van me|"
    "reager*|antwoord*|beantwoord*|reactie|kom ik terug|kom ik hierop terug|terugbellen|"
    "oppakken|bel ik|behandel*|terugkoppel*",
    cover="contact opnemen|neem contact|dringend*|vervang*|spoed*|neemt waar|waarnem*|wend*|"
    "bellen met|mailen naar|terecht bij|help*",
    colleague="collega*",
    no="niemand|niet|geen|beperkt*|slecht|nauwelijks|zonder|minder",
    other="geldig|aanbieding*|inschrijv*|aanmeld*|korting*|webinar*|factu*|betaling*|bestelling*|"
    "levering*|jubileum|opgericht|openingstijden|garantie|evenement*|beursstand|uw bericht van|"
    "uw mail van|uw e-mail van|verzonden|ontvangen|verwijderd|actie|bezoek ons|inschrijven|meld "
    "u|profiteer|beurs",
    office="kantoor gesloten|kantoor is gesloten|wij zijn gesloten|gesloten|ons kantoor|bedrijf "
    "is gesloten|collectieve sluiting|bouwvak",
    reopens="weer open|weer geopend|heropen*|openen weer|openen wij weer|zijn we weer|"
    "zijn wij weer",
    theirs="hij|zij|ze|die",
    today="vandaag",
    tomorrow="morgenvroeg|morgenochtend|morgen",
    overmorrow="overmorgen",
    coming="aanstaande|komende|a.s.|deze|eerstkomende",
    next="volgende",
    next_week="volgende week|van volgende week|komende week",
    every="elke|iedere|elk|ieder|altijd",
    week="week|wk|weken|kalenderweek",
    part="ochtend|middag|avond|vanmiddag",
    of_month="de",
    later="daarna|erna|daaropvolgende|daarop|erop|volgend op",
    whole="heel|de hele maand|hele maand|gehele maand|de hele|de gehele maand|geheel",
    heads="actie|aanbieding|korting|beurs|campagne|uitverkoop|inschrijving",
    ours="onze|ons",
    titles="mevrouw|dhr|mw|de heer|meneer",
    third="is|komt|heeft|zal|keert",
    me="ben|zijn|staan|ik|mij|mijn|wij|we",
    loosely="eerste|tweede|laatste|over een week|over twee weken|na|voor",
)
