"""Whimsical notices that name a day and something for everybody, and people who come near them."""

from __future__ import annotations

# Whatever else is said: when somebody is back, and what whoever wrote has of it till then.
TO_ALL = [
    "Lambs first, mail second. I answer everything again from 15 June.",
    "The herons and I share a hide. Back at my desk on 15 June.\nUrgent: Pete, 01632 960555",
    "Die Berge rufen. Am 15. Juni sitze ich wieder am Schreibtisch. Eiliges an Kolb, 0171 555 0144",
    "Die Maschinen schlafen bis einschließlich 12. Juni. Danach geht alles der Reihe nach.",
    "Les pieds dans le sable. Je reprends le 15 juin et je réponds alors à tout le monde.",
    "Playa, libro y siesta. Vuelvo el 15 de junio. Para pedidos, pedidos@gil.example.",
    "Il forno riposa e anche il fornaio. Riapriamo il 15 giugno. Per urgenze 333 555 0144.",
    "A oficina descansa e eu também. Volto a 15 de junho e respondo a todos por ordem.",
    "De zeilen staan bol. Vanaf 15 juni lees ik weer mail. Schade aan boord: 06 5555 0144.",
    "Kor och kalvar går före inkorgen. Tillbaka vid datorn 15 juni. Foder: foder@ek.example",
    "Vi padler rundt øya. Jeg svarer på e-post igjen fra 15. juni. Lager: 22 55 01 44.",
    "Vi pakker teltet og lader skærmen være. Værkstedet åbner igen den 15. juni. Akut: 20 55 01 44",
    "Soudan. Palaan töihin ma 15.6. Tilaukset: tilaus@salo.example",
    "Zniknęłam w Tatrach. Odpisuję od poniedziałku 15.06. Pilne sprawy: magazyn 500 555 144.",
    "Stroje stojí a já ležím u vody. Na maily odpovím zase 15. června. Havárie: 602 555 144.",
    "6月2日から12日まで夏季休暇のため工場は止まっています。メールは見られません。",
]

# The reader is away, and who writes knows it.
OF_THE_READER = [
    "I see you are away until 15 June, enjoy. It keeps: the door is 2.40 m wide.",
    "Sie sind ja bis 15. Juni im Urlaub, daher nur kurz: die Achse ist 12 mm dick.",
    "Vous êtes en congés jusqu'au 15 juin, à ce que je vois. La cote est de 12 cm.",
    "Veo que estás de vacaciones hasta el 15 de junio. Sin prisa: faltan dos cajas.",
    "Vedo che sei in ferie fino al 15 giugno. Mancano due bancali, senza fretta.",
    "Vejo que estás de férias até 15 de junho. Faltam duas caixas, sem pressa.",
    "Ik zie dat je tot 15 juni weg bent. Er ontbreken twee dozen, geen haast.",
    "Ser att du har semester till 15 juni. Ingen brådska: två kollin saknas.",
    "Jeg ser at du har ferie til 15. juni. To kolli mangler, haster ikke.",
    "Kan se du holder ferie til 15. juni. Der mangler to kolli, det haster ikke.",
    "Näen että olet lomalla 15.6. asti. Kaksi kollia puuttuu, ei kiirettä.",
    "Widzę, że jest Pan na urlopie do 15 czerwca. Brakuje dwóch paczek, nie pali się.",
    "Vidím, že máte dovolenou do 15. června. Chybí dva balíky, nespěchá to.",
    "6月15日までお休みと伺いました。部品が二点不足しています。急ぎません。",
    "Your auto-reply says you are away until 15 June. Bills: accounts@carrow.example",
]

# An absence beside what is the two's: an order, a price, who decides, who takes the matter over.
TO_ONE = [
    "Ordered. Away until 15 June, Pete on 01632 960555 takes delivery.",
    "Fine. Away 1 to 15 June. Gate code: ask Pete, 01632 960555.",
    "Out until 15 June. I did read the mail about the ramps and the answer is no.",
    "Bestellt. Ich bin ab 15. Juni wieder da und nehme die Ware selbst an.",
    "Bin bis 15. Juni im Urlaub. Die Preise sind zu hoch, das wird nichts.",
    "Herr Kolb ist bis 15. Juni im Urlaub. Ich vertrete ihn, 0171 555 0144.",
    "M. Petit est en congés jusqu'au 15 juin, je le remplace : 06 55 55 01 44.",
    "Estoy de vacaciones hasta el 15 de junio. El precio no cuadra con el de abril.",
    "Il titolare è in ferie fino al 15 giugno e decide solo lui.",
    "A diretora está de férias até 15 de junho e sem ela não se assina nada.",
    "Meneer de Wit is met vakantie t/m 15 juni. Ik neem waar, 06 5555 0144.",
    "Beställt. Är tillbaka 15 juni och tar emot själv.",
    "Styreren er i permisjon til 15. juni, og jeg som vikar bestemmer ingenting om innkjøp.",
    "Chefen holder ferie til og med 15. juni, og uden ham skriver ingen under her.",
    "Tilattu. Palaan 15.6. ja otan itse vastaan.",
    "Zamówione. Wracam 15 czerwca i sama odbiorę.",
    "Šéf je na dovolené do 15. června a bez něj nikdo nic nepodepíše.",
    "社長は6月15日まで休暇中で、社長の決裁がないと進められません。",
]
# Who stands in for the matter that our subject names, which no responder has read.
TAKEN_UP = [
    ("Re: Pallet scanners", "Away until 15 June. For the scanners write to pete@carrow.example."),
    ("AW: Angebot Stapler", "Bin bis 15. Juni weg. Den Stapler nimmt Kolb ab, kolb@carrow.example"),
    ("VS: Tarjous", "Lomalla 15.6. asti. Tarjouksen hoitaa Ville, ville@carrow.example."),
    ("Odp: Oferta", "Na urlopie do 15 czerwca. Ofertą zajmuje się Jan, jan@carrow.example."),
    ("SV: Offert 118", "Semester t.o.m. 15 juni. Offerten tar Lena hand om, lena@carrow.example."),
]
