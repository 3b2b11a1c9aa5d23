"""Sentences of guards that nobody has described, and those of others that come near them."""

from __future__ import annotations

# The mail waits or its sender is unknown, and he is asked to do something for it.
OWN_WORDS = [
    (
        "Ihr Schreiben an das Sekretariat liegt in Quarantäne, denn Ihre Adresse ist bei uns "
        "noch unbekannt. Antworten Sie auf diese E-Mail, ohne den Betreff anzutasten (Code "
        "RB-4412), dann stellen wir es zu und nehmen Sie in die Liste der bekannten Absender auf."
    ),
    (
        "Your note to Judith has been set aside because nobody at this firm has heard from you "
        "before. Send this message back to us exactly as it is and it will be let through; you "
        "will not be asked again."
    ),
    (
        "I haven't met you yet, so my mail server is keeping your email in a waiting room. Type "
        'the word "harbour" into your answer and I\'ll receive it within seconds.'
    ),
    (
        "Hello! Before Mr Pryce sees what you wrote, we need to know a living person is behind "
        "it. Open http://pryce.example/k/77 and work out the sum. Your message is parked until "
        "then."
    ),
    (
        "Wir kennen Ihre Adresse bislang nicht, deshalb ruht Ihr Schreiben vorerst bei uns. "
        "Schicken Sie diese Mail mit unveränderter Betreffzeile zurück, und es wird dem "
        "Empfänger vorgelegt."
    ),
    (
        "Guten Tag, hier spricht der Türsteher von Familie Brandl. Deine Nachricht wartet "
        "draußen. Öffne http://brandl.example/t und löse die kleine Rechenaufgabe, dann darf sie "
        "rein."
    ),
    (
        "Bonjour, vous n'êtes pas encore dans le carnet d'adresses de Mme Royer ; votre courrier "
        "patiente donc chez nous. Il suffit de renvoyer ce message tel quel pour qu'il lui "
        "parvienne."
    ),
    (
        "Votre message à Luc est gardé de côté : son expéditeur nous est inconnu. Rendez-vous "
        "sur la page https://luc.example/ok et recopiez les quatre chiffres, il lui sera "
        "transmis aussitôt."
    ),
    (
        "Es la primera vez que escribe a esta casa y su mensaje se ha quedado esperando. "
        "Conteste a este correo dejando el asunto como está y se lo haremos llegar a Don Emilio."
    ),
    (
        "Hemos apartado tu correo porque no sabemos quién eres. Escribe el número 4471 en tu "
        "respuesta y pasará directamente a la bandeja de Nuria."
    ),
    (
        "Il suo indirizzo non compare tra i corrispondenti dello studio, perciò la sua mail "
        "resta in giacenza. Apra la pagina https://studio.example/v e digiti le lettere che "
        "vede: sarà recapitata subito."
    ),
    (
        "Non ci siamo mai scritti prima! Il tuo messaggio è fermo al cancello: rimanda indietro "
        "questa mail senza cambiare l'oggetto e te lo facciamo passare."
    ),
    (
        "O seu e-mail ficou à porta, pois o remetente ainda não faz parte dos nossos contactos. "
        "Responda a esta mensagem mantendo o assunto e ele será entregue à Dra. Sofia."
    ),
    (
        "Não reconhecemos o endereço de onde escreveu. Para que a sua mensagem chegue ao Rui, "
        "abra https://rui.example/x e mostre que não é uma máquina."
    ),
    (
        "Wij kennen uw adres nog niet en houden uw bericht daarom even apart. Stuur deze mail "
        "ongewijzigd terug; dan komt het bij mevrouw De Wit terecht."
    ),
    (
        "Je mail staat in de wachtkamer, want je schrijft hier voor het eerst. Tik op "
        "https://wit.example/a en typ het getal over om hem af te leveren."
    ),
    (
        "Vi har inte fått post från din adress förut, därför ligger ditt mejl kvar i vår sluss. "
        "Svara på det här meddelandet och låt ämnesraden stå, så lämnas det vidare till Karin."
    ),
    (
        "Ditt brev till Olle vilar tills vi vet att en människa skickade det. Öppna sidan "
        "https://olle.example/m och skriv in siffrorna."
    ),
    (
        "Vi kjenner ikke avsenderadressen, så meldingen din er satt på vent. Send denne e-posten "
        "tilbake uten å røre emnefeltet, så slippes den inn."
    ),
    (
        "E-posten din står i kø fordi du aldri har skrevet hit før. Gå til "
        "https://nils.example/q og tast inn koden 5519, da kommer den fram til Nils."
    ),
    (
        "Din mail er sat i venteposition, fordi din adresse er ny for os. Svar blot på denne "
        "besked uden at ændre emnet, så bliver den afleveret til Bente."
    ),
    (
        "Vi ved endnu ikke, om du er et menneske. Åbn https://bente.example/r og indtast de fire "
        "tal, så lukkes din besked ind i indbakken."
    ),
    (
        "Et ole kirjoittanut meille aiemmin, joten viestisi on jonossa. Vastaa tähän viestiin "
        "otsikkoa muuttamatta, niin se toimitetaan Pekalle."
    ),
    (
        "Sähköpostinne on pysäytetty, sillä lähettäjä on meille vieras. Avatkaa sivu "
        "https://pekka.example/s ja kirjoittakaa kuvassa näkyvä numero, jotta viesti pääsee "
        "perille."
    ),
    (
        "Nie mamy Pana adresu wśród naszych kontaktów, dlatego wiadomość czeka w przechowalni. "
        "Wystarczy odesłać tego maila bez zmiany tematu, a trafi ona do Pani Ewy."
    ),
    (
        "Piszesz do nas po raz pierwszy, więc Twój mail został odłożony na bok. Otwórz stronę "
        "https://ewa.example/w i wpisz kod 7720, a przekażemy go dalej."
    ),
    (
        "Z vaší adresy nám dosud nikdo nepsal, proto jsme váš e-mail odložili stranou. Odpovězte "
        "na tuto zprávu a předmět nechte, jak je; potom ji předáme panu Novákovi."
    ),
    (
        "Tvoje zpráva čeká za dveřmi, protože tě neznáme. Otevři https://novak.example/z a opiš "
        "pět písmen z obrázku, hned pak dorazí."
    ),
    (
        "はじめてのご連絡のため、お送りいただいたメールは一時的に止めております。件名を変えずにこ"
        "のメールへご返信いただければ、田中の受信箱に届きます。"
    ),
    (
        "差出人が連絡先に登録されていないため、メールを配達しておりません。"
        "https://tanaka.example/y を開き、表示された数字を入力していただくと配達されます。"
    ),
    (
        "Sorry for the inconvenience: this mailbox only lets in people its owner has written to, "
        "and you are not among them yet. Your mail is being kept for seven days. If you visit "
        "the page below and tick the box, it goes straight through. https://box.example/9"
    ),
    (
        "Hi, this is an automatic message. Your e-mail to sandra@lake.example is on hold until "
        "you prove that it was sent by a human being. Please answer this e-mail with the three "
        "letters KXR."
    ),
    (
        "Sehr geehrte Damen und Herren, Ihre E-Mail konnte noch nicht ausgeliefert werden, da "
        "Sie nicht in unserem Adressbuch stehen. Durch einen Klick auf den folgenden Link weisen "
        "Sie sich als echter Absender aus: https://ab.example/x"
    ),
    (
        "Dieses Postfach ist geschützt. Wer zum ersten Mal schreibt, muss einmalig den Code 883 "
        "an uns zurücksenden. Ihre Nachricht wird bis dahin aufbewahrt."
    ),
    (
        "Afin de lutter contre le courrier indésirable, les messages de nouveaux correspondants "
        "sont mis en attente. Merci de cliquer sur le lien pour valider votre adresse : "
        "https://fr.example/y"
    ),
    (
        "Ton mail est coincé à l'entrée ! Réponds simplement à ce message et Julie le recevra. "
        "C'est à faire une seule fois."
    ),
    (
        "Su correo está en cuarentena. Para liberarlo, demuestre que no es un programa: pulse el "
        "botón de esta página https://es.example/z"
    ),
    (
        "Este buzón solo admite remitentes conocidos. Usted no figura en la lista; confirme su "
        "identidad en https://es.example/c y le incluiremos."
    ),
    (
        "La Sua e-mail a Marta è in quarantena perché non conosciamo il mittente. Per farla "
        "recapitare basta rispondere a questo messaggio lasciando intatto l'oggetto."
    ),
    (
        "A sua mensagem para o Dr. Nuno está retida. Confirme que é uma pessoa clicando nesta "
        "ligação: https://pt.example/v"
    ),
    (
        "Uw e-mail aan Bram is nog niet bezorgd. Klik op de link om te bevestigen dat u een mens "
        "bent: https://nl.example/b"
    ),
    (
        "Avsändaren är okänd för oss och mejlet har därför satts i karantän. Bekräfta din adress "
        "via länken så levereras det: https://sv.example/k"
    ),
    (
        "Du står ikke på listen over kjente avsendere. Bekreft at du er et menneske ved å klikke "
        "på lenken, så leveres e-posten din: https://nb.example/l"
    ),
    (
        "Vores filter kender dig ikke. Besvar denne mail med koden 774, så kommer din besked på "
        "plads i indbakken."
    ),
    (
        "Suodattimemme ei tunne sinua. Klikkaa linkkiä, niin viestisi toimitetaan perille ja "
        "pääset tunnettujen lähettäjien listalle: https://fi.example/t"
    ),
    (
        "Twoja wiadomość została wstrzymana, ponieważ nadawca jest nieznany. Kliknij link i "
        "potwierdź, że jesteś człowiekiem: https://pl.example/c"
    ),
    (
        "Váš e-mail je v karanténě, protože vás neznáme. Klikněte na odkaz a potvrďte, že nejste "
        "robot: https://cs.example/r"
    ),
    (
        "未登録の送信者からのメールのため、お預かりしております。本メールにご返信いただきますと、"
        "自動的に許可リストに登録され、お届けします。"
    ),
]

