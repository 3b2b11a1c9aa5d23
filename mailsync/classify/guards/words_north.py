"""The words of mail guards in Dutch, Swedish, Norwegian and Danish, by what they stand for."""

from __future__ import annotations

from mailsync.classify.guards.senses import Lexicon, Sense

DUTCH: Lexicon = {
    Sense.MAIL: (
        "uw mail, uw e-mail, uw bericht, je mail, je e-mail, je bericht, jouw mail, jouw bericht, "
        "uw brief, uw schrijven"
    ),
    Sense.HELD: (
        "quarantaine, vastgehouden, tegengehouden, aangehouden, wacht, nog niet, geparkeerd, "
        "geblokkeerd, opgehouden, achtergehouden, gestopt, houden, houdt, opgevangen, "
        "voor de deur, apart, vasthouden, ligt nog, ligt in, staat in, staat nog, hangt in"
    ),
    Sense.UNKNOWN: (
        "onbekend, niet bekend, kennen u nog niet, kennen uw, kennen je, niet kennen, kent u, "
        "niet herken, eerste keer, voor het eerst, eerste bericht, eerste mail, nooit eerder, "
        "nog nooit, nieuwe afzender, niet eerder, wie u bent, wie je bent, nieuw voor ons, "
        "geen post van u, neemt alleen, accepteert alleen, laat alleen, ontvangt alleen, "
        "alleen mail van"
    ),
    Sense.ABSENT: "niet op, niet in, ontbreekt, staat niet, niet bij, niet voor",
    Sense.PUT: (
        "toegevoegd, opgenomen, komt u op, kom je op, komt op, gezet, staat u, onthouden, "
        "geplaatst, voegen"
    ),
    Sense.LIST: (
        "lijst, bekende afzenders, vertrouwde afzenders, toegestane afzenders, adresboek, "
        "contacten, goedgekeurde, contactpersonen"
    ),
    Sense.DELIVER: (
        "bezorg, afgeleverd, afleveren, doorgelaten, door te laten, doorlaten, vrijgegeven, "
        "vrijgave, vrij te geven, komt aan, komt uw, bereikt, in de inbox, in het postvak, "
        "postvak in, overhandigd, aankomt, laten we hem door, komt het bij, komt hij bij, "
        "af te leveren, lever., binnengelaten, binnenlaten, laten we het door, door."
    ),
    Sense.THEN: (
        "dan., zodra, zodat, om., totdat, voordat, daarna, pas als, pas na, pas wanneer, meteen, "
        "onmiddellijk, automatisch, wordt, als u, als je, vervolgens, direct, tot u"
    ),
    Sense.ANSWER: (
        "antwoord, beantwoord, reageer, stuur dit, stuurt u, reply, stuur deze, stuur het, "
        "terugstur, retourneer"
    ),
    Sense.THIS: (
        "dit bericht, deze mail, deze e-mail, onderwerp, ongewijzigd, hierop, zonder het, "
        "met de code"
    ),
    Sense.FORBID: (
        "niet beantwoord, niet te beantwoorden, antwoord niet, niet reageren, niet antwoorden"
    ),
    Sense.PRESS: "klik, open., openen, druk op, volg de, ga naar, bezoek, tik op, gebruik",
    Sense.LINK: "link, knop, hier., pagina, koppeling, http, adres",
    Sense.TYPE: "voer, typ., typt, vul, overtypen, neem over, geef, vermeld, schrijf, los, reken",
    Sense.CODE: (
        "code, cijfers, letters, tekens, woord, getal, som., captcha, puzzel, nummer, afbeelding"
    ),
    Sense.RIDDLE: "captcha, cijfers, letters, tekens, som., puzzel, afbeelding, getal, plaatje",
    Sense.PROVE: (
        "bevestig, bewijs, toon, aantonen, laat zien, verifieer, verifiëren, identificeer, "
        "legitimeer, zeker te weten"
    ),
    Sense.KNOW: "weten of, weten dat, zeker weten",
    Sense.SELF: (
        "afzender, uw adres, uw e-mailadres, je adres, je e-mailadres, wie u bent, wie je bent, "
        "identiteit, van u, zelf, dat u, dat je"
    ),
    Sense.HUMAN: (
        "een mens, mensen, echt persoon, echte persoon, robot, machine, computerprogramma, "
        "van vlees, spammer"
    ),
    Sense.REGISTER: "registreer, meld u, meld je, formulier, aanmelden, stel uzelf",
    Sense.OTHER: (
        "nieuwsbrief, abonnement, abonneer, account, bestelling, wachtwoord, moderator, ticket, "
        "zaaknummer, dossiernummer, berichten aan u, uw quarantaine, uw postvak, uw mailbox, "
        "sollicitatie, inschrijving, uitschrijven, leveranciersportaal, spoed, dringend, lid van, "
        "versleuteld, juiste, afdeling, behandel, medewerker, collega, aanmelding, factuur, "
        "betaling, afwezig, vakantie, vervang"
    ),
}

