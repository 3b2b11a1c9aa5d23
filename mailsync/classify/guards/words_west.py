"""The words of mail guards in English, German and French, by what they stand for."""

from __future__ import annotations

from mailsync.classify.guards.senses import Lexicon, Sense

ENGLISH: Lexicon = {
    Sense.MAIL: (
        "your message, your mail., your email., your e-mail., your note, your letter, you sent, "
        "your recent, what you wrote, you wrote to, your words"
    ),
    Sense.HELD: (
        "held, on hold, holding, waiting, waits, awaits, awaiting, quarantin, not yet, "
        "hasn't been, has not been, not been delivered, hasn't reached, has not reached, "
        "hasn't arrived, has not arrived, parked, set aside, put aside, stopped, paused, pending, "
        "intercepted, outside, at the door, at the gate, withheld, suspended, is sitting, stuck, "
        "did not go through, hasn't gone, keeping, keep it, kept, caught"
    ),
    Sense.UNKNOWN: (
        "unknown, not known, don't know you, do not know you, doesn't know you, does not know you, "
        "don't yet know, do not yet know, not recogni, first time, first message, first email, "
        "first e-mail, first mail, first contact, never written, not written to, never exchanged, "
        "never heard from, not corresponded, haven't corresponded, haven't met, have not met, "
        "unfamiliar, new sender, new correspondent, new contact, stranger, never seen, "
        "not seen before, not heard of you, heard from you, who you are, new to us, new to me, "
        "no record of you, never had mail, never received, only lets in, only accepts mail from, "
        "only admits, only receives mail from, not among them"
    ),
    Sense.ABSENT: (
        "not on, isn't on, aren't on, not in, isn't in, aren't in, not among, isn't among, "
        "missing from, not part of, not yet on, not yet in"
    ),
    Sense.PUT: (
        "added to, adds you, add you, put on, puts you, placed on, be on, join, remembered, "
        "goes on, go on"
    ),
    Sense.LIST: (
        "known senders, allowed senders, approved senders, trusted senders, accepted senders, "
        "safe senders, list, whitelist, allowlist, address book, contacts, correspondents, "
        "people i know, people we know, directory"
    ),
    Sense.DELIVER: (
        "deliver, let through, lets it through, let it through, let you through, let in, "
        "let it in, get through, gets through, go through, goes through, come through, "
        "comes through, passed on, release, handed over, reach, arrive, in his inbox, "
        "in her inbox, my inbox, the inbox, on its way, receive it"
    ),
    Sense.THEN: (
        "then, once., as soon as, so that, so it can, in order, until., before., after., "
        "afterwards, only when, only after, unless, and your, and i, will be, to have, to get, "
        "to let, immediately, straight away, right away, at once, if you, to release, to deliver, "
        "the moment, when you, by."
    ),
    Sense.ANSWER: (
        "reply, answer, respond, send back, sending back, send it back, return this, write back, "
        "send this, sending this"
    ),
    Sense.THIS: (
        "this message, this mail, this email, this e-mail, this notice, to this, to it, unchanged, "
        "without changing, without altering, not change, leave the subject, leaving the subject, "
        "keep the subject, keeping the subject, subject line, as it is, as is, intact, just reply, "
        "simply reply, with the code, with the word"
    ),
    Sense.FORBID: (
        "do not reply, don't reply, do not answer, do not respond, don't respond, cannot reply, "
        "not be answered, not monitored"
    ),
    Sense.PRESS: "click, open., opening, press, follow, visit, tap, use the, go to, call up",
    Sense.LINK: "link, button, page, http, here, address below, web address, url, site, form",
    Sense.TYPE: (
        "enter, type, typing, copy, quote, give, include, write, put, insert, tell us, supply, "
        "solve, send, what is, work out, pick"
    ),
    Sense.CODE: (
        "code, the number, the word, letters, characters, digits, pin., captcha, puzzle, sum, "
        "keyword, token, passphrase, picture"
    ),
    Sense.RIDDLE: (
        "captcha, puzzle, sum, letters, characters, digits, picture, riddle, arithmetic, "
        "word shown, word below"
    ),
    Sense.PROVE: (
        "confirm, verif, prove, show, identify, validate, authenticate, demonstrate, vouch, "
        "assure, make sure, convince"
    ),
    Sense.KNOW: (
        "know whether, know if, know that, need to know, be sure, make sure, tell people from"
    ),
    Sense.SELF: (
        "your address, yourself, who you are, sender, your identity, you sent, you wrote, "
        "it was you, it is you, it's you, you are a, you're a, you exist, your e-mail address, "
        "your email address, it really is"
    ),
    Sense.HUMAN: (
        "human, a person, real person, living person, flesh and blood, robot, a bot, bots, "
        "a machine, machines, a program, spammer, spam software, automated, by hand"
    ),
    Sense.REGISTER: "register, sign in once, introduce yourself, fill in, fill out, complete the",
    Sense.OTHER: (
        "newsletter, subscription, subscribe, subscribing, account, your order, your password, "
        "registration, moderator, moderated, moderation, ticket, case number, request number, "
        "case id, messages to you, addressed to you, your quarantine, your mailbox, your inbox, "
        "your messages, your application, supplier portal, vendor portal, unsubscribe, non-member, "
        "urgent, encrypted, secure message, right person, right team, right department, "
        "right desk, available, colleague, processed, signing up, sign-up, your invoice, payment, "
        "am away, i'm away, is away, away until, out of office, out of the office, holiday, "
        "vacation, i am back, i'm back, assistant, deputy"
    ),
}

