"""Guards that let in only those whom they know."""

from __future__ import annotations

# Which no header marks.
DOORS: dict[str, tuple[str, ...]] = {
    "de": (
        (
            "Dieses Postfach wird von PostWächter bewacht. Ihre Adresse ist uns bislang nicht "
            "bekannt, darum liegt Ihre Mail „Angebot Frühjahr“ vorerst auf Eis. Schreiben Sie "
            "die Zeichen ab, die Sie unter https://postwaechter.test/f/22 sehen, dann kommt sie "
            "an. Das ist nur ein einziges Mal nötig. Nach 14 Tagen wird sie vernichtet."
        ),
        (
            "Ich nehme nur Post von Leuten an, die ich kenne. Antworten Sie auf diese "
            "Nachricht, ohne am Betreff etwas zu ändern, und Ihre Mail wird durchgelassen. "
            "Sonst verschwindet sie in fünf Tagen."
        ),
    ),
    "fr": (
        (
            "Bonjour, cette boîte est gardée par PortierMail. Nous ne connaissons pas encore "
            "votre adresse ; votre message « Offre de printemps » patiente donc à la porte. "
            "Saisissez les lettres affichées ici https://portiermail.test/v/7 et il passera. "
            "Vous n'aurez à le faire qu'une fois. Passé 7 jours, il est détruit."
        ),
        (
            "Je n'accepte que le courrier des gens que je connais. Répondez à ce message sans "
            "toucher à l'objet et le vôtre me parviendra. Sans réponse sous cinq jours, il "
            "disparaît."
        ),
    ),
    "es": (
        (
            "Hola: este buzón lo vigila GuardaCorreo. Como su dirección todavía no nos consta, "
            "su mensaje «Oferta de primavera» se ha quedado en la puerta. Escriba las letras "
            "que verá en https://guardacorreo.test/v/7 y pasará. Solo tendrá que hacerlo una "
            "vez. Pasados diez días se destruye."
        ),
        (
            "Solo admito correo de gente conocida. Conteste a este mensaje dejando el asunto "
            "tal cual y el suyo me llegará. Si no contesta en una semana, se elimina."
        ),
    ),
    "it": (
        (
            "Buongiorno, questa casella è sorvegliata da PortineriaMail. Il Suo indirizzo non "
            "ci è ancora noto, perciò il messaggio «Offerta di primavera» resta fuori. Digiti "
            "le lettere che vede su https://portineriamail.test/v/7 e passerà. Basta farlo una "
            "volta. Trascorsi dieci giorni viene distrutto."
        ),
        (
            "Accetto posta solo da chi conosco. Risponda a questo messaggio lasciando l'oggetto "
            "com'è e il Suo mi arriverà. Senza risposta entro sette giorni va perso."
        ),
    ),
    "pt": (
        (
            "Olá, esta caixa é guardada pelo PorteiroMail. Ainda não conhecemos o seu endereço, "
            "por isso a mensagem «Oferta de primavera» ficou à porta. Escreva as letras que vê "
            "em https://porteiromail.test/v/7 e ela passa. Só terá de o fazer uma vez. Ao fim "
            "de dez dias é destruída."
        ),
    ),
    "nl": (
        (
            "Dag, deze postbus wordt bewaakt door PostPoortje. Uw adres kennen we nog niet, dus "
            "uw bericht 'Voorjaarsaanbod' staat nog buiten. Typ de letters over die u ziet op "
            "https://postpoortje.test/v/7 en het komt erdoor. Dat hoeft maar één keer. Na tien "
            "dagen wordt het vernietigd."
        ),
    ),
    "sv": (
        (
            "Hej, den här brevlådan vaktas av BrevGrinden. Vi känner inte till din adress än, "
            "så ditt meddelande \"Vårerbjudande\" får vänta utanför. Skriv av bokstäverna på "
            "https://brevgrinden.test/v/7 så släpps det in. Det behövs bara en gång. Efter tio "
            "dagar kastas det."
        ),
    ),
    "nb": (
        (
            "Hei, denne postkassen voktes av PostPorten. Vi kjenner ikke adressen din ennå, så "
            "meldingen \"Vårtilbud\" står på vent utenfor. Skriv av bokstavene du ser på "
            "https://postporten.test/v/7, så slippes den inn. Det trengs bare én gang. Etter ti "
            "dager kastes den."
        ),
    ),
    "da": (
        (
            "Hej, denne postkasse bevogtes af PostPorten. Vi kender ikke din adresse endnu, så "
            "din mail \"Forårstilbud\" venter udenfor. Skriv de bogstaver, du ser på "
            "https://postporten.test/v/7, så bliver den lukket ind. Det skal kun gøres én gang. "
            "Efter ti dage smides den ud."
        ),
        (
            "Jeg tager kun imod post fra folk, jeg kender. Svar på denne uden at ændre "
            "emnelinjen, så når din mail frem. Uden svar inden en uge forsvinder den."
        ),
    ),
    "fi": (
        (
            "Hei, tätä postilaatikkoa vartioi PostiPortti. Emme vielä tunne osoitettanne, joten "
            "viestinne \"Kevättarjous\" odottaa oven takana. Kirjoittakaa kirjaimet, jotka "
            "näette sivulla https://postiportti.test/v/7, niin se pääsee perille. Tämä tehdään "
            "vain kerran. Kymmenen päivän kuluttua se hävitetään."
        ),
        (
            "Otan vastaan postia vain tutuilta. Vastaa tähän muuttamatta aihetta, niin viestisi "
            "pääsee perille. Ilman vastausta se katoaa viikossa."
        ),
    ),
    "pl": (
        (
            "Dzień dobry, tej skrzynki pilnuje PocztoWrota. Nie znamy jeszcze Państwa adresu, "
            "więc wiadomość „Oferta wiosenna” czeka za drzwiami. Proszę przepisać litery "
            "widoczne na https://pocztowrota.test/v/7, a zostanie wpuszczona. Wystarczy raz. Po "
            "dziesięciu dniach zostanie zniszczona."
        ),
        (
            "Przyjmuję pocztę tylko od znajomych. Odpowiedz na tę wiadomość, nie zmieniając "
            "tematu, a twój mail do mnie dotrze. Bez odpowiedzi w ciągu tygodnia przepadnie."
        ),
    ),
    "cs": (
        (
            "Dobrý den, tuto schránku hlídá PoštoBrána. Vaši adresu zatím neznáme, takže zpráva "
            "„Jarní nabídka“ čeká přede dveřmi. Opište písmena, která uvidíte na "
            "https://postobrana.test/v/7, a bude vpuštěna. Stačí to jednou. Po deseti dnech "
            "bude zničena."
        ),
        (
            "Přijímám poštu jen od lidí, které znám. Odpovězte na tuto zprávu beze změny "
            "předmětu a váš mail ke mně dojde. Bez odpovědi do týdne zmizí."
        ),
    ),
    "ja": (
        (
            "この受信箱は郵便番人が見張っています。お客様のアドレスはまだ"
            "登録がないため、「春のご案内」は門の前でお待ちいただいていま"
            "す。https://yubin-bannin.test/v/7 "
            "に表示される文字を入力すると届きます。手続きは一回だけです。10日を過ぎると破棄されます。"
        ),
        (
            "知っている方からのメールだけを受け取っています。件名を変えず"
            "にこのメールに返信していただければ、お送りいただいたメールが"
            "届きます。一週間以内に返信がない場合は消去されます。"
        ),
    ),
}  # fmt: skip
