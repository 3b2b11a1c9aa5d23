"""Which folders of a mailbox are worth watching: special-use flags first, well-known names else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailsync.sources.base import Folder, Role


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of LIST: the decoded name, its hierarchy delimiter ("" for none), its attributes."""

    name: str
    delimiter: str
    attributes: frozenset[str]  # lower case, with the backslash


# RFC 6154 §2. \All (Gmail's All Mail) is an archive to us: filters put replies there.
_SPECIAL_USE = {
    "\\junk": Role.JUNK,
    "\\sent": Role.SENT,
    "\\archive": Role.ARCHIVE,
    "\\all": Role.ARCHIVE,
}

_UNSELECTABLE = frozenset({"\\noselect", "\\nonexistent"})  # RFC 3501 §7.2.2, RFC 5258 §3


def _names(block: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in block.replace("\n", "").split("|"))


# The names that Outlook, Thunderbird, Apple Mail, Courier and Dovecot set-ups give these folders
# in en de fr es it pt nl sv nb da fi pl cs hu ro tr ru ja zh, preferred ones first, case-folded.
_NAMES: dict[Role, tuple[str, ...]] = {
    Role.SENT: _names(
        """sent|sent items|sent messages|sent mail|gesendet|gesendete elemente|gesendete objekte
        |gesendete nachrichten|éléments envoyés|messages envoyés|courrier envoyé|envoyés|envoyé
        |elementos enviados|enviados|mensajes enviados|posta inviata|elementi inviati|inviata
        |inviati|itens enviados|mensagens enviadas|correio enviado|verzonden items|verzonden
        |verzonden berichten|skickat|skickade objekt|skickade meddelanden|sendte elementer|sendt
        |sendt post|sendte e-mails|lähetetyt|lähetetyt viestit|elementy wysłane|wysłane
        |wiadomości wysłane|odeslaná pošta|odeslané|odesláno|elküldött elemek|elküldött|elküldve
        |elemente trimise|mesaje trimise|trimise|gönderilmiş öğeler|gönderilenler
        |gönderilmiş postalar|отправленные|отправленные элементы|送信済みアイテム|送信済みメール
        |送信済み|已发送邮件|已发送|已傳送郵件|寄件備份"""
    ),
    Role.JUNK: _names(
        """junk|spam|junk email|junk e-mail|junk mail|bulk mail|bulk|junk-e-mail|spamverdacht
        |unerwünschte werbung|werbung|courrier indésirable|indésirables|pourriel
        |correo no deseado|correo basura|no deseado|posta indesiderata|indesiderata
        |lixo eletrônico|correio não solicitado|lixo eletrónico|ongewenste e-mail|ongewenst
        |ongewenste reclame|skräppost|søppelpost|uønsket e-post|uønsket mail|uønsket post|uønsket
        |roskaposti|roskapostit|wiadomości-śmieci|niechciane|nevyžádaná pošta|nevyžádané
        |levélszemét|e-mail nedorit|mesaje nedorite|gereksiz e-posta|önemsiz e-posta|önemsiz
        |gereksiz|спам|нежелательная почта|迷惑メール|垃圾邮件|垃圾郵件|广告邮件"""
    ),
    Role.ARCHIVE: _names(
        """archive|archives|all mail|archiv|alle nachrichten|archivé|archivo|archivados|todos
        |archivio|arquivo|arquivo morto|arquivar|archief|arkiv|arkisto|archiwum|archív|archívum
        |arhivă|arhiva|arşiv|архив|アーカイブ|存档|归档|封存"""
    ),
}


def watched(listed: Sequence[Listed]) -> tuple[Folder, ...]:
    """The folders worth watching, INBOX first (also when LIST forgot it), each once."""
    selectable = [each for each in listed if not each.attributes & _UNSELECTABLE]
    special = list(_by_attribute(selectable))
    known = {folder.role for folder in special}
    named = [
        folder
        for role in _NAMES
        if role not in known and (folder := _by_name(selectable, role)) is not None
    ]
    return Folder("INBOX", Role.INBOX), *dict.fromkeys(special + named)


def _by_attribute(listed: Sequence[Listed]) -> Iterator[Folder]:
    """A folder with several attributes counts once; INBOX stays INBOX whatever it carries."""
    for each in listed:
        roles = [role for flag, role in _SPECIAL_USE.items() if flag in each.attributes]
        if roles and each.name.upper() != "INBOX":
            yield Folder(each.name, roles[0])


def _by_name(listed: Sequence[Listed], role: Role) -> Folder | None:
    """The folder with the preferred name: at the top, below INBOX (Courier) or below [Gmail]."""
    found = {
        leaf: each.name
        for each in reversed(listed)
        if (leaf := _leaf(each)) is not None and leaf in _NAMES[role]
    }
    best = next((found[name] for name in _NAMES[role] if name in found), None)
    return Folder(best, role) if best is not None else None


def _leaf(listed: Listed) -> str | None:
    parts = listed.name.split(listed.delimiter) if listed.delimiter else [listed.name]
    if len(parts) == 2 and parts[0].upper() in {"INBOX", "[GMAIL]", "[GOOGLE MAIL]"}:
        parts = parts[1:]
    return parts[0].casefold() if len(parts) == 1 else None
