"""What desks say of their work in many languages, and people who come near it."""

from __future__ import annotations

# Line by line, without any mark: two or more statements, or one and a number.
DESKS: tuple[tuple[str, ...], ...] = (
    (
        "Our counter looks at new mail Monday to Friday.",
        "You will normally hear from us by the following day.",
        "The Reception Desk",
    ),
    (
        "Offers are sorted once a week.",
        "We only write back when there is a match.",
        "Purchasing Team",
    ),
    (
        "A case was opened for you under W-77120.",
        "Please quote it.",
        "Help Team",
    ),
    (
        "A robot wrote this note.",
        "A human will answer within 48 hours.",
    ),
    (
        "An unserem Schalter lesen wir die Post montags bis freitags.",
        "In der Regel antworten wir am nächsten Tag.",
        "Ihr Serviceteam",
    ),
    (
        "Angebote werden einmal im Monat gesichtet.",
        "Wenn Sie nichts von uns hören, passt es nicht.",
        "Ihr Serviceteam",
    ),
    (
        "Der Vorgang wurde unter W-77120 angelegt.",
        "Bitte stets angeben.",
        "Hotline",
    ),
    (
        "Diese Zeilen verschickt eine Maschine.",
        "Ein Mensch antwortet binnen 48 Stunden.",
    ),
    (
        "Nos agents lisent le courrier du lundi au vendredi.",
        "En général, une réponse part le lendemain.",
        "Le service clients",
    ),
    (
        "Les offres sont étudiées une fois par mois.",
        "Sans nouvelles de notre part, elle n'est pas retenue.",
        "Le service achats",
    ),
    (
        "Un dossier portant la référence W-77120 vient d'être ouvert.",
        "Le service technique",
    ),
    (
        "En el mostrador leemos el correo de lunes a viernes.",
        "Normalmente contestamos al día siguiente.",
        "Atención al público",
    ),
    (
        "Las ofertas se revisan una vez al mes; si no le decimos nada, no encaja.",
        "Departamento de compras",
    ),
    (
        "Allo sportello leggiamo la posta dal lunedì al venerdì.",
        "Di solito rispondiamo il giorno dopo.",
        "Lo sportello",
    ),
    (
        "Le offerte vengono esaminate una volta al mese.",
        "Se non ci facciamo vivi, non fa per noi.",
        "Ufficio acquisti",
    ),
    (
        "No balcão lemos o correio de segunda a sexta.",
        "Em regra respondemos no dia seguinte.",
        "O balcão de apoio",
    ),
    (
        "As propostas são vistas uma vez por mês.",
        "Se não dissermos nada, não se aplica desta vez.",
        "Departamento de compras",
    ),
    (
        "Aan de balie lezen wij de post van maandag tot en met vrijdag.",
        "Meestal volgt antwoord de volgende dag.",
        "De balie",
    ),
    (
        "Offertes worden één keer per maand bekeken.",
        "Hoort u niets, dan past het deze keer niet.",
        "Afdeling inkoop",
    ),
    (
        "I disken läser vi posten måndag till fredag.",
        "Oftast svarar vi dagen efter.",
        "Receptionen",
    ),
    (
        "Offerter går vi igenom en gång i månaden.",
        "Hör du inget så passar det inte.",
        "Avdelningen inköp",
    ),
    (
        "I skranken leser vi posten mandag til fredag.",
        "Som regel svarer vi dagen etter.",
        "Resepsjonen",
    ),
    (
        "Tilbud går vi gjennom en gang i måneden.",
        "Hører du ikke noe, passer det ikke denne gangen.",
        "Avdeling innkjøp",
    ),
    (
        "I skranken læser vi posten mandag til fredag.",
        "Som regel svarer vi dagen efter.",
        "Receptionen",
    ),
    (
        "Tilbud ser vi på en gang om måneden.",
        "Hører du ikke noget, passer det ikke denne gang.",
        "Afdelingen indkøb",
    ),
    (
        "Tiskillä luemme postia maanantaista perjantaihin.",
        "Yleensä vastaamme seuraavana päivänä.",
        "Palvelutiski",
    ),
    (
        "Tarjoukset luetaan kerran kuukaudessa.",
        "Jos et kuule mitään, se ei sovi tällä kertaa.",
        "Osasto",
    ),
    (
        "W okienku czytamy pocztę od poniedziałku do piątku.",
        "Zwykle odpowiadamy następnego dnia.",
        "Biuro obsługi",
    ),
    (
        "Oferty przeglądamy raz w miesiącu.",
        "Jeśli się nie odezwiemy, tym razem nie pasuje.",
        "Dział zakupów",
    ),
    (
        "Na přepážce čteme poštu od pondělí do pátku.",
        "Obvykle odpovídáme následující den.",
        "Přepážka",
    ),
    (
        "Nabídky procházíme jednou měsíčně.",
        "Pokud se neozveme, tentokrát se nehodí.",
        "Oddělení nákupu",
    ),
    (
        "窓口では平日に順番に拝見しております。",
        "通常は翌日にお返事いたします。",
        "お客様窓口",
    ),
    (
        "いただいた書面は月に一度拝見しております。",
        "連絡がない場合は、ご縁がなかったものとご了承ください。",
        "購買部",
    ),
)

