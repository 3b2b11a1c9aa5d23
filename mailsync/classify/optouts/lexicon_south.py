"""The words of asks to be left alone in French and Italian."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

FRENCH: Lexicon = {
    Sense.OUT: "retir, supprim, suppress, enlev, enlèv, effac, rayé, raye, rayer, radier, "
    "désinscri, désabonn, desabonn, desinscri, sort, sors, ôtez, ôter, oubli, bloqu, exclu, biff, "
    "disparai, disparaî, disparaiss, vir., virez, élimin, détrui, détruis, barrez, "
    "mettez sur liste, être retiré, être supprimé, être rayé, ôt, ôte, efface, rayez, radiez",
    Sense.FILE: "liste, listing, base, base de données, fichier, crm, campagne, mailing, "
    "séquence, carnet d'adresse, système, registre, liste noire, diffusion, contacts, "
    "liste rouge, prospects, annuaire, vos envois, vos mailings, vos relances",
    Sense.ADDRESS: "adresse, coordonnées, coordonnees, données, donnees, mon nom, mon mail, "
    "mon email, mon e-mail, mes informations, notre nom, mon contact, notre société, "
    "notre entreprise, domaine, messagerie, boîte mail, boîte de réception, ma boîte",
    Sense.SELF: "me., m., moi., nous., mon., ma., mes., notre, nos., cette adresse, cette boîte",
    Sense.NOT: "ne., n., pas., aucun, ni., jamais., rien., sans., non., plus de pub, plus aucun, "
    "plus de mail, plus de message, plus de relance, plus de spam, plus de démarch",
    Sense.MORE: "plus., autre, davantage, à l'avenir, dorénavant, désormais, nouveau, encore., "
    "prochain, ultérieur, jamais plus, suite., futur",
    Sense.CONTACT: "contacter, contactez, contacte., recontact, écri, écriv, relanc, sollicit, "
    "démarch, importun, dérang, spamm, solliciter, joindre., harcel, harcèl, adresser., adressez, "
    "embêt, insist",
    Sense.REACHED: "être contacté, être sollicité, être démarché, être recontacté, contacté par, "
    "sollicité, démarché, relancé, entendre parler, avoir de vos nouvelles, figurer, dérangé, "
    "importuné, contacté, aucun contact, aucune prise de contact",
    Sense.SEND: "envoy, envoi, recev, reçoi, recevoir, mande, accept, donnons pas suite",
    Sense.MAILS: "mail, mails, message, courrier, courriel, offre, sollicitation, newsletter, "
    "relance, communication, prospectus, proposition, correspondance, info",
    Sense.ADS: "pub., publicit, pubs., démarchage, démarcher, prospection, spam, commercial, "
    "promotion, sollicitation, non sollicité, marketing, réclame",
    Sense.THESE: "ce type, ce genre, ces., cette sorte, de tels, pareils, de telles, de la sorte",
    Sense.WANT: "veux, voulons, veut, souhait, désir, accept, aimer, préfér, besoin, répond, "
    "donnons pas suite, trait",
    Sense.UNWANTED: "refus, interdi, proscri, pas autorisé, malvenu",
    Sense.STOP: "arrêtez, arrêter, arrête de, arret, cess, stoppez, stopper, suspend, "
    "vous absten, vous abstenir, abstenez, épargnez, halte, marre de, assez de, ça suffit, "
    "mettre fin, mettez fin, stop aux, stop à",
    Sense.OBJECT: "m'oppose, nous opposons, j'exerce, exerce mon, exerçons, mon droit, "
    "notre droit, révoque, retire mon consentement, opposition, exercer mon",
    Sense.CONSENT: "consent, accord., autoris, autorisation, inscri, abonné, permission, "
    "demandé, rien demandé",
    Sense.LAW: "rgpd, article 17, article 21, art 17, art 21, traitement de mes, prospection, "
    "effacement, à l'oubli, informatique et libertés",
    Sense.PRIVATE: "privé, personnel, perso.",
    Sense.USE: "utilis, serv, usage, destiné, exploit",
    Sense.TO_USE: "utilisez, utilise., utiliser, utilisiez, servez vous, vous servir, employez, "
    "usage de, utilisée, exploitez, user de",
    Sense.ORIGIN: "où avez vous, comment avez vous eu, comment avez vous obtenu, d'où tenez vous, "
    "qui vous a donné, qui vous a transmis, d'où vient, où as tu, comment vous êtes vous procuré, "
    "d'où sortez vous",
    Sense.THREAT: "cnil, signalerai, signalé comme, comme spam, je vous bloque, bloquerai, "
    "dgccrf, 33700, je vous signale à, je vous signale comme, je signale vos, porte plainte, "
    "porter plainte, porterai plainte, dépose plainte, déposerai plainte",
    Sense.ADD: "ajout, inscrivez, mettez moi sur la liste, mettre sur la liste, abonnez",
    Sense.THING: "pièce jointe, pièces jointes, devis, facture, contrat, commande, livraison, "
    "liste d'attente, ligne, rendez vous, échantillon, numéro de téléphone, ancienne adresse, "
    "nouvelle adresse, tarif, participant, invité, ordre du jour, formulaire, document, fichier "
    "joint, réunion, copie, proposition commerciale, votre proposition, offre commerciale, "
    "adresse de livraison, adresse de facturation, module, option, clause, accord de, par "
    "téléphone, catalogue, brochure, pdf, accusé, serveur, messagerie n",
    Sense.LATER: "pas encore, aujourd'hui, demain, jusqu, avant., pour l'instant, pour le "
    "moment, actuellement, l'an prochain, année prochaine, mois prochain, trimestre prochain, "
    "semaine prochaine, plus tard, printemps, automne, hiver, janvier, février, mars., avril, "
    "mai., juin, juillet, août, septembre, octobre, novembre, décembre, cette semaine, cette "
    "année, ce mois, rentrée, cet été, l'été, par téléphone, qui vous écriv, que vous contact, "
    "que vous cherchez, d'ici là, d'ici le, entre temps, entretemps, en attendant, auparavant",
    Sense.OURS: "notre., nos., mon., ma., mes.",
    Sense.DONE: "avez vous, nous voulons, nous souhaitons, nous allons, je vais, je retire, "
    "nous retirons, je supprime, nous supprimons, j'ai retiré, j'ai supprimé, j'ai effacé, "
    "nous avons retiré, nous avons supprimé, nous avons effacé, n'a plus, n'ai plus, trouv, "
    "ouvrir, comment vous, comment votre, sera supprim, a été supprim, va être, sera désactiv, "
    "nous n'utilis, je n'utilis, on n'utilis, n'utilisons, j'utilis",
    Sense.DEMAND: "je demande, nous demandons, j'exige, nous exigeons, je sollicite, "
    "je vous prie, je réclame",
    Sense.YOURS: "de votre part, de vous, de chez vous",
    Sense.HERE: "de là, de ça, de cela, de ceci, de votre truc, de ce truc, de tout ça",
}  # fmt: skip
ITALIAN: Lexicon = {
    Sense.OUT: "cancell, rimuov, rimoss, rimozion, elimin, togli, tolg, toglie, tolt, disiscri, "
    "depenn, escludet, esclud, blocc, dimentic, sparire, spar, levat, leva, levar, canc, "
    "distrugg, cassat, espung, scord, depennat",
    Sense.FILE: "lista, liste, elenco, elenchi, database, archivi, archivio, mailing, crm, "
    "campagn, rubrica, sistema, sistemi, registri, newsletter, contatti, banca dati, lista nera, "
    "sequenz, indirizzario, anagrafic",
    Sense.ADDRESS: "indirizz, recapit, dati, nominativ, mio nome, mia mail, mia email, "
    "mia e-mail, contatto, nostro nome, dominio, nostra azienda, nostra società, mia casella, "
    "casella",
    Sense.SELF: "levami, toglimi, cancellami, rimuovimi, eliminami, depennami, levaci, toglici, "
    "cancellaci, cancellateci, toglieteci, levateci, levatemi, rimuoveteci, eliminateci, mi., "
    "ci., me., mio, mia, miei, mie., nostr, noi., questo indirizzo, questa casella, togliermi, "
    "toglierci, cancellarmi, cancellarci, rimuovermi, rimuoverci, eliminarmi, escludermi, "
    "escluderci, levarmi, toglietemi, cancellatemi, eliminatemi, escludetemi, depennatemi, "
    "scrivente, mandarci, inviarci, scriverci, mandarmi, inviarmi, scrivermi, depennarci, "
    "depennarmi, volerci, volermi",
    Sense.NOT: "non., nessun, né., mai., niente., nulla., senza., nemmeno, neanche, no.",
    Sense.MORE: "più., ancora., altr, ulterior, in futuro, d'ora in poi, d'ora in avanti, "
    "di nuovo, nuovament, prossim, mai più, futur, oltre.",
    Sense.CONTACT: "scriv, scriver, contatt, disturb, importun, insist, sollecit, tormen, "
    "bombard, assill",
    Sense.REACHED: "essere contattat, essere ricontattat, essere più contattat, essere disturbat, "
    "essere più disturbat, sentirvi, sentir, avere vostre notizie, stare nella, essere nella, "
    "nessun contatto, alcun contatto",
    Sense.SEND: "inviat, invi, mandat, mand, ricev, spedi, recapitat, accett",
    Sense.MAILS: "mail, email, messagg, comunicazion, offert, newsletter, pubblicità, propost, "
    "posta, proposte, promozion, sollecit, invii",
    Sense.ADS: "pubblicit, spam, commercial, promozion, non richiest, marketing, non sollecitat, "
    "telemarketing, indesiderat, reclame",
    Sense.THESE: "questo genere, questo tipo, queste., questi., simili, del genere, tali.",
    Sense.WANT: "voglio, vogliamo, vorre, desider, gradi, accett, prefer, interessa ricever, "
    "bisogno, amerei, prend, valut",
    Sense.UNWANTED: "rifiut, vieto, vietat, diffid, sgradit, non gradit, respin",
    Sense.STOP: "smett, cessat, cessare, evitate, eviti, astener, astenet, astenga, finitela, "
    "fermatevi, interromp, sospend, risparmiat, piantat, piantala, basta con, basta mail, "
    "basta email, basta così, basta messagg, basta pubblic, basta spam, astenersi, asteng, "
    "evitare di, smetter, cessi di, cessare di",
    Sense.OBJECT: "mi oppongo, ci opponiamo, esercito, esercitiamo, esercitare il mio, revoco, "
    "revochiamo, ritiro il, mio diritto, diritto di opposizione, diritto alla cancellazione, "
    "opposizione, diffido",
    Sense.CONSENT: "consens, permess, autorizz, iscritt, iscrizion, accettat, richiest, "
    "acconsentit, chiest",
    Sense.LAW: "gdpr, articolo 17, articolo 21, art 17, art 21, trattamento dei, privacy, oblio, "
    "codice privacy, uso dei miei, uso del mio",
    Sense.PRIVATE: "privat, personal",
    Sense.USE: "usat, usare, usi., utilizz, impieg, adoper",
    Sense.TO_USE: "usate, usi., usiate, usare, usasse, usaste, utilizzi, utilizziate, utilizzate, "
    "utilizzare, utilizzasse, utilizzaste, adoperate, adoperi",
    Sense.ORIGIN: "dove avete preso, dove ha preso, come avete avuto, come ha avuto, "
    "chi vi ha dato, chi le ha dato, da dove avete, come avete ottenuto, dove avete trovato, "
    "come siete venuti in possesso, dove avete pescato",
    Sense.THREAT: "garante, denunc, vi blocco, bloccherò, come spam, vie legali, vi segnalo al, "
    "segnalo al garante, vi segnalerò, segnalerò al",
    Sense.ADD: "aggiung, inserit, inserir, iscrivetemi, metteteci, mettetemi",
    Sense.THING: "allegat, preventiv, fattur, contratt, ordine, ordini, consegn, lista d'attesa, "
    "lista di attesa, riga, voce, campion, telefon, vecchio indirizzo, nuovo indirizzo, "
    "appuntament, riunion, modulo, document, in copia, dalla copia, partecipant, invitat, ordine "
    "del giorno, indirizzo di consegna, proposta commerciale, offerta commerciale, vostra "
    "proposta, indirizzo di fatturazione, file, listin, clausola, accordo, per telefono, lista "
    "partecipanti, catalog, brochure, depliant, pdf, conferma di lettura, conferme di lettura, "
    "ricevuta di lettura, ricevute di, server, programma di posta",
    Sense.LATER: "per ora, ora no, oggi, domani, fino a, finché, prima di, prima del, al "
    "momento, in questo momento, per il momento, attualmente, prossimo anno, anno prossimo, mese "
    "prossimo, prossimo mese, prossimo trimestre, settimana prossima, più avanti, primavera, "
    "estate, autunno, inverno, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, "
    "settembre, ottobre, novembre, dicembre, questa settimana, quest'anno, questo mese, dopo., "
    "per telefono, al telefono, cui scrive., cui ha scritto, fino ad, nel frattempo, intanto, "
    "frattanto, prima di allora, prima delle",
    Sense.OURS: "nostr, mio., mia., miei., mie.",
    Sense.DONE: "ho tolto, ho cancellato, ho eliminato, avete tolto, avete cancellato, "
    "avete rimosso, vorremmo, abbiamo tolto, abbiamo cancellato, abbiamo eliminato, non ha più, "
    "non ho più, trov, aprir, come., vogliamo smett, vogliamo togli, vogliamo elimin, verrà, "
    "sarà elimin, è stat, è stato, è stata, viene elimin, non usiamo, non uso., non utilizziamo, "
    "non utilizzo, non la usi",
    Sense.DEMAND: "chiedo, chiediamo, richiedo, esigo, pretendo, richiediamo",
    Sense.YOURS: "da voi, da parte vostra, vostre notizie, da lei",
    Sense.HERE: "da lì, di lì, da qui, da questa cosa, da questo giro, da tutto questo, di qui., "
    "da questa roba, da lì., da queste.",
}  # fmt: skip