GERMAN: Lexicon = {
    Sense.MAIL: (
        "ihre e-mail, ihr e-mail, ihre mail, ihre nachricht, ihrer e-mail, ihrer mail, "
        "ihrer nachricht, ihr schreiben, ihre zuschrift, ihre post, ihre botschaft, deine e-mail, "
        "deine mail, deine nachricht, deiner mail, deiner nachricht, ihre zeilen, ihren brief"
    ),
    Sense.HELD: (
        "quarantäne, zurückgehalten, zurückgestellt, hält, angehalten, aufgehalten, festgehalten, "
        "warte, noch nicht, bisher nicht, geparkt, blockiert, ruht, gestoppt, abgefangen, "
        "aufbewahrt, zwischengelagert, vorgehalten, ausgesetzt, nicht zugestellt, vor der tür, "
        "einbehalten, halten, parkt, zurückgelegt, hängt, liegt noch, liegt vorerst, liegt bis, "
        "liegt in der, steht noch, steht in der"
    ),
    Sense.UNKNOWN: (
        "unbekannt, nicht bekannt, noch nicht kennen, nicht kennt, kennen sie noch nicht, "
        "kennen ihre, kennt sie noch nicht, kennt ihre, kennen dich noch nicht, kennen wir noch, "
        "kennen wir nicht, zum ersten mal, das erste mal, erste nachricht, erste mail, "
        "erste e-mail, ersten nachricht, ersten mail, erstmals, noch nie geschrieben, "
        "neue absender, neuer absender, neuen absender, fremde absender, erstkontakt, "
        "nicht erkannt, erster kontakt, noch nie von, noch nie etwas, wer sie sind, wer du bist, "
        "neu für uns, bislang nicht, noch keine post, noch keine mail, noch kein kontakt, "
        "noch nie gemailt, lässt nur, nimmt nur, nur nachrichten von, nur mails von, nur post von"
    ),
    Sense.ABSENT: (
        "nicht auf, nicht in, fehlt, fehlen, steht nicht, stehen nicht, stehst nicht, nicht unter, "
        "nicht enthalten, nicht verzeichnet, nicht eingetragen, nicht zu"
    ),
    Sense.PUT: (
        "aufgenommen, kommt auf, kommst du auf, sie auf, eingetragen, hinzugefügt, gesetzt, "
        "gemerkt, merken wir, vorgemerkt, stehen sie, nimmt"
    ),
    Sense.LIST: (
        "liste, bekannten absender, bekannter absender, zugelassen, erlaubten absender, "
        "freigabeliste, adressbuch, kontakte, kontaktliste, absenderliste, positivliste, "
        "gästeliste, vertrauten absender, verzeichnis"
    ),
    Sense.DELIVER: (
        "zugestellt, zustell, zuzustellen, ausgeliefert, durchgelassen, durchlassen, "
        "lassen wir sie durch, lässt, durchgestellt, freigegeben, freizugeben, freigeben, "
        "freigabe, übergeben, erreicht, ankommt, kommt an, kommt sie an, kommt durch, ans ziel, "
        "gelangt, im posteingang, in den posteingang, ins postfach, im postfach, ausgehändigt, "
        "freigeschaltet, vorzulegen, darf sie, darf rein, hinein, hereingelassen, reingelassen, "
        "rein., übermittelt"
    ),
    Sense.THEN: (
        "dann, sobald, damit, um., bis., bevor, danach, daraufhin, anschließend, erst wenn, "
        "erst nach, sofort, umgehend, unverzüglich, automatisch, wird., werden., wenn., "
        "nach ihrer, nur so, hierauf, ehe."
    ),
    Sense.ANSWER: (
        "antwort, beantworten, schicken sie, senden sie, zurückschicken, zurücksenden, "
        "rückantwort, erwidern, sende., schicke., schick."
    ),
    Sense.THIS: (
        "diese nachricht, dieser nachricht, diese mail, diese e-mail, dieses schreiben, darauf, "
        "unverändert, betreff, einfach auf, hierauf, wie sie ist, mit dem code, dieses e-mail, "
        "mit dem wort, kurz auf"
    ),
    Sense.FORBID: (
        "nicht antworten, antworten sie nicht, nicht auf diese, nicht beantwortet, "
        "nicht beantworten"
    ),
    Sense.PRESS: (
        "klick, anklick, aufrufen, rufen sie, drücken, folgen sie, besuchen sie, tippen sie auf, "
        "gehen sie, betätigen, öffne, nutzen sie"
    ),
    Sense.LINK: "link, verweis, schaltfläche, knopf, hier., seite, adresse, http, verknüpfung",
    Sense.TYPE: (
        "eingeben, geben sie, gib., tippen, abtippen, nennen, angeben, eintragen, eintippen, "
        "übertragen, schreiben sie, lösen, übernehmen, einzugeben, tragen sie, setzen sie, "
        "rechnen, löse., trage., rechne., tippe."
    ),
    Sense.CODE: (
        "code, zahl, ziffern, buchstaben, zeichen, wort, kennwort, rechenaufgabe, aufgabe, "
        "captcha, nummer, losung, schlüssel, bild"
    ),
    Sense.RIDDLE: (
        "rechenaufgabe, captcha, buchstaben, ziffern, zeichen, bild, rätsel, aufgabe, zahlen"
    ),
    Sense.PROVE: (
        "bestätig, nachweis, weisen sie, beweis, zeigen sie, verifizier, identifizier, "
        "authentifizier, versichern, ausweisen, zu erkennen, legitimier, vergewissern, "
        "sicherzugehen, belegen"
    ),
    Sense.KNOW: "wissen, sicher sein, sichergehen, sicherstellen, prüfen",
    Sense.SELF: (
        "absender, ihre adresse, ihre e-mail-adresse, ihre identität, wer sie sind, von ihnen, "
        "sich., deine adresse, dass sie, selbst"
    ),
    Sense.HUMAN: (
        "mensch, echte person, reale person, lebende person, roboter, bot., maschine, automat., "
        "programm, spammer, aus fleisch"
    ),
    Sense.REGISTER: (
        "registrier, melden sie sich, formular, anmelden, stellen sie sich vor, tragen sie sich"
    ),
    Sense.OTHER: (
        "newsletter, abonnement, abonnier, konto, kundenkonto, benutzerkonto, bestellung, "
        "passwort, registrierung, moderator, moderation, moderiert, ticket, fallnummer, vorgang, "
        "nachrichten an sie, ihre quarantäne, ihrer quarantäne, ihr postfach, ihrem postfach, "
        "ihres postfachs, lieferantenportal, eingegangene nachrichten, dringend, abmelden, "
        "mitglied, verschlüsselt, anfrage wird, bewerb, bearbeit, sachbearbeit, zuständig, "
        "richtige, abteilung, mitarbeiter, anmeldung, rechnung, zahlung, urlaub, abwesen, "
        "vertretung, nicht im büro"
    ),
}

