"""Words that stand together where a post is empty: given up, cut, or left for another firm."""

from __future__ import annotations

from mailsync.classify.search.pairs import Group

# Of a post or its holder; each group holds one idea in all languages.
VACANCIES: tuple[Group, ...] = (
    # Work, but not here.
    (("job ", "a job", "position", "a post", "stelle", "poste", "puesto", "trabajo", "cargo",
      "incarico", "lavoro", "impiego", "lugar", "emprego", "baan", "functie", "jobb", "tjänst",
      "stilling", "työn", "työpaik", "pracę", "posadę", "práci", "místo", "zaměstnání", "会社"),
     ("elsewhere", "somewhere else", "anderswo", "woanders", "ailleurs", "en otra compañía",
      "en otra empresa", "en otro lugar", "altrove", "altra azienda", "noutra empresa",
      "em outra empresa", "noutro lado", "elders", "ergens anders", "på annat håll",
      "någon annanstans", "annet sted", "andet sted", "muualta", "toisaalta", "gdzie indziej",
      "w innej firmie", "jinde", "v jiné firmě", "転じ", "移り")),
    # Not at work here since a day that lies behind.
    (("hasn't worked", "has not worked", "not worked here", "stopped working", "was part of",
      "was with us", "worked here", "worked with us", "used to work", "arbeitete bis",
      "war bis", "gehörte bis", "n'a plus de fonction", "faisait partie", "travaillait",
      "no trabaja aquí", "no trabaja más", "trabajó", "formaba parte", "lavorava", "ha lavorato",
      "non è più dei nostri", "non lavora qui", "não trabalha cá", "não trabalha aqui",
      "trabalhou", "werkte", "werkt sinds", "werkt hier", "jobbar inte", "arbetar inte",
      "jobbade", "arbetade", "jobber ikke", "arbeider ikke", "jobbet", "har ikke arbejdet",
      "arbejder ikke", "arbejdede", "ei ole ollut", "ei työskentele", "työskenteli",
      "nie pracuje", "pracował", "nepracuje", "pracoval"),
     ("since", "until", "till", "up to", "any more", "seit", "bis ", "depuis", "jusqu", "desde",
      "hasta", "dal ", "fino", "da pasqua", "até", "desde a", "sinds", "tot ", "sedan", "till ",
      "her lenger", "etter", "siden", "til ", "jälkeen", "asti", "od ", "do ", "meillä", "u nás",
      "u nas", "hos oss", "hos os", "bij ons", "chez nous", "da noi", "connosco")),
    # The post itself is gone.
    (("position", "the role", "the post", "job of", "die stelle", "stelle von", "posten von",
      "poste de", "le poste", "el puesto", "puesto de", "el cargo", "posto di", "il posto",
      "il ruolo", "o cargo", "a vaga", "o posto", "functie van", "de functie", "tjänst",
      "tjänsten", "stilling", "stillingen", "tehtävä", "toimi ", "vakanssi", "stanowisko", "etat",
      "místo", "pozice", "職位", "ポスト"),
     ("no longer exists", "doesn't exist", "was abolished", "has been cut", "was axed",
      "been dissolved", "gestrichen", "weggefallen", "abgeschafft", "supprimé", "disparu",
      "suprimid", "eliminad", "amortiz", "soppress", "eliminat", "extint", "vervallen",
      "opgeheven", "geschrapt", "dragits in", "dragen", "nedlagt", "fjernet", "avviklet",
      "lakkautettu", "lopetettu", "zlikwidowan", "zrušen", "廃止", "なくなり")),
    # Gone to other firms, in a script without blanks.
    (("他社", "退社", "退任", "転職"), ("転じ", "移り", "移籍", "いたし", "しました", "し、")),
    # With another house now.
    (("competitor", "the competition", "rival firm", "mitbewerb", "konkurrenz", "confrère",
      "la concurrence", "competencia", "concorrenza", "concorrência", "concurrent",
      "konkurrent", "kilpailij", "konkurencj", "konkurenc", "otra casa", "another firm",
      "another employer", "other employer", "別の会社", "別会社"),
     ("gone to", "joined", "moved to", "switched", "went to", "gewechselt", "gegangen",
      "exerce", "parti", "rejoint", "passé", "pasado", "se fue", "unido", "passat", "andato",
      "mudou", "foi para", "transferi", "overgestapt", "vertrokken", "gegaan", "gått över",
      "gått till", "gått til", "gået til", "skiftet", "vaihtanut", "siirtynyt", "przesz",
      "odsz", "přešel", "přešla", "odešel", "移り", "移籍")),
    # Its account runs out.
    (("account", "inbox", "mailbox", "konto", "kontoen", "kontot", "postfach", "compte", "boîte",
      "cuenta", "buzón", "casella", "conta", "caixa", "postvak", "brevlåda",
      "postkasse", "tili", "postilaatikko", "skrzynka", "účet", "schránk", "アカウント", "受信箱"),
     ("disappear", "will be shut", "be shut", "runs out", "expire", "läuft aus", "läuft demnächst",
      "verschwind", "disparaître", "ne mène plus", "desaparec", "sparirà", "sparisce",
      "verdwijn", "försvinn", "forsvinn", "forsvind", "poistuu", "zniknie",
      "zmizí", "消滅", "なくなり")),
    # Nobody is behind it.
    (("nobody", "no one", "niemand", "niemanden", "personne", "nadie", "nessuno", "ninguém",
      "ingen", "kukaan", "nikt", "nikdo", "誰も"),
     ("this mailbox", "this inbox", "this account", "reading this any", "under this address",
      "unter dieser adresse", "dieses postfach", "à personne", "ne lit plus", "ne relève plus",
      "este buzón", "ya este", "questa casella", "segue più", "esta caixa", "lê esta",
      "deze mailbox", "dit postvak", "brevlådan", "följer den här", "følger denne", "postkasse",
      "tätä postilaatikkoa", "tätä osoitetta", "tej skrzynki", "tego adresu", "tuto schránku",
      "tuto adresu", "見ておりません", "見ていません", "mail for him ends", "ends up nowhere")),
    # Notice was given.
    (("renuncia", "demissão", "demissioni", "dimissioni", "ontslag", "wypowiedzenie", "výpověď",
      "notice", "kündigung", "sa démission", "si è dimess", "sagt upp sig", "har sagt opp",
      "har sagt op", "irtisanoutu", "avskjed"),
     ("presentó", "presentado", "pediu", "dato le", "rassegnato", "genomen", "złożył", "złożyła",
      "dal ", "dala ", "podal", "handed in", "gave", "given", "eingereicht", "donné", "remis",
      "si è", "har ", "on ", "ha ")),
    # Not to be found here.
    (("find me", "finden sie mich", "trifft mich", "treffen sie mich", "me trouverez",
      "me encontrar", "mi trover", "mij vinden", "mig här", "meg her", "mig her", "minua täältä",
      "mnie tu", "mě tu", "mne zde"),
     ("won't", "will not", "no longer", "nicht mehr", "plus", "ya no", "no me", "non mi", "più",
      "já não", "não me", "niet meer", "inte längre", "ikke lenger", "ikke længere", "enää",
      "już", "nie znajdz", "už", "nenajdete")),
    # Who has taken the work over.
    (("baton", "reins", "staffelstab", "zepter", "flambeau", "relais", "testigo", "testimone",
      "testemunho", "bastão", "stokje", "stafettpinn", "stafetpind", "viestikapul", "pałeczk",
      "štafet", "後任", "引き継"),
     ("passed", "handed", "taken", "has ", "übergeben", "übernommen", "übernimmt", "passé", "pris",
      "repris", "pasado", "recog", "passato", "raccolto", "passou", "pegou", "overgedragen",
      "overgenomen", "lämnat", "tagit", "gitt", "tatt", "givet", "taget", "siirtyi", "otti",
      "przejął", "przejęła", "przekazał", "převzal", "předal", "まし", "です")),
)  # fmt: skip