SWEDISH: Lexicon = {
    Sense.MAIL: (
        "ditt mejl, ditt mail, ditt meddelande, din e-post, ert mejl, ert meddelande, ert mail, "
        "ditt brev, dina rader, ditt e-postmeddelande, ert e-postmeddelande"
    ),
    Sense.HELD: (
        "karantän, hålls, hålla inne, håller, väntar, vänta., väntan, inte levererat, ännu inte, "
        "har inte, inte nått, inte kommit, spärrat, lagts åt sidan, vilar, pausat, kvarhållet, "
        "utanför, fångats, kvar., slussen, väntrum, parkera, stopp, ligger kvar, ligger i, står i, "
        "står kvar"
    ),
    Sense.UNKNOWN: (
        "okänd, inte känd, känner inte, inte känner, inte känns igen, känns inte igen, "
        "första gången, första mejl, första meddelande, första kontakt, aldrig skrivit, "
        "nya avsändare, ny avsändare, främmande, aldrig tidigare, obekant, inte fått post, "
        "inte fått mejl, inte fått något, vem du är, ny för oss, nytt för oss, aldrig hört, "
        "aldrig fått, aldrig mejlat, tar bara emot, släpper bara, tar endast emot"
    ),
    Sense.ABSENT: (
        "inte på, inte i, saknas, finns inte, står inte, inte bland, inte med på, inte med i"
    ),
    Sense.PUT: "läggs till, lagts till, hamnar, kommer du med, sätts, lägger, står du, minns, förs",
    Sense.LIST: (
        "lista, kända avsändare, godkända avsändare, tillåtna avsändare, adressbok, kontakter, "
        "betrodda"
    ),
    Sense.DELIVER: (
        "leverera, leverans, släpps, släppa, släpper, kommer fram, kommer det fram, nå., når., "
        "inkorg, lämnas över, överlämnas, frigörs, frisläpps, kommer igenom, vidare till, "
        "fram till, lämnas vidare, skickas vidare, slipper in, in till, fram."
    ),
    Sense.THEN: (
        "sedan, så snart, så fort, när., för att, så att, innan, tills, därefter, efter att, "
        "först när, genast, omedelbart, automatiskt, direkt, då., om du, för."
    ),
    Sense.ANSWER: "svar, besvara, skicka tillbaka, returnera, skicka detta, skicka det här",
    Sense.THIS: (
        "detta mejl, detta meddelande, det här meddelandet, ämnesrad, ämnet, ämne., oförändra, "
        "utan att ändra, som det är, med koden, detta mail, mejlet"
    ),
    Sense.FORBID: "svara inte, inte svara, kan inte besvaras, går inte att svara",
    Sense.PRESS: "klicka, öppna, tryck, följ, gå till, besök, använd, gå in",
    Sense.LINK: "länk, knapp, här., sida, http, adress",
    Sense.TYPE: "skriv, ange, fyll i, mata in, knappa, lös., räkna, uppge, kopiera",
    Sense.CODE: "kod, siffror, bokstäver, tecken, ord., ordet, tal., talet, captcha, bild, summa",
    Sense.RIDDLE: "captcha, siffror, bokstäver, tecken, tecknen, bild, räkneuppgift, gåta",
    Sense.PROVE: (
        "bekräfta, visa., bevisa, intyga, verifiera, identifiera, styrk, legitimera, försäkra"
    ),
    Sense.KNOW: "vet att, vet om, veta att, veta om, säkra på",
    Sense.SELF: (
        "avsändar, din adress, din e-postadress, vem du är, identitet, att du, dig själv, att det"
    ),
    Sense.HUMAN: (
        "människa, verklig person, riktig person, robot, maskin, program., av kött, spammare"
    ),
    Sense.REGISTER: "registrera dig, anmäl dig, formulär, presentera dig",
    Sense.OTHER: (
        "nyhetsbrev, prenumer, konto, beställning, lösenord, moderator, ärende, ticket, "
        "meddelanden till dig, din karantän, din brevlåda, din inkorg, ansökan, leverantörsportal, "
        "avregistrera, brådsk, krypterat, rätt person, avdelning, handlägg, behandl, medarbet, "
        "anmälan, faktura, betalning, semester, frånvar, ledig"
    ),
}