# Of a mailbox or its owner, in the third person, from a person's own address.
GONE = (
    "The employee you are writing to has retired early. Call the switchboard on 0151 496 0000.",
    "This mailbox is being closed since its owner moved to another company.",
    "Der Kollege, dem Sie schreiben, ist im Vorruhestand. Die Zentrale: 0711 555 0100.",
    "Dieses Postfach wird abgeschaltet, der Inhaber hat sich beruflich verändert.",
    "La personne à qui vous écrivez est à la retraite. Le standard : 01 55 00 10 20.",
    "Este buzón se dará de baja, su titular trabaja ya en otra empresa. Llame al 91 555 01 00.",
    "La persona a cui scrive è andata in pensione. Il centralino: 02 5550 100.",
    "A pessoa a quem escreve reformou-se. A central: 21 555 0100.",
    "De collega aan wie u schrijft, is met pensioen. De centrale: 020 555 0100.",
    "Den kollega du skriver till har gått i pension. Växeln: 08-555 01 00.",
    "Kollegaen du skriver til, har gått av med førtidspensjon. Ring 22 55 01 00.",
    "Den kollega, du skriver til, er gået på efterløn. Ring 33 55 01 00.",
    "Henkilö, jolle kirjoitat, on jäänyt eläkkeelle. Vaihde: 09 555 0100.",
    "Osoba, do której Państwo piszą, jest na emeryturze. Centrala: 22 555 01 00.",
    "Kolega, kterému píšete, odešel do důchodu. Ústředna: 222 555 010.",
)

# Who is away, whose mail is to be read later, and whom to ask until then.
LATER = (
    "I'm on annual leave and will read mail from 8 June. Priya: priya@carrow.example",
    "Ich habe Urlaub und lese Ihre Mail erst am 8. Juni. Frau Kolb hilft: kolb@carrow.example",
    "Je suis en congés et lirai votre message le 8 juin. Voyez colle@carrow.example.",
    "Disfruto de unos días libres y leeré su mensaje el 8 de junio. Petra: coll@carrow.example",
    "Sono in vacanza e leggerò la Sua mail l'8 giugno. La segue colli@carrow.example.",
    "Estou de férias e leio a sua mensagem a 8 de junho. Ajuda: colaco@carrow.example",
    "Ik geniet van vrije dagen en lees uw mail op 8 juni. Petra helpt: kol@carrow.example",
    "Jag är ledig och läser ditt mejl den 8 juni. Petra hjälper: koll@carrow.example",
    "Jeg har noen fridager og leser mailen din 8. juni. Petra: koll@carrow.example",
    "Jeg har et par fridage og læser din mail den 8. juni. Petra: koll@carrow.example",
    "Pidän vapaata ja olen lomalla, luen viestisi 8. kesäkuuta. kollanen@carrow.example",
    "Mam kilka dni wolnego i przeczytam wiadomość 8 czerwca. Petra: kolska@carrow.example",
    "Mám dovolenou a vaši zprávu si přečtu 8. června. Petra: kolska@carrow.example",
    "お休みをいただいており、6月8日にメールを拝見します。小林（kobayashi@carrow.example）まで。",
)

# People at desks and elsewhere who use the same words for something else.
PEOPLE = (
    "We read your mail in our team meeting and would like a demo. Monday to Friday works.",
    "We look at offers once a month. I'll put yours on the list for June and call you.",
    "I passed your mail to our purchasing department, they will answer within two days.",
    "Did a robot write this message? We might be interested anyway.",
    "This address is just me, no robot. Nice mail, what does it cost?",
    "If we hear nothing from our bank within two weeks, the budget is gone. I'll tell you.",
    "Thanks for your interest in us! Can you call me in September?",
    "The person you wrote to has retired, I took over from him. We'd like an offer.",
    "Friday was Greg's last day, I look after purchasing now. What was it about?",
    "My laptop stayed at home, so I'm typing on the phone. Yes to Thursday, go ahead.",
    "I'm on holiday, I'll look at it on Monday and call you. Could you send the prices?",
    "Ihre Anfrage habe ich an die Abteilung gegeben. Was kostet das für 40 Plätze?",
    "Wir sehen Angebote einmal im Monat durch. Ihres finden wir gut, ich rufe Sie an.",
    "Mein Rechner ist zu Hause geblieben, daher kurz: Donnerstag passt mir gut.",
    "Herr Moos ist im Ruhestand, seine Aufgaben habe ich. Schicken Sie mir ein Angebot?",
    "La personne à qui vous avez écrit est à la retraite, je la remplace. Quel est le prix ?",
    "Nous étudions les offres une fois par mois, la vôtre nous plaît. On se parle jeudi ?",
    "La persona a la que escribió se jubiló, la sustituyo yo. ¿Cuánto cuesta para 40 puestos?",
    "Esaminiamo le offerte una volta al mese, la Sua ci interessa. Ci sentiamo giovedì?",
    "Vemos as propostas uma vez por mês, a sua interessa-nos. Falamos na quinta?",
    "De collega aan wie u schreef is met pensioen, ik ben zijn opvolger. Wat kost het?",
    "Kollegan du skrev till har gått i pension, jag tar över. Vad kostar det?",
    "Kollegaen du skrev til er pensjonist, jeg tar over. Hva koster det for oss?",
    "Kollegaen, du skrev til, er gået på pension, jeg tager over. Hvad koster det for os?",
    "Henkilö, jolle kirjoitit, on eläkkeellä, minä jatkan. Mitä tämä maksaa meille?",
    "Osoba, do której Pan pisał, jest na emeryturze, ja ją zastępuję. Ile to kosztuje?",
    "Kolega, kterému jste psal, odešel do důchodu, převzal jsem to. Kolik to stojí?",
    "月曜まで休みですが、携帯から取り急ぎ。はい、試用を始めてください。",
)