FRENCH: Lexicon = {
    Sense.MAIL: (
        "votre message, votre courriel, votre mail, votre e-mail, votre email, votre courrier, "
        "votre envoi, ton message, ton mail, votre lettre, votre mél, message que vous"
    ),
    Sense.HELD: (
        "quarantaine, en attente, attend., bloqué, pas encore, n'a pas été, suspendu, mis de côté, "
        "stoppé, intercepté, conservé, n'est pas parvenu, n'est pas arrivé, arrêté, gardé, "
        "à la porte, reten, retien, met en, mettons, gardons, mise de côté, patient, coincé, "
        "reste en, reste bloq"
    ),
    Sense.UNKNOWN: (
        "inconnu, pas connu, connaissons pas, connaît pas, connais pas, pas reconnu, "
        "pas identifié, première fois, premier message, premier courriel, premier mail, "
        "premier contact, jamais écrit, jamais échangé, jamais correspondu, nouvel expéditeur, "
        "nouveaux expéditeurs, nouveau correspondant, pas encore connu, jamais reçu, "
        "qui vous êtes, nouveau pour nous, nouvelle pour nous, pas de trace, n'accepte que, "
        "ne reçoit que, ne laisse passer que, n'admet que"
    ),
    Sense.ABSENT: (
        "ne figure, n'est pas dans, n'est pas sur, n'est pas encore dans, n'êtes pas dans, "
        "n'êtes pas sur, absent de, absente de, pas encore sur, ne fait pas, ne faites pas, "
        "n'apparaît, pas parmi"
    ),
    Sense.PUT: (
        "ajouté, inscrit, ajoutera, figurerez, rejoindr, enregistré, mémoris, placé, intégré"
    ),
    Sense.LIST: (
        "liste, expéditeurs connus, expéditeurs autorisés, carnet d'adresses, contacts, "
        "correspondants, expéditeurs de confiance, répertoire"
    ),
    Sense.DELIVER: (
        "remis, distribu, livré, délivré, délivre, livraison, acheminé, transmis, parvien, "
        "parvenir, libér, débloqu, lui arriv, arrivera, laissé passer, passera, sa boîte, "
        "boîte de réception, laisserons passer, reçoive, le recevra, la recevra"
    ),
    Sense.THEN: (
        "alors, dès que, dès., une fois, pour que, afin que, afin de, pour., tant que, avant que, "
        "avant de, jusqu'à ce, ensuite, après., aussitôt, immédiatement, automatiquement, sera., "
        "à condition, lorsque vous, si vous, et il, et votre"
    ),
    Sense.ANSWER: "répond, réponse, renvoy, retourn",
    Sense.THIS: (
        "ce message, ce courriel, ce mail, cet e-mail, cet email, l'objet, objet, sujet, "
        "sans modif, sans chang, tel quel, inchangé, y répond, présent message, avec le code"
    ),
    Sense.FORBID: "ne pas répondre, ne répondez, pas y répondre",
    Sense.PRESS: (
        "cliqu, clic., ouvrez, ouvrir, suivez, suivre, appuy, rendez-vous, visitez, utilisez"
    ),
    Sense.LINK: "lien, bouton, ici, page, http, adresse, ci-dessous",
    Sense.TYPE: (
        "saisi, entrez, entrer, tapez, taper, recop, indiqu, inscri, écrivez, copiez, résou, "
        "donnez, mentionn"
    ),
    Sense.CODE: (
        "code, lettres, chiffres, caractères, nombre, mot., captcha, calcul, énigme, image, numéro"
    ),
    Sense.RIDDLE: "captcha, lettres, chiffres, caractères, calcul, énigme, image, opération",
    Sense.PROVE: (
        "confirm, prouv, démontr, vérif, identifi, authentifi, valid, montr, justifi, assur, attest"
    ),
    Sense.KNOW: "savoir si, savoir que, s'assurer, nous assurer, être sûr, certain que",
    Sense.SELF: (
        "expéditeur, votre adresse, votre identité, qui vous êtes, vous-même, que vous, l'auteur, "
        "bien vous, envoi"
    ),
    Sense.HUMAN: (
        "humain, une personne, vraie personne, personne réelle, robot, machine, automate, "
        "programme, spammeur, en chair"
    ),
    Sense.REGISTER: "inscrivez-vous, enregistrez-vous, formulaire, présentez-vous, vous inscrire",
    Sense.OTHER: (
        "newsletter, lettre d'information, infolettre, abonnement, abonner, votre compte, "
        "un compte, commande, mot de passe, modérat, ticket, numéro de dossier, numéro de demande, "
        "votre quarantaine, votre boîte, votre messagerie, candidature, désabonn, désinscri, "
        "urgen, messages vous, chiffré, bonne personne, bon service, service compétent, traité, "
        "traitement, conseiller, inscription, facture, paiement, absent, absence, congé, vacances"
    ),
}

WEST: tuple[Lexicon, ...] = (ENGLISH, GERMAN, FRENCH)
