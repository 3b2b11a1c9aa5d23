"""What one who writes for a house says to one person in the words of houses."""

from __future__ import annotations

# In the words of houses, of one mail.
THEIR_PEOPLE: dict[str, tuple[str, ...]] = {
    "en": (
        (
            "Thanks for the brochure. I run the desk alone this week, so I can only look at it "
            "on Thursday. Does the price include delivery? Anne"
        ),
        (
            "Hello, we take table bookings by phone only, so an online tool would have to win "
            "over the boss first. Is there a trial? Our site is harbourtavern.example if you "
            "want a look."
        ),
        (
            "We only open the post on Mondays, so yours got read today. The chef likes the "
            "knives. What would thirty of the small ones cost us?"
        ),
        (
            "Thanks for writing! We are out in the vineyard more than at a desk right now, so "
            "allow us a week or two to look at your offer. What does the small press cost?  "
            "Maria"
        ),
    ),
    "de": (
        (
            "Danke, ist angekommen. Ich gebe es an Herrn Lutz weiter, der ist bei uns "
            "zuständig. Schöne Grüße vom Empfang, Margot Ehlers"
        ),
        (
            "Hallo, Tische nehmen wir nur telefonisch an, ein Buchungstool müsste also erst den "
            "Chef überzeugen. Gibt es eine Testphase? Unsere Seite: hafenkrug.example."
        ),
        (
            "Die Post machen wir nur montags auf, Ihre Mail kam also heute dran. Der Küchenchef "
            "mag die Messer. Was kosten dreißig von den kleinen?"
        ),
        (
            "Danke für Ihre Zeilen! Wir sind gerade eher im Weinberg als am Schreibtisch, "
            "rechnen Sie mit ein bis zwei Wochen, bis wir uns Ihr Angebot ansehen. Was kostet "
            "die kleine Presse?  Maria"
        ),
    ),
    "fr": (
        "Bien reçu, je transmets à M. Colin qui s'occupe des achats. L'accueil, Josette",
        (
            "Bonjour, chez nous on réserve uniquement par téléphone, il faudrait donc "
            "convaincre le patron. Y a-t-il un essai gratuit ? Notre site : lephare.example."
        ),
        (
            "On n'ouvre la boîte que le lundi, votre mail a donc été lu ce matin. Le chef aime "
            "les couteaux. Combien pour trente petits ?"
        ),
        (
            "Merci de nous avoir écrit ! En ce moment on est plus souvent dans les vignes que "
            "derrière un écran, comptez une semaine ou deux pour qu'on regarde votre offre. "
            "Combien coûte le petit pressoir ?  Maria"
        ),
    ),
    "es": (
        "Recibido, se lo paso a Julián que es quien lleva las compras. Maribel, recepción",
        (
            "Hola, las mesas solo las cogemos por teléfono, así que habría que convencer al "
            "jefe. ¿Hay una prueba gratis? Nuestra web es elfaro.example."
        ),
        (
            "El buzón solo lo abrimos los lunes, así que lo suyo se ha leído hoy. Al cocinero "
            "le gustan los cuchillos. ¿Cuánto por treinta pequeños?"
        ),
        (
            "¡Gracias por escribirnos! Estamos más en la viña que en la oficina, cuenten con "
            "una semana o dos para mirar su oferta. ¿Cuánto cuesta la prensa pequeña?  María"
        ),
    ),
    "it": (
        "Ricevuto, lo giro al signor Conti che segue gli acquisti. Daniela, portineria",
        (
            "Salve, i tavoli li prendiamo solo per telefono, bisognerebbe convincere il "
            "titolare. C'è una prova? Il nostro sito è ilfaro.example."
        ),
        (
            "La posta la apriamo solo il lunedì, perciò la Sua l'abbiamo letta oggi. Allo chef "
            "piacciono i coltelli. Quanto per trenta piccoli?"
        ),
        (
            "Grazie per averci scritto! Siamo più in vigna che alla scrivania, ci vorrà una "
            "settimana o due per guardare la vostra offerta. Quanto costa il torchio piccolo?  "
            "Maria"
        ),
    ),
    "pt": (
        "Recebido, vou passar ao senhor Lopes que trata das compras. Dina, receção",
        (
            "Olá, as mesas só marcamos por telefone, era preciso convencer o patrão. Há um "
            "teste grátis? O nosso site é ofarol.example."
        ),
        (
            "Só abrimos o correio à segunda, por isso o seu foi lido hoje. O chefe gostou das "
            "facas. Quanto ficam trinta pequenas?"
        ),
        (
            "Obrigada pela mensagem! Passamos mais tempo na vinha do que à secretária, conte "
            "com uma ou duas semanas para vermos a proposta. Quanto custa a prensa pequena?  "
            "Maria"
        ),
    ),
    "nl": (
        "Binnen, ik geef het door aan meneer Bos van inkoop. Groetjes van de balie, Ria",
        (
            "Hallo, tafels nemen wij alleen telefonisch aan, de baas moet dus eerst overtuigd "
            "worden. Is er een proefperiode? Onze site is devuurtoren.example."
        ),
        (
            "De post doen we alleen op maandag open, uw mail kwam dus vandaag aan de beurt. De "
            "kok vindt de messen mooi. Wat kosten dertig kleine?"
        ),
        (
            "Bedankt voor uw bericht! We zitten vaker in de wijngaard dan achter de computer, "
            "reken op een week of twee voor we naar uw aanbod kijken. Wat kost de kleine pers?  "
            "Maria"
        ),
    ),
    "sv": (
        (
            "Mottaget, jag skickar det vidare till Lasse på inköp. Hälsningar från receptionen, "
            "Maud"
        ),
        (
            "Hej, bord tar vi bara emot per telefon, så chefen måste övertygas först. Finns det "
            "en provperiod? Vår sida är fyren.example."
        ),
        (
            "Posten öppnar vi bara på måndagar, så ditt mejl blev läst i dag. Kocken gillar "
            "knivarna. Vad kostar trettio små?"
        ),
        (
            "Tack för att du skriver! Vi är oftare i vingården än vid datorn, räkna med en "
            "vecka eller två innan vi tittar på offerten. Vad kostar den lilla pressen?  Maria"
        ),
    ),
    "nb": (
        "Mottatt, jeg sender det videre til Leif på innkjøp. Hilsen resepsjonen ved Maud",
        (
            "Hei, bord tar vi bare imot på telefon, så sjefen må overbevises først. Finnes det "
            "en prøveperiode? Siden vår er fyret.example."
        ),
        (
            "Posten åpner vi bare på mandager, så mailen din ble lest i dag. Kokken liker "
            "knivene. Hva koster tretti små?"
        ),
        (
            "Takk for at du skriver! Vi er oftere i fjøset enn foran skjermen, regn med en uke "
            "eller to før vi ser på tilbudet. Hva koster den lille pressen?  Maria"
        ),
    ),
    "da": (
        "Modtaget, jeg sender det videre til Leif i indkøb. Hilsen receptionen, Maud",
        (
            "Hej, borde tager vi kun imod på telefon, så chefen skal overbevises først. Er der "
            "en prøveperiode? Vores side er fyrtaarnet.example."
        ),
        (
            "Posten åbner vi kun om mandagen, så din mail blev læst i dag. Kokken kan lide "
            "knivene. Hvad koster tredive små?"
        ),
        (
            "Tak fordi du skriver! Vi er oftere i stalden end ved skærmen, regn med en uge "
            "eller to, før vi ser på tilbuddet. Hvad koster den lille presse?  Maria"
        ),
    ),
    "fi": (
        "Tuli perille, annan tämän Pekalle hankintaan. Vastaanotosta terveisin Maija",
        (
            "Hei, pöydät otamme vain puhelimitse, joten pomo pitäisi ensin vakuuttaa. Onko "
            "kokeilujaksoa? Sivumme on majakka.example."
        ),
        (
            "Postin avaamme vain maanantaisin, joten viestisi luettiin tänään. Keittiömestari "
            "piti veitsistä. Mitä maksaa kolmekymmentä pientä?"
        ),
        (
            "Kiitos kun kirjoitit! Olemme useammin navetassa kuin koneen ääressä, tarjouksen "
            "katsomiseen menee viikko tai kaksi. Mitä pieni puristin maksaa?  Maria"
        ),
    ),
    "pl": (
        "Jest u mnie, przekażę panu Leszkowi z zakupów. Pozdrawiam z recepcji, Maja",
        (
            "Dzień dobry, stoliki przyjmujemy tylko telefonicznie, więc trzeba by najpierw "
            "przekonać szefa. Jest okres próbny? Nasza strona: latarnia.example."
        ),
        (
            "Pocztę otwieramy tylko w poniedziałki, więc pana mail przeczytaliśmy dzisiaj. "
            "Kucharzowi podobają się noże. Ile za trzydzieści małych?"
        ),
    ),
    "cs": (
        "Mám to, předám panu Leošovi z nákupu. Zdraví recepce, Maja",
        (
            "Dobrý den, stoly bereme jen po telefonu, takže by bylo třeba nejdřív přesvědčit "
            "šéfa. Je nějaká zkušební doba? Náš web je majak.example."
        ),
        (
            "Poštu otvíráme jen v pondělí, takže na váš mail došlo dnes. Kuchaři se nože líbí. "
            "Kolik stojí třicet malých?"
        ),
        (
            "Díky, že píšete! Jsme spíš na vinici než u počítače, počítejte s týdnem až dvěma, "
            "než se na nabídku podíváme. Kolik stojí malý lis?  Maria"
        ),
    ),
    "ja": (
        "受け取りました。購買の鈴木に回しておきます。受付 佐藤",
        (
            "お世話になります。当店の予約はお電話のみですので、まず店長を"
            "説得する必要があります。お試し期間はありますか。店のサイトは todai.example です。"
        ),
        (
            "郵便とメールは月曜だけ開けるので、今日読みました。料理長が包"
            "丁を気に入っています。小さいものを三十本だといくらですか。"
        ),
        (
            "ご連絡ありがとうございます。ただいま机より畑におり、ご提案を"
            "拝見するまで一、二週間ほどお待ちください。小さい機械はおいくらですか。  高橋"
        ),
    ),
}  # fmt: skip
