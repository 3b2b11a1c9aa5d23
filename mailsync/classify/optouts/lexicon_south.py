"""The words of asks to be left alone in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

FRENCH: Lexicon = {
    Sense.OUT: "retir, supprim, suppress, enlev, enlèv, effac, rayé, raye, rayer, radier, "
    "désinscri, désabonn, desabonn, desinscri, sort, sors, ôtez, ôter, oubli, bloqu, exclu, biff, "
    "disparai, disparaî, disparaiss, vir., virez, élimin, détrui, détruis, barrez, mettez sur "
    "liste, être retiré, être supprimé, être rayé",
    Sense.FILE: "liste, listing, base, base de données, fichier, crm, campagne, mailing, "
    "séquence, carnet d'adresse, système, registre, liste noire, diffusion, contacts, "
    "liste rouge, prospects, annuaire",
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
    "ouvrir, comment vous, comment votre, sera supprim, a été supprim, va être, sera désactiv",
    Sense.DEMAND: "je demande, nous demandons, j'exige, nous exigeons, je sollicite, "
    "je vous prie, je réclame",
    Sense.YOURS: "de votre part, de vous, de chez vous",
    Sense.HERE: "de là, de ça, de cela, de ceci, de votre truc, de ce truc, de tout ça",
}  # fmt: skip
SPANISH: Lexicon = {
    Sense.OUT: "borr, elimin, elimín, quit, quít, quiten, saqu, sáqu, sacar, sacad, sáca, suprim, "
    "suprím, supresión, retir, retír, tach, tách, excluy, exclúy, baja, bloque, olvid, olvíd, "
    "cancel, "
    "desaparez, desaparec, remuev, desuscri, desapunt, dar de baja, destruy, desvincul, descart, "
    "sacame., sacanos.",
    Sense.FILE: "lista, base, base de datos, registro, fichero, campaña, crm, sistema, "
    "agenda de contactos, mailing, secuencia, archivos, suscripción, suscriptor, contactos, "
    "envíos, boletín, lista negra, lista robinson, directorio",
    Sense.ADDRESS: "dirección, direccion, correo, mi mail, mi email, mi e-mail, datos, mis datos, "
    "mi nombre, mi contacto, nuestro nombre, dominio, nuestra empresa, información, buzón, "
    "cuenta, bandeja",
    Sense.SELF: "me., nos., mi., mis., nuestr, conmigo, esta dirección, este correo, este buzón, "
    "sacarme, sacarnos, quitarme, quitarnos, borrarme, borrarnos, eliminarme, eliminarnos, "
    "excluirme, sáquenme, quítenme, bórrenme, elimínenme, quíteme, sáqueme, bórreme, elimíneme, "
    "sacame., sacanos., borrame., borranos., quitame., quitanos., eliminame., eliminanos., "
    "táchenme, táchennos, táchame, táchanos, tachadme, tachadnos, ráyenme, ráyennos",
    Sense.NOT: "no., ningún, ninguna, ni., nada., nunca., jamás, nadie, sin., tampoco, ningun",
    Sense.MORE: "más., mas., volver, vuelv, otra vez, de nuevo, en el futuro, en lo sucesivo, "
    "futur, otro., otra., nuevamente, en adelante, seguir, sigan, siga., jamás, nunca más, "
    "próximo, próxima, adicional, ya no",
    Sense.CONTACT: "escrib, contact, contáct, molest, moléste, insist, acos, llenar, dirig, "
    "dirij, bombarde",
    Sense.REACHED: "ser contactad, que me contacten, que me escriban, saber de ustedes, "
    "saber nada, saber de vosotros, oír de, recibir noticias, ser molestad, estar en su, figurar, "
    "seguir en, ningún contacto, ningún tipo de contacto, más contacto",
    Sense.SEND: "enví, envi, mand, mánd, recib, lleg, remit, acept, admit, atend",
    Sense.MAILS: "correo, mail, mensaje, email, comunicacion, oferta, boletin, boletín, "
    "publicidad, propaganda, información comercial, invitacion, promocion, seguimiento",
    Sense.ADS: "publicidad, propaganda, spam, comercial, no solicitad, promocion, marketing, "
    "publicitari, basura, prospección comercial",
    Sense.THESE: "este tipo, esta clase, estos., estas., semejante, tales, ese tipo, esos.",
    Sense.WANT: "quiero, queremos, quisiera, dese, acept, admit, prefer, prefier, gustaría, "
    "necesit, interesa recibir, atend, autoriz, agradecer",
    Sense.UNWANTED: "rechaz, prohíb, prohib, me niego",
    Sense.STOP: "dejen de, deje de, deja de, dejad de, dejar de, paren., pare., paren de, cese, "
    "cesen, abstén, abstengan, abstenerse, se abstengan, eviten, evite., ahórren, ahórrese, "
    "suspendan, interrumpan, harto de, harta de, dejaran de, dejara de, dejasen de, basta de, ya "
    "basta, basta ya, absténgase, absténganse, absteng",
    Sense.OBJECT: "me opongo, nos oponemos, ejerzo, ejercer mi, ejercemos, revoco, retiro mi, "
    "mi derecho, nuestro derecho, derecho de oposición, derecho de supresión, oposición",
    Sense.CONSENT: "consentimiento, permiso, autoric, autorización, autoricé, suscrit, suscrib, "
    "acept, registr, pedí., pedido, solicité, pidió, hemos pedido, han pedido",
    Sense.LAW: "rgpd, lopd, artículo 17, artículo 21, art 17, art 21, tratamiento de mis, "
    "mercadotecnia, protección de datos, supresión, al olvido, fines comerciales",
    Sense.PRIVATE: "personal, privad, particular",
    Sense.USE: "usen, usar, use., usan, utili, utilic, emple",
    Sense.ORIGIN: "de dónde sac, de dónde han sacado, de dónde ha sacado, de dónde tienen, "
    "de dónde obtuv, cómo consigui, cómo han conseguido, cómo obtuv, quién le dio, quién les dio, "
    "cómo tienen mi, dónde consigui, de dónde ha salido",
    Sense.THREAT: "denunci, aepd, agencia española, los bloqueo, bloquearé, como spam, reportaré, "
    "reclamación ante, queja ante, presentaré una queja, pondré una queja",
    Sense.ADD: "agreg, añad, incluy, inclúy, pónganme en, apúnt, apunt, suscríbanme, alta",
    Sense.THING: "adjunt, presupuesto, factura, contrato, pedido, entrega, lista de espera, "
    "línea, partida, muestra, teléfono, dirección antigua, antigua dirección, nueva dirección, "
    "cita, orden del día, formulario, documento, reunión, en copia, de la copia, participante, "
    "invitado, servicio, dirección de envío, dirección de facturación, módulo, reserva, "
    "cotización, propuesta comercial, oferta comercial, su propuesta, propuesta que, archivo, "
    "cláusula, acuerdo, por teléfono, curso, evento, catálogo, folleto, pdf, acuse, confirmación "
    "de lectura, confirmaciones de lectura, servidor, programa de correo",
    Sense.LATER: "todavía, aún., hoy., mañana., hasta., antes de, de momento, por ahora, en este "
    "momento, por el momento, actualmente, ahora mismo, ahora no, el año que viene, próximo año, "
    "próximo mes, próximo trimestre, próxima semana, mes que viene, más adelante, primavera, "
    "verano, otoño, invierno, enero, febrero, marzo, abril, mayo, junio, julio, agosto, "
    "septiembre, octubre, noviembre, diciembre, esta semana, este año, este mes, después de, por "
    "teléfono, que escribe., quien escribe., que ha escrito, entretanto, mientras tanto, entre "
    "tanto, previo a",
    Sense.OURS: "nuestr, mi., mis.",
    Sense.DONE: "he borrado, he eliminado, he quitado, han quitado, han borrado, han eliminado, "
    "quisiéramos, vamos a, voy a, hemos borrado, hemos eliminado, hemos quitado, ya no tiene, "
    "ya no tengo, encuentr, encontr, abrir, cómo., queremos dejar, queremos quitar, "
    "queremos eliminar, será elimin, fue elimin, ha sido",
    Sense.DEMAND: "solicito, solicitamos, exijo, exigimos, ruego, pido, requiero",
    Sense.YOURS: "de ustedes, de su parte, de vosotros, de usted, suyo, de vuestra parte",
    Sense.HERE: "de ahí, de esto., de aquí, de eso., de todo esto",
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
    "cancellaci, cancellateci, toglieteci, levateci, levatemi, rimuoveteci, "
    "eliminateci, mi., ci., me., mio, mia, miei, mie., nostr, noi., questo indirizzo, "
    "questa casella, togliermi, toglierci, cancellarmi, cancellarci, rimuovermi, rimuoverci, "
    "eliminarmi, escludermi, escluderci, levarmi, toglietemi, cancellatemi, eliminatemi, "
    "escludetemi, depennatemi",
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
    "fermatevi, interromp, sospend, risparmiat, piantat, piantala, basta con, basta mail, basta "
    "email, basta così, basta messagg, basta pubblic, basta spam, astenersi, asteng, evitare di",
    Sense.OBJECT: "mi oppongo, ci opponiamo, esercito, esercitiamo, esercitare il mio, revoco, "
    "revochiamo, ritiro il, mio diritto, diritto di opposizione, diritto alla cancellazione, "
    "opposizione, diffido",
    Sense.CONSENT: "consens, permess, autorizz, iscritt, iscrizion, accettat, richiest, "
    "acconsentit, chiest",
    Sense.LAW: "gdpr, articolo 17, articolo 21, art 17, art 21, trattamento dei, privacy, oblio, "
    "codice privacy, uso dei miei, uso del mio",
    Sense.PRIVATE: "privat, personal",
    Sense.USE: "usat, usare, usi., utilizz, impieg, adoper",
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
    "sarà elimin, è stat, è stato, è stata, viene elimin",
    Sense.DEMAND: "chiedo, chiediamo, richiedo, esigo, pretendo, richiediamo",
    Sense.YOURS: "da voi, da parte vostra, vostre notizie, da lei",
    Sense.HERE: "da lì, di lì, da qui, da questa cosa, da questo giro, da tutto questo, di qui., "
    "da questa roba, da lì., da queste.",
}  # fmt: skip
PORTUGUESE: Lexicon = {
    Sense.OUT: "remov, remoç, retir, apag, exclu, excluí, elimin, tire, tirem, tirar, cancel, "
    "descadastr, desinscrev, desinscri, risc, risqu, bloque, esquec, esqueç, delet, suprim, "
    "desapareç, anul, descart, destru",
    Sense.FILE: "lista, base, base de dados, cadastro, registo, registro, ficheiro, campanha, "
    "crm, sistema, mailing, newsletter, contactos, contatos, arquivo, agenda de contact, "
    "sequência, lista negra, banco de dados, disparo, a inscrição, a subscrição",
    Sense.ADDRESS: "endereço, email, e-mail, mail, dados, contacto, contato, meu nome, "
    "nosso nome, domínio, nossa empresa, informações, caixa de correio",
    Sense.SELF: "me., nos., meu, minha, meus, noss, mim., connosco, conosco, este endereço, "
    "este email, este e-mail, a gente",
    Sense.NOT: "não., nao., nenhum, nem., nunca., jamais, ninguém, nada., sem., publicidade não",
    Sense.MORE: "mais., volt, de novo, novamente, outra vez, no futuro, futur, outro, outra, "
    "doravante, daqui em diante, daqui para a frente, continu, próxim, adicional, jamais, de agora",
    Sense.CONTACT: "escrev, contact, contat, incomod, perturb, insist, aborrec, importun, bombarde",
    Sense.REACHED: "ser contactad, ser contatad, sermos contact, ser incomodad, ouvir falar, "
    "ter notícias, ser perturbad, ser importunad, constar, fazer parte, ser abordad, "
    "saber de vocês, nenhum contact, nenhum contat, qualquer contact, qualquer contat",
    Sense.SEND: "envi, mand, receb, remet, aceit, admit",
    Sense.MAILS: "mail, email, mensag, comunica, oferta, newsletter, publicidade, propaganda, "
    "correio, propost, informações comerciais, divulga",
    Sense.ADS: "publicid, propagand, spam, comercia, não solicitad, promocion, promoç, marketing, "
    "divulga, publicitár, não pedid, indesejad",
    Sense.THESE: "este tipo, esse tipo, deste tipo, desse tipo, estas., estes., esses., essas., "
    "deste género, desse gênero, tais.",
    Sense.WANT: "quer, desej, pretend, gostar, aceit, prefir, prefer, interessa receber, autoriz, "
    "admit, precis, dispens",
    Sense.UNWANTED: "recus, proíb, proib, rejeit, dispenso",
    Sense.STOP: "pare., parem, parar de, deixe de, deixem de, deixar de, cessem, cessar, chega, "
    "evitem, abstenha, abster, poupe, suspend, interromp, deixassem de, deixasse de, deixarem de, "
    "basta de, já basta, abstenham, abstenha-se, se abstenh",
    Sense.OBJECT: "oponho, opomo, me oponho, exerço, exercer o meu, exercemos, revogo, "
    "retiro o meu, meu direito, nosso direito, direito de oposição, direito ao, oposição",
    Sense.CONSENT: "consent, autoriz, permiss, inscrev, cadastr, aceit, pedi., solicitei, pediu, "
    "pedimos, pediram, pedido",
    Sense.LAW: "rgpd, lgpd, artigo 17, artigo 21, art 17, art 21, tratamento dos meus, "
    "apagamento, esquecimento, proteção de dados",
    Sense.PRIVATE: "pessoal, privad, particular",
    Sense.USE: "usem, usar, use., utiliz, empreg, serve",
    Sense.ORIGIN: "onde arranj, onde consegui, onde obtiv, onde tir, como consegui, como obtiv, "
    "quem vos deu, quem lhe deu, quem te deu, como é que têm, como têm o meu, de onde têm, "
    "onde vocês consegui, como vocês consegui, onde foram buscar, onde pegaram",
    Sense.THREAT: "cnpd, anpd, procon, denuncio, denunciar, denúncia, bloqueio, bloquear, "
    "como spam, reclame aqui, faço queixa, farei queixa, apresento queixa, apresentarei queixa",
    Sense.ADD: "adicion, incluir, inclua, acrescent, inscrevam, cadastrem, coloquem me",
    Sense.THING: "anexo, orçamento, fatura, factura, contrato, encomenda, pedido de compra, "
    "entrega, lista de espera, fila de espera, linha, item, amostra, telefone, telemóvel, "
    "endereço antigo, antigo endereço, novo endereço, reunião, formulário, documento, em cópia, "
    "da cópia, participante, convidad, proposta que, da proposta, morada de, proposta comercial, "
    "vossa proposta, sua proposta, endereço de entrega, ficheiro que, módulo, reserva, ordem de "
    "trabalhos, cláusula, acordo, por telefone, webinar, evento, curso, catálogo, brochura, pdf, "
    "recibo de leitura, recibos de leitura, aviso de leitura, confirmação de leitura, "
    "confirmações de leitura, servidor, programa de correio",
    Sense.LATER: "ainda., hoje, amanhã, até., antes de, por agora, por enquanto, de momento, "
    "neste momento, no momento, atualmente, agora não, próximo ano, ano que vem, próximo mês, mês "
    "que vem, próximo trimestre, próxima semana, mais tarde, mais à frente, primavera, verão, "
    "outono, inverno, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, "
    "outubro, novembro, dezembro, esta semana, este ano, este mês, depois d, por telefone, quem "
    "escreve., que escreve., até lá, entretanto, enquanto isso, nesse meio tempo, antes das",
    Sense.OURS: "nossa, nosso, meu., minha, meus., minhas",
    Sense.DONE: "tiraram, removeram, apagaram, apaguei, removi., tirei., removemos, apagámos, "
    "apagamos, gostaríamos, vamos., vou., já não tem, não tem mais, não tenho mais, encontr, "
    "abrir, como é, queremos deixar, queremos tirar, queremos remover, será elimin, será remov, "
    "foi elimin, foi remov",
    Sense.DEMAND: "solicito, solicitamos, exijo, exigimos, peço, pedimos, requeiro",
    Sense.YOURS: "de vocês, da vossa parte, da sua parte, da vossa empresa, de vós, da sua empresa",
    Sense.HERE: "daí., disto, disso, daqui, de tudo isto, dessa coisa",
}  # fmt: skip