# The idioms of those who retire or go, in the first person.
LAST_DAYS: tuple[Group, ...] = (
    (("boots", "hat at", "botas", "scarpe al chiodo", "chuteiras", "hanskat", "naulaan", "na kołku",
      "na hřebík", "årene", "årorna", "révérence", "hut genommen", "rücken gekehrt",
      "lagt av", "trukket mig tilbage", "trukket meg tilbake", "dragit mig tillbaka",
      "卒業"),
     ("hung up", "colgado", "colgué", "appeso", "pendurei", "ripust", "zawiesi", "pověsil",
      "lagt inn", "lagt upp", "tiré", "habe ich", "ich habe", "efter", "etter", "jag har",
      "har jeg", "jeg har", "まし", "いたし", "år ")),
    (("last day", "final day", "letzter tag", "dernier jour", "último día", "ultimo giorno",
      "último dia", "laatste dag", "laatste werkdag", "sista dag", "siste dag", "sidste dag",
      "viimeinen päivä", "ostatni dzień", "poslední den", "最終出社", "最終日"),
     ("was", "war", "fut", "était", "fue", "è stato", "era", "foi", "var", "oli", "był", "byl",
      "でした", "です")),
    (("new pastures", "pastures new", "greener pastures", "neuen ufern", "neue ufer",
      "d'autres cieux", "nuevos horizontes", "nuovi lidi", "novos ares", "nieuwe horizon",
      "nya äventyr", "nye eventyr", "uusiin seikkailuihin", "nowych przygód", "novým výzvám"),
     ("off to", "i'm ", "as of", "from ", "auf zu", "breche", "je ", "vers", "parto", "voy",
      "vado", "rumo", "parti", "naar", "op weg", "mot", "på vei", "på vej", "lähdin", "ruszam",
      "odcház")),
)  # fmt: skip
