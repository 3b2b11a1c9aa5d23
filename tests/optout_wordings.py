"""Asks to be left alone in words that no list holds as they stand, and sentences made of the same
words that ask for something else, by language."""

from __future__ import annotations

ASKS = {
    "en": (
        "Please take me off whatever list this came from.",
        "I'd rather not get these any more. Thanks for understanding.",
        "How did you get my email? I never gave it to you. Delete it.",
        "This is my private mailbox, please don't use it for business offers.",
        "Please update your records so that nobody from your company writes to us in future.",
        "Under Article 21 GDPR I object to the processing of my data for direct marketing.",
        "That was the third follow-up. If I get a fourth I'm reporting you as spam.",
        "Our policy forbids cold emails; please put our domain on your do-not-contact list.",
        "Remove.\n\nBest,\nHelen Carter",
    ),
    "de": (
        "Das ist meine private Adresse, bitte nutzen Sie sie nicht für Werbung.",
        "raus aus dem verteiler bitte",
        "Ich habe nie eingewilligt, Werbung von Ihnen zu bekommen, und will auch keine.",
        "Bitte sehen Sie künftig von solchen Nachrichten ab.",
        "Nehmen Sie mich und meinen Kollegen Ott bitte ein für alle Mal aus Ihrem Verteiler.",
        "Bitte nehmen Sie zur Kenntnis, dass ich keinerlei Kontakt wünsche.",
    ),
    "fr": (
        "Pourriez-vous m'enlever de votre campagne ? Je reçois trop de mails de ce genre.",
        "On ne veut plus rien recevoir de votre part.",
        "Plus de pub, merci.",
        "Supprimez toutes les données que vous avez sur moi.",
        "Où avez-vous trouvé mon adresse ? Je veux qu'elle disparaisse de votre base.",
    ),
    "es": (
        "No quiero volver a saber nada de ustedes.",
        "Olvídese de mi dirección.",
        "¿De dónde sacaron mi correo? Elimínenlo ya.",
        "¿Podría sacarme de su lista de envíos? Gracias.",
        "Preferiría no recibir este tipo de mensajes en el futuro.",
    ),
    "it": (
        "Non accettiamo offerte non richieste, toglieteci dall'elenco.",
        "Niente pubblicità, grazie.",
        "Se mi scrivete ancora vi segnalo al Garante.",
        "Fate sparire il mio indirizzo dai vostri archivi.",
        "Non gradiamo mail pubblicitarie.",
    ),
    "pt": (
        "Este é o meu email pessoal, não o utilizem para publicidade.",
        "Onde arranjaram o meu endereço? Apaguem-no.",
        "Não pretendemos ser contactados novamente.",
        "Agradecia que deixassem de me enviar emails.",
        "Esqueçam o meu contacto.",
    ),
    "nl": (
        "Dit is mijn privéadres, gebruik het niet voor reclame.",
        "Ik heb nooit toestemming gegeven om gemaild te worden.",
        "Verzoeke ons niet langer aan te schrijven.",
        "Onze organisatie wil niet door u worden benaderd.",
    ),
    "sv": (
        "Det här är min privata adress, använd den inte till sånt här.",
        "Jag avböjer all reklam till den här adressen.",
        "Spärra min adress för framtida utskick.",
        "Jag vill inte bli kontaktad i säljsyfte.",
        "Snälla sluta 🙏",
    ),
    "nb": (
        "Dette er min private adresse, ikke bruk den til sånt.",
        "Ønsker ikke reklame.",
        "Kommer det en til, klager jeg til Datatilsynet.",
        "Trekk meg fra kampanjen din, takk.",
        "Jeg ønsker ingen kontakt i salgsøyemed.",
    ),
    "da": (
        "Det her er min private adresse, brug den ikke til det her.",
        "Kan I tage mig ud af jeres system?",
        "Får jeg én til, klager jeg til Forbrugerombudsmanden.",
        "Jeg har ikke givet samtykke til at få reklame fra jer.",
    ),
    "fi": (
        "Tämä on yksityinen osoitteeni, älkää käyttäkö sitä mainontaan.",
        "En ole antanut lupaa markkinointiin.",
        "Pyydän, ettei minuun oltaisi enää yhteydessä.",
        "Unohtakaa sähköpostiosoitteeni.",
    ),
    "pl": (
        "To mój prywatny adres, proszę nie używać go do takich celów.",
        "Wolałabym nie otrzymywać takich wiadomości.",
        "Nie chcę od was więcej wiadomości.",
        "Nie chcemy kolejnych maili sprzedażowych.",
        "Skąd macie mój adres? Proszę go skasować.",
    ),
    "cs": (
        "Toto je moje soukromá adresa, nepoužívejte ji k reklamě.",
        "Odvolávám souhlas s kontaktováním.",
        "Raději bych takové zprávy nedostávala.",
        "Žádám o výmaz osobních údajů podle článku 17 GDPR.",
        "Ještě jeden e-mail a obrátím se na ÚOOÚ.",
    ),
    "typed without accents": (
        "prosze wiecej do mnie nie pisac",
        "uz mi prosim nic neposilejte",
        "merci de me desinscrire de votre liste",
        "por favor no me envien mas publicidad",
    ),
    "no need": (
        "Opravdu nám to nemusíte dál posílat.",
        "せっかくですが、今後は結構です。",
        "申し訳ございませんが、今後のご案内は不要です。",
    ),
    "passive, pronoun, particle": (
        "You have us on a list, I think. Could we be removed?",
        "May I be taken off your list, please?",
        "Können wir bitte aus Ihrer Liste gestrichen werden?",
        "Je reçois vos messages à deux adresses et je n'en veux à aucune.",
        "Haal mij maar uit het bestand, wij stoppen ermee.",
    ),
    "ja": (
        "停止でお願いします。",
        "どこで私のアドレスを入手されましたか。直ちに削除願います。",
        "個人情報の利用停止および消去を請求します。",
        "売り込みのメールは受け付けておりません。",
        "不要です。送付先から除外してください。",
        "しつこいです。やめてください。",
    ),
}  # fmt: skip
OTHERWISE = {
    "en": (
        "I didn't want to leave your email unanswered: we don't need this.",
        "No budget this year, so please contact us again in January.",
        "Could your tool remove duplicates from our contact list?",
        "Where did you get the figures on page 2? Please delete the paragraph if they are old.",
        "We want to stop sending paper mailings to our members.",
        "Can you tell me whether I can be taken off the waiting list for the March course?",
        "I have deleted your old address from my contacts and added the new one.",
        "Could you take our domain off the blocklist of your filter?",
        "Remove\nthe second line of the quote, please.",
    ),
    "de": (
        "Ich wollte Ihre Mail nicht unbeantwortet lassen: wir haben keinen Bedarf.",
        "Dieses Jahr kein Budget mehr, bitte schreiben Sie uns im Januar wieder an.",
        "Bitte liefern Sie an meine private Adresse, nicht ins Büro.",
        "Ihre Mail wurde leider nicht weitergeleitet, ich sehe sie erst jetzt.",
        "Nehmen Sie mich bitte in Ihren Verteiler auf.",
        "Bitte schicken Sie mir keine weiteren Unterlagen, der Link genügt.",
        "Haben Sie uns von der Teilnehmerliste gestrichen?",
    ),
    "fr": (
        "Nous ne faisons pas de publicité, cela ne nous concerne donc pas.",
        "Nous refusons votre proposition commerciale, trop chère.",
        "Je ne suis plus en charge de ce sujet, merci de contacter désormais ma collègue Léa.",
        "Ne m'envoyez pas la facture, adressez-la à la comptabilité.",
    ),
    "es": (
        "Déjeme consultarlo y le escribo.",
        "¿Me pueden sacar de la lista de espera del curso?",
        "Nosotros no hacemos publicidad, así que no encaja.",
        "Queremos dejar de enviar cartas en papel a nuestros socios.",
    ),
    "it": (
        "Non mi invii ancora il contratto, aspetto il legale.",
        "Il vostro strumento può togliere i doppioni dalla nostra lista?",
        "Ritiro io il materiale e vi scrivo.",
        "Non mi mandi il catalogo cartaceo, meglio il PDF.",
    ),
    "pt": (
        "Deixe-me contactar o meu chefe primeiro.",
        "Agora não, volte a falar comigo na primavera.",
        "Não queremos mudar nada na nossa publicidade por enquanto.",
    ),
    "nl": (
        "Wij willen aan onze reclame voorlopig niets veranderen.",
        "Kan jullie tool dubbelen uit onze lijst halen?",
        "Wij willen stoppen met papieren post naar onze leden.",
    ),
    "sv": (
        "Jag hör nog av mig igen.",
        "Det räcker med ett mejl om priset.",
        "Vi tar bort er gamla adress och lägger in den nya i vårt system.",
    ),
    "nb": (
        "Jeg skriver nok en mail til deg om det.",
        "Vi vil ikke endre noe i markedsføringen vår nå.",
        "Vi vil slutte å sende brev til medlemmene våre.",
    ),
    "da": (
        "Jeg skriver nok til dig igen.",
        "Vi vil ikke ændre noget ved vores markedsføring lige nu.",
        "Send ikke kataloget på papir, pdf er nok.",
    ),
    "fi": (
        "En halua käsitellä tätä sähköpostilla, soita minulle.",
        "Emme halua muuttaa markkinointiamme juuri nyt.",
        "Voinko päästä pois jonotuslistalta?",
    ),
    "pl": (
        "Nie zajmuję się już tym, proszę kontaktować się z koleżanką Ewą.",
        "Proszę pisać do mnie na ten adres.",
        "Proszę jeszcze nie wysyłać umowy, czekam na prawnika.",
    ),
    "cs": (
        "Můžete mě vyškrtnout z čekací listiny?",
        "Smlouvu ještě neposílejte, čekám na právníka.",
        "Chceme přestat posílat papírové dopisy našim členům.",
    ),
    "ja": (
        "契約書はまだ送らないでください。法務の確認待ちです。",
        "キャンセル待ちリストから外してもらえますか。",
        "電話でのご連絡はお控えください。メールでお願いします。",
        "注文の停止をお願いします。数量を間違えました。",
        "弊社のお客様への配信を停止する方法を教えてください。",
    ),
    "small print": (
        ("Happy to talk. You may exercise your right of access, erasure and objection "
        "by writing to privacy@firm.example."),
        ("Gern, wann passt es? Sie haben das Recht auf Löschung und Widerspruch gegen die "
        "Verarbeitung Ihrer Daten."),
        ("Oui, jeudi. Vous pouvez exercer vos droits d'accès, d'opposition et d'effacement chez "
        "dpo@firme.example."),
        ("De acuerdo. Puede ejercer sus derechos de acceso, supresión y oposición escribiendo a "
        "lopd@firma.example."),
        ("Va bene. Lei può esercitare i diritti di cancellazione e opposizione scrivendo a "
        "privacy@ditta.example."),
        "Combinado. Poderá exercer os direitos de oposição e apagamento dos seus dados.",
        "Prima. U heeft het recht uw gegevens te laten verwijderen en bezwaar te maken.",
        "Det går bra. Du har rätt att begära att vi raderar dina personuppgifter.",
        "Dobrze. Ma Pan prawo żądać usunięcia swoich danych i wnieść sprzeciw.",
        "Ano. Máte právo požadovat výmaz svých osobních údajů a vznést námitku.",
    ),
    "particles": (
        ("Leider kann ich nicht jede Nachricht und alle Zuschriften sofort beantworten, aber Ihre "
        "habe ich gelesen."),
        "Stuur me de lijst, maar niet alles uit het bestand is nog actueel.",
        "Können wir den Termin morgen nutzen? Oder könnten wir am Freitag sprechen?",
        "Could we be introduced to the team that removed the duplicates?",
        "Nous avons reçu vos messages et vos échantillons ; de la couleur rouge, en voulez-vous ?",
    ),
}  # fmt: skip
