"""What houses and people write of an absence of these days, and what answers say beside one.

The mails are of Tuesday, 2 June 2026.
"""

from __future__ import annotations

# From when till when, or until when and what then: told to whoever writes.
RESTING = [
    "The workshop is shut from 1 to 12 June. Saws start up again on Monday 15 June.",
    "Unsere Werkstatt ruht vom 1. bis 12. Juni. Ab Montag, 15. Juni, wird wieder gearbeitet.",
    "L'atelier ferme du 1er au 12 juin. Les machines redémarrent lundi 15 juin.",
    "El taller cierra del 1 al 12 de junio. Las máquinas arrancan de nuevo el lunes 15.",
    "Il laboratorio chiude dal 1 al 12 giugno. Le macchine ripartono lunedì 15 giugno.",
    "A oficina fecha de 1 a 12 de junho. As máquinas recomeçam na segunda-feira, 15 de junho.",
    "De werkplaats is van 1 t/m 12 juni dicht. Maandag 15 juni draaien de machines weer.",
    "Verkstaden håller stängt 1-12 juni. Måndag 15 juni går maskinerna igen.",
    "Verkstedet holder stengt 1.-12. juni. Mandag 15. juni går maskinene igjen.",
    "Værkstedet holder lukket 1.-12. juni. Mandag den 15. juni kører maskinerne igen.",
    "Verstas on kiinni 1.6.-12.6. Koneet pyörivät taas maanantaina 15.6.",
    "Warsztat nieczynny od 1 do 12 czerwca. Maszyny ruszają znowu w poniedziałek 15 czerwca.",
    "Dílna je od 1. do 12. června zavřená. Stroje se znovu roztočí v pondělí 15. června.",
    "工房は6月1日から12日まで休業いたします。15日(月)より通常どおり作業いたします。",
]
# Who is meanwhile to be asked.
COVERED = [
    "I cannot be reached before Monday 15 June. Nell is standing in: nell@carrow.example.",
    (
        "Leider bin ich erkrankt. Ende Juni hoffe ich zurück zu sein, bis dahin hilft Ihnen Frau"
        " Kolb (kolb@carrow.example)."
    ),
    (
        "Souffrante, je suis en arrêt. J'espère reprendre fin juin ; d'ici là Mme Petit"
        " (petit@carrow.example) s'occupe de mes dossiers."
    ),
    (
        "Me encuentro de baja. Espero volver a finales de junio; mientras tanto les atiende Silvia"
        " (silvia@carrow.example)."
    ),
    (
        "Sono in malattia. Conto di rientrare a fine giugno, nel frattempo vi segue Silvia"
        " (silvia@carrow.example)."
    ),
    (
        "Estou de baixa. Espero voltar no fim de junho; entretanto quem trata de tudo é a Sílvia"
        " (silvia@carrow.example)."
    ),
    (
        "Helaas ben ik ziek. Eind juni hoop ik terug te zijn, tot die tijd helpt Silke u"
        " (silke@carrow.example)."
    ),
    "T.o.m. 12 juni vandrar jag utan dator. Kalle håller ställningarna, kalle@carrow.example.",
    "T.o.m. 12. juni vandrer jeg uten pc. Kalle steller butikken, kalle@carrow.example.",
    "Til og med 12. juni vandrer jeg uden computer. Kalle holder skansen, kalle@carrow.example.",
    "Olen sairaana. Palaan kesäkuun lopussa, siihen asti auttaa Silja (silja@carrow.example).",
    "Do 12 czerwca wędruję bez komputera. Zastępuje mnie Karol, karol@carrow.example.",
    "Do 12. června putuji bez počítače. Zastoupí mě Karel, karel@carrow.example.",
    "6月12日まで療養しております。代わりに加藤(kato@carrow.example)が対応します。",
]
# Sent by a rule of the mail program on somebody's desk: whom they greet tells.
GREETING = [
    "Dear customers,\n\nmy desk is empty from 1 to 12 June. I am back on Monday 15 June.",
    (
        "Liebe Geschäftspartner,\n\nvom 1. bis 12. Juni bleibt mein Schreibtisch leer. Am 15. Juni"
        " bin ich wieder für Sie da."
    ),
    (
        "Gentile cliente,\n\nsono in maternità. Rientrerò il 15 giugno. Mi sostituisce Alba"
        " (alba@carrow.example)."
    ),
    "Beste klant,\n\nik ben met verlof. Op 15 juni ben ik weer terug.",
    "Hej alla,\n\njag är föräldraledig. Den 15 juni är jag tillbaka.",
    "Szanowni Państwo,\n\nod 1 do 12 czerwca jestem na urlopie. Wracam 15 czerwca.",
]
# How mail is read at all, and not when this one is.
SELDOM = [
    "I only open my inbox twice a week, Tuesdays and Fridays. If it is urgent, call the shop.",
    (
        "In mein Postfach schaue ich nur zweimal die Woche. Wer es eilig hat, ruft bitte an:"
        " 0551 555 230."
    ),
    "Je n'ouvre ma boîte que deux fois par semaine. En cas d'urgence : 03 80 00 41 22.",
    "Solo abro el correo dos veces por semana. Si es urgente: 948 00 41 22.",
    "Apro la posta solo due volte a settimana. Urgenze: 0544 00 41 22.",
    "Só abro o correio duas vezes por semana. Se for urgente: 266 00 41 22.",
    "Mijn mail open ik maar twee keer per week. Spoed: 0570 00 41 22.",
    "Jag öppnar inkorgen två gånger i veckan. Brådskande: 0570-00 41 22.",
    "Jeg åpner innboksen bare to ganger i uken. Haster det: 70 00 41 22.",
    "Jeg åbner kun indbakken to gange om ugen. Haster det: 70 00 41 22.",
    "Avaan sähköpostin vain kahdesti viikossa. Kiireelliset: 040 000 4122.",
    "Do skrzynki zaglądam tylko dwa razy w tygodniu. Pilne: 600 00 41 22.",
    "Do schránky se dívám jen dvakrát týdně. Spěchá to: 600 00 41 22.",
    "メールの確認は週に二度だけです。お急ぎの方はお電話ください。",
]
# Who is away and answers all the same.
ANSWERING = [
    "I'm away until Friday 12 June and back on Monday 15th. Happy to talk then.",
    "We are closed from 1 to 12 June. Please deliver on the 15th instead.",
    "The shop is closed until 12 June, so come by after that.",
    "On holiday until 12 June, back on the 15th. Count me in!",
    "I'll answer your mail in the evening.",
    "I'm away next week and back on the 15th.",
    "Ich bin bis 12. Juni im Urlaub und ab 15. wieder da. Dann gern ein Gespräch.",
    "Wir haben vom 1. bis 12. Juni geschlossen. Bitte am 15. anliefern.",
    "Bin bis 12. Juni krank. Ja, machen wir so.",
    "Bin bis 12. Juni im Urlaub, ab 15. zurück. Können Sie mich dann anrufen? 0171 555 0190",
    "Je suis en congé jusqu'au 12 juin et de retour le 15. On en parle à ce moment-là.",
    "L'atelier est fermé jusqu'au 12 juin, passez ensuite.",
    "Estoy de vacaciones hasta el 12 de junio y vuelvo el 15. Hablamos entonces del precio.",
    "De vacaciones hasta el 12 de junio, vuelvo el 15. Por mí adelante.",
    "Sono in ferie fino al 12 giugno e torno il 15. Ne parliamo allora.",
    "In ferie fino al 12 giugno, rientro il 15. Per me va bene.",
    "Estou de férias até 12 de junho e volto a 15. Falamos então.",
    "De férias até 12 de junho, volto a 15. Por mim pode avançar.",
    "Ik ben tot 12 juni op vakantie en 15 juni weer terug. Dan praten we verder.",
    "Wij zijn van 1 t/m 12 juni gesloten. Graag leveren op de 15e.",
    "På semester till 12 juni, åter 15. Det låter bra.",
    "På ferie til 12. juni, tilbake 15. Det er greit for meg.",
    "På ferie til 12. juni, tilbage den 15. Det er fint med mig.",
    "Lomalla 12.6. asti, takaisin 15.6. Minulle sopii.",
    "Na urlopie do 12 czerwca, wracam 15. Zgadzam się.",
    "Na dovolené do 12. června, zpět 15. Souhlasím.",
    "6月12日まで休暇で、15日に戻ります。その時にお話ししましょう。",
]
# Of somebody else, or of each week.
OF_OTHERS = [
    "Le docteur Hardy est en congé et reprend en juillet. C'est lui qui décide.",
    "El doctor Haro está de permiso y vuelve en julio. Decide él.",
    "Il titolare è assente e rientra a luglio. La sua lettera è sulla scrivania.",
    "O doutor Haro está de licença e regressa em julho. Quem decide é ele.",
    "Doktor Harr är ledig och kommer tillbaka i juli. Det är han som bestämmer.",
    "Doktor Haras jest na urlopie i wraca w lipcu. To on decyduje.",
    "Pásese por aquí y me lo enseña. Los lunes cerramos.",
    "Passe por cá e mostre-me isso. Às segundas estamos fechados.",
    "Passi da noi che ne parliamo. Il lunedì siamo chiusi.",
    "Kom gerust langs. Maandags zijn we dicht.",
]
