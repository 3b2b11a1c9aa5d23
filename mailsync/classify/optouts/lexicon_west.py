"""The words of asks to be left alone in English, German and Dutch."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

ENGLISH: Lexicon = {
    Sense.OUT: "strike, struck, cross, exclud, unsubscrib, wipe, purg, scrub, forget, block, "
    "blacklist, suppress, off., leave out, unlist, get rid of, flag, remove., be removed, "
    "removal, delete., deleting, be deleted, deletion, erase., erasure, take me, take us, "
    "taken off, taking me, taking us, take this, drop me, drop us, drop my, pull me, pull us, "
    "pull my, leave me out, leave us out, keep me out, keep us out, take my name off, "
    "take my name out, take my address, take my email, take our name off, take our address, "
    "do not contact list, do not mail list, do not call list, suppression list, no contact list, "
    "be left out, left off, disappears from, be taken off, opting out of, opt out of all",
    Sense.FILE: "list, mailing list, database, records, your record, your system, crm, campaign, "
    "your sequence, cadence, address book, directory, distribution, your files, your books, "
    "your contacts, do not contact, do not mail, no contact, suppression, mailing, mailings",
    Sense.ADDRESS: "details., address, email addr, contact details, contact data, my details, "
    "our details, "
    "my data, our data, personal data, personal information, my information, my info, our domain, "
    "my name, my email, our email, our company, whole domain, entire domain, my contact, mailbox, "
    "inbox",
    Sense.SELF: "me., us., my., this address, this inbox, this mailbox, the two of us, "
    "our address, our email, our e-mail, our inbox, our mailbox, our data, our details, "
    "our contact",
    Sense.NOT: "not., don't, doesn't, no., never., won't, nobody., no one, nothing., without., "
    "rather you didn't, nor., isn't, aren't, haven't, stop., hasn't, none.",
    Sense.MORE: "any more, anymore, more., again., further, in future, in the future, ever., "
    "any longer, longer., from now on, henceforth, another., going forward, one more, next one, "
    "fourth, fifth, another one, once more, stop using, cease using, quit using, "
    "refrain from using, further use",
    Sense.CONTACT: "contact me, contact us, contact any, contact our, contact this, contact my, "
    "contacting, write to me, write to us, writes to, writing to, write to any, email me, "
    "email us, emailing, mail me, mailing me, message me, messaging, approach me, approach us, "
    "approaching, bother, pester, solicit me, solicit us, get in touch, reach out, reaching out, "
    "follow up, following up, chase, chasing, pitch, pitching, ping me, nudge, disturb",
    Sense.REACHED: "be contacted, be emailed, be approached, be solicited, being contacted, "
    "being emailed, being approached, hear from you, hearing from you, be mailed, be written to, "
    "be pitched, be on your, be on this, be on any, be in your, to be bothered, be followed up, "
    "no contact, no further contact, any contact, any further contact, weren't contacted, "
    "not contacted, wasn't contacted, weren't approached, weren't emailed, weren't written",
    Sense.SEND: "send, sending, receive, receiving, get, getting, accept, entertain, take., "
    "respond to",
    Sense.MAILS: "mails, emails, messages, mail., email., message., correspondence, "
    "communication, newsletter, offers, follow up, outreach, approaches, of these, of this, "
    "of those",
    Sense.ADS: "advert, marketing, promotion, solicitation, unsolicited, spam, cold mail, "
    "cold email, cold call, cold outreach, cold approach, sales mail, sales email, sales pitch, "
    "sales message, commercial mail, commercial email, junk, pitches, business offers, "
    "sales purpose, commercial purpose, sales contact, vendor mail, vendor email, vendor pitch",
    Sense.THESE: "such., this kind, these., this sort, this type, like this, of this nature, "
    "like these, those.",
    Sense.WANT: "want, wish, like., d like, would like, accept, appreciate, welcome, prefer, "
    "rather, respond to, take., entertain, interested in receiving, consider, tolerate, need.",
    Sense.UNWANTED: "not welcome, decline all, refuse all, not permitted, not allowed, forbid, "
    "forbidden, prohibited, against our policy, is unwanted, are unwanted, is unwelcome, "
    "are unwelcome",
    Sense.STOP: "stop emailing, stop mailing, stop sending, stop contacting, stop writing, "
    "stop the, stop these, stop your, stop all, stop any, cease, desist, quit emailing, "
    "quit mailing, quit sending, quit contacting, refrain, discontinue, abstain, put an end, "
    "enough with, enough of, knock it off, cut it out, opting out of all, opting out of any, "
    "opting out of future, opt out of all, opt out of any, opt out of future",
    Sense.OBJECT: "i object, we object, hereby object, objecting, i withdraw, i revoke, "
    "we withdraw, we revoke, i do not consent, i don't consent, i opt out, we opt out, "
    "exercising my, exercising our, exercise my, exercise our, exercise the right, invoke my",
    Sense.CONSENT: "consent, permission, agreed, opted in, opt in, signed up, subscribed, "
    "authoris, authoriz, asked for, asked to receive, ask for, order., ordered, request.",
    Sense.LAW: "direct marketing, processing of my, processing my, process my, gdpr, erasure, "
    "article 21, article 17, art 21, art 17, data protection",
    Sense.PRIVATE: "private, personal mail, personal email, personal addr, personal inbox, "
    "personal account, home address, home email, family address",
    Sense.USE: "use., used., using., be used",
    Sense.TO_USE: "don't use, do not use, not use., not to use, not be used, stop using, "
    "cease using, refrain from using, quit using, to cease use, stop making use, no further use, "
    "no more use",
    Sense.ORIGIN: "where did you get, how did you get, where do you have, who gave you, "
    "how do you have, where have you got, how have you got, where did you find, "
    "how come you have, don't know how you got, no idea where you got, never gave you, "
    "did not give you",
    Sense.THREAT: "reporting you, report you, report this, reported as, report it as, "
    "be reported, blocking you, block you, block your, block the sender, "
    "information commissioner, the ico., mark it as spam, marked as spam, mark you, regulator, "
    "data protection auth, the ftc, i will complain, i'll complain, file a complaint, "
    "lodge a complaint, make a complaint, complaint with the",
    Sense.ADD: "add, put me on, put us on, keep me on, keep us on, sign me up, subscribe me, "
    "include me, did you remove, have you removed, was removed, got removed, been removed, "
    "blocklist, whitelist, safe list",
    Sense.THING: "discount, attachment, quote, quotation, invoice, contract, order, delivery, "
    "shipment, "
    "waiting list, wait list, waitlist, line item, the line, second line, position, phone number, "
    "old address, new address, old email, shipping address, billing address, delivery address, "
    "proposal, sample, price list, shortlist, short list, agenda, slide, appointment, guest list, "
    "attendee, participant, your form, the document, to do list, reference list, module, feature, "
    "order form, our website, subscription fee, clause, agreement, by phone, by telephone, by "
    "text, catalog, brochure, pdf, document, read receipt, mail server, mail system, mail "
    "program, mail client, email server, delivery receipt",
    Sense.LATER: "yet., today, tomorrow, until, before., for now, right now, not now, at "
    "present, at the moment, next year, next month, next quarter, next week, later, spring, "
    "summer, autumn, winter, january, february, march., april, in may, june, july, august, "
    "september, october, november, december, this week, this month, this year, after the, by "
    "phone, by telephone, on my phone, until then, till then, by then, in the meantime, "
    "meanwhile, prior to",
    Sense.OURS: "our., my.",
    Sense.DONE: "i have removed, we have removed, i've removed, we've removed, i removed, "
    "we removed, we want to stop, we'd like to stop, we would like to stop, we plan to, "
    "we are going to, we're going to, i will remove, i'll remove, we'll remove, we will remove, "
    "i'll delete, we'll delete, i have deleted, have you removed, did you remove, no longer has, "
    "no longer have, could not, couldn't, can't find, cannot find, find., found., open., how you, "
    "how do, how does, whether, will be deleted, will be removed, has been, have been, "
    "was deleted, was removed, be closed, we don't use, we do not use, i don't use, i do not use, "
    "don't really use, we're not using",
    Sense.DEMAND: "i request, we request, i demand, we demand, i am requesting, i ask, we ask, "
    "i insist",
    Sense.YOURS: "from you, from your, of you.",
    Sense.HERE: "off this., off these, off it., out of this, out of it., from this., off that., "
    "out of that, off whatever, from these, off of this, off of these, out of here, "
    "off here",
}  # fmt: skip
GERMAN: Lexicon = {
    Sense.OUT: "lösch, entfern, streich, austrag, auszutrag, nehmt, werf, werft, schmeiß, raus, "
    "heraus, herausnehm, rausnehm, runter, abmeld, abzumeld, austragung, sperr, tilg, vergess, "
    "vernicht, ausschließ, ausnehm, abbestell, entfernung, löschung, zu löschen, zu streichen, "
    "beseitig, schwärz, blockier, holen sie, gelöscht werden, entfernt werden, gestrichen werden, "
    "ausgetragen werden, gesperrt werden, nehmen sie, nimm mich, nimm uns, zu nehmen, tragen sie, "
    "trag mich, genommen zu werden, genommen werden",
    Sense.FILE: "verteiler, datenbank, liste, listen, mailingliste, adressliste, kartei, crm, "
    "system, kampagne, sequenz, adressbuch, datenbestand, bestand, kundenkartei, adressbestand, "
    "sperrliste, blacklist, aussendung, kontaktliste, mailing, kontakte",
    Sense.ADDRESS: "adresse, adressen, mailadresse, e-mail-adresse, mail adresse, kontaktdaten, "
    "daten, personenbezogen, meinen namen, unsere namen, kontakt., meinen eintrag, domain, "
    "unsere firma, unser unternehmen, unseren betrieb, privatadresse, postfach, privatmail, "
    "mein eingang",
    Sense.SELF: "mich., uns., mir., mein, unser, diese adresse, dieser adresse, diese e-mail, "
    "dieses postfach, gelöscht zu werden, entfernt zu werden, gestrichen zu werden, "
    "genommen zu werden, ausgetragen zu werden",
    Sense.NOT: "nicht., kein, nichts., nie., niemals., niemand., koa., weder., nimmer., nix.",
    Sense.MORE: "mehr., wieder., künftig, zukünftig, in zukunft, fortan, erneut, nochmal, "
    "noch einmal, ab sofort, länger., noch eine, noch so, nächste, jemals, zukunft, weitere, "
    "weiter., weiterhin",
    Sense.CONTACT: "schreib, anschreib, anzuschreib, kontaktier, belästig, anmail, mailen., "
    "behellig, kontakt aufnehm, in kontakt, melden., meldet, anruf, nachfass, bombardier, störe, "
    "stören, wenden sie sich an, ansprech, zumüll, zuspam, schrieb., schrieben, schriebe., "
    "schriebt",
    Sense.REACHED: "angeschrieben, kontaktiert werden, kontaktiert zu werden, behelligt, "
    "belästigt, gehört, hören., zu hören, angesprochen, angemailt, kontaktaufnahme, "
    "bei ihnen gespeichert, im verteiler, keinen kontakt, keinerlei kontakt, "
    "keinen weiteren kontakt",
    Sense.SEND: "schick, send, zusend, zuschick, bekomm, krieg, erhalt, zukommen, zusendung, "
    "akzeptier, annehm, nehmen., dulde, entgegen",
    Sense.MAILS: "mail, emails, nachricht, angebot, newsletter, zuschrift, anfrage, post., "
    "kontaktaufnahme, zusendung, schreiben., anschreiben, info, offerte, kontaktversuch, mailing",
    Sense.ADS: "werb, reklame, spam, kaltakquise, akquise, unverlangt, unaufgefordert, "
    "vertriebsmail, verkaufsangebot, marketing, unbestellte, verkaufsmail, kaltanschreib, "
    "kaltmail, geschäftlich, vertriebsanfrage, kaltkontakt, vertreter, unerbeten",
    Sense.THESE: "solch, derartig, dieser art, diese art, so etwas, sowas, dergleichen, "
    "diesen mails, so was",
    Sense.WANT: "möchte, will., wollen., wünsch, wünschen, akzeptier, nehmen, annehm, brauch, "
    "dulde, erwünscht, gewünscht, interesse an, lege wert, legen wert, mag.",
    Sense.UNWANTED: "nicht erwünscht, nicht gewünscht, nicht gestattet, untersag, verbitt, "
    "verbiet, verbitte, lehne, lehnen, nicht gewollt, tabu, unerwünscht.",
    Sense.STOP: "stoppen, stoppt, aufhören, aufzuhören, hör auf, hört auf, hören sie auf, "
    "hören sie bitte auf, hören sie endlich auf, unterlass, zu unterlassen, abzusehen, "
    "sehen sie bitte von, sehen sie künftig, sehen sie in zukunft, sehen sie davon, "
    "verzichten sie, verzichtet, zu verzichten, verschon, erspar, sparen sie sich, "
    "sparen sie uns, spar dir, spart euch, einzustellen, beenden sie, schluss mit, schluss damit, "
    "genug von, genug der, in ruhe, in ruah, abstand zu nehmen, nehmen sie abstand, abstand nehmen",
    Sense.OBJECT: "widerspreche, widersprechen wir, wir widersprechen, widerspruch, widerrufe, "
    "widerrufen wir, meinem recht, meines rechts, mein recht auf, berufe mich, verbitte, "
    "untersage, verbiete",
    Sense.CONSENT: "eingewilligt, einwillig, zugestimmt, zustimm, einverstanden, erlaubnis, "
    "angemeldet, erlaubt, autorisiert, gebeten, darum gebeten, eingetragen, bestellt, "
    "angefordert, verlangt",
    Sense.LAW: "dsgvo, ds-gvo, datenschutz, art 21, art 17, artikel 17, artikel 21, "
    "direktwerbung, verarbeitung meiner, speicherung meiner, verwendung meiner, nutzung meiner, "
    "werbezweck",
    Sense.PRIVATE: "privat, persönliche adresse, persönliche mail",
    Sense.USE: "nutz, verwend, benutz, gebrauch, genutzt, schreiben sie",
    Sense.TO_USE: "nutzen sie, verwenden sie, benutzen sie, gebrauchen sie, nutzt., verwendet., "
    "benutzt., nutze., verwende., benutze., zu nutzen, zu verwenden, zu benutzen, zu gebrauchen, "
    "verwenden würden, nutzen würden, verwendet wird, genutzt wird, schreiben sie an",
    Sense.ORIGIN: "woher haben sie, woher habt ihr, wo haben sie, wer hat ihnen, "
    "wie kommen sie an, wie kommt ihr an, woher kennen sie, woher stammt, wie sind sie an",
    Sense.THREAT: "abmahn, beschwere ich, bundesnetz, datenschutzbehörde, rechtliche schritte, "
    "blockiere ich, blockieren wir, verbraucherzentrale, aufsichtsbehörde, unterlassungs, "
    "grantig, als spam, melde ich sie, melde ich das, melde ich euch, melde ich es, "
    "beschwerde bei, beschwerde ein, erstatte ich anzeige, zeige ich sie an",
    Sense.ADD: "aufnehm, aufgenommen, hinzufüg, eintragen, trag mich ein, in ihren verteiler, "
    "in den verteiler, in die liste, auf die liste, auf ihre liste, setzen sie mich, auf den",
    Sense.THING: "anhang, anhänge, angebot vom, aus dem angebot, im angebot, rechnung, vertrag, "
    "bestellung, lieferung, warteliste, position, zeile, termin, muster, telefonnummer, "
    "rufnummer, alte adresse, neue adresse, alte mail, lieferadresse, preisliste, teilnehmer, "
    "gästeliste, tagesordnung, folie, formular, dokument, einkaufsliste, vorschlag, modul, "
    "rechnungsadresse, datei, klausel, ziffer, vereinbarung, telefonisch, per telefon, "
    "unterlagen, katalog, prospekt, broschüre, pdf, lesebestätigung, empfangsbestätigung, "
    "mailserver, mail server, mailsystem, mailprogramm, e-mail-programm, outlook.",
    Sense.LATER: "noch nicht, heute, morgen., bis., bevor, derzeit, momentan, im moment, "
    "aktuell, vorerst, zurzeit, zur zeit, nächstes jahr, nächsten monat, nächstes quartal, "
    "nächste woche, später, frühjahr, frühling, sommer, herbst, winter, januar, februar, märz, "
    "april, juni, juli, august, september, oktober, november, dezember, diese woche, dieses jahr, "
    "diesen monat, jahreswechsel, erst., sobald, gerade., gerne wieder, gern wieder, telefonisch, "
    "per telefon, die sie schreib, den sie schreib, der sie schreib, bis dahin, davor., vorher, "
    "zwischenzeit, einstweilen, vor dem., vor der., vor den.",
    Sense.OURS: "unser, mein",
    Sense.DONE: "haben sie uns, haben sie mich, ich nehme, wir nehmen, ich trage, ich lösche, "
    "wir löschen, ich werde, wir werden, ich habe ihre, ich habe ihren, ich habe sie, "
    "ich habe die, ich habe den, wir haben ihre, wir haben sie, wir haben die, hat keine, "
    "hat kein, habe keine, konnte, finden., gefunden, öffnen, wie sie, wie ihr, ob sie, ob man, "
    "wir wollen aufhören, wir wollen unsere, wir möchten unsere, wir wollen die, wir möchten die, "
    "wird gelöscht, wurde gelöscht, wird entfernt, wurde entfernt, wir nutzen, ich nutze, "
    "wir verwenden, ich verwende, wir benutzen, ich benutze, verwenden wir, nutzen wir, "
    "benutzen wir, verwende ich, nutze ich, benutze ich",
    Sense.DEMAND: "fordere, fordern, verlange, verlangen, beantrage, bitte um, ersuche, "
    "bestehe auf",
    Sense.YOURS: "von ihnen, von euch, von dir, ihrerseits",
    Sense.HERE: "da raus, da rausn, da heraus, da runter, davon runter, hiervon, hier raus, hier "
    "heraus, daraus, da bitte raus, da bitte heraus, uns da., mich da., mich hier, "
    "uns hier, rausnehmen",
}  # fmt: skip
DUTCH: Lexicon = {
    Sense.OUT: "uithal, afhal, verwijder, haal, halen, wis., wissen, schrap, schrappen, gooi, "
    "gooien, uitschrijv, uitgeschrev, uit te schrijv, afmeld, afmelden, doorhal, blokkeer, "
    "blokker, vergeet, vergeten, verwijdering, streep, strepen, schrijf, uitsluit, op de zwarte, "
    "op je zwarte, zet mij, zet me, verdwijn, eruit, eraf, geschrapt, geschrapt te, verwijderd te",
    Sense.FILE: "lijst, bestand, database, systeem, mailing, adressenbestand, adresboek, crm, "
    "campagne, administratie, mailinglijst, zwarte lijst, blokkeerlijst, verzendlijst, "
    "contactenlijst, contacten, adressenlijst, adreslijst",
    Sense.ADDRESS: "adres, e-mailadres, mailadres, emailadres, gegevens, persoonsgegevens, "
    "contactgegevens, mijn naam, domein, ons bedrijf, mijn mail, mijn contact, privéadres, "
    "priveadres, privémail, mailbox, inbox, postvak",
    Sense.SELF: "mij., me., mijn., ons., onze., dit adres, deze mailbox, dit e-mailadres, "
    "geschrapt worden, verwijderd worden, uitgeschreven worden, geschrapt te worden, "
    "verwijderd te worden",
    Sense.NOT: "niet., geen., niets., niks., nooit., niemand., noch.",
    Sense.MORE: "meer., verder., verdere., opnieuw, nogmaals, voortaan, in de toekomst, langer., "
    "nog een, nog één, weer., ooit., volgende",
    Sense.CONTACT: "mailen, mail mij, mail me, mail ons, schrijv, aanschrijv, aan te schrijv, "
    "benader, contacteer, contact op, contact met, lastig, lastigval, storen, spammen, te mailen, "
    "bellen of mailen, bestook",
    Sense.REACHED: "benaderd, gemaild, aangeschreven, gecontacteerd, lastiggevallen, horen., "
    "gestoord, gecontact, contact te worden, geen contact, geen enkel contact, geen verder contact",
    Sense.SEND: "stuur, sturen, zend, ontvang, ontvangen, krijg, krijgen, toesturen, toezend, "
    "accepte, neem., nemen., prijs op",
    Sense.MAILS: "mail, mails, bericht, aanbieding, aanbod, nieuwsbrie, post., aanschrijving, "
    "correspondentie, verzoeken, informatie",
    Sense.ADS: "reclame, ongevraagd, spam, acquisitie, commercië, marketing, advertentie, koude, "
    "verkooppraat, verkoopmail, zakelijke aanbied, salesmail, promotie",
    Sense.THESE: "zulke, dit soort, dergelijke, deze., zoiets, dit type, zo'n",
    Sense.WANT: "wil., willen., wens, hoef., hoeven., stel, stellen., prijs op, behoefte, "
    "accepte, neem., nemen., gediend, liever, graag",
    Sense.UNWANTED: "niet gewenst, liever niet, niet gediend, niet toegestaan, verbied, "
    "niet op prijs, verboden, weiger, ongewenst.",
    Sense.STOP: "stop., stoppen, hou op, houd op, ophouden, staak, staken, kap met, beëindig, "
    "onthoud u, te onthouden, op te houden, genoeg van, bespaar me, bespaar mij, bespaar ons, "
    "met rust, ons met rust",
    Sense.OBJECT: "maak bezwaar, maken bezwaar, teken bezwaar, bezwaar tegen, trek ik mijn, "
    "ik trek mijn, trek mijn toestemming, verzet mij, verzet me, beroep op mijn, beroep mij, "
    "gebruik van mijn recht, mijn recht",
    Sense.CONSENT: "toestemming, akkoord, aangemeld, ingestemd, goedkeuring, gevraagd, "
    "ingeschreven, opgegeven, om gevraagd, besteld",
    Sense.LAW: "avg, gdpr, artikel 17, artikel 21, art 17, art 21, direct marketing, "
    "verwerking van mijn, verwerken van mijn, privacywet",
    Sense.PRIVATE: "privé, prive, persoonlijk adres, persoonlijke mail, persoonlijke e-mail, "
    "persoonlijk e-mail",
    Sense.USE: "gebruik, gebruikt, benut, bedoeld",
    Sense.TO_USE: "gebruik., te gebruiken, gebruikt u, gebruiken jullie, wordt gebruikt, "
    "gebruik ons., gebruik dit., willen gebruiken",
    Sense.ORIGIN: "hoe komt u aan, hoe kom je aan, hoe komen jullie aan, waar heeft u, "
    "waar hebt u, waar hebben jullie, van wie heeft u, van wie hebben jullie, wie gaf u",
    Sense.THREAT: "autoriteit persoons, aangifte, meld ik u, meld ik jullie, blokkeer ik, acm., "
    "spamklacht, als spam, juridische stappen, klacht in",
    Sense.ADD: "toevoeg, voeg, zet me op de lijst, zet mij op de lijst, op uw lijst, "
    "op jullie lijst, aanmelden voor, inschrijven voor",
    Sense.THING: "bijlage, offerte, factuur, contract, bestelling, levering, wachtlijst, regel, "
    "afspraak, monster, telefoonnummer, oude adres, nieuwe adres, prijslijst, deelnemer, "
    "gastenlijst, agenda, formulier, document, order, oude mail, afleveradres, bezorgadres, "
    "factuuradres, module, clausule, overeenkomst, telefonisch, catalogus, brochure, folder, pdf, "
    "leesbevestiging, ontvangstbevestiging, mailserver, mail server, mailsysteem, mailprogramma",
    Sense.LATER: "nog niet, vandaag, morgen, totdat, voordat, voorlopig, momenteel, op dit "
    "moment, volgend jaar, volgende maand, volgend kwartaal, volgende week, later, voorjaar, "
    "lente, zomer, herfst, najaar, winter, januari, februari, maart, april, mei., juni, juli, "
    "augustus, september, oktober, november, december, deze week, dit jaar, deze maand, nu., tot "
    "en met, tot na, telefonisch, tot dan, tot die, tot zolang, intussen, ondertussen, daarvoor, "
    "vóór de, voor de zomer",
    Sense.OURS: "onze., ons., mijn.",
    Sense.DONE: "hebben jullie, heeft u, ik haal, wij halen, ik zal, wij zullen, ik heb uw, "
    "ik heb je, ik heb de, ik heb het, wij hebben uw, we hebben uw, we hebben je, heeft geen, "
    "heb geen, vinden., gevonden, openen, hoe u, hoe jullie, willen stoppen, "
    "willen graag stoppen, wordt verwijderd, werd verwijderd, is verwijderd, wij gebruik, "
    "we gebruik, ik gebruik, gebruiken wij, gebruiken we, gebruik ik",
    Sense.DEMAND: "ik verzoek, wij verzoeken, ik eis, verzoek, ik vraag u, wij eisen",
    Sense.YOURS: "van u., van jullie, van je",
    Sense.HERE: "er af, er vanaf, ervan af, er vandaan, eraf, er uit, eruit, hieruit, hier uit, "
    "daaruit, hier af, hiervan af, hier uithalen, er alstublieft, er aub, er graag",
}  # fmt: skip
