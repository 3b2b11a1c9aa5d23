"""What houses tell everybody who writes to them, and what one who writes for a house says."""

from __future__ import annotations

# Inns, farms and registries.
HOUSES: dict[str, tuple[str, ...]] = {
    "en": (
        (
            "Many thanks for dropping us a line! The kitchen gets through the post on Monday "
            "mornings only. Table bookings by phone, please; suppliers are asked to leave "
            "samples with the bar."
        ),
        (
            "Your correspondence has reached the Registry and will be laid before the "
            "responsible officer. Applications cannot be lodged by this route. Replies to this "
            "address are discarded."
        ),
        (
            "It's panto season and most of us are backstage rather than at a desk, so give us "
            "ten days or so. If it's about a lost coat, try the box office first."
        ),
    ),
    "de": (
        (
            "Danke für Ihre Zeilen! Unser Postfach sehen wir nur dienstags durch, weil wir "
            "sonst in der Backstube stehen. Torten bitte telefonisch bestellen, Lieferanten "
            "wenden sich an den Hintereingang."
        ),
        (
            "Ihr Schreiben liegt der Geschäftsstelle vor und wird dem zuständigen Sachgebiet "
            "zugeleitet. Anträge können auf diesem Weg nicht rechtswirksam gestellt werden. "
            "Antworten an diese Adresse werden nicht gelesen."
        ),
        (
            "Hallo, schön dass Sie uns schreiben. Eine Kollegin nimmt sich der Sache an, in der "
            "Regel am nächsten Tag. Bei Rohrbruch: 0151 000 44 21."
        ),
    ),
    "fr": (
        (
            "Votre courrier électronique est parvenu au greffe et sera remis au service "
            "compétent. Aucun recours ne peut être valablement introduit par cette voie. Il "
            "n'est pas possible de répondre à ce message."
        ),
        (
            "C'est la saison des festivals et nous sommes plus souvent en coulisses que "
            "derrière un écran. Comptez une à deux semaines pour avoir de nos nouvelles. Un "
            "objet perdu ? Voyez d'abord festival-des-docks.example/perdus."
        ),
        (
            "Coucou et merci d'avoir pris la plume. Quelqu'un de l'équipe s'en occupe, souvent "
            "dès le lendemain. Fuite d'eau ? Appelez le 06 00 00 17 17."
        ),
    ),
    "es": (
        (
            "¡Gracias por escribirnos! El buzón lo miramos los lunes por la mañana, el resto de "
            "la semana estamos en los fogones. Las mesas se reservan por teléfono; proveedores, "
            "dejen el catálogo en la barra."
        ),
        (
            "Su escrito ha tenido entrada en el Registro y se dará traslado al departamento "
            "competente. Por esta vía no se admiten recursos. No es posible responder a este "
            "correo."
        ),
        (
            "Estamos en plena vendimia y pasamos más rato entre cepas que en la oficina. "
            "Cuenten con una o dos semanas. ¿Quieren visitar la bodega? Las fechas están en "
            "bodegas-urdin.example/visitas."
        ),
    ),
    "it": (
        (
            "Grazie per averci scritto! La posta la guardiamo il lunedì mattina, per il resto "
            "siamo ai fornelli. Per i tavoli solo telefono; i fornitori lascino il listino in "
            "cassa."
        ),
        (
            "La Sua comunicazione è giunta all'Ufficio Protocollo e verrà smistata all'ufficio "
            "competente. Non si accettano ricorsi per questa via. A questa casella non è "
            "possibile rispondere."
        ),
        (
            "È tempo di vendemmia e stiamo più in vigna che alla scrivania. Ci vorrà una "
            "settimana, forse due. Vi interessa una visita? Le date sono su "
            "cantina-serradoro.example/visite."
        ),
    ),
    "pt": (
        (
            "Obrigado pela mensagem! Só espreitamos o correio à segunda de manhã, no resto da "
            "semana estamos na cozinha. Mesas só por telefone; os fornecedores deixam o "
            "catálogo ao balcão."
        ),
        (
            "O seu ofício deu entrada na Secretaria e será encaminhado para o serviço "
            "competente. Não são aceites recursos por esta via. Não é possível responder a este "
            "correio."
        ),
        (
            "Estamos em plena vindima e passamos mais tempo na vinha do que à secretária. Conte "
            "com uma a duas semanas. Quer visitar a adega? As datas estão em "
            "adega-montefino.example/visitas."
        ),
    ),
    "nl": (
        (
            "Leuk dat u ons schrijft! De post lezen we alleen op maandagochtend, verder staan "
            "we in de keuken. Tafels graag telefonisch, leveranciers geven hun folder af aan de "
            "bar."
        ),
        (
            "Uw schrijven is bij de griffie ingekomen en wordt doorgeleid naar de bevoegde "
            "afdeling. Bezwaarschriften kunnen langs deze weg niet worden ingediend. Op dit "
            "bericht kan niet worden geantwoord."
        ),
        (
            "Het is oogsttijd en we zitten vaker op de trekker dan achter de computer. Het kan "
            "een week of twee duren voor u van ons hoort. Komt u plukken? Tijden staan op "
            "boomgaard-hoekema.example/plukken."
        ),
    ),
    "sv": (
        (
            "Tack för att du skriver! Vi tittar i brevlådan på måndagsmorgnar, annars står vi i "
            "köket. Bord bokas per telefon, leverantörer lämnar sin katalog i baren."
        ),
        (
            "Din skrivelse har inkommit till registraturen och lämnas vidare till rätt enhet. "
            "Överklaganden kan inte göras den här vägen. Det går inte att svara på detta "
            "meddelande."
        ),
        (
            "Det är skördetid och vi sitter oftare i traktorn än vid datorn. Räkna med en vecka "
            "eller två innan du hör från oss. Vill du plocka själv? Tiderna finns på "
            "lindgarden.example/plocka."
        ),
    ),
    "nb": (
        (
            "Takk for at du skriver! Vi ser i innboksen mandag morgen, ellers står vi på "
            "kjøkkenet. Bord bestilles på telefon, leverandører legger igjen katalogen i baren."
        ),
        (
            "Brevet ditt har kommet inn til arkivet og går videre til rett avdeling. Klager kan "
            "ikke sendes inn denne veien. Det er ikke mulig å svare på denne meldingen."
        ),
        (
            "Det er innhøsting og vi sitter oftere på traktoren enn foran skjermen. Regn med en "
            "uke eller to før du hører fra oss. Vil du plukke selv? Tidene står på "
            "fruktgarden-lia.example/plukk."
        ),
    ),
    "da": (
        (
            "Tak fordi du skriver! Vi kigger i indbakken mandag morgen, ellers står vi i "
            "køkkenet. Borde bestilles på telefon, leverandører afleverer kataloget i baren."
        ),
        (
            "Dit brev er indgået til journalen og går videre til rette afdeling. Klager kan "
            "ikke indgives ad denne vej. Denne meddelelse kan ikke besvares."
        ),
        (
            "Det er høsttid, og vi sidder oftere på traktoren end ved skærmen. Regn med en uge "
            "eller to, før du hører fra os. Vil du plukke selv? Tiderne står på "
            "frugtgaarden-lyng.example/pluk."
        ),
    ),
    "fi": (
        (
            "Kiitos kun kirjoitit! Katsomme postin maanantaiaamuisin, muuten seisomme "
            "keittiössä. Pöytävaraukset puhelimitse, tavarantoimittajat jättävät luettelonsa "
            "baariin."
        ),
        (
            "Kirjelmänne on saapunut kirjaamoon ja se ohjataan asianomaiselle yksikölle. "
            "Valituksia ei voi jättää tätä kautta. Tähän viestiin ei voi vastata."
        ),
        (
            "Nyt on sadonkorjuu ja istumme useammin traktorissa kuin koneen ääressä. "
            "Vastauksessa menee viikko tai kaksi. Haluatko poimia itse? Ajat löytyvät "
            "osoitteesta marjatila-koivula.example/poiminta."
        ),
    ),
    "pl": (
        (
            "Dziękujemy, że Państwo piszą! Do skrzynki zaglądamy w poniedziałki rano, poza tym "
            "stoimy w kuchni. Stoliki rezerwujemy telefonicznie, dostawcy zostawiają katalogi "
            "przy barze."
        ),
        (
            "Państwa pismo wpłynęło do kancelarii i zostanie skierowane do właściwego wydziału. "
            "Odwołań nie można składać tą drogą. Na tę wiadomość nie można odpowiedzieć."
        ),
        (
            "Cześć, fajnie że piszesz. Ktoś z nas się tym zajmie, zwykle już następnego dnia. "
            "Awaria wody? Dzwoń 600 000 017."
        ),
    ),
    "cs": (
        (
            "Díky, že nám píšete! Do pošty koukáme v pondělí ráno, jinak stojíme v kuchyni. "
            "Stoly jen telefonicky, dodavatelé nechávají katalog na baru."
        ),
        (
            "Vaše podání došlo na podatelnu a bude postoupeno příslušnému odboru. Odvolání "
            "nelze touto cestou podat. Na tuto zprávu nelze odpovědět."
        ),
        (
            "Jsou žně a sedíme spíš na traktoru než u počítače. Počítejte s týdnem až dvěma, "
            "než se ozveme. Chcete si natrhat sami? Termíny jsou na "
            "sadpodlesem.example/samosber."
        ),
    ),
    "ja": (
        (
            "お便りありがとうございます。メールの確認は毎週月曜の朝のみで"
            "、それ以外は厨房におります。ご予約はお電話で承ります。お取引"
            "先様はカタログをカウンターにお預けください。"
        ),
        (
            "貴信は文書課に到達し、担当課へ回付されます。本経路による不服"
            "申立ては受理できません。このメールに返信することはできません。"
        ),
    ),
}  # fmt: skip
