"""Words of who is far from his mail: what he does not read, what he left at home, where he is."""

from __future__ import annotations

from mailsync.classify.search.pairs import Group

# Not, and a word for reading.
NOT_READ: tuple[Group, ...] = (
    (("not", "won't", "shan't", "don't", "can't", "isn't", "aren't", "nothing", "nobody", "no one",
      "never", "without", "neither", "no mail", "no email"),
     ("read", "look", "check", "open", "see ", "monitor", "answer", "reply")),
    (("nicht", "nichts", "niemand", "kein", "keine", "nie ", "weder"),
     ("lese", "gelesen", "schau", "guck", "öffne", "rufe", "abruf", "abgerufen", "check", "sehe",
      "beantwort", "antwort")),
    (("ne ", "n'", "aucun", "rien", "personne", "pas ", "sans"),
     ("lis", "lirai", "lu ", "lira", "lire", "consult", "ouvr", "relèv", "relev", "regard",
      "répond", "traite")),
    (("no ", "nada", "nadie", "ni ", "sin "),
     ("leo", "leer", "miro", "mirar", "abro", "abrir", "reviso", "revisar", "contest", "respond",
      "consult")),
    (("non", "nulla", "niente", "nessuno", "senza"),
     ("legg", "leggo", "guard", "apro", "aprir", "controll", "rispond", "consult")),
    (("não", "nada", "ninguém", "nem ", "sem "),
     ("leio", "ler ", "lerei", "olhar", "olho", "olha", "espreit", "abro", "abrir", "vejo", "ver ",
      "respond", "consult")),
    (("niet", "niets", "niemand", "geen"),
     ("lees", "lezen", "gelezen", "kijk", "open", "check", "bekijk", "bekeken", "beantwoord")),
    (("inte", "ingen", "inget", "ej "),
     ("läsa", "läser", "läst", "titta", "öppna", "kolla", "svara", "ser ")),
    (("ikke", "ingen", "intet", "ingenting"),
     ("lese", "læse", "læst", "lest", "ser ", "sjekk", "tjekk", "åpne", "åbne", "svar", "kigge")),
    (("en ", "ei ", "emme", "enkä", "eikä", "kukaan", "mitään"),
     ("lue", "luen", "lueta", "lukea", "katso", "avaa", "seuraa", "vilkaise", "vastaa")),
    (("nie ", "nic ", "nikt", "ani "),
     ("czyta", "przeczyta", "zaglą", "otwier", "sprawdza", "odpisuj", "patrz", "odbieram")),
    (("nečt", "nečet", "neotv", "nedív", "nekoukám", "neodpov", "nesled", "nebudu", "nic", "nikdo"),
     ("nečt", "číst", "mail", "zpráv", "pošt", "schránk", "nic", "neotv", "nekou")),
    (("не ", "ничего", "никто", "нічого", "ніхто", "майже не"),
     ("чита", "прочита", "проверя", "смотр", "открыва", "вижу", "бачу", "перевіря", "дивл",
      "відкрива", "загляд")),
    (("nem ", "semmi", "senki", "se ", "sem "),
     ("olvas", "nézem", "nézek", "nézeg", "nyitom", "látom", "válasz", "ellenőr")),
    (("nu ", "nimic", "nimeni"), ("citesc", "citi", "verific", "deschid", "mă uit", "răspund")),
    # A mailbox that is left shut.
    (("postfach", "mails", "mailbox", "inbox", "innboks", "indbakke", "inkorg", "boîte", "buzón",
      "casella", "caixa", "postvak", "skrzynk", "schránk", "sähköposti", "laptop"),
     ("zu ", "geschlossen", "ruht", "ruhen", "shut", "closed", "rest", "hvil", "vilar", "stängd",
      "lukket", "stengt", "fermé", "repos", "cerrad", "descans", "chius", "ripos", "fechad",
      "dicht", "rust", "zamkn", "odpoczywa", "zavř", "odpočívá", "kiinni", "lepää")),
    (("δεν", "τίποτα", "κανείς"), ("διαβάζ", "διαβάσ", "βλέπ", "ελέγχ", "ανοίγ", "απαντ")),
)  # fmt: skip

# Mail in whatever words, and nothing at all: not "it", which is the matter.
ANY_MAIL = (
    "nothing", "nobody", "no one", "anything you send", "what you send", "what you write",
    "whatever you", "whatsapp", "phone", "nichts", "niemand", "postfach", "rien", "personne",
    "nada", "nadie", "nulla", "niente", "nessuno", "ninguém", "niets", "inget", "ingen",
    "ingenting", "intet", "mitään", "kukaan", "nic ", "nikt", "nikdo", "nečtu nic", "ничего",
    "никто", "нічого", "ніхто", "semmi", "senki", "nimic", "nimeni", "τίποτα", "κανείς", "skärm",
    "bildschirm", "scherm", "screen", "écran", "pantalla", "schermo", "skjerm", "skærm",
)  # fmt: skip

# What opens the sentence in which nothing is read.
NOT_AT_ALL = ("nothing", "nichts", "ingenting", "intet", "ingen", "nie zaglą", "pošt", "пошту",
              "почту", "inbox", "nulla", "niets", "inget", "mitään", "semmi", "nimic")  # fmt: skip

