"""What sounds as if its writer wanted out, but of something else than mail."""

from __future__ import annotations

# Out of an order, a trouble, a colour.
OTHERWISE: dict[str, tuple[str, ...]] = {
    "en": (
        "We never asked for a discount, take us as we are. What's the delivery time?",
        "I don't want to be copied on this, please take me out of cc and keep Jane on.",
        "Please remove me from this thread, Tom handles procurement.",
        "We did not order this, please take it back and send us the right parts.",
        (
            "Nobody asked us for a quote before, please take our address for the delivery note: "
            "Mill Lane 4."
        ),
        "I don't want these in red. Can you get me out of that colour and into blue?",
        (
            "We don't want these shelves, please take us out of the first batch and put us in "
            "the second."
        ),
        "We didn't ask for it, but send us more. It looks good.",
    ),
    "de": (
        "Die Mails habe ich nicht bekommen, nehmen Sie mich bitte in den Verteiler auf.",
        (
            "Wir haben das nicht bestellt, holen Sie die Palette bitte wieder ab. Dann reden "
            "wir über die richtige."
        ),
        "Nehmen Sie uns da bitte nicht raus, wir wollen mitmachen!",
        (
            "Ich will diese Mails nicht selbst beantworten, schreiben Sie bitte Frau Kern, sie "
            "nimmt mir das ab."
        ),
        (
            "Können Sie mich da mal rausbringen? Ich finde den Weg aus dem Angebotsportal "
            "nicht, Kennwort vergessen."
        ),
        (
            "Senden Sie mir bitte künftig nicht mehr als eine Datei je Mail, unser Server "
            "bricht ab."
        ),
        "Wir haben nicht danach gefragt, aber schicken Sie uns gern mehr dazu.",
    ),
    "fr": (
        "Je ne veux pas de ces modèles, sortez-moi plutôt la gamme bleue.",
        "Nous n'avons rien demandé de spécial, sortez-nous simplement le tarif public.",
        "Sortez-nous de là ! Notre fournisseur actuel nous lâche, quand pouvez-vous livrer ?",
        "Évitez d'envoyer plus de deux fichiers à la fois, notre serveur refuse.",
        (
            "Nous n'avions rien demandé mais envoyez-nous davantage de détails, ça nous "
            "intéresse."
        ),
    ),
    "es": (
        "No hemos pedido esto, recójanlo y mándennos lo correcto. Gracias",
        "Sáquenos de este apuro: ¿pueden servir el lunes?",
        "No quiero estos modelos, quíteme el gris y póngame el azul.",
        "No lo habíamos pedido pero mándenos más información.",
    ),
    "it": (
        "Non abbiamo chiesto sconti, ci mandi pure il listino.",
        "Non l'abbiamo chiesto ma ci mandi altre informazioni.",
    ),
    "pt": (
        "Não queremos estes tamanhos, tire-nos os 30 e ponha os 40.",
        "Ninguém pediu desconto, mande-nos só a tabela.",
        "Não pedimos, mas mande-nos mais informação.",
    ),
    "nl": (
        "Wij willen deze maten niet, haal ons de 30 eruit en doe de 40.",
        "Haal ons hier uit de brand: kunt u maandag leveren?",
        "Ik wil deze mails graag goed lezen, bel me er morgen even over.",
        (
            "We hebben hier niet om gevraagd maar het ziet er goed uit, stuur ons meer "
            "informatie."
        ),
    ),
    "sv": (
        "Vi vill inte ha de här storlekarna, ta bort 30 åt oss och lägg till 40.",
        "Kan ni hjälpa oss ur det här? Vår leverantör har gått i konkurs.",
        "Undvik att skicka fler filer på en gång, vår server stoppar dem.",
        "Vi har inte bett om det, men skicka oss mer material.",
    ),
    "nb": (
        "Vi vil ikke ha disse størrelsene, fjern 30 for oss og legg til 40.",
        "Vi har ikke bedt om det, men send oss mer materiell.",
    ),
    "da": (
        "Vi vil ikke have de her størrelser, fjern 30 for os og læg 40 til.",
        "Kan I hjælpe os ud af det her? Vores leverandør er gået konkurs.",
        "Vi har ikke bedt om det, men send os mere materiale.",
    ),
    "fi": (
        "Emme halua näitä kokoja, poistakaa meiltä 30 ja lisätkää 40.",
        "Auttakaa meidät tästä pulasta, voitteko toimittaa maanantaina?",
        "Emme ole pyytäneet tätä, mutta lähettäkää lisää tietoa.",
    ),
    "pl": (
        "Nie chcemy tych rozmiarów, proszę nam usunąć 30 i dodać 40.",
        "Wyciągnijcie nas z tego, nasz dostawca zbankrutował. Kiedy możecie dostarczyć?",
        "Nie prosiliśmy o to, ale proszę przysłać więcej informacji.",
    ),
    "cs": (
        "Tyto velikosti nechceme, škrtněte nám 30 a přidejte 40.",
        "Pomozte nám z toho ven, dodavatel zkrachoval. Kdy můžete dodat?",
        "Neprosili jsme o to, ale pošlete nám víc informací.",
    ),
    "ja": (
        "このサイズは要りません。30を外して40を入れてください。",
    ),
}  # fmt: skip
