"""The words that the writer of a mail newly wrote: quotes, copied headers and signature cut off."""

from __future__ import annotations

from mailsync.classify.markup import QUOTE_LINE

MAX_LINES = 2_000
_ATTRIBUTION_MAX = 300

# How clients begin the line over a quote, and the word it ends with.
_OPENERS = (
    "on ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "d. ", "dnia ", "w dniu ",
    "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "dne ", "ons", "tors", "fre", "man", "tir",
    "lør", "lör", "søn", "sön", "mån", "tis", "ti ", "ma ", "ke ", "to ", "pe ", "la ", "su ",
    "mon", "tue", "wed", "thu", "sat", "sun", "a ", "från:", "vom ", "schrieb ", "in data ",
)  # fmt: skip
_WROTE = (
    "wrote:", "writes:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:",
    "escreveu:", "schreef:", "skrev:", "kirjoitti:", "napisał:", "napisał(a):", "napisała:",
    "napsal:", "napsal(a):", "geschreven:", "folgendes geschrieben:", "het volgende geschreven:",
    "のメール:", "写道：", "写道:", "wrote :",
)  # fmt: skip
_SCHRIEB = ("schrieb ", "skrev ", "schreef ", "wrote ", "napisał ", "kirjoitti ")
_DIVIDERS = (
    "original message", "original-nachricht", "originalnachricht", "ursprüngliche nachricht",
    "ursprungliche nachricht", "message d'origine", "message original", "mensaje original",
    "messaggio originale", "oorspronkelijk bericht", "ursprungligt meddelande",
    "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti", "wiadomość oryginalna",
    "oryginalna wiadomość", "mensagem original", "původní zpráva", "original appointment",
    "forwarded message", "weitergeleitete nachricht", "message transféré", "mensaje reenviado",
    "messaggio inoltrato", "doorgestuurd bericht", "reply above this line",
)  # fmt: skip
_FROM = (
    "from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "寄件者", "发件人",
    "差出人",
)  # fmt: skip
_HEADER_WORDS = frozenset(
    (*_FROM, "sent", "gesendet", "envoyé", "enviado", "enviado el", "inviato", "verzonden",
     "skickat", "sendt", "lähetetty", "wysłano", "odesláno", "date", "datum", "fecha", "data",
     "dato", "to", "an", "à", "para", "a", "aan", "till", "til", "vastaanottaja", "do", "komu",
     "subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "ämne", "emne", "aihe",
     "temat", "předmět", "assunto", "cc", "kopie", "reply-to", "送信日時", "宛先", "件名")
)  # fmt: skip
_FOOTERS = (
    "sent from my ", "get outlook for ", "von meinem ", "gesendet von ", "envoyé de mon ",
    "enviado desde mi ", "inviato da ", "verstuurd vanaf ", "skickat från min ", "sendt fra min ",
    "wysłane z ", "lähetetty iphone", "sent via ", "enviado do meu ",
)  # fmt: skip


def new_text(body: str) -> str:
    """Cut quoted mails and the signature off ``body`` (LF line ends), in one pass over its lines.

    Text between and below quoted lines is kept: people answer there.
    """
    lines = [line.strip() for line in body.split("\n", MAX_LINES)[:MAX_LINES]]
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if _ends_here(lines, index):
            break
        height = _attribution(lines, index)
        if height:
            if not _quoted_next(lines, index + height):
                break
            index += height
            continue
        if not line.startswith((">", "|")) and not line.lower().startswith(_FOOTERS):
            kept.append(line)
        index += 1
    return _squeezed(kept)


def _squeezed(lines: list[str]) -> str:
    """Joined, with no more than one empty line in a row."""
    out: list[str] = []
    for line in lines:
        if line or (out and out[-1]):
            out.append(line)
    return "\n".join(out).strip()


def _ends_here(lines: list[str], index: int) -> bool:
    """Whether a signature, a divider or a copied header block begins at this line."""
    line = lines[index]
    if line == "--" or line == QUOTE_LINE:  # "-- ", RFC 3676 §4.3; the blank is often lost
        return True
    if line.startswith(("--", "__", "==", "**")) and len(line) < 120:
        inner = line.strip("-_=* \t>").lower()
        if inner.startswith(_DIVIDERS):
            return True
    return _label(line) in _FROM and _is_header_block(lines, index)


def _is_header_block(lines: list[str], index: int) -> bool:
    """Outlook puts From, Sent, To and Subject over the mail that is answered."""
    near = [line for line in lines[index : index + 9] if line][:6]
    return sum(_label(line) in _HEADER_WORDS for line in near) >= 3


def _label(line: str) -> str:
    """The lower-case word before the colon of a copied header line, or ""."""
    label, colon, _ = line[:60].partition(":")
    return label.strip("* \t\u00a0").lower() if colon else ""


def _attribution(lines: list[str], index: int) -> int:
    """How many lines (0 to 3) the line over a quote takes here: "On 1 May, Ann wrote:"."""
    if not lines[index] or len(lines[index]) > _ATTRIBUTION_MAX:
        return 0
    text = ""
    for height, line in enumerate(lines[index : index + 3], start=1):
        text = f"{text} {line}".strip().lower()
        if len(text) > _ATTRIBUTION_MAX or not line:
            return 0
        if text.endswith((":", "：")):
            return height if _says_wrote(text) else 0
        if height == 1 and not text.startswith(_OPENERS):
            return 0
    return 0


def _says_wrote(text: str) -> bool:
    if text.endswith(_WROTE):
        return any(char.isdigit() for char in text) or "@" in text
    # "Am 01.05.2026 um 10:00 schrieb Anna Berg:"
    return any(word in text for word in _SCHRIEB) and sum(map(str.isdigit, text)) >= 3


def _quoted_next(lines: list[str], index: int) -> bool:
    """Whether the next line with words is marked as quoted."""
    for line in lines[index : index + 3]:
        if line:
            return line.startswith((">", "|"))
    return False