# Nothing at hand to read with, and where one has none.
SCENES = (
    # en
    "off-grid", "off grid", "offline", "no signal", "no reception", "no wifi", "no wi-fi",
    "laptop behind", "laptop at home", "laptop stays", "phone off", "phone is off", "without my",
    "a tent", "our tent", "island", "beach", "lake", "mountain", "festival", "on a train",
    "on trains", "sea",
    "forest", "cabin", "cottage", "honeymoon", "the alps", "my sabbatical", "the family",
    "my family",
    "climbing", "cycling", "paddling", "walking", "rowing", "swimming", "desert", "harbour",
    # de
    "funkloch", "kein empfang", "kein netz", "ohne netz", "ohne laptop", "ohne rechner",
    "handy aus",
    "ohne handy", "zelt", "insel", "strand", "berge", "wald", "hütte", "flitterwochen", "gegönnt",
    "auszeit", "der familie", "am meer", "ans meer", "ostsee", "nordsee", "wohnmobil", "paddel",
    "radel", "am see",
    # fr
    "hors ligne", "sans réseau", "pas de réseau", "sans ordinateur", "l'ordinateur est",
    "sous la tente", "île",
    "plage", "montagne", "à la mer", "forêt", "chalet", "à la campagne", "en famille", "sentier",
    "voile", "pieds dans", "au lac", "du lac",
    # es
    "sin cobertura", "sin ordenador", "sin conexión", "desconectad", "playa", "isla",
    "montaña", "bosque", "pueblo", "en familia", "tienda de campaña", "caravana", "en el monte",
    # it
    "senza computer", "senza rete", "senza campo", "in tenda", "isola", "spiaggia",
    "montagna", "al mare", "bosco", "baita", "in famiglia", "su un treno", "in treno", "in barca",
    "rifugio", "lago",
    # pt
    "sem rede", "sem sinal", "sem computador", "barraca", "na tenda", "ilha", "praia", "serra",
    "montanha", "floresta", "a família", "na roça", "trilho", "trilha",
    # nl
    "tentje", "een tent", "zonder bereik", "zonder laptop", "telefoon uit", "leeglopen", "eiland",
    "bergen", "in het bos", "huisje", "camper", "gezin", "zeil", "camping",
    # sv nb da
    "utan täckning", "utan dator", "datorn hemma", "tält", "stranden", "fjäll", "skog", "skärgård",
    "stuga", "familj", "segl", "uten dekning", "uten pc", "telt", "fjell",
    "hytt", "båt", "familien", "uden dækning", "uden computer", "øen", "skov", "bjerge",
    "sommerhus", "stukket", "reist ", "rejst ",
    # fi
    "ilman konetta", "kentän ulkopuolella", "ilman verkkoa", "teltta", "teltassa", "saare",
    "ranna", "metsä", "mökil", "tunturi", "järve", "perhee", "veneel", "soute", "purje", "loman ",
    "lomal",
    # pl
    "bez zasięgu", "zasięg", "bez komputera", "bez laptopa", "namiot", "wysp", "plaż", "górach",
    "lesie", "jezior", "morz", "rodzin", "kajak", "rower", "bałty", "mazur", "moczę nogi",
    # cs
    "bez signálu", "signál", "bez počítače", "bez notebooku", "pod stan", "ve stanu", "ostrov",
    "pláž", "horách",
    "hřeben", "tater", "v lese", "jezer", "moř", "rodin", "chatě", "chalup", "na kole", "na lodi",
    # ru uk
    "без связи", "без интернета", "без ноутбука", "палатк", "остров", "пляж", "горах", "лесу",
    "море", "с семь", "на дач", "без зв'язку", "без інтернету", "намет", "острів", "лісі",
    "морі", "з сім'", "виставц",
    # tr hu ro el
    "bilgisayarımı", "internet yok", "çadır", "ada ", "plaj", "sahil", "dağda", "dağlar", "orman",
    "deniz", "aile",
    "memleket", "bayram", "köy", "gépem otthon", "laptop nélkül", "térerő", "sátor", "sziget",
    "hegy",
    "erdő", "tenger", "család", "balaton", "fără semnal", "fără laptop", "în cort", "la cort",
    "insul",
    "munte", "munți", "pădure", "la mare", "cu familia", "χωρίς υπολογιστή", "σκηνή", "νησί",
    "παραλία", "βουν", "δάσος", "θάλασσα", "οικογένεια",
    # ja zh ko
    "圏外", "電波", "海", "山", "島", "キャンプ", "実家", "没有信号", "海边", "山里", "老家",
    "바다", "산에", "섬", "캠핑", "고향",
)  # fmt: skip

# One after the other, to whoever wrote.
TO_EACH = (
    "one by one", "everybody", "everyone", "catch up", "in the order", "der reihe nach",
    "nach und nach", "für alle da", "à chacun", "l'un après l'autre", "uno a uno", "uno por uno",
    "uno alla volta", "con calma, tutto", "um por um", "um a um", "een voor een", "één voor één",
    "en i taget", "en efter en", "en etter en", "yksi kerrallaan", "po kolei", "jeden po drugim",
    "jeden po druhém", "postupně", "popořadě", "по очереди", "по одному", "по черзі", "sırayla",
    "tek tek", "sorban", "egyenként", "pe rând", "unul câte unul", "έναν έναν", "με τη σειρά",
    "順に", "順番に", "逐一", "순서대로",
)  # fmt: skip
