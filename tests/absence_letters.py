"""Whole absence notices with the days that they tell, and with dates of other matters beside."""

from __future__ import annotations

# Language, day of the mail, last day away, first day back, text.
LETTERS = [
    ("en", "2026-06-02", "2026-06-12", "", (
        "I am on vacation from June 8th to June 12th.\n\nJane Doe | Certified since 2019 | "
        "Book a demo before June 20th: x.example\n\n> On 1 June 2026 Mara wrote:\n> Are you "
        "free 16 June?")),
    ("en", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Thanks for your email. I'm currently out of the office and will be back Mon "
        "15th. Visit us at Multimodal, NEC Birmingham, 30 June - 2 July, stand 4021!")),
    ("en", "2026-03-27", "2026-04-06", "2026-04-07", (
        "We're shut for Easter from Good Friday 3 April to Easter Monday 6 April. Normal "
        "service resumes Tuesday 7 April. 10% off hot cross buns until 12 April!")),
    ("en", "2026-06-02", "2026-06-08", "2026-06-09", (
        "I'm not working at present. I will return to work on Tuesday the 9th of June. "
        "Please note that my colleague Joe is also away until the 5th.")),
    ("en", "2026-06-02", "", "", (
        "We are experiencing high volumes of email. We aim to reply within 5 working "
        "days. Offices closed on Monday 31 August (bank holiday).")),
    ("en", "2026-06-02", "", "", (
        "Thanks for your message of May 28. I'm on extended leave. Please resend after "
        "September 1 if still relevant.")),
    ("de", "2026-06-02", "2026-06-12", "", (
        "Guten Tag,\nich befinde mich bis einschließlich 12.06.2026 im Urlaub. Ihre Mail "
        "wird nicht gelesen.\nBesuchen Sie uns auf der automatica in München, 22.-25.06., "
        "Halle A4.\nMfG K. Brandl")),
    ("de", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Hallo zusammen, bin im Urlaub. Ab dem 15. bin ich wieder am Platz. In der "
        "Zwischenzeit hilft Ihnen Herr Wolf (Tel. 0841 5550122, Mo-Do 8-16 Uhr).")),
    ("de", "2026-06-02", "2026-06-28", "2026-06-29", (
        "Hallo, ich habe noch bis einschließlich Sonntag, 28. Juni, Ferien. Ab dem "
        "darauffolgenden Montag bin ich wieder für euch da.")),
    ("de", "2026-12-22", "2027-01-06", "2027-01-07", (
        "Zwischen dem 24.12. und dem 6.1. bleibt unser Büro geschlossen. Ab 7. Januar "
        "sind wir zurück. Frohe Weihnachten!")),
    ("de", "2026-06-02", "", "", (
        "Sehr geehrte Damen und Herren, Frau Meier ist bis 30.06. erkrankt. Bitte wenden "
        "Sie sich an info@x.example.")),
    ("de", "2026-06-02", "", "", (
        "Urlaubsbedingt beantworte ich Mails verzögert. Nächster Termin der Sprechstunde:"
        " 09.06. von 10 bis 12 Uhr.")),
    ("fr", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Merci pour votre message du 1er juin. Je serai joignable à compter du "
        "15/06/2026. Date limite d'inscription à notre journée portes ouvertes : "
        "10/06/2026")),
    ("fr", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Je suis en déplacement jusqu'au vendredi 12 juin inclus et de retour lundi 15. "
        "Standard : 05 55 01 02 03 (9h-12h / 14h-17h).")),
    ("fr", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Je suis en congés à compter du 3 juin et serai de retour au bureau le 15/06. "
        "Merci de contacter Claire Petit (poste 214).")),
    ("fr", "2026-06-02", "2026-06-28", "2026-06-29", (
        "En vacances ! Retour prévu : lundi 29/06/2026. Les commandes passées avant le 19"
        " juin seront expédiées.")),
    ("fr", "2026-06-02", "", "", (
        "Merci de votre message. Je m'absente quelques jours et reviens vers vous au plus"
        " vite. Soldes du 24 juin au 21 juillet !")),
    ("fr", "2026-06-02", "", "", (
        "Je suis en arrêt maladie jusqu'à nouvel ordre. Notre offre printemps est valable"
        " jusqu'au 30 juin 2026.")),
    ("es", "2026-06-02", "2026-06-19", "2026-06-22", (
        "Estoy de viaje de negocios hasta el 19 de junio, con acceso limitado al correo, "
        "y de vuelta el lunes 22 de junio. Oferta válida hasta el 30/06.")),
    ("es", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Buenos días:\n\nEstaré fuera de la oficina hasta el viernes 12 de junio. Me "
        "reincorporo el lunes 15.\n\nHorario de atención: L-V 9:00-14:00.")),
    ("es", "2026-03-27", "2026-04-05", "2026-04-06", (
        "Con motivo de la Semana Santa, la oficina permanecerá cerrada del 2 al 5 de "
        "abril. Retomamos la actividad el lunes 6 de abril.")),
    ("es", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Gracias por escribir. Estoy de vacaciones y regresaré a la oficina el lunes "
        "15/06/2026. Mi colega Iván estará de vuelta el 8.")),
    ("es", "2026-06-02", "", "", (
        "Estoy de baja médica. Inscríbete en nuestro webinar del 11 de junio antes del 9 "
        "de junio.")),
    ("es", "2026-06-02", "", "", (
        "Estoy en una reunión; le contesto hoy mismo. El seminario es el 9 de junio.")),
    ("it", "2026-06-02", "2026-06-07", "2026-06-08", (
        "Sono in trasferta e rientro in sede l'8 giugno. Vi aspettiamo in fiera a Milano "
        "dal 23 al 26 giugno, Pad. 7.")),
    ("it", "2026-06-02", "2026-06-10", "2026-06-11", (
        "Sarò nuovamente in ufficio da giovedì 11 giugno. Fino ad allora contattare il "
        "centralino (lun-ven 9-13).")),
    ("it", "2026-06-02", "2026-06-24", "2026-06-25", (
        "Sarò in ferie da lunedì 8 a mercoledì 24 giugno. Vi ricordo la scadenza del 12 "
        "giugno per le iscrizioni.")),
    ("it", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Buongiorno,\nsarò fuori ufficio fino a venerdì 12 giugno. Rientro lunedì 15.\nPer "
        "urgenze: 333 555 0101")),
    ("it", "2026-06-02", "", "", (
        "La dott.ssa Conti è in ferie fino al 20 giugno. Per urgenze scrivere a "
        "segreteria@x.example.")),
    ("it", "2026-06-02", "", "", (
        "Sono in congedo parentale. Per la fiera di Bologna (9-12 giugno) contattate "
        "Sara.")),
    ("pt", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Olá,\n\nEstou de férias até sexta-feira, 12 de junho. Regresso ao trabalho na "
        "segunda, dia 15.\n\nTelefone geral: 222 000 123")),
    ("pt", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Prezados, encontro-me em gozo de férias, com retorno previsto para 22/06/2026. "
        "Minha colega Ana volta dia 10.")),
    ("pt", "2026-06-02", "2026-06-18", "2026-06-19", (
        "Estou ausente até quinta-feira, 18 de junho. Volto a responder na sexta, 19. "
        "Promoção válida até 30 de junho!")),
    ("pt", "2026-06-02", "2026-06-10", "2026-06-11", (
        "Estarei ausente entre os dias 3 e 10 de junho, retornando dia 11. Horário de "
        "atendimento: 8h às 17h")),
    ("pt", "2026-06-02", "", "", (
        "Atendimento de segunda a sexta das 9h às 18h. Responderemos em até 2 dias úteis.")),
    ("pt", "2026-06-02", "", "", (
        "O meu colega Rui está de férias até 15 de junho; pode falar comigo.")),
    ("nl", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Hallo,\n\nIk geniet van een welverdiende vakantie t/m vrijdag 12 juni. Maandag de "
        "15e ben ik er weer.\n\nSpoed? Bel 0180-555012 (8.30-17.00 uur).")),
    ("nl", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Ik ben er even niet: van 3 juni t/m 14 juni vakantie! Daarna lees ik je mail. "
        "Inschrijven voor de open dag kan t/m 20 juni.")),
    ("nl", "2026-06-02", "2026-06-18", "2026-06-19", (
        "Ik ben op dit moment afwezig. Vrijdag 19 juni ben ik weer op kantoor. Voor "
        "vragen over offerte 2026-114: Kim (toestel 22).")),
    ("nl", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Ik ben met vakantie en lees geen mail. Op maandag 22 juni ben ik terug. Mijn "
        "collega Bas is vanaf 8 juni weer aanwezig.")),
    ("nl", "2026-06-02", "", "", (
        "Ik ben met zwangerschapsverlof tot en met oktober. Mijn vervanger is Jan.")),
    ("nl", "2026-06-02", "", "", (
        "Op woensdag en vrijdag werk ik niet. Mijn werkdagen zijn ma, di en do.")),
    ("sv", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Hej!\n\nTack för ditt mejl. Jag är ledig t.o.m. fredag den 12 juni och åter på "
        "jobbet måndag 15/6.\n\nVäxel: 08-555 01 22, öppet 8-16.")),
    ("sv", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Jag är ledig och kommer tillbaka den 22/6. Karin är tillbaka redan 9/6. "
        "Öppettider: mån-fre 8-17.")),
    ("sv", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Hej! Semester fr.o.m. 1/6 t.o.m. 14/6. Välkommen till vår monter på Nordbygg "
        "21-24 april 2027!")),
    ("sv", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Jag är på mässa och sedan semester. Åter den 22:a. Min kollega Anna är tillbaka "
        "den 8:e.")),
    ("sv", "2026-06-02", "", "", (
        "Jag är hemma med sjukt barn. Sommarkampanjen gäller t.o.m. 30/6!")),
    ("sv", "2026-06-02", "", "", (
        "Jag jobbar 75% och är ledig på fredagar. Svarar så fort jag kan.")),
    ("da", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Hej\n\nTak for din mail. Jeg holder fri til og med fredag d. 12. juni og er retur "
        "mandag d. 15. juni.\n\nVh Mette\nTlf. 55 50 12 34 (man-tors 8-16, fre 8-15)")),
    ("da", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Jeg er på ferie i uge 23 og 24 og er tilbage mandag den 15. juni. Webinar d. 10."
        " juni kl. 10: tilmeld dig her.")),
    ("da", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Jeg afholder ferie og er på kontoret igen mandag d. 22/6. Lone er tilbage d. "
        "9/6. Åbningstider: man-fre 8-16.")),
    ("da", "2026-06-02", "2026-06-24", "2026-06-25", (
        "Jeg holder ferie fra mandag den 8. juni til og med onsdag den 24. juni og svarer"
        " på mails fra den 25.")),
    ("da", "2026-06-02", "", "", (
        "Vi holder lukket grundlovsdag 5. juni. Svar kan forventes inden for 2 dage.")),
    ("da", "2026-06-02", "", "", (
        "Jeg er syg. Vores sommertilbud gælder til og med 30. juni.")),
    ("nb", "2026-06-02", "2026-06-16", "2026-06-17", (
        "Permisjon f.o.m. 8. juni t.o.m. 16. juni. Jeg er å treffe igjen 17. juni. Møt "
        "oss på Nor-Fishing 18.-20. august!")),
    ("nb", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Hei!\n\nJeg er på ferie til og med fredag 12. juni. Tilbake mandag "
        "15.\n\nSentralbord: 55 50 12 34 (08.00-15.30)")),
    ("nb", "2026-12-21", "2027-01-03", "2027-01-04", (
        "Vi holder stengt i romjulen f.o.m. 24.12. t.o.m. 03.01. og er tilbake mandag 4. "
        "januar.")),
    ("nb", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Jeg er på ferie og er på plass igjen mandag 22. juni kl. 08. Siri er tilbake 9. "
        "juni.")),
    ("nb", "2026-06-02", "", "", (
        "Jeg er i pappaperm til over sommeren. Påmelding til kurset innen 15. juni.")),
    ("nb", "2026-06-02", "", "", (
        "Ingrid har ferie 8.-19. juni. Jeg hjelper deg gjerne.")),
    ("fi", "2026-06-02", "2026-06-12", "", (
        "Hei!\n\nOlen lomalla 12.6. saakka. Kiireellisissä asioissa soita vaihteeseen 09 "
        "555 0123 (ma-pe 8-16).")),
    ("fi", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Olen lomalla, töissä jälleen maanantaina 22.6. Kollegani Leena palaa jo 9.6. "
        "Aukioloajat ma-pe 9-17.")),
    ("fi", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Olen isyysvapaalla 14.6.2026 saakka. Takaisin ma 15.6. Ilmoittautumiset "
        "webinaariin 10.6. mennessä.")),
    ("fi", "2026-06-02", "2026-06-16", "2026-06-17", (
        "Poissa 8.-16.6. Vastaan viesteihin jälleen keskiviikosta 17.6. alkaen. Kollegani"
        " Timo palaa 10.6.")),
    ("fi", "2026-06-02", "", "", (
        "En ole töissä perjantaisin. Vastaan viestiisi mahdollisimman pian.")),
    ("fi", "2026-06-02", "", "", (
        "Olen sairauslomalla. Kesätarjouksemme on voimassa 30.6. asti.")),
    ("pl", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Dzień dobry,\n\nprzebywam na urlopie do piątku 12 czerwca włącznie. Wracam w "
        "poniedziałek 15.06.\n\nSekretariat: 22 555 01 23, pn-pt 8-16")),
    ("pl", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Obecnie jestem na urlopie. Na wiadomości odpowiem po powrocie, tj. 15 czerwca "
        "(poniedziałek).")),
    ("pl", "2026-03-27", "2026-04-06", "2026-04-07", (
        "W dniach 3-6 kwietnia biuro jest zamknięte. Wracamy we wtorek 7 kwietnia. "
        "Wesołych Świąt!")),
    ("pl", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Jestem poza biurem i wracam 22.06.2026. Kasia wraca 9.06. Godziny otwarcia: pn-"
        "pt 9-17.")),
    ("pl", "2026-06-02", "", "", (
        "Jestem na zwolnieniu lekarskim. Zapraszamy na targi ITM w Poznaniu 9-12 czerwca.")),
    ("pl", "2026-06-02", "", "", (
        "Jestem nieobecna do odwołania. Oferta ważna do 30.06.2026.")),
    ("cs", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Dobrý den,\n\nčerpám dovolenou do pátku 12. 6. včetně. V pondělí 15. 6. budu zpět "
        "v kanceláři.\n\nÚstředna: 222 555 012 (po-pá 8-16)")),
    ("cs", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Momentálně jsem na dovolené, v kanceláři budu opět od 22. června. Kolega Petr se"
        " vrací 8. června.")),
    ("cs", "2026-06-02", "2026-06-09", "2026-06-10", (
        "Od středy 3. 6. do úterý 9. 6. jsem na školení. K dispozici budu opět ve středu "
        "10. 6.")),
    ("cs", "2026-03-27", "2026-04-06", "2026-04-07", (
        "Přes Velikonoce (3.–6. dubna) máme zavřeno. Znovu otevíráme v úterý 7. dubna.")),
    ("cs", "2026-06-02", "", "", (
        "Lenka je na dovolené od 8. do 19. června. Rád vám pomohu.")),
    ("cs", "2026-06-02", "", "", (
        "Jsem na nemocenské. Letní akce platí do 30. 6.")),
    ("ja", "2026-06-02", "2026-06-12", "2026-06-15", (
        "お世話になっております。\n6/12(金)まで休暇をいただいております。6/15("
        "月)より出社いたします。\nお急ぎの場合は代表電話 03-5555-0123 "
        "までお願いいたします。")),
    ("ja", "2026-04-27", "2026-05-06", "2026-05-07", (
        "誠に勝手ながら、4月29日(水)〜5月6日(水)の間、ゴールデンウィーク休業とさ"
        "せていただきます。5月7日(木)より通常通り営業いたします。")),
    ("ja", "2026-08-05", "2026-08-16", "2026-08-17", (
        "夏季休業のお知らせ\n休業期間：2026年8月8日(土)〜2026年8月16日(日"
        ")\n8月17日(月)より通常営業いたします。")),
    ("ja", "2026-06-02", "2026-06-14", "2026-06-15", (
        "海外出張のため6月14日まで不在です。6月15日以降にご返信させていただきます。"
        "なお、キャンペーンは6月30日までです。")),
    ("ja", "2026-06-02", "", "", (
        "育児休業中です。後任は田中（tanaka@x.example）です。復帰は202"
        "7年4月頃を予定しております。")),
    ("ja", "2026-06-02", "", "", (
        "お問い合わせありがとうございます。担当者より2営業日以内にご連絡いたします。受付"
        "時間：平日9:00〜18:00")),
    ("ru", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Добрый день! Я в отпуске, вернусь 15 июня. По срочным вопросам обращайтесь к "
        "Ольге: +7 495 555-01-23.")),
    ("ru", "2026-12-28", "2027-01-10", "2027-01-11", (
        "С 31 декабря по 10 января наш офис не работает. С 11 января мы снова на связи. С"
        " Новым годом!")),
    ("ru", "2026-06-02", "", "", (
        "Я на больничном. Приглашаем на выставку 9-12 июня, стенд А15.")),
    ("uk", "2026-06-02", "2026-06-09", "2026-06-10", (
        "Мене не буде в офісі з 3 до 9 червня. Відповім після повернення 10 червня.")),
    ("uk", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Вітаю! Я у відпустці з 1 по 14 червня. Повернуся до роботи 15 червня.")),
    ("hu", "2026-06-02", "2026-06-12", "2026-06-15", (
        "Szabadságon vagyok június 12-ig, június 15-től újra elérhető leszek. Sürgős "
        "esetben: +36 1 555 0123")),
    ("hu", "2026-06-02", "2026-06-09", "2026-06-10", (
        "Június 9-ig nem vagyok elérhető, június 10-én jövök vissza. Kollégám, Bence "
        "június 8-án ér vissza.")),
    ("hu", "2026-06-02", "", "", (
        "Betegszabadságon vagyok. Az akció június 30-ig érvényes.")),
    ("tr", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Yıllık iznimi kullanıyorum, 22 Haziran itibarıyla tekrar ofisteyim. Kayıtlar 15 "
        "Haziran'a kadar.")),
    ("tr", "2026-06-02", "2026-06-14", "2026-06-15", (
        "8-14 Haziran tarihleri arasında yıllık izindeyim. 15 Haziran Pazartesi günü "
        "ofiste olacağım.")),
    ("tr", "2026-06-02", "", "", (
        "Raporluyum. Kampanyamız 30 Haziran'a kadar geçerlidir.")),
    ("ro", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Bună ziua, mă aflu în concediu până pe 14 iunie inclusiv. Revin la birou luni, "
        "15 iunie.")),
    ("ro", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Sunt în concediu și mă întorc la birou pe 22 iunie. Înscrieri până pe 15 iunie.")),
    ("ro", "2026-06-02", "", "", (
        "Sunt în concediu medical. Oferta este valabilă până pe 30 iunie.")),
    ("sk", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Dobrý deň, do 14. 6. čerpám dovolenku. V práci budem opäť v pondelok 15. 6.")),
    ("sk", "2026-06-02", "2026-06-21", "2026-06-22", (
        "Som na dovolenke, v práci budem opäť 22. júna. Akcia platí do 15. 6.")),
    ("el", "2026-06-02", "2026-06-14", "2026-06-15", (
        "Καλησπέρα, θα απουσιάζω έως και τις 14 Ιουνίου. Επιστρέφω στο γραφείο τη Δευτέρα"
        " 15 Ιουνίου.")),
    ("el", "2026-06-02", "2026-06-09", "2026-06-10", (
        "Είμαι εκτός γραφείου από 3 έως 9 Ιουνίου και επιστρέφω την Τετάρτη 10 Ιουνίου.")),
]  # fmt: skip
