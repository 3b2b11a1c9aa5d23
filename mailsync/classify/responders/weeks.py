"""Words that stand together where one does not answer for a week, or not on all days of it."""

from __future__ import annotations

from mailsync.classify.search.pairs import Group

# Each group holds one idea in all languages.
WEEKS: tuple[Group, ...] = (
    # Where a telephone hardly works.
    (("little signal", "poor signal", "bad signal", "bad reception", "patchy", "wenig netz",
      "schlechtes netz", "wenig empfang", "schlechter empfang", "peu de réseau",
      "mauvais réseau", "poca cobertura", "mala cobertura", "poca rete", "poco campo",
      "pouca rede", "pouco sinal", "weinig bereik", "slecht bereik", "dålig täckning",
      "dåligt nät", "dårlig dekning", "dårlig dækning", "kenttä huono", "huono kenttä",
      "huono yhteys", "słaby zasięg", "słabym zasięg", "slabým signálem", "slabý signál",
      "電波"),
     ("week", "site", "answer", "woche", "baustelle", "wochenende", "semaine", "chantier",
      "semana", "obra", "settimana", "cantiere", "bouwplaats", "weekend", "veckan", "bygget",
      "uken", "ugen", "byggeplass", "byggeplads", "helgen", "viikon", "työmaa", "tygodniu",
      "budow", "týden", "stavb", "víkend", "今週", "現場", "週末")),
    # Ill in bed.
    (("fever", "in bed", "bedridden", "fieber", "im bett", "flach", "cloué au lit", "au lit",
      "fièvre", "en cama", "fiebre", "a letto", "febbre", "de cama", "febre", "op bed", "koorts",
      "feber", "däckad", "senga", "i seng", "kuumeessa", "gorączk", "horečk", "発熱", "臥せ"),
     ("answer", "reply", "next week", "antwort", "woche", "réponse", "semaine", "contesto",
      "semana", "rispondo", "settimana", "respondo", "antwoord", "week", "svar", "vecka", "uke",
      "uge", "vastau", "viikol", "odpi", "tygodni", "odpov", "týden", "返信", "来週")),
    # Taken up all week.
    (("all week", "the whole week", "ganze woche", "gesamte woche", "toute la semaine",
      "toda la semana", "tutta la settimana", "toda a semana", "hele week", "hela veckan",
      "hele uken", "hele ugen", "koko viikon", "cały tydzień", "celý týden", "今週は終日"),
     ("in meetings", "on a plane", "slow", "travelling", "auf terminen", "unterwegs", "messe",
      "schulung", "en rendez-vous", "en déplacement", "formation", "de reuniones", "de viaje",
      "en feria", "in riunione", "in trasferta", "in viaggio", "em reuniões", "em viagem",
      "in overleg", "op reis", "onderweg", "i möten", "på resa", "i møter", "på reise", "i møder",
      "på rejse", "kokouksissa", "matkoilla", "na spotkaniach", "w podróży", "na jednáních",
      "na cestách", "会議", "出張")),
    # On some days only.
    (("i work mon", "i only work", "i work tue", "working days are", "arbeite mo", "arbeite di",
      "arbeite nur", "ich arbeite von", "je travaille du", "je ne travaille que", "trabajo de",
      "trabajo solo", "sólo trabajo", "lavoro da", "lavoro solo", "trabalho de", "só trabalho",
      "ik werk ma", "ik werk van", "ik werk alleen", "jobbar mån", "jobbar bara", "arbetar mån",
      "jobber man", "jobber bare", "arbejder man", "arbejder kun", "työskentelen ma",
      "työskentelen vain", "pracuję pon", "pracuję tylko", "pracuję od", "pracuji po",
      "pracuji jen", "の勤務", "のみ勤務"),
     ("wait", "monday", "rest", "montag", "wartet", "lundi", "attend", "lunes", "espera",
      "lunedì", "aspetta", "segunda", "wacht", "maandag", "väntar", "måndag", "venter", "mandag",
      "odottaa", "odottavat", "maanantai", "czeka", "poniedział", "počká", "pondělí", "月曜",
      "wed", "thu", "mercredi", "miércoles", "mercoledì", "quarta")),
    # A house that keeps a feast.
    (("shop", "store", "we've shut", "we have shut", "workshop", "laden", "geschäft", "werkstatt",
      "boutique", "magasin", "atelier", "tienda", "taller", "negozio", "bottega", "loja",
      "oficina", "winkel", "zaak", "butiken", "verkstaden", "butikken", "verkstedet", "værkstedet",
      "kauppa", "myymälä", "sklep", "warsztat", "obchod", "dílna", "店"),
     ("shut for", "closed for", "zu wegen", "zu über", "geschlossen wegen", "fermée pour",
      "fermé pour", "cerrada por", "cerrado por", "chiuso per", "fechada", "fechado", "dicht",
      "gesloten", "stängd över", "stängd för", "stengt i", "stengt for", "lukket i", "lukket for",
      "kiinni juhan", "suljettu", "zamknięty", "zavřený", "diwali", "閉めて", "お休み")),
    # The children have no school.
    (("half term", "half-term", "school holiday", "school break", "pfingstferien", "herbstferien",
      "osterferien", "schulferien", "vacances scolaires", "vacaciones escolares", "puente con",
      "vacanze scolastiche", "ponte con", "férias escolares", "schoolvakantie", "herfstvakantie",
      "voorjaarsvakantie", "sportlov", "höstlov", "påsklov", "vinterferie", "høstferie",
      "efterårsferie", "hiihtoloma", "syysloma", "ferie zimowe", "ferie z dziećmi",
      "jarní prázdniny", "podzimní prázdniny", "春休み", "夏休み", "冬休み"),
     ("mail", "answer", "kids", "kinder", "lese", "relis", "enfants", "leo", "niños", "leggo",
      "bambini", "leio", "crianças", "lees", "kinderen", "läser", "barnen", "leser", "ungene",
      "læser", "børnene", "luen", "lasten", "czytam", "dziećmi", "čtu", "dětmi", "メール",
      "post")),
    # Who stands in, beside the days.
    (("leave from", "leave ", "urlaub", "congés du", "vacaciones del", "ferie dal", "férias de",
      "verlof", "semester", "ferie", "loma", "urlop", "dovolená", "休暇"),
     ("covers", "vertretung", "vertritt", "assure", "me cubre", "cubre", "mi copre", "copre",
      "substitui", "neemt waar", "täcker", "dekker", "dækker", "tuuraa", "zastępuje", "zastupuje",
      "代理")),
)  # fmt: skip
