"""Swedish, Danish with Norwegian, and Finnish."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

SWEDISH = Tongue(
    name="sv",
    common="jag är och att det på för till av med inte den mitt ditt din tack åter tillbaka "
    "kontoret kommer under vid kontakta eller har som ett en från mail mejl hälsningar vänligen",
    months="januari|jan; februari|feb; mars|mar; april|apr; maj; juni|jun; juli|jul; augusti|"
    "aug; september|sept|sep; oktober|okt; november|nov; december|dec",
    days="måndag|måndagen|mån; tisdag|tisdagen|tis; onsdag|onsdagen|ons; torsdag|torsdagen|tors|"
    "tor; fredag|fredagen|fre; lördag|lördagen|lör; söndag|söndagen|sön",
    first="först|först den|först på|först från|först i",
    only="endast|bara",
    until="till|fram till|tills|t o m till",
    through="till och med|t.o.m.|tom|t o m|t.o.m|to.m.|fram till och med|sista semesterdag|sista "
    "semesterdagen|tom.|sista lediga dag|sista lediga dagen|sista lediga dagen är|"
    "sista semesterdagen är",
    since="från|från och med|fr.o.m.|f.o.m.|from|fr o m|f o m|f.o.m|fr.o.m|med start|sedan|med "
    "början|med start den",
    on="den|på|igen|igen den|är|är den|åter",
    to="till|till och med|t.o.m.|tom|t o m|t.o.m|fram till|fram till och med|tom.",
    between="mellan|mellan den",
    opens="under perioden|perioden|under",
    ands="och|men|samt|eller|så",
    fill="den|nu|på|dag|kommande|och med|alltså",
    not_before="före|innan|före den|förrän|förrän den|förrän på",
    vague="runt|omkring|cirka|ca|efter|senast|kring|i början av|i slutet av|i mitten av|början av|"
    "slutet av|mitten av|veckan efter|veckan",
    included="inklusive|inkl|inkluderat",
    since_after="och framåt|framåt",
    away="på mässan|"
    "semester*|ledig*|frånvar*|bortrest|borta|föräldraledig*|tjänsteresa|tjänsteresor|"
    "resande fot|sjuk*|vab|vabbar|inte på kontoret|inte på plats|inte i tjänst|ej på plats|ej i "
    "tjänst|ej på kontoret|på resa|out of office|tjänstledig*|offline|julledig*|sommarledig*|"
    "bort|ute på|på konferens|på mässa|på utbildning|på kurs",
    back="som vanligt|åter|tillbaka|återkom*|åter på plats|igen|återvänd*|återgår",
    here="att nå|"
    "på kontoret|på plats|i tjänst|nåbar|anträffbar|tillgänglig|nås|nå mig|på jobbet|jobbar|"
    "läser|arbetar|tillgång|kontaktbar",
    answer="vi ses|ses|hörs|höras|läser ditt|läser jag|"
    "svar*|besvar*|återkommer till dig|återkommer jag till dig|hör av mig|återkoppl*|"
    "hanter*|ringer",
    cover="kontakta|vänd dig|brådskande|akut*|ersätt*|ring|maila|mejla|vikari*|hjälp*",
    colleague="kollega*|kollegor|kolleger",
    no="inte|ej|ingen|inget|inga|begränsad*|begränsat|sporadiskt|utan|sällan",
    other="gäller|erbjudande*|anmäl*|rabatt*|webbinar*|faktur*|betalning*|beställning*|leverans*|"
    "jubileum|grundat|öppettider|garanti|evenemang*|ditt mejl av|ditt mail från|skickat|mottog|"
    "kampanj*|deadline|ansökan|besök oss|anmäl dig|mässan",
    office="kontoret är stängt|kontoret har stängt|stängt|vi har stängt|semesterstängt|julstängt|"
    "stänger|sommarstängt",
    reopens="öppnar igen|öppnar åter|öppet igen|öppnar vi igen|slår upp portarna",
    theirs="han|hon|hen|de|hans|hennes|som",
    today="idag|i dag",
    tomorrow="imorgon|i morgon|imorn|i morron",
    overmorrow="i övermorgon|övermorgon",
    coming="nu|kommande",
    next="nästa",
    next_week="nästa vecka|i nästa vecka",
    every="varje|alla|jämna|udda",
    week="vecka|veckorna|v.|v|vecko|vecka nr",
    part="förmiddag*|eftermiddag*|kväll*|morgon*|lunch*",
    of_month="den",
    open_until=True,
    later="därefter|därpå|efterföljande|därpå följande|påföljande|efter det",
    whole="hela|i hela|hela månaden",
    heads="kampanj|kampanjen|erbjudande|erbjudandet|rea|mässan|rabatt|rabatten|priser|webbinarium",
    ours="vår|våra|vårt",
    third="är|kommer|har|jobbar",
    me="jag|mig|vi",
    loosely="första|andra|sista|om en vecka|om två veckor|efter|före",
)

DANISH_NORWEGIAN = Tongue(
    name="da nb",
    common="jeg er og at det på for til af av med ikke den mit din dit ditt tak takk tilbage "
    "tilbake kontoret kommer under ved kontakt eller har som et en fra mail hilsen venligst "
    "vennligst vil henvendelse deg dig",
    months="januar|jan; februar|feb; marts|mars|mar; april|apr; maj|mai; juni|jun; juli|jul; "
    "august|aug; september|sept|sep; oktober|okt; november|nov; december|dec|desember|des",
    days="mandag|man; tirsdag|tirs|tir; onsdag|ons; torsdag|tors|tor; fredag|fre; lørdag|lør; "
    "søndag|søn",
    first="først|først den|først d.|først på|først fra|først i",
    only="kun|bare",
    until="til|frem til|indtil|inntil|fram til",
    through="til og med|t.o.m.|tom|t o m|t.o.m|frem til og med|fram til og med|til & med|tom.|"
    "sidste feriedag|siste feriedag|sidste fraværsdag|sidste fridag|siste fridag|"
    "sidste feriedag er|siste feriedag er|sidste fridag er|siste fridag er",
    since="fra|fra og med|f.o.m.|fom|fra d.|siden|pr.|f.o.m|fra og med d.|fom.",
    on="den|på|d.|igen|igjen|igen den|igjen den|er|er den|igen d.|på",
    to="til|til og med|t.o.m.|tom|frem til|t.o.m|frem til og med|fram til|fram til og med|tom.",
    between="mellem|mellom|mellem den|mellom den",
    opens="i perioden|perioden",
    ands="og|men|samt|eller|så",
    fill="den|d.|nu|på|dag|førstkommende|kommende|og med|nå|det",
    not_before="inden|innen|inden den|før|før den|førend|førend den|før d.",
    vague="omkring|rundt|cirka|ca|ca.|efter|etter|senest|i starten af|i slutten av|i slutningen af|"
    "midten af|midten av|uken etter|ugen",
    included="inklusive|inkl|inklusiv|begge dage inkl|begge inkl|begge dager inkludert|inkludert",
    since_after="og fremover|og frem",
    away="på messen|"
    "ferie*|fravær*|bortrejst|bortreist|orlov|barsel*|permisjon|syg*|sykemeldt|syk|"
    "tjenesterejse|forretningsrejse|tjenestereise|reise|på rejse|ude af kontoret|ute av kontoret|"
    "ikke på kontoret|ikke til stede|ikke på jobb|fri|avspaser*|afspadser*|ikke på arbejde|ikke "
    "på arbeid|out of office|offline|foreldrepermisjon|fødselspermisjon|vacation|borte|væk|"
    "fridag*|sommerferie|påskeferie|juleferie|kontorfri|på kursus|på kurs|på konference|på "
    "konferanse|på messe",
    back="som normalt|som vanlig|som sædvanlig|ved det gamle|"
    "tilbage|tilbake|igen|igjen|vender tilbage|atter|retur",
    here="på kontoret|til stede|på jobb|på jobbet|på arbejde|træffes|treffes|tilgængelig|"
    "tilgjengelig|kontakt mig|nås|nåbar|at træffe|å treffe|adgang|tilgang|leser|læser|på plads|"
    "på plass|å nå",
    answer="vi ses|vi sees|ses|sees|snakkes|tales|høres|vi tales ved|læser din|leser e-posten|"
    "leser mailen|læser jeg|leser jeg|"
    "svar*|besvar*|vender tilbage til dig|kommer tilbake til deg|kontakter dig|kontakter "
    "deg|følge op|følger opp|håndter*|returnere|hører fra|vende tilbage til|ringer",
    cover="kontakt|kontakte|kontaktes|haster|hastesager|hastende|ring|stedfortræder|vikar*|"
    "hjælp*|hjelp*|presserende|akut*|henvend*",
    colleague="kollega*|kolleg*",
    no="ikke|ingen|intet|begrænset*|begrenset*|sporadisk|uden|uten|sjældent|sjelden",
    other="gælder|gjelder|tilbud*|tilmeld*|påmeld*|rabat*|webinar*|faktura*|betaling*|"
    "bestilling*|levering*|jubilæum|grundlagt|åbningstider|åpningstider|garanti|arrangement*|din "
    "mail af|din mail fra|sendt|modtaget|mottatt|kampagne*|kampanje*|ansøgning|søknad|frist|"
    "besøg os|besøk oss|meld deg|påmeldingsfrist*|tilmeldingsfrist*",
    office="kontoret er lukket|kontoret er stengt|lukket|stengt|holder lukket|vi holder lukket|"
    "ferielukket|ferielukning|fellesferie|julelukket|sommerlukket|julestengt|sommerstengt|"
    "påskelukket|påskestengt|lukker|ferielukker",
    reopens="åbner igen|åbner vi igen|åpner igjen|åpner vi igjen|åbent igen|åpent igjen|genåbner|"
    "gjenåpner|åbner op igen",
    theirs="han|hun|de|hans|hendes|hennes|som",
    today="i dag|idag",
    tomorrow="i morgen|imorgen|i morra",
    overmorrow="i overmorgen|overmorgen|i overmorgon",
    coming="førstkommende|kommende|denne|nu|nå",
    next="næste|neste",
    next_week="næste uge|neste uke|i næste uge|i neste uke",
    every="hver|alle",
    week="uge|uke|ugerne|ukene|uge nr.|uke nr.|uger|uker",
    part="formiddag*|eftermiddag*|ettermiddag*|aften*|kveld*|morgen",
    dotted=True,
    of_month="den|d.",
    open_until=True,
    later="derefter|etter|derpå|efterfølgende|påfølgende|etterfølgende|efter|etterpå",
    whole="hele|i hele|hele måneden",
    heads="tilbud|tilbuddet|tilbudet|kampagne|kampagnen|kampanje|kampanjen|udsalg|salg|messen|"
    "rabat|"
    "rabatt|priser",
    ours="vores|vår|vårt|våre|vor",
    third="er|kommer|har|vender|vil",
    me="jeg|mig|meg|vi",
    loosely="første|anden|andre|sidste|siste|om en uge|om to uger|om en uke|om to uker|efter|"
    "etter|før",
)

FINNISH = Tongue(
    name="fi",
    common="olen ja en ole on ei viestisi viestistäsi kiitos lomalla poissa asti saakka takaisin "
    "toimistolla tavoitettavissa palaan ota yhteyttä voit kun minä sähköposti ystävällisin "
    "terveisin seuraavan kiireellisissä asioissa jälkeen alkaen loman vastaan",
    months="tammikuuta|tammikuun|tammi; helmikuuta|helmikuun|helmi; maaliskuuta|maaliskuun|"
    "maalis; huhtikuuta|huhtikuun|huhti; toukokuuta|toukokuun|touko; kesäkuuta|kesäkuun|kesä; "
    "heinäkuuta|heinäkuun|heinä; elokuuta|elokuun|elo; syyskuuta|syyskuun|syys; lokakuuta|"
    "lokakuun|loka; marraskuuta|marraskuun|marras; joulukuuta|joulukuun|joulu",
    days="maanantaina|maanantai|maanantaista|maanantaita|maanantaihin|ma; tiistaina|tiistai|"
    "tiistaista|tiistaita|"
    "tiistaihin|ti; keskiviikkona|keskiviikko|keskiviikosta|keskiviikkoa|keskiviikkoon|ke; "
    "torstaina|torstai|"
    "torstaista|torstaita|torstaihin|to; perjantaina|perjantai|perjantaista|perjantaita|"
    "perjantaihin|pe; lauantaina|"
    "lauantai|lauantaista|lauantaihin|la; sunnuntaina|sunnuntai|sunnuntaista|sunnuntaihin|su",
    first="vasta|vasta seuraavan kerran",
    only="vain",
    until="",
    through="viimeinen lomapäivä",
    since="alkaen",
    on="ensi|"
    "seuraavan kerran|jälleen|taas|taas töissä|on|takaisin|töihin|toimistolle|työpaikalla|"
    "toimistolla|paikalla|töissä|tavattavissa|tavoitettavissa|palaan|lomalta",
    to="ja",
    between="välisenä aikana",
    opens="ajalla|aikana|välillä|ajan",
    ands="ja|mutta|sekä|tai",
    fill="päivänä|pvm",
    not_before="ennen",
    vague="noin|viimeistään|viikolla|n.|alku|loppu",
    included="mukaan lukien|mukaanlukien",
    until_after="päivään asti|päivään saakka|asti|saakka|mukaan lukien|astikka",
    since_after="alkaen|lähtien|alk.|alk|jälkeen alkaen",
    away="lomalla|poissa|kesälomalla|vuosilomalla|talvilomalla|talvilomaa|lomani|loma|lomailen|"
    "lomaa|vanhempainvapaalla|äitiyslomalla|isyysvapaalla|opintovapaalla|perhevapaalla|"
    "sairauslomalla|sairaana|työmatkalla|matkoilla|koulutuksessa|konferenssissa|messuilla|"
    "vapaalla|vapaapäivä*|tavoittamattomissa|poissaolo*|out of office|hoitovapaalla|joululomalla|"
    "kesäloma*|vuosiloma*|isäkuukau*",
    back="palata|palaamme|normaalisti|"
    "palaan|palaa|paluu|takaisin|jälleen|taas|seuraavan kerran|palailen|työt jatkuvat|"
    "palattuani",
    here="toimistolla|tavoitettavissa|tavattavissa|paikalla|töissä|käytettävissä|työpaikalla|lue "
    "sähköposti*|lue sähköpostia|tavoitat minut",
    answer="nähdään|kuullaan|palataan|luen viestisi|luen viestit|luen|"
    "vastaan|vastata|palaan asiaan|palaan viestiisi|otan yhteyttä|käsittel*|vastaa "
    "viestiisi|palaan sinulle",
    cover="ota yhteyttä|ottakaa yhteyttä|kiireelli*|sijai*|tuuraa|auttaa|yhteys|hoitaa|yhteyttä",
    colleague="kollega*",
    no="kukaan|ketään|en|ei|eivät|rajoitet*|rajallis*|satunnaisesti|ilman|harvoin",
    other="voimassa|tarjou*|ilmoittau*|alennu*|webinaari*|lasku|laskun|maksu*|tilau*|toimitu*|"
    "juhlavuosi|perustettu|aukiolo*|takuu|tapahtuma*|lähetetty|vastaanotettu|kampanja*|hakemu*|"
    "määräaika|ilmoittaudu|tavataan",
    office="toimisto on suljettu|toimistomme on suljettu|suljettu|suljettuna|kiinni",
    reopens="avataan|avaamme|aukeaa|avoinna jälleen|auki jälleen|taas auki",
    theirs="hän|joka",
    today="tänään",
    tomorrow="huomenaamulla|huomenissa|huomenna|huomisesta",
    overmorrow="ylihuomenna",
    coming="tulevana|tänä|ensi",
    next="seuraavana",
    next_week="ensi viikon|ensi viikolla",
    every="joka|joka viikon|aina",
    week="viikko|viikolla|vko|vkolla|vk|viikot|vkot|viikon|viikosta|viikoilla|vkoilla",
    part="aamu*|iltapäivä*|ilta*",
    dotted=True,
    month_before=True,
    later="sen jälkeen|seuraava|seuraavana|sitä seuraava|sitä seuraavana",
    whole="koko",
    heads="tarjous|tarjouksemme|tarjoukset|kampanja|kampanjamme|messut|alennus|hinnat",
    ours="meidän",
    third="on|palaa|tulee",
    me="olemme|olen|minä|minua|autan|voin|hoidan|palaan|en",
    loosely="ensimmäisenä|toisena|viimeisenä|viikon päästä|kahden viikon päästä|ennen",
)
