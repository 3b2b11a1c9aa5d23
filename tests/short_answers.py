"""Pieces of which people's short answers are made: when the other wrote, the matter, a farewell."""

from __future__ import annotations

from typing import NamedTuple


class Pieces(NamedTuple):
    """What one opens with, what one says, how one ends, in one language."""

    openings: tuple[str, ...]
    matters: tuple[str, ...]
    endings: tuple[str, ...]


PIECES = {
    "en": Pieces(
        ("", "You emailed me on Tuesday again.", "Got your mail on Friday.", "We spoke on Monday.",
         "Sorry, I was away last week.", "Just back from holiday.", "I was off sick until today."),
        ("Remove me.", "Call me on Tuesday.", "What does it cost?", "Not interested.",
         "Please send a proposal by 12 March.", "Talk to Ann, she runs this.",
         "Let us meet on Thursday at 10.", "I forwarded it to our buyer.",
         "We decide in September.",
         "I am out of the office on Friday, so Thursday please.", "My number is 030 123456.",
         "Stop writing to Bob, he left in May.", "The contract runs until 31 December."),
        ("", "Ann", "Best, Ann", "Sent from my iPhone"),
    ),
    "de": Pieces(
        ("", "Sie haben mir am Dienstag schon wieder geschrieben.", "Danke für Ihre Nachricht.",
         "Ich war letzte Woche im Urlaub.", "Bin gerade zurück aus dem Urlaub.", "Hallo Tom,"),
        ("Streichen Sie mich.", "Rufen Sie mich am Dienstag an.", "Was kostet das?",
         "Bitte schicken Sie bis 12. März ein Angebot.", "Fragen Sie Frau Lang, die macht das.",
         "Ich habe es an den Einkauf weitergegeben.", "Wir entscheiden im September.",
         "Am Freitag bin ich nicht im Büro, also bitte Donnerstag.", "Meine Nummer ist 030 123456.",
         "Herr Bock ist im Mai ausgeschieden, bitte nur noch an mich."),
        ("", "Gruß Anna", "Von meinem iPhone gesendet"),
    ),
    "fr": Pieces(
        ("", "Vous m'avez encore écrit mardi.", "Merci pour votre message.", "Bonjour Tom,",
         "J'étais en congés la semaine dernière.", "Je rentre de vacances."),
        ("Retirez-moi.", "Appelez-moi mardi.", "Combien ça coûte ?", "Nous avons déjà un outil.",
         "Envoyez une offre avant le 12 mars.", "Voyez avec Anne, elle s'en occupe.",
         "Vendredi je suis absente, donc jeudi.", "Mon numéro est le 01 23 45 67 89.",
         "M. Blanc est parti en mai, écrivez-moi."),
        ("", "Anne", "Cordialement\nAnne Roux"),
    ),
    "es": Pieces(
        ("", "Me escribió otra vez el martes.", "Gracias por su mensaje.", "Hola Tom:",
         "Estuve de vacaciones la semana pasada.", "Acabo de volver de vacaciones."),
        ("Quíteme.", "Llámeme el martes.", "¿Cuánto cuesta?", "No me interesa.",
         "Mande una oferta antes del 12 de marzo.", "Hable con Ana, ella lo lleva.",
         "El viernes no estoy, mejor el jueves.", "Pedro se fue en mayo, escríbame a mí."),
        ("", "Ana", "Un saludo\nAna Gil"),
    ),
    "nl": Pieces(
        ("", "U schreef me dinsdag al weer.", "Dank voor je bericht.", "Hoi Tom,",
         "Ik was vorige week op vakantie.", "Net terug van vakantie."),
        ("Haal me eraf.", "Bel me dinsdag.", "Wat kost het?", "Geen interesse.",
         "Stuur voor 12 maart een offerte.", "Vraag het Anna, die gaat erover.",
         "Vrijdag ben ik er niet, dus donderdag.", "Piet is in mei vertrokken, mail mij."),
        ("", "Anna", "Groet, Anna"),
    ),
    "sv": Pieces(
        ("", "Du mejlade mig i tisdags igen.", "Tack för ditt mejl.", "Hej Tom,",
         "Jag var ledig förra veckan.", "Precis tillbaka från semestern."),
        ("Ta bort mig.", "Ring mig på tisdag.", "Vad kostar det?", "Inte intresserad.",
         "Skicka en offert före 12 mars.", "Prata med Anna, hon sköter det.",
         "På fredag är jag inte här, så torsdag.", "Per slutade i maj, skriv till mig."),
        ("", "Anna", "Hälsningar Anna"),
    ),
    "pl": Pieces(
        ("", "Znowu napisał Pan we wtorek.", "Dziękuję za wiadomość.", "Dzień dobry,",
         "Byłam na urlopie w zeszłym tygodniu.", "Właśnie wróciłam z urlopu."),
        ("Proszę mnie usunąć.", "Proszę zadzwonić we wtorek.", "Ile to kosztuje?",
         "Proszę przysłać ofertę do 12 marca.", "Proszę pytać Annę, ona się tym zajmuje.",
         "W piątek mnie nie ma, więc czwartek.", "Piotr odszedł w maju, proszę pisać do mnie."),
        ("", "Anna", "Pozdrawiam\nAnna"),
    ),
}  # fmt: skip
