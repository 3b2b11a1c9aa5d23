"""What notices and guards say, in fourteen languages."""

from __future__ import annotations

GONE = [
    (
        "Robin is not with the business any more. All his accounts have been handed to Priya "
        "Nair (priya.nair@carrow.example)."
    ),
    "FYI: I changed jobs in April and this inbox is on its last legs. Try hello@carrow.example.",
    (
        "Robin Lang hat sich beruflich verändert. Ihre Anliegen übernimmt ab sofort Frau "
        "Holm (holm@carrow.example)."
    ),
    (
        "Robin Lang arbeitet seit April in einem anderen Unternehmen. Bitte an "
        "kontakt@carrow.example."
    ),
    (
        "Robin Lang n'est plus joignable à cette adresse, ayant quitté ses fonctions. Merci "
        "d'écrire à contact@carrow.example."
    ),
    (
        "Robin nous a quittés pour de nouvelles aventures. Votre contact : Julie "
        "(julie@carrow.example)."
    ),
    "Robin Lang se ha desvinculado de la compañía. Puede dirigirse a ventas@carrow.example.",
    "Robin cambió de trabajo en abril; su correo lo gestiona ahora Eva (eva@carrow.example).",
    (
        "Robin Lang ha interrotto la collaborazione con Carrow. Potete scrivere a "
        "info@carrow.example."
    ),
    "Robin ha cambiato azienda ad aprile; per informazioni eva@carrow.example.",
    "O Robin já não está connosco desde maio. Contacte geral@carrow.example.",
    "O Robin mudou de empresa em abril; fale com a Eva (eva@carrow.example).",
    (
        "Robin heeft per 1 juni een andere baan. Zijn relaties worden overgenomen door Jan "
        "Bos (jan@carrow.example)."
    ),
    "Robin is in april van werkgever veranderd; mail Eva (eva@carrow.example).",
    "Robin Lang har avslutat sin anställning hos oss. Kontakta eva@carrow.example.",
    "Robin bytte arbetsgivare i april; kontakta Eva (eva@carrow.example).",
    "Robin Lang har avsluttet sitt arbeidsforhold hos oss.",
    "Robin byttet arbeidsgiver i april; kontakt Eva (eva@carrow.example).",
    "Robin Lang har opsagt sin stilling og er ikke længere tilknyttet Carrow.",
    "Robin skiftede arbejdsgiver i april; kontakt Eva (eva@carrow.example).",
    "Robin Lang on lopettanut työt Carrowilla. Ota yhteyttä: info@carrow.example.",
    "Robin vaihtoi työnantajaa huhtikuussa; ota yhteyttä Eevaan (eva@carrow.example).",
    "Robin Lang rozstał się z naszą firmą. Proszę pisać na biuro@carrow.example.",
    "Robin zmienił pracodawcę w kwietniu; kontakt: Ewa (eva@carrow.example).",
    "Robin Lang už u nás není zaměstnán. Pište na info@carrow.example.",
    "Robin změnil v dubnu zaměstnavatele; kontakt Eva (eva@carrow.example).",
    "私儀、5月31日をもちまして株式会社カローを退社いたしました。後任は佐藤です。",
    "ラングは3月31日付で退職いたしました。",
]
AWAY = [
    "Enjoying some sunshine! Inbox back in service 15 June.",
    "Not around till Tuesday. Ring the desk if it can't wait: 555 0100.",
    "Ich genieße ein paar freie Tage und melde mich ab dem 15. Juni zurück.",
    "Bis Dienstag nicht greifbar. Notfalls: 555 0100.",
    "Je prends quelques jours de repos et reviens le 15 juin.",
    "Pas dispo avant mardi. Urgences : 01 55 50 10 00.",
    "Desconectado hasta el 15 de junio. Urgencias: ana@carrow.example.",
    "No disponible hasta el martes. Urgencias: 555 0100.",
    "Mi prendo una pausa: sarò operativo dal 15 giugno.",
    "Non sono reperibile fino a martedì. Urgenze: 555 0100.",
    "Estou a gozar uns dias de descanso e volto no dia 15 de junho.",
    "Não estou disponível até terça. Urgências: 555 0100.",
    "Ik geniet van een paar vrije dagen en lees mijn mail weer vanaf 15 juni.",
    "Niet bereikbaar tot dinsdag. Spoed: 555 0100.",
    "Jag tar några lediga dagar och svarar igen från 15 juni.",
    "Inte anträffbar före tisdag. Akut: 555 0100.",
    "Jeg tar noen fridager og svarer igjen fra 15. juni.",
    "Ikke å få tak i før tirsdag. Haster det: 555 0100.",
    "Jeg holder et par fridage og svarer igen fra den 15. juni.",
    "Ikke til at få fat på før tirsdag. Haster det: 555 0100.",
    "Pidän muutaman vapaapäivän ja vastaan taas 15.6. alkaen.",
    "En ole tavoitettavissa ennen tiistaita. Kiireelliset: 555 0100.",
    "Odpoczywam do 14 czerwca, odpiszę po powrocie.",
    "Nieosiągalny do wtorku. Pilne: 555 0100.",
    "Odpočívám do 14. června, ozvu se po návratu.",
    "Do úterý nejsem k zastižení. Naléhavé: 555 0100.",
    "現在海外出張で、メールの確認ができません。",
    "火曜日まで連絡がつきません。お急ぎの場合は 555-0100 まで。",
]
CLOSED = [
    "Our lights are off for the summer fortnight, 3–14 August. Orders resume on the 17th.",
    "Wir machen Sommerpause vom 3. bis 14. August.",
    "Nous prenons nos congés d'été du 3 au 14 août.",
    "Todo el equipo descansa del 3 al 14 de agosto.",
    "Il nostro team si ferma dal 3 al 14 agosto.",
    "A nossa equipa está em pausa de 3 a 14 de agosto.",
    "Ons team geniet van de zomervakantie van 3 t/m 14 augustus.",
    "Vi tar sommarlov den 3–14 augusti.",
    "Vi tar sommerferie fra 6. til 24. juli.",
    "Vi holder sommerferie i uge 29-31.",
    "Vietämme kesälomaa 6.–31.7.",
    "Cały zespół odpoczywa od 3 do 14 sierpnia.",
    "Celý tým odpočívá od 3. do 14. srpna.",
    "8月8日から16日まで夏季のお休みをいただきます。",
]
RECEIVED = [
    (
        "Your note has landed safely with our team; expect to hear from a human within two "
        "working days."
    ),
    "Ta for getting in touch! We've popped you in the queue and will shout back soon.",
    "Ihre E-Mail ist bei uns angekommen. Ein Mitarbeiter wird sich in Kürze darum kümmern.",
    "Schön, dass Sie uns schreiben! Wir antworten meist innerhalb eines Tages.",
    "Votre courriel nous est bien parvenu. Un conseiller vous répondra sous 48 heures.",
    "Merci de nous avoir écrit ! Nous répondons en général sous un jour.",
    "Su correo ha llegado correctamente. Un asesor le responderá en 48 horas.",
    "¡Gracias por escribirnos! Solemos contestar en un día.",
    "La sua e-mail è arrivata. Un operatore le risponderà entro 48 ore.",
    "Grazie per averci scritto! Di solito rispondiamo in un giorno.",
    "O seu e-mail chegou até nós. Responderemos em até 48 horas úteis.",
    "Obrigado por nos escrever! Costumamos responder num dia.",
    "Uw mail is goed aangekomen. Een medewerker reageert binnen 48 uur.",
    "Leuk dat je ons schrijft! Meestal reageren we binnen een dag.",
    "Ditt mejl har kommit fram. Vi svarar inom två arbetsdagar.",
    "Tack för att du skriver till oss! Vi svarar oftast inom ett dygn.",
    "E-posten din har kommet frem. Vi svarer innen to arbeidsdager.",
    "Takk for at du skriver til oss! Vi svarer som regel innen ett døgn.",
    "Din mail er nået frem. Vi svarer inden for to hverdage.",
    "Tak fordi du skriver til os! Vi svarer som regel inden for et døgn.",
    "Viestisi on tullut perille. Vastaamme kahden arkipäivän kuluessa.",
    "Kiva kun kirjoitit meille! Vastaamme yleensä vuorokaudessa.",
    "Państwa wiadomość do nas dotarła. Odpowiemy w ciągu 48 godzin.",
    "Dziękujemy, że do nas piszesz! Zwykle odpowiadamy w ciągu dnia.",
    "Váš e-mail k nám dorazil. Odpovíme do dvou pracovních dnů.",
    "Děkujeme, že nám píšete! Obvykle odpovídáme do jednoho dne.",
    "お問い合わせを受け付けました。2営業日以内にご返信いたします。",
    "お問い合わせありがとうございます。順番に対応しております。",
]
GUARDS = [
    (
        "Hi, this is the mail guard of Robin Lang. We don't know you yet, so your note "
        "hasn't gone through. One click and it will: https://guard.example/ok/8fd2"
    ),
    (
        "Howdy! Robin's inbox is members-only. Knock here and we'll open: "
        "https://gate.example/k/1 (takes 5 seconds, once only)."
    ),
    (
        "Ihre Nachricht an Robin Lang liegt in der Warteschlange. Damit sie ankommt, "
        "bestätigen Sie bitte einmalig Ihre Absenderadresse: https://tor.example/8fd2"
    ),
    (
        "Mails von neuen Absendern parken wir zunächst. Drücken Sie binnen 7 Tagen auf "
        "https://gate.example/k/1, sonst wird Ihre Nachricht gelöscht."
    ),
    (
        "Votre courriel destiné à Robin Lang n'a pas encore été remis. Pour le débloquer, "
        "confirmez votre adresse en un clic : https://filtre.example/8fd2"
    ),
    (
        "Nous retenons les courriels des nouveaux expéditeurs. Confirmez dans les 7 jours, "
        "sinon votre message sera supprimé : https://gate.example/k/1"
    ),
    (
        "Su correo para Robin Lang está detenido. Para entregarlo necesitamos comprobar que "
        "usted es una persona: https://filtro.example/8fd2"
    ),
    (
        "Retenemos los correos de remitentes nuevos. Confirme en 7 días o su mensaje se "
        "borrará: https://gate.example/k/1"
    ),
    (
        "La sua e-mail per Robin Lang non è ancora stata consegnata. Per sbloccarla confermi "
        "il suo indirizzo: https://filtro.example/8fd2"
    ),
    (
        "Tratteniamo le mail dei nuovi mittenti. Confermi entro 7 giorni o il messaggio sarà "
        "eliminato: https://gate.example/k/1"
    ),
    (
        "O seu e-mail para Robin Lang ficou retido. Para que seja entregue, confirme que é "
        "uma pessoa: https://filtro.example/8fd2"
    ),
    (
        "Retemos e-mails de novos remetentes. Confirme em 7 dias ou a mensagem será apagada: "
        "https://gate.example/k/1"
    ),
    (
        "Uw mail aan Robin Lang is nog niet bezorgd. Bevestig eenmalig uw adres: "
        "https://filter.example/8fd2"
    ),
    (
        "Mail van nieuwe afzenders houden we vast. Bevestig binnen 7 dagen, anders wordt uw "
        "bericht verwijderd: https://gate.example/k/1"
    ),
    (
        "Ditt mejl till Robin Lang har inte levererats än. Bekräfta din adress här: "
        "https://filter.example/8fd2"
    ),
    (
        "Vi håller kvar mejl från nya avsändare. Bekräfta inom 7 dagar, annars raderas ditt "
        "meddelande: https://gate.example/k/1"
    ),
    (
        "E-posten din til Robin Lang er ikke levert ennå. Bekreft adressen din her: "
        "https://filter.example/8fd2"
    ),
    (
        "Vi holder tilbake e-post fra nye avsendere. Bekreft innen 7 dager, ellers slettes "
        "meldingen din: https://gate.example/k/1"
    ),
    (
        "Din mail til Robin Lang er ikke leveret endnu. Bekræft din adresse her: "
        "https://filter.example/8fd2"
    ),
    (
        "Vi holder mails fra nye afsendere tilbage. Bekræft inden 7 dage, ellers slettes din "
        "besked: https://gate.example/k/1"
    ),
    (
        "Viestiäsi Robin Langille ei ole vielä toimitettu. Vahvista osoitteesi: "
        "https://suodatin.example/8fd2"
    ),
    (
        "Pidätämme uusien lähettäjien viestit. Vahvista 7 päivän kuluessa, muuten viestisi "
        "poistetaan: https://gate.example/k/1"
    ),
    (
        "Pana wiadomość do Robina Langa nie została jeszcze dostarczona. Proszę potwierdzić "
        "adres: https://filtr.example/8fd2"
    ),
    (
        "Zatrzymujemy maile od nowych nadawców. Potwierdź w ciągu 7 dni, inaczej wiadomość "
        "zostanie usunięta: https://gate.example/k/1"
    ),
    (
        "Vaše zpráva pro Robina Langa zatím nebyla doručena. Potvrďte prosím svou adresu: "
        "https://filtr.example/8fd2"
    ),
    (
        "E-maily od nových odesílatelů zadržujeme. Potvrďte do 7 dnů, jinak bude zpráva "
        "smazána: https://gate.example/k/1"
    ),
    (
        "お送りいただいたメールはまだ届いていません。以下のリンクから"
        "送信者の確認をお願いします: https://filter.example/8fd2"
    ),
    (
        "新しい送信者からのメールは一時保留しています。7日以内に確認してください。確認がない"
        "場合、メールは削除されます。https://gate.example/k/1"
    ),
]
