"""What stands in answers that mention an absence: the matter, a third person, an appointment."""

from __future__ import annotations

ASIDES = (
    # en
    " but", "but ", "price", "pricing", "cost", "offer", "demo", "trial", "test ", "budget",
    "contract", "proposal", "auditor", "sign it", "sign the", "i sign", "we sign", "tool",
    "i could", "we could", "we can ", "could do", "could you", "would you", "can you", "so please",
    "so i", "so we", "so a ", "sorry", "too high", "too expensive", "too early", "who decides",
    "decides", "i decide", "he will tell", "she will tell", "i'd ", "let's", "we use", "we have",
    "already", "i read", "when this arrived", "interest", "bring", "show it", "show you",
    "show this", "drop in", "my boss", "our boss", "my partner", "my wife", "my husband", "my son",
    "my daughter", "our cfo", "our accountant", "our bookkeeper", "ask for me", "call me",
    "ring me", "write to me", "suit", "works for", "slot", "free on", "free in the", "is free",
    "time for", "look at it", "project", "projekt", "projet ", "proyecto", "progetto", "projeto",
    "prosjekt", "ask for", "please call after", "please write after", "please ring after",
    "office then", "ship it", "please ship", "deliver", "your team", "not now", "then i'll look",
    "meet", "talk", "is fine", "are fine", "fine with", "fine by", "fine for", "in ordnung",
    "ist ok", "c'est bon", "est bon", "me va bien", "está bien", "va bene", "está bem", "is prima",
    "är ok", "er greit", "er fint", "er ok", "w porządku", "v pořádku", "結構です",
    # de
    "aber ", "doch ", "preis", "kostet", "kosten", "angebot", "testen", "teste", "tool", "vertrag",
    "budget", "entscheid", "unterschr", "ginge", "hätte", "könnte", "würde", "meine frau",
    "mein mann", "mein chef", "unser chef", "meine chefin", "der chef", "die chefin",
    "mein partner", "mein kollege", "meine kollegin", "unser buchhalter", "unsere buchhalt",
    "thema", "übrigens", "davor", "vorher", "schicken sie", "zeigen", "zeige", "passt", "darüber",
    "habe ich zeit", "hat also", "rufen sie mich", "melden sie sich bei mir", "treffen", "termin",
    "für sie bereit", "legen sie", "klären wir", "rufen sie", "bitte dann", "liefern",
    "anrufen nach", "dann frau", "dann herr",
    # fr
    "mais ", "prix", "tarif", "devis", "offre", "démo", "essai", "essaie", "outil", "contrat",
    "budget", "idée", "décide", "mon associé", "mon patron", "ma patronne", "notre comptable",
    "ma femme", "mon mari", "montre", "rappelez", "donc ", "clôtur", "j'ai le temps", "rendez-vous",
    "déposez", "laissez", "vers vous", "livrez", "livrer", "se voir", "appeler après",
    "rappeler après", "appelez-moi", "pourrais", "il vous", "elle vous",
    # es
    "pero ", "precio", "tarifa", "oferta", "propuesta", "prueba", "probamos", "probar", "contrato",
    "presupuesto", "decid", "mi socio", "mi jefe", "el jefe", "la jefa", "mi mujer", "mi marido",
    "enseño", "podría", "hueco", "tengo tiempo", "llámame", "llámeme", "compramos", "sin él",
    "sin ella", "se lo ", "lo miro", "lo vemos", "reunión", "quedamos", "entreguen", "dejad",
    "deje ", "dejen", "deja el", "llamar después", "llame después", "llámenme",
    # it
    ", ma ", "però", "prezzo", "offerta", "prova", "proviamo", "provare", "contratto", "decide",
    "decid", "il titolare", "mio socio", "il capo", "mia moglie", "mio marito", "guardo la s",
    "guardo la v", "guardo la propo", "guardo il", "lo guardo", "ne discut", "ne parl", "passate",
    "ho tempo", "potrei", "mi chiami", "appuntamento", "ci basta", "bastano", "consegnate",
    "lasciate", "lasci ", "chiamare dopo", "richiamare dopo",
    # pt
    "mas ", "preço", "proposta", "testar", "testamos", "experiment", "ferramenta", "orçamento",
    "decid", "meu sócio", "o chefe", "a chefe", "meu chefe", "minha mulher", "meu marido",
    "tenho tempo", "pode ser", "poderia", "vejo a", "vejo o", "ligue-me", "reunião", "ligar depois",
    "entreguem", "deixe ", "deixem",
    # nl
    "laat het", "laat de", "op terug", "bel na ", "bellen na ", ", maar ", "maar ik ", "maar we ",
    "maar wij ", "maar u ", "maar dat ", "maar het ", "maar stuur", "prijs", "offerte", "voorstel",
    "demo", "proef", "contract", "beslis ik", "bepaalt", "mijn compagnon", "mijn baas",
    "mijn vrouw", "mijn man", "kijk ik", "heb ik tijd", "bel me", "zullen we", "zou ", "kunnen we",
    "zonder hem", "zonder haar", "afspraak", "halen wij",
    # sv, nb, da
    "men ", "pris ", "priset", "prisen", "priser", "offert", "förslag", "avtal", "chefen", "sjefen",
    "min chef", "min sjef", "min fru", "min man ", "min kone", "min mann", "bestäm", "bestemmer",
    "går bra", "passar", "passer", "har tid", "tid klock", "tid klok", "kikar på", "tittar på",
    "ser på", "kigger på", "tilbud", "forslag", "kontrakt", "avtale", "aftale", "prøver", "provar",
    "ring mig", "ring meg", "ring til mig", "ring til meg", "avslutter", "stänger redan",
    "allerede", "redan", "møte", "møde", "möte", "ring efter", "lämna", "legg ", "læg ",
    "ring etter", "ringe etter", "ringe efter", "kunne ", "kunde ", "skulle",
    # fi
    "mutta", "hinta", "hinnan", "tarjou", "kokeil", "sopimu", "päättää", "pomo ", "pomoni",
    "pomon ", "vaimo", "mieheni", "katson", "on aikaa", "minulla on aika", "soita minulle",
    "silloin", "jätä ", "tapaami", "tahti", "jo.",
    # pl
    "zostaw", "wtedy", "dzwonić po", "telefon po", "zadzwonić po", "ale ", "cena", "ceny", "cenę",
    "ofert", "umow", "budżet", "decyduje", "szef", "mój wspólnik", "moja żona", "mój mąż", "obejrz",
    "mam czas", "mógł", "mogł", "zadzwoń do mnie", "proszę do mnie", "wypróbuj", "spotka",
    "zamykamy miesiąc",
    # cs
    "nechte", "nechejte", "zavolejte", "volejte po", "zavolejte po", "cen", "nabídk", "smlouv",
    "rozpočet", "rozhod", "šéf", "můj společník", "moje žena", "můj muž", "podívám", "mám čas",
    "mohl", "zavolejte mi", "vyzkouš", "schůz", "uzavírá",
    # ja
    "お預け", "後にお電話", "にお電話くだ", "ですが", "価格", "料金", "見積", "提案", "資料",
    "契約", "予算", "決裁", "上司", "妻", "夫",
    "空いて", "打ち合わせ", "決算", "拝見",
)  # fmt: skip