NORWEGIAN: Lexicon = {
    Sense.MAIL: (
        "e-posten din, meldingen din, din e-post, din melding, mailen din, deres e-post, "
        "brevet ditt, e-posten deres, meldingen deres"
    ),
    Sense.HELD: (
        "karantene, holdes, holdt., venter, på vent, ikke levert, ikke blitt, ennå ikke, "
        "ikke kommet, ikke nådd, sperret, lagt til side, blokkert, satt på, holder, fanget, "
        "utenfor, står i, i kø, satt til, parker, stopp, ligger i, ligger og"
    ),
    Sense.UNKNOWN: (
        "ukjent, ikke kjent, kjenner ikke, ikke kjenner, kjenner deg ikke, gjenkjenn, første gang, "
        "første gongen, første melding, første e-post, første kontakt, aldri skrevet, "
        "nye avsendere, ny avsender, fremmed, aldri før, aldri har, hvem du er, ny for oss, "
        "nytt for oss, aldri hørt, aldri fått, ikke fått e-post, avsenderadressen, ikke hatt, "
        "tar bare imot, slipper bare, tar kun imot"
    ),
    Sense.ABSENT: "ikke på, ikke i, mangler, finnes ikke, står ikke, ikke blant, ikke med på",
    Sense.PUT: "legges til, lagt til, kommer du på, havner, settes på, står du, husker, føres",
    Sense.LIST: (
        "liste, lista, kjente avsendere, godkjente avsendere, tillatte avsendere, adressebok, "
        "kontakter"
    ),
    Sense.DELIVER: (
        "levere, levering, slippe, kommer frem, kommer den frem, kommer fram, når., innboks, "
        "overleveres, frigis, frigjøres, kommer gjennom, videre til, inn til, frem., fram."
    ),
    Sense.THEN: (
        "så snart, så fort, når., for å, slik at, før., inntil, til du, deretter, etterpå, "
        "først når, straks, umiddelbart, automatisk, med en gang, da., hvis du, så., for at"
    ),
    Sense.ANSWER: "svar, besvar, send tilbake, returner, send denne, send den tilbake, sende denne",
    Sense.THIS: (
        "denne e-posten, denne meldingen, denne mailen, emnefelt, emnet, emnelinj, uendret, "
        "uten å endre, som den er, med koden, røre emne, uten å røre"
    ),
    Sense.FORBID: "ikke svar, kan ikke besvares, svar ikke",
    Sense.PRESS: "klikk, åpne, trykk, følg, gå til, besøk, bruk., gå inn",
    Sense.LINK: "lenke, lenkje, link, knapp, her., side, http, adresse",
    Sense.TYPE: "skriv, tast, oppgi, fyll inn, angi, løs., regn, kopier",
    Sense.CODE: "kode, siffer, sifre, bokstav, tegn, ord., ordet, tall, captcha, bilde, sum.",
    Sense.RIDDLE: "captcha, siffer, sifre, bokstav, tegn, bilde, regnestykke, gåte, tallene",
    Sense.PROVE: "bekreft, vis., bevis, verifiser, identifiser, legitimer, godtgjør, forsikre",
    Sense.KNOW: "vet at, vet om, vite at, vite om, sikre på",
    Sense.SELF: (
        "avsender, adressen din, din adresse, e-postadressen din, hvem du er, identitet, at du, "
        "deg selv, at det"
    ),
    Sense.HUMAN: "menneske, ekte person, virkelig person, robot, maskin, program., spammer",
    Sense.REGISTER: "registrer deg, meld deg, skjema, presenter deg",
    Sense.OTHER: (
        "nyhetsbrev, abonnement, abonner, konto, bestilling, passord, moderator, saksnummer, "
        "ticket, meldinger til deg, din karantene, postkassen din, innboksen din, søknad, "
        "leverandørportal, avmeld, haster, henvendelsesnummer, kryptert, rette, avdeling, "
        "saksbehandl, behandl, medarbeid, påmelding, faktura, betaling, ferie, fravær, borte"
    ),
}

