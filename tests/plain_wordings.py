"""How people tell of an absence in plain words of their own, and how they mention one in passing.

What they tell to everybody is a notice; what they tell to one who wrote to them is an answer.
"""

from __future__ import annotations

TOLD_TO_ALL = [
    # en
    (
        "I've been called up as a reservist and don't know yet when they'll let me go. My inbox"
        " stays shut meanwhile. Ted in the yard can take orders, quotes have to wait for me."
    ),
    (
        "We're between the years: the workshop opens its doors again on 4 January and I work "
        "through the mail from then on."
    ),
    (
        "At the boat show in Genoa this week. From Thursday I'm at my bench again and go "
        "through everything that came in."
    ),
    (
        "I have time off through the 19th and nobody looks into this mailbox. Invoices: Nell, "
        "01632 960144."
    ),
    (
        "Hello and thanks for writing. I spend this week with my new daughter and only read "
        "mail again from the 22nd."
    ),
    # de
    (
        "Danke für die Mail. Ich sitze bis Donnerstag als Schöffe im Gericht und komme nicht an"
        " meine Post. Dringendes nimmt Frau Holm am Empfang auf."
    ),
    "Wir sind auf der Einkaufsmesse in Mailand und ab Mittwoch wieder im Laden zu sprechen.",
    (
        "Zwischen den Jahren ruht bei uns alles. Ab dem 7. Januar sind wir zurück an den "
        "Maschinen und beantworten, was gekommen ist."
    ),
    (
        "Habe bis einschließlich 14.6. dienstfrei. Post wird solange nicht gelesen, Notfälle an"
        " Jan, 0171 5550133."
    ),
    "Kur bis Ende Juni. Was reinkommt, bearbeite ich danach der Reihe nach.",
    # fr
    (
        "Bonjour, merci de votre mail. Je suis juré aux assises jusqu'au 19 et je ne traite "
        "aucun courriel d'ici là. Claire, à l'accueil, prend les urgences."
    ),
    "Au salon de Lyon toute la semaine, je retrouve l'atelier et ma boîte mail le lundi 15.",
    "Cure thermale jusqu'à fin juin. Les messages attendront mon retour, Hugo garde le magasin.",
    # es
    (
        "Buenas, gracias por el mensaje. Estoy en la feria de Valencia y hasta el jueves 11 no "
        "contesto a nadie. Para pedidos, Lola en el almacén."
    ),
    (
        "Me han nombrado jurado y no sé cuántos días serán. Mientras tanto no abro el correo. "
        "Las urgencias las lleva Paco."
    ),
    "Libro hasta el 14 de junio. A partir del 15 respondo a todo por orden de llegada.",
    (
        "Regreso el 22 de junio, pasado el festival. Si se trata de una reparación, el taller "
        "sigue abierto."
    ),
    # it
    (
        "Grazie per la mail. Sono alla fiera di Verona e rispondo a partire da lunedì 15. Per "
        "gli ordini c'è Marta in negozio."
    ),
    "Rientro dal viaggio in India il 22 giugno; fino ad allora la posta resta chiusa.",
    "Sono a riposo per un intervento e fino a fine mese non apro la posta. Pensa a tutto Gino.",
    # pt
    (
        "Obrigado pelo contacto. Estou na feira de Milão e só respondo a partir de segunda, dia"
        " 15. Para encomendas, fale com a Rita."
    ),
    (
        "Estou de repouso por ordem médica até ao fim do mês. O correio espera, o Zé trata das "
        "urgências."
    ),
    "Folgo até 14 de junho. A partir de 15 estou outra vez na oficina e respondo a todos.",
    # nl
    (
        "Bedankt voor uw mail. Ik sta deze week op de beurs in Parijs en ben vanaf maandag 15 "
        "juni weer in de zaak. Haast? Bel de werkplaats."
    ),
    "Ik heb vrijaf tot en met 14 juni. Daarna handel ik alle post af.",
    (
        "Ik zit in een jury van de rechtbank en weet niet hoe lang dat duurt. Mail blijft "
        "liggen, Piet beslist over het nodige."
    ),
    # sv
    "Jag är nämndeman den här veckan och svarar på allt från måndag den 15 juni.",
    "Är ledig t.o.m. 14 juni. Sedan står jag i verkstaden igen och går igenom mejlen.",
    # nb
    "Jeg har fri til og med 14. juni. Fra den 15. står jeg i verkstedet igjen og svarer på alt.",
    "Takk for meldingen. Er på innkjøpstur i India og å treffe igjen onsdag 10. juni.",
    # da
    "Jeg har fri til og med 14. juni. Fra den 15. er jeg i værkstedet igen og svarer på det hele.",
    "Tak for mailen. Er på indkøbsrejse i Indien og kan først træffes igen onsdag den 10. juni.",
    # fi
    "Olen vapaalla 14.6. asti. 15.6. alkaen olen taas verstaalla ja vastaan kaikkiin viesteihin.",
    "Kiitos viestistä. Olen ostomatkalla Intiassa ja tavoitettavissa vasta keskiviikkona 10.6.",
    # pl
    "Mam wolne do 14 czerwca. Od 15 czerwca znowu jestem w warsztacie i odpiszę na wszystko.",
    "Dziękuję za wiadomość. Jestem na targach w Mediolanie, uchwytny dopiero od środy 10 czerwca.",
    # cs
    "Mám volno do 14. června. Od 15. června jsem zase v dílně a odpovím na všechno.",
    "Děkuji za zprávu. Jsem na veletrhu v Miláně a k zastižení až ve středu 10. června.",
    # ja
    "買い付けのためインドに行っており、6月10日からの対応となります。",
    "裁判員に選ばれ、しばらくメールを見ることができません。お急ぎの方は受付までお願いします。",
]
TOLD_TO_ONE = [
    # en
    "I'm travelling until Friday, let's talk on Monday.",
    "Sorry, was on holiday, happy to talk. Which plan would fit a team of six?",
    "Not now, we're at the trade fair until the 12th, call me after.",
    "I'm off from Thursday, so please get the numbers to me before that.",
    "Ann, who decides this, is on jury duty until the 19th. I'd wait for her.",
    "We could do the 9th or the 11th, I have a course on the 10th.",
    "I'm in court all Tuesday, Wednesday afternoon is free.",
    "Back from leave on the 15th and then I'll test your trial with the team.",
    "I read your mail on the train to the fair. The price is too high for us until January.",
    # de
    "Ich bin ab Montag im Urlaub, können Sie mir vorher das Angebot schicken?",
    "Bin bis Donnerstag auf der Messe, danach schaue ich mir Ihr Tool an.",
    "Meine Frau ist bis Ende Juni zur Kur, vorher entscheiden wir das nicht.",
    "Wir sind bis 12. auf der Messe, das Thema Monatsabschluss hat also Zeit bis danach.",
    "Freitag habe ich frei, Donnerstag um zehn ginge.",
    # fr
    "Je suis en déplacement jusqu'à jeudi, mais votre idée me plaît.",
    "Je rentre lundi et je montre ça à mon associé.",
    "Mon associé est au salon jusqu'au 12, il vous répondra pour le tarif.",
    # es
    "Estoy en la feria hasta el jueves; el viernes a las diez podría.",
    "Vuelvo el lunes y se lo enseño a mi socio, que es quien lleva el cierre de mes.",
    "El jefe está de vacaciones hasta el 15 y sin él no compramos nada.",
    # it
    "Sono in fiera fino a giovedì, poi guardo la demo con calma.",
    "Rientro lunedì e ne discuto con il mio socio, il vostro prezzo però è alto.",
    "Il titolare è in ferie fino al 15, decide lui.",
    # pt
    "Estou na feira até quinta, na sexta vejo a proposta.",
    "O meu sócio volta no dia 15 e só então decidimos sobre o fecho do mês.",
    "Folgo na sexta, pode ser quinta às dez.",
    # nl
    "Ik ben vrij op dinsdag 9 juni om tien uur, zullen we dan bellen?",
    "Tot en met vrijdag sta ik op de beurs, daarna kijk ik ernaar.",
    "Mijn compagnon is op reis tot de 15e, zonder hem beslis ik niets.",
    # sv
    "Jag är ledig på fredag, men torsdag klockan tio går bra.",
    "Chefen är på mässa till den 12, hon bestämmer om sånt här.",
    # nb
    "Jeg er på messe til torsdag, så ser jeg på prisen etterpå.",
    "Sjefen har fri til 14. juni, det er hun som bestemmer.",
    # da
    "Jeg er på messe til torsdag, bagefter kigger jeg på prisen.",
    "Chefen har fri til den 14. juni, det er hende der bestemmer.",
    # fi
    "Olen messuilla torstaihin, sen jälkeen katson hinnan.",
    "Pomo on vapaalla 14.6. asti, hän päättää tästä.",
    # pl
    "Jestem na targach do czwartku, potem obejrzę tę ofertę.",
    "Szef ma wolne do 14 czerwca, to on o tym decyduje.",
    # cs
    "Jsem na veletrhu do čtvrtka, pak se na tu nabídku podívám.",
    "Šéf má volno do 14. června, rozhoduje o tom on.",
    # ja
    "木曜まで展示会ですので、その後に資料を拝見します。",
    "上司が15日まで休みのため、決裁はその後になります。",
]
UNREAD_MEANWHILE = [
    "I'm on strike with the rest of the depot until Friday. No mail is read here before that.",
    "Am on paternity leave through the 26th, messages wait in order. Urgent: the dispatch line.",
    (
        "Ich bin bis 26. Juni auf Wehrübung. Nachrichten bleiben liegen, Eiliges bitte an die "
        "Zentrale."
    ),
    "Je suis en stage jusqu'au 26 juin et je ne lis aucun message. En cas d'urgence, la centrale.",
    "Estoy de reposo hasta el 26 de junio y no leo el correo. Lo urgente, en la centralita.",
    "Sono a un corso fino al 26 giugno e non leggo la posta. Per urgenze il centralino.",
    "Estou em viagem até 26 de junho e não leio o correio. Urgências na central.",
    "Ik ben tot 26 juni op reis en lees geen mail. Bij spoed de centrale.",
    "Jag är på kurs till den 26 juni och läser inte mejl. Brådskande: växeln.",
    "Jeg er på kurs til 26. juni og leser ikke e-post. Haster det: sentralbordet.",
    "Jeg er på kursus til den 26. juni og læser ikke mail. Haster det: omstillingen.",
    "Olen kurssilla 26.6. asti enkä lue sähköpostia. Kiireiset asiat: vaihde.",
    "Jestem na szkoleniu do 26 czerwca i nie czytam poczty. Pilne sprawy: centrala.",
    "Jsem do 26. června na školení a poštu nečtu. Spěchá-li to: ústředna.",
    "6月26日まで研修のため、メールは読めません。お急ぎの方は代表番号まで。",
]
# Away, too, but of one matter that both know of.
ASKED_OF_ONE = [
    "I'm away until Tuesday. Ann can take the order, she has my signature.",
    "On leave until the 15th. Everything else is fine, send the papers to reception.",
    "Leave the samples at the front desk, I'm in court until Friday.",
    "We are closed until 4 January. All mail orders from you before that are welcome.",
    "I am travelling until Friday and Nell at the front desk expects the courier.",
    "Away next week. Invoice goes to accounts, as always.",
    "I'm on holiday from Friday; Ted handles the installation from there.",
    "Back on Thursday, my colleague covers the call with you.",
    "Bin bis Mittwoch auf der Messe. Legen Sie die Muster am Empfang ab.",
    "Ab Montag im Urlaub, Frau Holm übernimmt die Abnahme.",
    "Ich bin bis 14. krank, alles andere klären wir danach.",
    "Die Messe läuft bis Freitag, alle Unterlagen liegen am Empfang für Sie bereit.",
    "Je suis en congé dès vendredi, Claire s'occupe de la mise en place.",
    "Absent jusqu'à mardi, déposez le colis à l'accueil.",
    "Estoy de viaje hasta el martes, dejad el paquete en recepción.",
    "Me voy de vacaciones el viernes, Eva se ocupa de la instalación.",
    "Sono in viaggio fino a martedì, lasciate il pacco in negozio.",
    "Parto per le ferie venerdì, del montaggio se ne occupa Eva.",
    "Estou em viagem até terça, deixe o pacote na receção.",
    "Vou de férias na sexta, a Rita trata da instalação.",
    "Ik ben op reis tot dinsdag, laat het pakket maar aan de balie achter.",
    "Vanaf vrijdag vakantie, Piet neemt de montage over.",
    "Jag är på resa till tisdag, lämna paketet i receptionen.",
    "Jeg er på reise til tirsdag, legg pakken i resepsjonen.",
    "Jeg er på ferie fra fredag, Anna tager sig af monteringen.",
    "Olen matkoilla tiistaihin, jätä paketti vastaanottoon, Anna hoitaa loput.",
    "Jestem w podróży do wtorku, paczkę proszę zostawić w recepcji.",
    "Jsem na cestách do úterý, balík nechte na recepci.",
    "火曜まで出張ですので、荷物は受付にお預けください。",
    "Both contracts signed. Ann handles the rest, I'm on leave until the 15th.",
    "Fine. On leave until the 15th, Ann handles everything.",
    "OK, noted. I'm at the fair until Friday, mail is fine.",
    "No. We're shut until January and nobody answers mail anyway.",
    "Thanks! I'm on leave until the 15th and will answer after that.",
    "Back in the office on Monday and will reply then.",
    "Will read this on Thursday, in court until then.",
    "I'm at a trade fair this week. Will come back to you next week.",
    "Away until Tuesday, then I'll answer.",
    "I will be back from Leeds on Friday and ask Ann in reception to sign it.",
    "We're closed on Friday. Tuesday is best for the visit.",
    "Until Thursday I'm on a course, everything after that is fine.",
    "Yes to both. Back on the 15th.",
    "I read all the messages on the train. Back Monday.",
    "Our workshop opens again on 4 January, by then we'll know more.",
    "I'm out from Friday. Ann takes over the project and handles the roll-out with you.",
    "Ich bin bis Freitag auf Lehrgang und antworte dann.",
    "Bin gerade auf Reisen, antworte am Montag ausführlich.",
    "Ab 15. Juni bin ich wieder da und Frau Holm übernimmt das Projekt.",
    "Wir haben ab 3. Juli Betriebsferien, die Bestellung muss also bis Ende Juni raus.",
    "Danke, ich lese das am Donnerstag im Zug zur Messe.",
    "Merci, je suis en déplacement et je vous réponds lundi.",
    "Je reviens vers vous à mon retour, le 15 juin.",
    "Nous sommes fermés vendredi, livrez jeudi.",
    "Gracias, estoy de viaje y le respondo el lunes.",
    "A la vuelta del viaje, el 15, le contesto con calma.",
    "Grazie, sono in viaggio e rispondo lunedì.",
    "Al rientro, il 15, le rispondo con calma.",
    "Obrigado, estou em viagem e respondo na segunda.",
    "No regresso, dia 15, respondo com calma.",
    "Dank je, ik ben op reis en antwoord maandag.",
    "Als ik terug ben, op de 15e, reageer ik uitgebreid.",
    "Tack, jag är på resa och svarar på måndag.",
    "Takk, jeg er på reise og svarer mandag.",
    "Tak, jeg er på rejse og svarer mandag.",
    "Kiitos, olen matkoilla ja vastaan maanantaina.",
    "Dziękuję, jestem w podróży i odpowiem w poniedziałek.",
    "Děkuji, jsem na cestách a odpovím v pondělí.",
    "ありがとうございます。出張中ですので月曜に返信します。",
    "Ship it on Tuesday please, we're closed Monday.",
    "The fair is on 9 June, hall 4, everyone will be at the stand.",
    "Please call the workshop on Monday, I'm away until Friday.",
    "I am back on Monday. Please call the office then and ask for Ann.",
    "Wegen Messe erst ab 15. wieder im Büro. Bitte dann Frau Holm anrufen.",
]
