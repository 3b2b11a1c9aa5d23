"""Notices in unusual words, of which each sentence is a notice's, and letters that resemble one."""

from __future__ import annotations

COVERED = (
    (
        "Hello all, and thanks. I have swapped the desk for a tent without signal. Nothing will be "
        "read before Monday 27 July. If it cannot wait: Pete, 01632 960455."
    ),
    (
        "Grüß euch! Ich bin paddeln und der Laptop bleibt daheim. Ab dem 27. Juli lese ich wieder "
        "alles der Reihe nach. Eilige Sachen: Resi, 0664 000 0012."
    ),
    (
        "Merci pour ce mot ! Je marche dans la montagne et je ne lis aucun message avant le "
        "27 juillet. Urgence : Paul, paul@harrow.example."
    ),
    (
        "¡Gracias por escribir! Estoy en la playa sin ordenador. El 27 de julio vuelvo y contesto "
        "uno por uno."
    ),
    (
        "Grazie del messaggio. Mi trovo in un rifugio senza rete; rientro il 27 luglio e rispondo "
        "a tutti in ordine."
    ),
    "Olá a todos! Fui de barco com a família. Regresso a 27 de julho e respondo um a um.",
    (
        "Dank voor het bericht! Ik zit op een eiland zonder bereik. Vanaf 27 juli lees ik alles "
        "weer, een voor een."
    ),
    (
        "Tack för ditt mejl. Jag paddlar i fjällen utan täckning och läser ingenting. Den 27 juli "
        "är jag tillbaka. Brådskande: Olle, 070 000 00 12."
    ),
    "Tak for din mail. Jeg er i sommerhus uden dækning, og indbakken hviler til den 27. juli.",
    (
        "Kiitos viestistä. Olen vaeltamassa tuntureilla enkä lue posteja. Palaan 27.7. Kiireiset: "
        "Pekka, 040 000 0012."
    ),
    "Dziękuję za wiadomość. Siedzę w górach bez zasięgu. Wracam 27 lipca i odpisuję po kolei.",
    "Díky za zprávu! Jsme na chalupě bez signálu. Vrátím se 27. července a odpovím postupně všem.",
    (
        "Спасибо за письмо. Я в горах без связи и почту не читаю. Вернусь 27 июля. Срочное: Олег, "
        "oleg@harrow.example."
    ),
    (
        "Sziasztok! Sátorban ülök a hegyekben. Július 27-én jövök vissza és sorban válaszolok "
        "mindenkinek."
    ),
    "Bună tuturor! Sunt la munte fără semnal până pe 27 iulie. Nu citesc nimic până atunci.",
    (
        "Me encuentro de baja y no sé cuándo vuelvo. Los albaranes los lleva Marga: "
        "marga@harrow.example. Gracias por la paciencia."
    ),
)
BESIDE_A_MATTER = (
    "Bonjour, nous sommes déjà équipés. Je rentre le 27 juillet et ne lis pas mes mails d'ici là.",
    "Ciao, per ora non ci serve. Sono al mare fino al 27 luglio e non leggo nulla.",
    "Dobrý den, už něco máme. Vrátím se 27. července, do té doby nic nečtu.",
    (
        "Unser Betriebsrat hat abgelehnt. Ab 27. Juli bin ich wieder da, bis dahin lese ich "
        "nichts. Tobias: 04121 000123"
    ),
    (
        "The board said no on Friday. I'm back on 27 July, nothing gets read before. Pete next "
        "door (01632 960455) has my keys."
    ),
    "Здравствуйте, нам это не нужно. Я в отпуске до 27 июля и почту не читаю.",
    (
        "Merhaba, bizim zaten bir sistemimiz var. 27 Temmuz'da döneceğim, o zamana kadar maillere "
        "bakmıyorum."
    ),
    (
        "Hej! Låter bra. Jag är tillbaka 27 juli och läser inget innan dess, ring Olle 070 000 "
        "00 12 om demon."
    ),
    "Hej, vi er ikke interesserede. Jeg er i sommerhus til 27. juli og læser ikke mail.",
    "Hoi, we zijn al voorzien. Vanaf 27 juli ben ik er weer, tot dan lees ik niets.",
    "I'm hiking until 27 July with no signal; will read your proposal when I'm back.",
    "I'm on holiday until 27 July, without laptop. Write to me again then and we'll see.",
)
