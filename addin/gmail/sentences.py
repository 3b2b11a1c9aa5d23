"""What only the panel in Gmail says, in the languages of the panels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences of one language; ``more`` takes a number."""

    retry: str
    important: str  # read aloud before an alert
    more: str
    snapshot: str
    another_mail: str
    google_unreachable: str
    gmail_unreachable: str
    message_gone: str
    not_granted: str
    outdated: str
    failed: str


_ENGLISH = Sentences(
    retry="Try again",
    important="Important",
    more="Not shown here: {count} more.",
    snapshot="Gmail tells us the recipients only when this panel is opened or refreshed.",
    another_mail="Another email is open now. Nothing was changed.",
    google_unreachable="Google cannot be reached. Nothing was changed.",
    gmail_unreachable="Gmail does not answer, so it is not known who is on this email.",
    message_gone="Gmail does not know this email any more. Close it, then open it again.",
    not_granted="Gmail does not let relance see who is on this email. Close it, then open it "
    "again.",
    outdated="This panel is older than the current version of relance. Nothing was changed.",
    failed="Something went wrong. You can try again: nothing is done twice.",
)
_POLISH = Sentences(
    retry="Spróbuj ponownie",
    important="Ważne",
    more="Niepokazane tutaj: {count}.",
    snapshot="Gmail podaje odbiorców tylko przy otwarciu lub odświeżeniu tego panelu.",
    another_mail="Otwarta jest już inna wiadomość. Nic nie zmieniono.",
    google_unreachable="Nie można połączyć się z Google. Nic nie zmieniono.",
    gmail_unreachable="Gmail nie odpowiada, więc nie można ustalić nadawcy ani odbiorców tej "
    "wiadomości.",
    message_gone="Gmail nie zna już tej wiadomości. Zamknij ją i otwórz ponownie.",
    not_granted="Gmail nie pozwala relance odczytać nadawcy i odbiorców tej wiadomości. Zamknij "
    "ją i otwórz ponownie.",
    outdated="Ten panel pochodzi ze starszej wersji relance. Nic nie zmieniono.",
    failed="Coś poszło nie tak. Możesz spróbować ponownie: nic nie zostanie wykonane dwa razy.",
)
_SWEDISH = Sentences(
    retry="Försök igen",
    important="Viktigt",
    more="Visas inte här: {count} till.",
    snapshot="Gmail anger mottagarna bara när panelen öppnas eller uppdateras.",
    another_mail="Ett annat mejl är öppet nu. Inget har ändrats.",
    google_unreachable="Det går inte att nå Google. Inget har ändrats.",
    gmail_unreachable="Gmail svarar inte, så det går inte att se vilka som är med i mejlet.",
    message_gone="Gmail hittar inte längre mejlet. Stäng det och öppna det igen.",
    not_granted="Gmail låter inte relance se vilka som är med i mejlet. Stäng det och öppna det "
    "igen.",
    outdated="Panelen är från en äldre version av relance. Inget har ändrats.",
    failed="Något gick fel. Du kan försöka igen: inget görs två gånger.",
)
_FINNISH = Sentences(
    retry="Yritä uudelleen",
    important="Tärkeää",
    more="Tässä näyttämättä: {count}.",
    snapshot="Gmail kertoo vastaanottajat vain, kun paneeli avataan tai päivitetään.",
    another_mail="Toinen viesti on nyt auki. Mitään ei muutettu.",
    google_unreachable="Googleen ei saada yhteyttä. Mitään ei muutettu.",
    gmail_unreachable="Gmail ei vastaa, joten viestin henkilöitä ei saada selville.",
    message_gone="Gmail ei enää löydä tätä viestiä. Sulje se ja avaa se uudelleen.",
    not_granted="Gmail ei anna relancen nähdä viestin henkilöitä. Sulje viesti ja avaa se "
    "uudelleen.",
    outdated="Tämä paneeli on peräisin relancen vanhemmasta versiosta. Mitään ei muutettu.",
    failed="Jokin meni vikaan. Voit yrittää uudelleen: mitään ei tehdä kahdesti.",
)

LANGUAGES: Mapping[str, Sentences] = MappingProxyType(
    {"en": _ENGLISH, "pl": _POLISH, "sv": _SWEDISH, "fi": _FINNISH}
)


def sentences_of(language: str) -> Sentences:
    """The sentences of a BCP 47 tag, by its first part; English for a language we do not have."""
    return LANGUAGES.get(language.partition("-")[0].lower(), _ENGLISH)