DANISH: Lexicon = {
    Sense.MAIL: (
        "din mail, din e-mail, din besked, din meddelelse, jeres mail, din henvendelse, dit brev, "
        "deres mail, deres e-mail, deres besked, din email"
    ),
    Sense.HELD: (
        "karantæne, tilbagehold, holdes, holdt., på vent, ikke leveret, ikke blevet, endnu ikke, "
        "ikke kommet, ikke nået, spærret, lagt til side, blokeret, sat på, holder, fanget, "
        "udenfor, vente, i kø, sat i, parker, stopp, står i, ligger i, ligger og, ligger endnu"
    ),
    Sense.UNKNOWN: (
        "ukendt, ikke kendt, kender ikke, ikke kender, kender dig ikke, genkend, første gang, "
        "første mail, første besked, første kontakt, aldrig skrevet, nye afsendere, ny afsender, "
        "fremmed, aldrig før, aldrig har, hvem du er, ny for os, nyt for os, aldrig hørt, "
        "aldrig fået, ikke fået mail, tager kun imod, modtager kun, lukker kun"
    ),
    Sense.ABSENT: "ikke på, ikke i, mangler, findes ikke, står ikke, ikke blandt, ikke med på",
    Sense.PUT: (
        "tilføjes, tilføjet, kommer du på, havner, sættes på, står du, husker, optages, føjes"
    ),
    Sense.LIST: (
        "liste, kendte afsendere, godkendte afsendere, tilladte afsendere, adressebog, kontakter"
    ),
    Sense.DELIVER: (
        "levere, levering, slippes, lukker, slipper, kommer frem, kommer den frem, når., indbakke, "
        "overdrages, frigiv, kommer igennem, videre til, aflever, lukkes, lukket, frem., på plads"
    ),
    Sense.THEN: (
        "så snart, når., for at, så., før., inden., indtil, derefter, bagefter, først når, straks, "
        "omgående, automatisk, med det samme, hvis du, til du, herefter"
    ),
    Sense.ANSWER: "svar, besvar, send tilbage, returner, send denne, send den tilbage, sende denne",
    Sense.THIS: (
        "denne mail, denne e-mail, denne besked, denne meddelelse, emnefelt, emnet, emnelinj, "
        "uændret, uden at ændre, som den er, med koden, denne email"
    ),
    Sense.FORBID: "ikke svar, svar ikke, ikke besvare",
    Sense.PRESS: "klik, åbn, tryk, følg, gå til, besøg, brug., gå ind",
    Sense.LINK: "link, knap, her., side, http, adresse",
    Sense.TYPE: "skriv, indtast, oplys, udfyld, angiv, løs., regn, kopier, tast",
    Sense.CODE: "kode, cifre, ciffer, bogstav, tegn, ord., ordet, tal., tallet, captcha, billede",
    Sense.RIDDLE: (
        "captcha, cifre, bogstav, tegn, billede, regnestykke, gåde, tallene, fire tal, tal."
    ),
    Sense.PROVE: "bekræft, vis., bevis, verificer, identificer, legitimer, godtgør, forsikre",
    Sense.KNOW: "ved om, ved endnu ikke, ved at, vide om, vide at, sikre på",
    Sense.SELF: (
        "afsender, din adresse, din mailadresse, din e-mailadresse, hvem du er, identitet, at du, "
        "dig selv, at det"
    ),
    Sense.HUMAN: "menneske, rigtig person, virkelig person, robot, maskine, program., spammer",
    Sense.REGISTER: "registrer dig, tilmeld dig, formular, præsenter dig",
    Sense.OTHER: (
        "nyhedsbrev, abonnement, abonner, konto, bestilling, adgangskode, moderator, sagsnummer, "
        "ticket, beskeder til dig, din karantæne, din postkasse, din indbakke, ansøgning, "
        "leverandørportal, afmeld, haster, krypteret, rette., afdeling, sagsbehandl, behandl, "
        "medarbejd, tilmelding, faktura, betaling, ferie, fravær"
    ),
}

NORTH: tuple[Lexicon, ...] = (DUTCH, SWEDISH, NORWEGIAN, DANISH)
