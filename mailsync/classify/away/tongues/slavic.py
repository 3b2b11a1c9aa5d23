"""Polish, Czech and Slovak."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

POLISH = Tongue(
    name="pl",
    common="jestem i w na do z od nie się będę dzień dobry dziękuję za wiadomość urlopie biurze "
    "proszę o kontakt sprawach pilnych oraz mojej mój jest po to pozdrawiam r. dnia wracam "
    "powrocie pani pan",
    months="stycznia|styczeń|sty; lutego|luty|lut; marca|marzec|mar; kwietnia|kwiecień|kwi; maja|"
    "maj; czerwca|czerwiec|cze; lipca|lipiec|lip; sierpnia|sierpień|sie; września|wrzesień|wrz; "
    "października|październik|paź|paz; listopada|listopad|lis; grudnia|grudzień|gru",
    days="poniedziałek|poniedziałku|poniedziałkiem|pon; wtorek|wtorku|wtorkiem|wt; środę|środy|"
    "środa|środą|śr; czwartek|"
    "czwartku|czwartkiem|czw; piątek|piątku|piątkiem|pt; sobotę|soboty|sobota|sob; niedzielę|"
    "niedzieli|niedziela|"
    "niedz|nd",
    not_before="przed|wcześniej niż",
    first="dopiero|dopiero w|dopiero od|dopiero od dnia|dopiero dnia|dopiero we",
    only="tylko|jedynie",
    until="do|do dnia|aż do|aż do dnia|do końca dnia|potrwa do|potrwa do dnia",
    through="do włącznie|do dnia włącznie|włącznie do|włącznie z",
    since="od|od dnia|począwszy od|poczynając od|z dniem|już od",
    on="w dniu|dnia|w|we|biura|pracy|do biura|do pracy|do pracy w|to|do biura w|jest|"
    "do pracy dnia|na|dn.",
    to="do|do dnia|aż do",
    opens="w dniach|w okresie od|w terminie|w dniach od|w terminie od|okres|termin|w okresie",
    between="między|pomiędzy",
    ands="i|a|oraz|ale|lub",
    fill="dnia|dniu|dn.|włącznie|najbliższy|najbliższego|w|tego|najbliższą",
    vague="około|ok.|po|koło|tydzień|początek|połowa|koniec|najpóźniej|początku|końca|połowy",
    included="włącznie|wlacznie|włączając",
    away="nie ma mnie|nie będzie mnie|mnie nie ma|mnie nie będzie|urlop*|nieobec*|poza biurem|"
    "wolne|zwolnieni*|delegacj*|l4|chorob*|macierzyńsk*|wychowawcz*|wyjeźdz*|podróż*|niedostępn*|"
    "poza firmą|out of office|wakacj*|tacierzyńsk*|nieosiągaln*|ojcowsk*|rodzicielsk*|w podróży|"
    "wyjazd*|dzień wolny|na targach|na konferencji|na szkoleniu",
    back="po staremu|normalnie|rusza*|"
    "wrac*|wrócę|wróc*|powrót|powrot*|powrac*|powróc*|ponownie|znowu|z powrotem|znów|powrocie",
    here="dostępn*|w biurze|w pracy|osiągaln*|do dyspozycji|dostęp*|pod telefonem|kontakt ze mną|"
    "odczyt*|odbier*|sprawdza*",
    answer="do zobaczenia|do usłyszenia|odezw*|widzimy się|przeczytam|"
    "odpowi*|odpisz*|odpisuj*|oddzwon*|skontaktuję|odpowiedź|ustosunk*",
    cover="kontakt|kontaktować|skontaktować|zastęp*|piln*|proszę|pomoże|zwracać|zastąpi|kierować|"
    "pomoc",
    colleague="koleg*|koleż*|współpracown*",
    no="nikt|nikogo|nie|bez|ograniczon*|brak|sporadyczn*|utrudnion*",
    other="ważn*|ofert*|rejestr*|zapis*|rabat*|promocj*|webinar*|faktur*|płatno*|zamówie*|"
    "dostaw*|cen*|rocznic*|założon*|godzin*|gwarancj*|wydarzen*|umow*|wysłan*|otrzyman*|usunięt*|"
    "termin zgłosz*|wiadomość z|państwa wiadomość z|kampani*|konkurs*|ankiet*|odwiedź*|zapisz*|"
    "targi",
    office="biuro nieczynne|nieczynn*|zamknięt*|nasza firma|firma będzie|biuro będzie|przerwa "
    "świąteczna|przerwa urlopowa",
    reopens="otwieramy|ponownie czynne|znów czynne|otwarte ponownie|ponownie otw*",
    theirs="on|ona|oni|który|która",
    today="dziś|dzisiaj|dzisiejszym",
    tomorrow="jutro|jutra",
    overmorrow="pojutrze",
    coming="najbliższy|najbliższą|najbliższego|ten|tę",
    next="przyszły|przyszłą|następny|przyszłego",
    next_week="przyszłego tygodnia|w przyszłym tygodniu|następnego tygodnia",
    every="każdy|każdą|co|w każdy",
    week="tydzień|tygodniu",
    part="rano|popołudni*|południ*|wieczor*",
    of_month="dnia",
    later="następujący po tym|następny po tym|po tym terminie|kolejny",
    whole="cały|przez cały|cały miesiąc|przez cały miesiąc|przez caly",
    ours="nasz*",
    titles="pan|pani",
    third="jest|będzie|wraca|wróci",
    me="jestem|mnie|mogę|pomogę|ja|wracam|będę",
    loosely="pierwszy|drugi|ostatni|za tydzień|za dwa tygodnie|po|przed",
)

CZECH = Tongue(
    name="cs",
    common="jsem a na v do od se je budu nebudu děkuji za zprávu dovolené dobrý den prosím "
    "kontaktujte mimo kancelář s pozdravem případě naléhavých mé mé mou vaši e-mail kolegu zpět "
    "opět dne z bude",
    months="ledna|leden|led|lednem; února|únor|úno|únorem; března|březen|bře|březnem; dubna|"
    "duben|dub|dubnem; května|květen|kvě|květnem; června|červen|čvn|červnem; července|červenec|"
    "čvc|červencem; srpna|srpen|srp|srpnem; září|zář|zářím; října|říjen|říj|říjnem; listopadu|"
    "listopad|lis|listopadem; prosince|prosinec|pro|prosincem",
    days="pondělí|pondělím|po|pondělka; úterý|úterým|út|úterka; středu|středy|středa|středou|st; "
    "čtvrtek|čtvrtka|čtvrtkem|čt; "
    "pátek|pátku|pá; sobotu|soboty|sobota|so; neděli|neděle|ne",
    not_before="před|dříve než",
    first="až|až v|až ve|až od|až dne|teprve|teprve v|teprve od",
    only="pouze|jen",
    until="do|až do|do dne|potrvá do|nejméně do|nejpozději do",
    through="do včetně|do konce dne|až do včetně",
    since="od|ode|počínaje|ode dne|od dne|opět od|znovu od|počínaje dnem",
    on="dne|v|ve|opět|opět v|zpět v|je|zpět|do kanceláře|do práce|do kanceláře v|na",
    to="do|až|až do|do dne",
    opens="v termínu|v termínu od|v období|v období od|ve dnech|ve dnech od|v době od|termín",
    between="mezi",
    ands="a|ale|i|nebo|takže",
    fill="dne|včetně|tento|toto|tuto|příští|v|ve|o",
    vague="kolem|asi|po|přibližně|týden od|začátek|polovina|konec|zhruba|nejdříve|konce|začátku",
    included="včetně|vč|vcetne",
    away="na veletrhu|"
    "dovolen*|nepřítom*|mimo kancelář|mimo kanceláře|pryč|služební cest*|nemoc*|mateřsk*|"
    "rodičovsk*|nedostupn*|volno|nejsem v|nebudu v|zahranič*|out of office|cestuj*|na cestách|"
    "volna|mimo|neschop*|home care|na konferenci|na školení",
    back="normálně|zase|zpět|vrát*|vrac*|návrat*|opět|znovu|zpátky",
    here="v kanceláři|dostupn*|k zastižení|k dispozici|na e-mailu|v práci|přístup*|zastihn*|na "
    "příjmu|číst",
    answer="ozveme|těšíme se|uvidíme|slyšíme|přečtu|"
    "odpov*|ozvu|reagov*|odepíš*|zareag*|vyřídím|zavolám",
    cover="kontaktujte|kontaktovat|obraťte|obracejte|zastup*|zástup*|naléhav*|urgent*|pomůže|"
    "spěch*|nutných|neodkladn*|obrátit",
    colleague="koleg*",
    no="nikdo|ne|nejsem|nebudu|bez|omezen*|nemám|nemohu|nebude|není",
    other="plat*|nabíd*|registr*|přihlá*|slev*|webinář*|faktur*|objednáv*|dodáv*|cen*|výroč*|"
    "založen*|otevír*|záruk*|akce|akci|smlouv*|odeslan*|přijat*|smazán*|termín přihl*|vaše "
    "zpráva z|uzávěrk*|kampaň|navštivte|přihlaste|veletrh*",
    office="kancelář je zavřen*|kancelář bude|zavřeno|uzavřen*|celozávodní*|naše firma|firma "
    "bude|zavřen*",
    theirs="on|ona|oni|který|která",
    today="dnes",
    tomorrow="zítra|zítřka",
    overmorrow="pozítří",
    coming="toto|tuto|tento|nejbližší",
    next="příští",
    next_week="příští týden|příštího týdne|v příštím týdnu",
    every="každé|každou|každý|vždy",
    week="týden|týdnu",
    part="ráno|odpoledne|dopoledne|poledne|večer",
    dotted=True,
    of_month="dne",
    later="následující|poté|nato",
    whole="celý|po celý|celý měsíc|po celý měsíc",
    ours="naše|náš|naší|našem",
    titles="pan|paní|ing|mgr",
    reopens="otevíráme|znovu otev*|opět otev*|otevřeme|otevřeno opět",
    third="je|bude|se|má",
    me="jsem|já|mohu|pomohu|budu|mám|mi",
    loosely="první|druhé|poslední|za týden|za dva týdny|po|před",
)

SLOVAK = Tongue(
    name="sk",
    common="som a na v do od sa je budem nebudem ďakujem za správu dovolenke dobrý deň prosím "
    "kontaktujte mimo kancelárie s pozdravom prípade naliehavých moju vašu e-mail späť opäť dňa "
    "bude",
    months="januára|január|jan; februára|február|feb; marca|marec|mar; apríla|apríl|apr; mája|"
    "máj; júna|jún; júla|júl; augusta|august|aug; septembra|september|sep; októbra|október|okt; "
    "novembra|november|nov; decembra|december|dec",
    days="pondelok|pondelka|po; utorok|utorka|ut; stredu|stredy|streda|st; štvrtok|štvrtka|št; "
    "piatok|piatku|pia; sobotu|soboty|sobota|so; nedeľu|nedele|nedeľa|ne",
    not_before="pred|skôr než",
    first="až|až v|až od|až dňa",
    only="iba|len",
    until="do|až do|do dňa",
    through="do vrátane",
    since="od|odo|odo dňa|od dňa",
    on="dňa|v|vo|opäť|späť|späť v|je|do kancelárie",
    to="do|až do|až",
    opens="v termíne|v termíne od|v období od|v dňoch|v dňoch od",
    between="medzi",
    ands="a|ale|i|alebo",
    fill="dňa|vrátane|tento|túto|v|vo",
    vague="okolo|asi|po|približne|začiatok|polovica|koniec",
    included="vrátane|vratane",
    away="dovolenk*|neprítom*|mimo kancelári*|preč|služobnej cest*|materskej|rodičovskej|"
    "nedostupn*|voľno|chorý|chorá|pn|na školení|na konferencii",
    back="späť|vrát*|vrac*|návrat*|opäť|znova|znovu",
    here="v kancelárii|dostupn*|k dispozícii|zastihn*|v práci|prístup",
    answer="ozveme|prečítam|odpov*|ozvem|reagova*",
    cover="kontaktujte|kontaktovať|obráťte|zastup*|naliehav*|urgentn*|súrn*",
    colleague="koleg*",
    no="nikto|nie|nebudem|bez|obmedzen*|nemám|nemôžem",
    other="plat*|ponuk*|registr*|prihlá*|zľav*|webinár*|faktúr*|objednáv*|dodáv*|cen*|výroč*|"
    "založen*|záruk*|akcia|zmluv*|navštívte|prihláste|veľtrh*",
    office="zatvoren*|celozávodn*|naša firma|firma bude",
    theirs="on|ona|oni|ktorý|ktorá",
    today="dnes",
    tomorrow="zajtra",
    overmorrow="pozajtra",
    coming="tento|túto|najbližší",
    next="budúci|budúcu",
    next_week="budúci týždeň|budúceho týždňa",
    every="každý|každú|vždy",
    week="týždeň",
    part="ráno|poobede|doobeda|večer|popoludní",
    dotted=True,
    of_month="dňa",
    later="nasledujúci|potom",
    whole="celý|po celý|celý mesiac",
    ours="naša|náš|naše",
    third="je|bude|sa|má",
    me="som|ja|môžem|pomôžem|budem|mám",
    loosely="prvý|posledný|za týždeň|o týždeň|po|pred",
)