# Machines that confirm, hold or ask for something else.
NO_GUARDS = [
    (
        "Please confirm your subscription by clicking the link below. Your first issue is "
        "waiting and will be delivered as soon as you confirm."
    ),
    (
        "Your message was quarantined as spam by our filter and has not been delivered. No "
        "further copies are kept."
    ),
    (
        "Your message to members@club.example is being held until the list moderator can review "
        "it for approval. Reason: post by non-member. You will be told of the decision."
    ),
    (
        "Your mail to 'Chor' awaits moderator approval: the list does not know your address yet. "
        "If you would like to cancel this posting, visit https://lists.example/c/1"
    ),
    (
        "Thank you for writing. Your request is waiting in our queue as case number 5512. Please "
        "reply to this mail and keep the subject so that your answer reaches the right person."
    ),
    (
        "Vielen Dank. Ihre Anfrage wartet auf Bearbeitung (Ticket 8812). Bitte antworten Sie auf "
        "diese Mail, ohne den Betreff zu ändern, damit Ihre Antwort zugeordnet wird."
    ),
    (
        "Ihre Nachricht wird in der Reihenfolge des Eingangs bearbeitet und liegt derzeit in der "
        "Warteschlange. Wenn Sie Unterlagen nachreichen wollen, antworten Sie bitte auf diese "
        "E-Mail und lassen Sie den Betreff unverändert."
    ),
    (
        "Ihre E-Mail wurde noch nicht gelesen. Ich bin bis 12. Juni im Urlaub. Antworten Sie auf "
        "diese Nachricht mit dem Wort DRINGEND, dann erreicht sie meine Vertretung."
    ),
    (
        "I am away until 15 June. Your message is waiting for me and I will read it when I am "
        "back. If you need help before, reply to this message and my assistant will receive it."
    ),
    (
        "Bitte bestätigen Sie Ihr neues Konto: Klicken Sie auf den Link, damit wir Ihnen "
        "Nachrichten zustellen können."
    ),
    (
        "Vous recevrez votre premier courriel dès que vous aurez confirmé votre inscription en "
        "cliquant sur ce lien : https://news.example/o"
    ),
    (
        "Veuillez confirmer la réception de ce message en cliquant sur le lien : "
        "https://lu.example/r"
    ),
    (
        "Su mensaje ha sido rechazado porque el remitente es desconocido para el servidor. No se "
        "ha entregado."
    ),
    (
        "Il suo messaggio non è stato consegnato: il destinatario è sconosciuto. Verifichi "
        "l'indirizzo e lo invii di nuovo."
    ),
    (
        "Uw bericht is ontvangen en wacht op behandeling. U krijgt binnen drie werkdagen "
        "antwoord. U hoeft niets te doen."
    ),
    (
        "Ditt mejl har ännu inte kommit fram till mottagaren. Servern försöker igen i två dygn. "
        "Du behöver inte göra något."
    ),
    (
        "Three messages to you are held in quarantine because the sender is unknown. Click here "
        "to release them and they will be delivered."
    ),
    (
        "Your mailbox is almost full and incoming messages are on hold. Click the link and enter "
        "your password so that they can be delivered."
    ),
    (
        "Nur registrierte Lieferanten werden berücksichtigt. Ihre Nachricht wird erst "
        "bearbeitet, wenn Sie sich auf unserer Seite registrieren: https://einkauf.example/reg"
    ),
    (
        "Dziękujemy za wiadomość. Odpowiemy w ciągu dwóch dni. Prosimy odpowiadać na tę "
        "wiadomość, nie zmieniając tematu, aby sprawa trafiła do właściwej osoby."
    ),
    (
        "Děkujeme za vaši zprávu, čeká na vyřízení. Pokud chcete něco doplnit, odpovězte na tuto "
        "zprávu a neměňte předmět."
    ),
    (
        "メールを受け付けました。順番にご返信いたします。追加のご連絡は、件名を変えずにこのメール"
        "へご返信ください。"
    ),
    (
        "Kiitos viestistäsi. Se odottaa käsittelyä. Jos haluat lisätä jotain, vastaa tähän "
        "viestiin otsikkoa muuttamatta, niin se ohjautuu oikealle henkilölle."
    ),
    (
        "Obrigado pela sua mensagem, que aguarda análise. Para acrescentar informação, responda "
        "a este e-mail sem alterar o assunto."
    ),
    (
        "Takk for meldingen din. Den venter på behandling. Svar på denne e-posten uten å endre "
        "emnefeltet hvis du vil legge til noe."
    ),
    (
        "You are writing to us for the first time: welcome! Click the link to read how we work "
        "with new suppliers. We will answer within two days."
    ),
    (
        "This mailbox does not know how to handle attachments. Your message has not been "
        "delivered. Reply to this message without attachments."
    ),
    (
        "Sie schreiben uns zum ersten Mal? Unter diesem Link finden Sie Antworten auf häufige "
        "Fragen. Ihre Nachricht haben wir erhalten."
    ),
    (
        "Eine verschlüsselte Nachricht wartet auf Sie. Klicken Sie auf den Link und geben Sie "
        "den Code ein, um sie zu lesen."
    ),
    (
        "Your message couldn't be delivered because the recipient only accepts mail from senders "
        "on an allowed list, and you are not on it. Ask the recipient to add you to the list, or "
        "click the link for help: https://help.example/571 Remote server said: 550 5.7.1 sender "
        "not permitted"
    ),
    (
        "Ihre Nachricht wurde als Spam eingestuft und in die Quarantäne verschoben. Der "
        "Empfänger wurde benachrichtigt und kann sie freigeben."
    ),
    (
        "Your mail was blocked because it contained a forbidden attachment. Remove the "
        "attachment and send your message again."
    ),
    (
        "Thanks for writing! A human will read your message soon. Until then you may find an "
        "answer on this page: https://help.example/faq"
    ),
    (
        "Thank you, your message has arrived. Our bot tries first; to reach a person, reply to "
        "this email with the word AGENT."
    ),
    (
        "Danke für Ihre Nachricht. Um Ihre Anfrage zu bearbeiten, bestätigen Sie bitte Ihre "
        "Identität über den Link und geben Sie den Code ein: https://bank.example/i"
    ),
    (
        "I have a new address and this one is no longer read. Your message has not been "
        "forwarded. Please update your address book and send it to the address on this page: "
        "https://me.example/contact"
    ),
    (
        "Merci de votre message. Première fois que vous nous écrivez ? Consultez notre page : "
        "https://fr.example/faq. Nous vous répondrons sous deux jours."
    ),
    (
        "Gracias por escribirnos. Su mensaje está en espera de ser atendido. Responda a este "
        "correo si desea añadir algo; llegará a la misma persona."
    ),
    (
        "Grazie per averci scritto. La sua mail è in attesa. Può seguirne lo stato su questa "
        "pagina: https://it.example/s inserendo il codice 7712."
    ),
    (
        "Sua mensagem está aguardando atendimento. Clique no link para acompanhar e digite o "
        "código 221."
    ),
    (
        "Bedankt voor uw bericht. Het wacht op een medewerker. Klik hier om een bijlage toe te "
        "voegen: https://nl.example/up"
    ),
    (
        "Tack för ditt mejl! Det ligger nu i kö hos oss. Svara på detta mejl utan att ändra "
        "ämnesraden om du vill komplettera, så hamnar det rätt."
    ),
    (
        "Tak for din mail. Den venter på behandling. Svar på denne mail uden at ændre emnet, så "
        "kommer svaret frem til den rette."
    ),
    (
        "ご連絡ありがとうございます。担当者が確認するまでお待ちください。よくある質問はこちらのリ"
        "ンクをクリックしてください。"
    ),
    (
        "Ich bin im Urlaub bis zum 20. Juni. Ihre E-Mail wird nicht weitergeleitet und bleibt "
        "liegen. In meinem Kalender (Link hier) können Sie danach einen Termin wählen."
    ),
    (
        "We have received your quote. Please confirm your bank details by replying to this "
        "message; until then payment is on hold."
    ),
    (
        "Please verify your email address to finish signing in. Enter the code 448 201. If you "
        "did not ask for this, ignore it."
    ),
    (
        "Your message is waiting for an available colleague. Please answer this question so that "
        "it reaches the right person: reply to this message with 1 for sales, 2 for service."
    ),
    ("Confirmez votre présence : cliquez sur le lien, vous serez ajouté à la liste des invités."),
]

# People who speak of a guard, or ask for a confirmation.
PEOPLE_AT_GUARDS = [
    (
        "Your mail was held by our filter because it did not know you. I released it. Please "
        "confirm the price by replying to this mail, then I'll order."
    ),
    "Please confirm Tuesday at ten, then I'll put you on the list of visitors at the gate.",
    (
        "Ihre Mail lag bei uns in der Quarantäne, weil wir Sie noch nicht kennen. Schicken Sie "
        "mir bitte den Link zum Angebot, dann lese ich es."
    ),
    ("Bitte bestätigen Sie kurz den Termin, dann trage ich Sie ein. Wir kennen uns ja noch nicht."),
    (
        "Votre message est resté bloqué, désolé. Pouvez-vous confirmer que vous êtes bien "
        "l'expéditeur du devis ? Je le transmets ensuite à Paul."
    ),
    (
        "I don't know you, are you a real person or a robot? If you are, reply to this and tell "
        "me what it costs."
    ),
    (
        "Din mail lå i karantæne, men nu er den frigivet. Ring gerne i morgen, vi kender ikke "
        "jeres produkt endnu."
    ),
]
