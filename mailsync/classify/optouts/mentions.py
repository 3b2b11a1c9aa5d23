"""Words that a sentence only names: the label of a button, or what somebody else has said."""

from __future__ import annotations

import re

_QUOTED = (
    r"[\"“„«»‚‘「『‹›][^\"“”„«»‚‘’「」『』‹›\n]{2,60}[\"“”«»‘’」』‹›]"
    r"|(?<!\w)'[^'\n]{2,60}'(?!\w)"
)
_MENTION = re.compile(rf"({_QUOTED})([^.,;:!?\n。、]*)")
_MARKS = "\"“„«»‚‘「『‹›'"
_AROUND = 40  # characters in which the thing that bears the words is named
# The beginnings of what bears a label, and of what others do with words; in lower case.
_BEARERS = re.compile(
    r"\b(?:button|link|menu|option|feature|setting|checkbox|tick ?box|label|tab\b|field|screen|icon"
    r"|says|said|wrote|writes|knopf|schaltfl|taste\b|menü|einstellung|häkchen|kästchen|feld|reiter"
    r"|funktion|schrieb|sagt|bouton|lien|onglet|case\b|champ|réglage|rubrique|fonction|écrit|bot[oó]n"
    r"|enlace|opci[oó]n|men[uú]|casilla|pestaña|campo|ajuste|funci[oó]n|escribi[oó]|dijo|pulsante|tasto"
    r"|opzione|scheda|casella|impostazion|funzione|scrive|botão|ligação|opção|separador|função"
    r"|configuraç|escreveu|knop|optie|veld|vinkje|instelling|functie|schreef|knapp|länk|flik|fält"
    r"|inställning|ruta\b|skrev|lenke|fane|felt|innstilling|funksjon|indstilling|painike|linkki"
    r"|valikko|valinta|kenttä|asetus|toiminto|kirjoitti|przycisk|opcj|pole\b|zakładk|funkcj"
    r"|ustawieni|napisał|tlačítk|odkaz|volb|polí?čk|záložk|nastaven|funkc|napsal|кнопк|ссылк|пункт"
    r"|меню|опци|функци|написал|посиланн|düğme|buton|bağlantı|seçenek|gomb|menüpont|hivatkoz|butonul"
    r"|opțiun|legătur|κουμπ|σύνδεσμ|επιλογ)"
    r"|ボタン|リンク|メニュー|項目|機能|画面|按钮|按鈕|链接|選項|选项|버튼|링크|메뉴",
    re.IGNORECASE,
)


def without_mentions(text: str) -> str:
    """The text without quoted words beside which stands what bears them or who said them.

    With the rest of the clause, which tells what the button does or what came of the words.
    """
    if not any(mark in text for mark in _MARKS):
        return text
    return _MENTION.sub(lambda found: _kept(found, text), text)


def _kept(found: re.Match[str], text: str) -> str:
    before = text[max(0, found.start() - _AROUND) : found.start()]
    after = text[found.end(1) : found.end(1) + _AROUND]
    beside = re.split(r"[.!?\n]", before)[-1] + " " + re.split(r"[.!?\n]", after)[0]
    return " … " if _BEARERS.search(beside) else found[0]
