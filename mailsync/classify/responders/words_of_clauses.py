"""The words of absence notices in plain language, by what they say of their clause."""

from __future__ import annotations

from mailsync.classify.responders.clauses import Clause

WORDS: dict[Clause, tuple[str, ...]] = {
    Clause.STATE: (
        # en
        "jury", "in court", "at court", "a witness", "reservist", "called up", "drafted", "fair",
        "trade show", "boat show", "book show", "exhibition", "on a course", "on the course",
        "attending a", "training", "seminar", "conference", "retreat", "travel", "on tour",
        "walking tour", "on a trip", "buying trip", "on the road", "abroad", "overseas", "time off",
        "days off", "day off", "off work", "i'm off", "i am off", "am free until", "on leave",
        "maternity leave", "paternity leave", "parental leave", "sick leave", "annual leave",
        "sabbatical", "leave until", "holiday", "vacation", "between the years", "christmas break",
        "away", "out of office", "not here", "not in ", "not around", "in hospital", "operation",
        "surgery", "sick", "ill ", "unwell", "recover", "doctor", "my back has", "keeps me at home",
        "at home with", "baby", "new daughter", "new son", "newborn", "on strike", "stocktak",
        "part time", "part-time", "no laptop", "without a computer", "without a laptop", "fishing",
        "hiking", "skiing", "sailing", "gone ", "shut", "closed", "closes at",
        # de
        "schöffe", "im gericht", "beim gericht", "vor gericht", "als zeug", "geschworen", "messe",
        "auf reisen", "auf reise", "unterwegs", "verreist", "auf tour", "fortbildung", "lehrgang",
        "schulung", "kurs ", "seminar", "tagung", "urlaub", "ferien", "dienstfrei", "freie tage",
        "habe frei", "frei bis", "zwischen den jahren", "betriebsruhe", "kur ", "zur kur", "reha",
        "krank", "operier", "op-termin", "nach op ", "elternzeit", "mutterschutz", "sabbatjahr",
        "karenz", "wehrübung", "wehrdienst", "abwesend", "nicht da", "nicht im ", "geschlossen",
        "auf der alm", "streik",
        # fr
        "juré", "assises", "au tribunal", "au salon", "foire", "en tournée", "de tournée",
        "tournée d'achats", "en déplacement", "en voyage", "à l'étranger", "en formation",
        "en stage", "séminaire", "congrès", "congé", "vacances", "de repos", "au repos", "cure ",
        "entre noël", "entre les fêtes", "fermé", "fermeture", "hôpital", "opéré", "malade",
        "arrêt", "absent", "en grève", "réserviste",
        # es
        "excedencia", "jurado", "en el juzgado", "en la feria", "en una feria", "de gira",
        "de viaje", "ando de", "estoy de", "en el extranjero", "un curso", "un seminario",
        "congreso", "libro hasta", "libro del", "libro el", "de vacaciones", "vacaciones",
        "de baja", "de reposo", "de fiesta", "semana santa", "navidad", "enfermo", "enferma",
        "operado", "operada", "hospital", "fuera", "ausente", "cerramos", "cerrado", "de permiso",
        # it
        "congedo", "maternità", "giurat", "in tribunale", "alla fiera", "in fiera", "in tour",
        "tour per", "in viaggio", "dal viaggio", "in trasferta", "all'estero", "un corso",
        "al corso", "un convegno", "a riposo", "in ferie", "ferie", "giorno libero",
        "giorni liberi", "qualche giorno", "malattia", "malat", "intervento", "operat", "ospedale",
        "assente", "chius", "tra natale",
        # pt
        "jurad", "no tribunal", "na feira", "numa feira", "em viagem", "de viagem", "em compras",
        "ando em", "no estrangeiro", "no exterior", "num curso", "em um curso", "congresso",
        "formação", "folgo", "de folga", "de férias", "férias", "de repouso", "repouso", "doente",
        "operad", "hospital", "ausente", "fora ", "fechad", "encerrad", "recesso", "licença",
        # nl
        "jury", "in de rechtbank", "van de rechtbank", "op de beurs", "beurs", "op reis",
        "rondreis", "inkoopreis", "onderweg", "in het buitenland", "op cursus", "een cursus",
        "training", "congres", "vrij t/m", "vrij tot", "ben vrij", "vrijaf", "vrij van",
        "op vakantie", "vakantie", "verlof", "tussen kerst", "ziek", "geopereerd", "operatie",
        "ziekenhuis", "afwezig", "gesloten", "dicht", "er niet", "kuur",
    ),
    Clause.BACK: (
        # en
        "back", "return", "again", "reachable", "at my bench", "at my desk", "in the workshop",
        "open its doors", "opens its doors", "reopen", "open again", "next in", "resume",
        "in again",
        # de
        "wieder", "zurück", "erreichbar", "zu sprechen", "zu erreichen", "retour",
        # fr
        "de retour", "je rentre", "rentrons", "je reviens", "revenons", "retrouve", "reprends",
        "reprenons", "rouvr", "à nouveau", "de nouveau", "mon retour", "joignable", "reprise",
        # es
        "vuelvo", "volvemos", "volveré", "regreso", "regresamos", "de vuelta", "otra vez",
        "de nuevo", "me reincorporo", "reabrimos", "abrimos", "retomo", "a la vuelta",
        "localizable",
        # it
        "torno", "torniamo", "rientro", "rientriamo", "di ritorno", "di nuovo", "di rientro",
        "riapr", "riprend", "raggiungibile", "reperibile", "tornerò",
        # pt
        "volto", "voltamos", "voltarei", "regresso", "regressamos", "retorno", "de volta",
        "outra vez", "de novo", "novamente", "reabr", "retom", "contactável",
        # nl
        "terug", "weer", "bereikbaar", "opnieuw",
        # sv
        "tillbaka", "åter", "igen", "nåbar", "anträffbar", "öppnar",
        # nb, da
        "tilbake", "tilbage", "igjen", "retur", "å treffe", "at træffe", "træffes", "å få tak",
        "åpner", "åbner", "treffes",
        # fi
        "takaisin", "palaan", "palaamme", "taas", "jälleen", "tavoitettavissa", "tavattavissa",
        "paikalla",
        # pl
        "wracam", "wracamy", "wrócę", "wrócimy", "z powrotem", "znowu", "znów", "ponownie",
        "uchwytn", "osiągaln", "będę w", "będę dost", "dostępn", "otwieramy",
        # cs
        "zpět", "zpátky", "vrátím", "vracím", "vrátíme", "zase", "opět", "znovu", "k zastižení",
        "k dosažení", "otevíráme",
        # ja
        "戻り", "戻る", "復帰", "出社", "再開", "からの対応", "から対応",
    ),
    Clause.UNTIL: (
        "until", "till", "til ", "through the", "from then", "meanwhile", "in the meantime",
        "in between", "bis ", "solange", "bis dahin", "inzwischen", "einstweilen", "danach",
        "jusqu", "d'ici là", "d'ici le", "entre-temps", "ne serai", "à partir d", "hasta",
        "mientras tanto", "a partir d", "fino a", "fino al", "fino ad", "nel frattempo", "até",
        "entretanto", "tot ", "t/m", "intussen", "ondertussen", "pas op", "daarna", "vanaf",
        "till och med", "t.o.m", "tills", "förrän", "under tiden", "sedan", "til og med", "indtil",
        "inntil", "frem til", "i mellomtiden", "imens", "asti", "saakka", "alkaen", "vasta",
        "sillä välin", "mennessä", "do ", "dopiero", "w tym czasie", "włącznie", "až ", "mezitím",
        "včetně", "まで", "当面", "しばらく",
    ),
    Clause.OPEN: (
        "how many days", "how long", "don't know yet", "don't know when", "can't say", "cannot say",
        "further notice", "they'll let me", "auf unbestimmt", "auf weiteres", "wie lange",
        "noch offen", "combien de temps", "pour une durée", "nouvel ordre", "cuántos días",
        "cuánto tiempo", "nuevo aviso", "quanto durer", "a data da destinar", "nuovo avviso",
        "quantos dias", "quanto tempo", "tempo indeterminado", "hoe lang", "nadere bericht",
        "hur länge", "tills vidare", "hvor lenge", "hvor længe", "inntil videre", "indtil videre",
        "kuinka kauan", "toistaiseksi", "jak długo", "do odwołania", "nie jest jeszcze znany",
        "jak dlouho", "do odvolání", "いつまで", "未定",
    ),
    Clause.MAIL: (
        "mail", "email", "e-mail", "inbox", "mailbox", "message", "came in", "comes in",
        "has come in", "post ", "post.", "posteingang", "nachricht", "reinkommt", "gekommen ist",
        "liegengeblieben", "liegen geblieben", "courriel", "courrier", "boîte", "correo", "mensaje",
        "buzón", "posta", "messagg", "casella", "correio", "mensage", "caixa", "bericht", "postvak",
        "mejl", "inkorg", "e-post", "epost", "innboks", "indbakke", "besked", "sähköpost", "viest",
        "posti", "poczt", "wiadomoś", "skrzynk", "pošt", "zpráv", "schránk", "メール", "ご連絡",
    ),
    Clause.IDLE: (
        "wait", "piles up", "pile up", "stays shut", "stay shut", "stays closed", "unread",
        "not read", "isn't read", "aren't read", "not reading", "not open", "not look", "not check",
        "not being looked", "nobody looks", "nobody reads", "nobody answers", "nothing gets",
        "won't be read", "no mail", "no email", "only read", "in order", "in the order",
        "keeps until", "it'll keep", "it will keep", "liegen", "wartet", "warten", "nicht gelesen",
        "weder gelesen", "nicht an meine", "keine mail", "keine post", "niemand", "der reihe nach",
        "bleibt zu", "ne traite", "ne lis", "ne réponds", "ne consulte", "n'ouvre", "aucun ",
        "attendr", "attend ", "attendent", "dans l'ordre", "no contesto", "no abro", "no leo",
        "no miro", "no respondo", "no atiendo", "esperar", "espera", "por orden", "nadie",
        "non apro", "non leggo", "non rispondo", "non guardo", "resta chius", "aspett", "attende",
        "in ordine", "nessuno", "não leio", "não abro", "não respondo", "não vejo", "só respondo",
        "por ordem", "ninguém", "blijft", "wacht", "lees geen", "geen mail", "niet gelezen",
        "niemand", "op volgorde", "läser ingen", "läser inte", "ingen läser", "väntar", "i ordning",
        "vänta", "leser ikke", "ingen leser", "venter", "læser ikke", "ingen læser", "vente",
        "i rækkefølge", "en lue", "enkä lue", "ei lue", "eikä lue", "eivät lue",
        "emme lue", "odotta", "järjestyksessä", "kukaan",
        "nie czytam", "nie odbieram", "nie odpisuję", "poczeka", "czeka", "w kolejności", "nikt ",
        "nečtu", "nečteme", "neodpovídám", "počká", "čeká", "v pořadí", "nikdo", "見ることができ",
        "読めません",
        "確認できません", "見られません",
    ),
    Clause.ANSWER: (
        "answer", "reply", "work through", "go through", "get through", "read mail", "deal with",
        "respond", "antwort", "beantwort", "bearbeite", "arbeite ich", "wühle", "kümmere", "lese",
        "je réponds", "répondr", "je traite", "nous répondons", "contesto", "contestar", "respondo",
        "responder", "respondemos", "atiendo", "rispondo", "rispond", "leggo", "beantwoord",
        "antwoord", "handel", "lees", "svarar", "går igenom", "läser", "svarer", "leser", "læser",
        "går gjennom", "går igennem", "gennemgår", "vastaan", "vastaamme", "luen", "odpisz",
        "odpisuj", "odpovídám", "odpovídáme", "réponds", "répond", "contest", "vastaa",
        "odpowi", "czytam", "odpovím", "odpovíme", "čtu ", "přečtu", "返信", "対応",
    ),
}  # fmt: skip
