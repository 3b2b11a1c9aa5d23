"""The words of asks to be left alone in Swedish, Norwegian, Danish and Finnish."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

SWEDISH: Lexicon = {
    Sense.OUT: "ta bort, tar bort, tag bort, tas bort, bort., rader, stryk, struk, plocka bort, "
    "plocka ut, plocka ur, avregistrer, avanmäl, avprenumerer, spärr, block, glöm, rensa, utesl, "
    "lyft bort, lyft ut, svartlist, avför, förstör, ur., ut ur",
    Sense.FILE: "lista, listor, register, registr, databas, utskick, sändlist, kampanj, crm, "
    "adressbok, system, spärrlist, mejlinglista, kontaktlist, maillista, mejllista, kontakter",
    Sense.ADDRESS: "adress, mejladress, mailadress, e-postadress, uppgifter, personuppgifter, "
    "kontaktuppgifter, mitt namn, vårt namn, min mejl, min mail, min e-post, min epost, domän, "
    "vårt företag, vårt bolag, inkorg, inbox",
    Sense.SELF: "mig., oss., min., mitt., mina., vår., vårt., våra., denna adress, "
    "den här adressen, den här mejlen, hit.",
    Sense.NOT: "inte., ej., inga., inget., ingen., aldrig., icke., ingenting., slipp",
    Sense.MORE: "mer., fler., igen., ytterligare, framöver, framtid, fortsättning, "
    "i fortsättning, längre., till., hädanefter, något mer, vidare, nästa, framledes, åter",
    Sense.CONTACT: "kontakta, mejla, maila, höra av, hör av, skriv, stör, spamma, bearbeta, "
    "ta kontakt, tjata, besvära, ringa eller, skrev",
    Sense.REACHED: "bli kontaktad, kontaktas, bli mejlad, höra av er, höra mer, höra från, "
    "bli störd, bli uppringd, bli bearbetad, stå på er, finnas i, ligga i ert, ingen kontakt, "
    "ingen vidare kontakt",
    Sense.SEND: "skicka, sänd, få., fått., får., ta emot, tar emot, motta, accepter, godta",
    Sense.MAILS: "mejl, mail, mejlen, utskick, meddelande, erbjudande, brev, nyhetsbrev, e-post, "
    "epost, påminnelse, förfrågning, propåer, säljbrev, offert",
    Sense.ADS: "reklam, spam, marknadsför, skräppost, säljmejl, säljmail, oönskad, direktreklam, "
    "säljbrev, säljsamtal, annons, kommersiell, försäljningsmejl, säljkontakt, skräp, obeställd, "
    "oombedd",
    Sense.THESE: "sånt., sådan, såna., den här typen, den här sortens, de här, dessa, liknande, "
    "det här",
    Sense.WANT: "vill, önska, tar emot, accepter, behöv, intresserade av att få, godta, orka, "
    "uppskatta, helst, undvik, mottar",
    Sense.UNWANTED: "undanb, avböj, förbjud, ej önsk, inte välkom, vägra, avstå, avsäger, "
    "motsätt, är oönska",
    Sense.STOP: "upphör, låt bli, avstå, nu räcker, nog nu, stoppa, skona, bespara, lägg av, "
    "avbryt, få slut på, slut med, i fred, sluta., slutar ni, slutar du, nu är det nog, fått nog, "
    "nog med era",
    Sense.OBJECT: "motsätter, invänder, återkallar, min rätt, drar tillbaka, tar tillbaka, "
    "protesterar, rätten att, undanber, avsäger",
    Sense.CONSENT: "samtyck, godkän, tillåt, tillstånd, anmält, gått med på, bett om, medgiv, "
    "beställt",
    Sense.LAW: "gdpr, artikel 17, artikel 21, art 17, art 21, dataskydd, direktmarknadsför, "
    "direkt marknadsför, behandling av mina, behandlar mina, marknadsföringslagen, radering",
    Sense.PRIVATE: "privat, personliga adress, personliga mejl, personlig mejl, hemadress",
    Sense.USE: "använd, nyttja, brukas, till för",
    Sense.TO_USE: "använd, använda, använder ni, använde., nyttja, utnyttja, används",
    Sense.ORIGIN: "hur fick ni, var fick ni, hur har ni fått, var har ni fått, varifrån har ni, "
    "vem gav er, hur kommer det sig att ni har, hur fick du, var fick du, varifrån fick",
    Sense.THREAT: "anmäler, anmälan, imy., integritetsskydd, konsumentverk, konsumentombuds, "
    "blockerar jag, polisanmäl, som spam, som skräppost",
    Sense.ADD: "lägg till, lägga till, sätt upp, skriv upp, anmäl mig till, lägg in",
    Sense.THING: "bilaga, bilagan, offert, faktura, avtal, kontrakt, beställning, order, "
    "leverans, väntelista, väntelistan, kölista, rad., raden, möte, prov, varuprov, "
    "telefonnummer, gamla adress, nya adress, kopian, deltagar, dagordning, formulär, dokument, "
    "gästlista, leveransadress, fakturaadress, fil., filen, modul, förslag, klausul, per telefon, "
    "katalog, broschyr, pdf, rabatt, läskvitto, läskvitton, läsbekräftelse, mejlserver, "
    "mailserver, e-postserver, mejlprogram",
    Sense.LATER: "än., ännu, idag, i dag, imorgon, i morgon, tills, innan, förrän, för "
    "tillfället, just nu, i nuläget, nästa år, nästa månad, nästa kvartal, nästa vecka, senare, "
    "våren, sommaren, hösten, vintern, januari, februari, mars., april, maj., juni, juli, "
    "augusti, september, oktober, november, december, denna vecka, i år, efter., inte nu, för "
    "närvarande, per telefon, till dess, tills dess, dessförinnan, under tiden, så länge, före",
    Sense.OURS: "vår., vårt., våra., min., mitt., mina.",
    Sense.DONE: "jag har tagit, jag har raderat, vi har tagit, vi har raderat, har ni, "
    "vi vill sluta, vi vill ta, vi tar., jag tar., vi tänker, vi ska, jag ska, har inte längre, "
    "har ingen, har inga, har inget, hitta, öppna, hur ni, hur du, raderas, kommer att, "
    "har tagits, vi använder, jag använder, använder vi, använder jag",
    Sense.DEMAND: "jag begär, vi begär, jag kräver, vi kräver, begäran",
    Sense.YOURS: "från er, av er., från dig",
    Sense.HERE: "ur det här, från det här, från detta, ur detta, ur det., härifrån, därifrån, av "
    "det här",
}  # fmt: skip
NORWEGIAN: Lexicon = {
    Sense.OUT: "fjern, slett, stryk, meld meg av, meld oss av, meldes av, avmeld, ta meg ut, "
    "ta oss ut, ta bort, tar bort, tas bort, tar meg av, ta meg av, ta oss av, tatt av, "
    "ta meg vekk, trekk meg, trekk oss, sperr, blokker, glem, utelat, strøket, ut av, kast, "
    "luk ut, svartelist, reserver, strøk, stryke",
    Sense.FILE: "liste, listen, listene, register, database, utsend, kampanje, crm, adressebok, "
    "system, sperreliste, e-postliste, mailingliste, mailliste, kontakter, reservasjonsregister, "
    "arkiv, kartotek",
    Sense.ADDRESS: "adresse, e-postadress, mailadresse, opplysning, personopplysning, "
    "kontaktinformasjon, kontaktinfo, navnet mitt, navnet vårt, e-posten min, mailen min, data, "
    "domene, firmaet vårt, lagret om, innboks, postkasse, e-posten vår, mailen vår",
    Sense.SELF: "meg., oss., min., mitt., mine., vår., vårt., våre., denne adressen, hit.",
    Sense.NOT: "ikke., ingen., aldri., ingenting., intet., slipp",
    Sense.MORE: "mer., flere., igjen., videre, ytterligere, framover, fremover, framtid, fremtid, "
    "lenger., en til., én til., heretter, neste, noensinne, nye.",
    Sense.CONTACT: "kontakt meg, kontakt oss, kontakte, kontakter, ta kontakt, skriv, mail meg, "
    "mailer, maile, hør fra, plag, forstyrr, spam, mase, mas., send meg, masing, henvend",
    Sense.REACHED: "bli kontaktet, kontaktes, høre mer, høre fra, høre noe, bli oppringt, "
    "bli plaget, bli forstyrret, stå på listen, ligge i, ingen kontakt, ikke kontakt",
    Sense.SEND: "send, få., får., fått., motta, tar imot, ta imot, godtar, aksepter",
    Sense.MAILS: "mail, e-post, epost, melding, tilbud, henvendelse, nyhetsbrev, brev, utsend, "
    "oppfølging, purring",
    Sense.ADS: "reklame, spam, markedsfør, søppel, uoppfordre, salgsmail, salgs e-post, kaldsalg, "
    "salgshenvend, telefonsalg, kommersiell, uønsk, salgsfremstøt, annonse",
    Sense.THESE: "slik, sånn, sånt, denne typen, disse., lignende, dette her, den slags",
    Sense.WANT: "vil., ønsk, tar imot, godtar, trenger, aksepter, setter pris, helst, gidder, "
    "interessert i å motta, interessert i å få, orker",
    Sense.UNWANTED: "frabe, frabed, avslår, forbyr, avviser, ikke tillatt, reserver, er uønsk",
    Sense.STOP: "slutt å, slutt med, slutte å, stopp å, stopp med, stopp ut, stopp disse, stans, "
    "la være, opphør, avstå, unnlat, skån, spar meg, spar oss, nok nå, nå holder det, hold opp, "
    "gi dere, i fred, fått nok av",
    Sense.OBJECT: "motsetter, protesterer, trekker tilbake, trekker samtykk, påberop, min rett, "
    "retten til å, innsigelse, tilbakekaller, reserverer meg, reserverer oss, frabe",
    Sense.CONSENT: "samtykk, godkjen, tillat, meldt meg, bedt om, sagt ja, gitt lov, spurt om",
    Sense.LAW: "gdpr, artikkel 17, artikkel 21, art 17, art 21, personvern, direkte markedsfør, "
    "behandling av mine, markedsføringsloven, sletting",
    Sense.PRIVATE: "privat, personlige adresse, personlige e-post",
    Sense.USE: "bruk, benytt, ment.",
    Sense.TO_USE: "bruk., bruke., brukte., benytt., benytte., brukes.",
    Sense.ORIGIN: "hvor har dere fått, hvor fikk dere, hvordan fikk dere, hvordan har dere fått, "
    "hvem ga dere, hvor har du fått, hvor fikk du, hvordan fikk du",
    Sense.THREAT: "datatilsyn, klager jeg, klager vi, klage til, anmelder, melder jeg dere, "
    "melder deg, rapporterer, forbrukertilsyn, blokkerer jeg, som søppelpost, som spam",
    Sense.ADD: "legg til, legge til, sett meg på, sette meg på, legg meg",
    Sense.THING: "vedlegg, tilbudet., faktura, kontrakt, avtale, bestilling, ordre, leveranse, "
    "levering, venteliste, linje, møte, prøve, vareprøve, telefonnummer, gamle adresse, nye "
    "adresse, kopi, deltaker, agenda, skjema, dokument, gjesteliste, leveringsadresse, "
    "fakturaadresse, fil., filen, modul, forslag, klausul, på telefon, katalog, brosjyre, pdf, "
    "rabatt, lesebekreft, lesekvittering, mailserver, e-postserver, epostserver, mailprogram, "
    "e-postprogram",
    Sense.LATER: "ennå, enda., i dag, i morgen, før., inntil, foreløpig, akkurat nå, for "
    "øyeblikket, nå for tiden, neste år, neste måned, neste kvartal, neste uke, senere, våren, "
    "sommeren, høsten, vinteren, januar, februar, mars., april, mai., juni, juli, august, "
    "september, oktober, november, desember, denne uken, i år, etter., ikke nå, på telefon, til "
    "da, før det, i mellomtiden, så lenge, imens",
    Sense.OURS: "vår., vårt., våre., min., mitt., mine., vores., mit.",
    Sense.DONE: "jeg har fjernet, jeg har slettet, vi har fjernet, vi har slettet, har dere, "
    "jeg tar., vi tar., vi skal, jeg skal, har ikke lenger, har ingen, finner, funnet, åpne, "
    "hvordan, vi vil slutte, vi vil stoppe, vi vil fjerne, blir slettet, er slettet, ble slettet, "
    "vi bruker, jeg bruker, bruker vi, bruker jeg",
    Sense.DEMAND: "jeg krever, vi krever, jeg ber, vi ber, jeg forlanger",
    Sense.YOURS: "fra dere, fra deg, av dere",
    Sense.HERE: "ut av dette, ut av det, fra dette, av dette, herfra, derfra, bort fra dette",
}  # fmt: skip
DANISH: Lexicon = {
    Sense.OUT: "fjern, slet., slette, slettes, slettet, stryg, afmeld, tag mig ud, tage mig ud, "
    "tag os ud, tage os ud, tag mig af, tage mig af, tag os af, tage os af, tages af, framel, "
    "spær, spærr, bloker, glem, ryd, strøget, udeluk, ud af, smid, sortlist, sletning",
    Sense.FILE: "liste, listen, lister, register, database, udsend, kampagne, crm, adressebog, "
    "system, kartotek, mailingliste, mailliste, spærreliste, robinsonliste, kontakter, "
    "kundekartotek, reklamebeskyttet",
    Sense.ADDRESS: "adresse, mailadresse, e-mailadresse, oplysning, personoplysning, "
    "kontaktoplysning, data, mit navn, vores navn, min mail, min e-mail, domæne, vores firma, "
    "vores virksomhed, indbakke, postkasse",
    Sense.SELF: "mig., os., min., mit., mine., vores., denne adresse, denne mail, hertil.",
    Sense.NOT: "ikke., ingen., aldrig., intet., ej., ikke flere, slippe",
    Sense.MORE: "mere., flere., igen., yderligere, fremover, fremtid, fremtiden, længere., "
    "en til., én til., herefter, næste, nogensinde, endnu en",
    Sense.CONTACT: "kontakt, kontakte, tage kontakt, skriv, skrive, mail mig, maile, hør fra, "
    "forstyr, genere, spam, plag, ulejlig, rykke, ringe eller, henvend",
    Sense.REACHED: "blive kontaktet, kontaktes, høre mere, høre fra, høre noget, blive ringet, "
    "blive forstyrret, stå på jeres, ligge i jeres, ingen kontakt, ikke kontakt",
    Sense.SEND: "send, få., får., fået., modtag, accepter",
    Sense.MAILS: "mail, e-mail, besked, tilbud, henvendelse, nyhedsbrev, brev, udsendelse, "
    "opfølgning, rykker, post.",
    Sense.ADS: "reklame, spam, markedsfør, salgsmail, uopfordre, salgshenvend, uønsk, annonce, "
    "kold kanvas, kanvas, kommerciel, salgstale, uanmod",
    Sense.THESE: "sådan, den slags, denne type, disse, lignende, det her",
    Sense.WANT: "vil., ønsk, modtager, accepter, gider, behøver, brug for, helst, "
    "interesseret i at modtage, sætter pris, orker",
    Sense.UNWANTED: "frabed, afviser, forbyder, ikke tilladt, betakke, afslår, nej tak, er uønsk",
    Sense.STOP: "stop med, stop jeres, stop de, stop alle, stoppe med, hold op, holde op, "
    "hold nu op, lad være, ophør, undlad, skån, spar mig, spar os, nok nu, indstil, i fred, "
    "være nok, nu er det nok, nok med jeres, nok med de mails, fået nok",
    Sense.OBJECT: "indsigelse, modsætter, protesterer, trækker mit, trækker samtykk, "
    "trækker vores, påberåb, min ret, retten til at, tilbagekalder, frabed",
    Sense.CONSENT: "samtykk, tillad, godkend, givet lov, tilmeldt, sagt ja, bedt om, spurgt om, "
    "ønsket det, bedt om det",
    Sense.LAW: "gdpr, artikel 17, artikel 21, art 17, art 21, databeskyttelse, "
    "direkte markedsfør, behandling af mine, behandlingen af mine, markedsføringsloven, sletning",
    Sense.PRIVATE: "privat, personlige mail, personlige adresse",
    Sense.USE: "brug, bruge, benyt, anvend, beregnet",
    Sense.TO_USE: "brug., bruge., bruger i, benyt., benytte., anvend., anvende., bruges.",
    Sense.ORIGIN: "hvor har i fået, hvor fik i, hvordan fik i, hvordan har i fået, hvem gav jer, "
    "hvor har du fået, hvor fik du, hvordan fik du, hvem har givet jer",
    Sense.THREAT: "datatilsyn, klager jeg, klager vi, klage til, anmelder, forbrugerombud, "
    "rapporterer, blokerer jeg, politianmeld, som spam",
    Sense.ADD: "tilføj, sæt mig på, skriv mig op, opret, tilmeld",
    Sense.THING: "vedhæft, bilag, tilbuddet., faktura, kontrakt, aftale, bestilling, ordre, "
    "levering, venteliste, linje, møde, prøve, vareprøve, telefonnummer, gamle adresse, nye "
    "adresse, kopi, deltager, dagsorden, formular, dokument, gæsteliste, leveringsadresse, "
    "fakturaadresse, fil., filen, modul, forslag, klausul, på telefon, telefonisk, katalog, "
    "brochure, pdf, rabat, læsekvittering, læsebekræft, kvittering, mailserver, e-mailserver, "
    "mailprogram, mailsystem",
    Sense.LATER: "endnu., i dag, i morgen, indtil, før., inden, foreløbig, lige nu, for "
    "øjeblikket, næste år, næste måned, næste kvartal, næste uge, senere, foråret, sommeren, "
    "efteråret, vinteren, januar, februar, marts, april, maj., juni, juli, august, september, "
    "oktober, november, december, denne uge, i år, efter., ikke nu, på telefon, telefonisk, til "
    "da, før det, i mellemtiden, så længe, imens",
    Sense.OURS: "vores., min., mit., mine., vår., våre., vårt., mitt.",
    Sense.DONE: "jeg har fjernet, jeg har slettet, vi har fjernet, vi har slettet, har i., "
    "jeg tager, vi tager, vi skal, jeg skal, har ikke længere, har ingen, finder, fundet, åbne, "
    "hvordan, vi vil slette, vi vil stoppe, vi vil fjerne, vi vil holde op, bliver slettet, "
    "er slettet, blev slettet, vi bruger, jeg bruger, bruger vi, bruger jeg",
    Sense.DEMAND: "jeg kræver, vi kræver, jeg beder, vi beder, jeg forlanger, anmoder",
    Sense.YOURS: "fra jer, fra dig, af jer",
    Sense.HERE: "ud af det, ud af dette, fra det her, af det her, herfra, derfra, fra dette",
}  # fmt: skip
FINNISH: Lexicon = {
    Sense.OUT: "yliviiv, poist, poista, poistakaa, poistaisi, pois., peruut, peruk, estä, "
    "estäk, unohta, "
    "hävittä, hävitt, sulke, pyyhi, tuho, vähent, kieltolist, listaltanne, irti",
    Sense.FILE: "lista, listal, listoi, rekister, tietokan, postituslist, järjestelmä, kampanja, "
    "crm, jakelu, jakelulista, kieltolista, osoitekirj, kontaktilist, postituksis, lähetyksis, "
    "yhteystietolist",
    Sense.ADDRESS: "osoite, osoitte, osoitet, sähköpostiosoi, tieto, tiedo, tietoni, yhteystie, "
    "henkilötie, nimeni, nimemme, verkkotunnu, yrityksemme, firmamme, postilaatik, sähköposti.",
    Sense.SELF: "mut., mua., minu, meidä, meil, meit, minul, tähän osoit, tätä osoit, tänne., "
    "tämä osoite, osoitteeni, osoitettani, osoitteemme, sähköpostiosoit, tietoni, tietojani, "
    "yhteystietoni, yhteystietoj, tietomme, tietojamme, nimeni, nimemme, osoitettamme, "
    "sähköpostiosoitettamme",
    Sense.NOT: "älkää, älä., en., ei., emme, eikä, ettei, ettette, ette., koskaan, etten",
    Sense.MORE: "enää, lisää, jatkossa, tulevaisuudes, uudelleen, vastaisuudes, tästä lähtien, "
    "vielä., enempää, seuraava, toista kertaa, enempi, muuta",
    Sense.CONTACT: "kirjoit, ottako, otta, ota., oltaisi, olko, olla yhteyd, yhteyd, häirit, "
    "lähestyk, lähesty, vaiva, meilaa, meilai, kysel, kontakt",
    Sense.REACHED: "yhteydenot, kuulla teis, kuulla tei, tulla kontaktoi, tulla lähesty, "
    "olla listal, lähestytt, yhteydenott, mitään yhtey",
    Sense.SEND: "lähet, saada, saan., saisi, vastaanot, laita, laittak, tulla, ota vastaan, "
    "oteta vastaan, hyväksy",
    Sense.MAILS: "viest, sähköpost, maile, meilej, meili, tarjouks, tarjous, posti, uutiskir, "
    "yhteydenot, kysely, ilmoituks, kirjei",
    Sense.ADS: "maino, markkinoin, roskapost, suoramark, spämm, spam, kaupusteluj, kaupustel, "
    "myyntipuhe, myyntiviest, myyntiposti, pyytämät, tilaamat, kaupallis, ei toivot",
    Sense.THESE: "tällais, tämmöis, näitä, tämänkal, sellais, nämä, tuollais, näistä",
    Sense.WANT: "halua, haluam, toivo, tarvit, ota vastaan, oteta vastaan, kaipaa, hyväksy, "
    "mieluum, suostu, kiinnosta saada, viitsi",
    Sense.UNWANTED: "kieltäyd, kiellä, kielt, ei toivot, kielle",
    Sense.STOP: "lopettak, lopeta, lopettaa, lopettama, keskeytt, nyt riittää, saa riittää, "
    "jo riittää, pidättäyt, säästäkää, rauhaan, rauhassa",
    Sense.OBJECT: "vastustan, vastustamme, peruutan suostum, perun suostum, peruutamme, "
    "käytän oikeut, kiellän, kiellämme, oikeuttani, oikeuteni, kieltää, kiellon",
    Sense.CONSENT: "lupa, lupaa, suostum, hyväksyn, tilannut, pyytänyt, antanut, suostunut",
    Sense.LAW: "gdpr, artikla, tietosuoja, suoramarkkin, tietojeni käsit, tietojen käsit, "
    "henkilötietojeni, markkinointitark, tietojani",
    Sense.PRIVATE: "yksityi, henkilökohtai, oma sähköp",
    Sense.USE: "käyttäk, käyttä, käytet, tarkoit",
    Sense.TO_USE: "käyttäk, käytä., käyttäisi, käyttämä, käyttämäst, käytettäisi, käyttöä",
    Sense.ORIGIN: "mistä saitte, mistä olette saaneet, miten saitte, kuka antoi, mistä sait, "
    "mistä löysitte, mistä teillä on, miten olette saaneet",
    Sense.THREAT: "tietosuojavaltuut, teen ilmoituk, ilmoitan teid, ilmianna, estän teid, "
    "kuluttaja-asia, kuluttajaviran, roskapostiksi, kantelu, rikosilmoit, teen valituk",
    Sense.ADD: "lisätkää, lisää minut, liittäk, laittakaa minut",
    Sense.THING: "liite, liitte, tarjoukse, tarjouksesta, lasku, sopimu, tilauk, toimituk, "
    "jonotuslist, odotuslist, rivi, kokou, näyte, näytte, puhelinnum, vanha osoite, uusi osoite, "
    "kopio, osallistuj, esityslist, lomak, asiakirj, vieraslist, laskutusosoit, toimitusosoit, "
    "tiedosto, moduul, lauseke, lausekk, puhelimitse, luettelo, esite, esitte, pdf, alennu, "
    "lukukuittau, lukuvahvistu, palvelime, palvelin, sähköpostiohjel, postiohjelm",
    Sense.LATER: "vielä., tänään, huomen, asti., kunnes, ennen, toistaiseksi, tällä hetkellä, "
    "juuri nyt, ei nyt, ensi vuon, ensi kuu, ensi viik, myöhemmin, kevää, kesä., kesäl, syks, "
    "talve, tammiku, helmiku, maalisku, huhtiku, toukoku, kesäku, heinäku, elokuu, syysku, "
    "lokaku, marrasku, jouluku, tällä viikol, tänä vuon, puhelimitse, siihen saakka, siihen "
    "mennessä, saakka, sitä ennen, sillä välin, siihen asti",
    Sense.OURS: "meidän., minun., oman",
    Sense.DONE: "olen poist, olemme poist, oletteko, haluamme, poistin, poistimme, poistan., "
    "poistamme, aiomme, ei ole enää, ole enää, löydä, löyty, avata, miten, poistetaan, "
    "on poistettu, poistettiin, emme käytä, en käytä, ei käytetä",
    Sense.DEMAND: "vaadin, vaadimme, pyydän, pyydämme",
    Sense.YOURS: "teiltä, teistä, sinulta",
    Sense.HERE: "tästä., tästä, tuosta, sieltä, täältä, näistä",
}  # fmt: skip
