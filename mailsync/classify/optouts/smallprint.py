"""What the small print below a letter asks of whom it reached by mistake: of us it asks nothing."""

from __future__ import annotations

# All of these are looked for in a sentence of lower-case words with a blank on both sides.
_SUPPOSES = (
    " if ", " should you ", " in case ", " sollte", " wenn ", " falls ", " si ", " au cas ",
    " en caso de ", " se ", " qualora ", " nel caso ", " caso ", " em caso de ", " als u ",
    " als je ", " indien ", " bent u ", " mocht u ", " heeft u ", " hebt u ", " ben je ", " om du ",
    " om ni ", " är du ", " är ni ", " har du ", " har ni ", " hvis ", " dersom ", " er du ",
    " er de ", " skulle du ", " jos ", " mikäli ", " jeśli ", " jeżeli ", " w razie ",
    " w przypadku ", " pokud ", " jestliže ", " nejste-li ", " nejsi-li ", " v případě ", "場合",
)  # fmt: skip
_BY_MISTAKE = (
    " in error ", " by mistake ", " by accident ", " mistakenly ", " irrtümlich", " versehentlich",
    " fälschlich", " par erreur ", " por error ", " por equivocación ", " per errore ",
    " erroneamente ", " por engano ", " por erro ", " indevidamente ", " per vergissing ",
    " per abuis ", " abusievelijk ", " ten onrechte ", " av misstag ", " felaktigt ",
    " ved en feil", " ved feil", " ved en fejl", " ved fejl", " vahingossa ", " erehdyksessä ",
    " virheellisesti ", " omyłkow", " przez pomyłkę ", " pomyłkowo ", " omylem ", " nedopatřením ",
    "誤って", "誤送信", "誤配信",
)  # fmt: skip
_ADDRESSEES = (
    " intended recipient", " intended addressee", " named recipient", " the addressee", " adressat",
    " empfänger", " destinataire", " destinatari", " destinatário", " geadresseerde", " ontvanger ",
    " rätt mottagare", " avsedd mottagare", " avsedda mottagare", " rette mottaker",
    " rett mottaker", " riktig mottaker", " rette modtager", " tiltænkte modtager",
    " vastaanottaja", " adresat", " adresát", " příjemc",
)  # fmt: skip


def is_small_print(sentence: str) -> bool:
    """Whether it supposes that the mail has reached another than it was meant for."""
    if not any(word in sentence for word in _SUPPOSES):
        return False
    return any(word in sentence for words in (_BY_MISTAKE, _ADDRESSEES) for word in words)
