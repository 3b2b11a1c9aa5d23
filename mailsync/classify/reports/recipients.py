"""Whose mail failed, read from a report that says it in words."""

from __future__ import annotations

from collections.abc import Iterator

from mailsync.classify.message.addresses import key_of, keys, keys_in_text
from mailsync.classify.message.headers import read_headers
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Headers
from mailsync.classify.message.texts import part_text
from mailsync.classify.reports.returned import transcript
from mailsync.classify.reports.servers import reply_pair

_SYSTEM_NAMES = ("mailer-daemon", "mailerdaemon", "mailer_daemon", "postmaster", "post_master",
                 "mail.delivery", "maildaemon", "mdaemon", "mail-daemon", "mail_daemon",
                 "bounce-notification", "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
                 "mail-delivery", "maildelivery", "double-bounce", "nondelivery")  # fmt: skip
_LABELS = ("rcpt to:", "recipient:", "recipient address:", "delivered to:", "deliver message to",
           "undeliverable address:", "message to", "to:", "recipients:", "empfänger:", "an:",
           "destinataire :", "destinataire:", "destinatario:", "destinatário:", "adresat:",
           "mottagare:", "modtager:", "mottaker:", "vastaanottaja:", "příjemce:", "ontvanger:",
           "geadresseerde:", "получатель:", "宛先:", "宛先：", "收件人:", "收件人：")  # fmt: skip
_BULLETS = "*-•·>"


def is_system(key: str) -> bool:
    """Whether the address is a mail system's own (RFC 2142 §5, and what MTAs call themselves)."""
    local = key.partition("@")[0]
    return local.startswith(_SYSTEM_NAMES) or local in ("ndr", "mmdf", "mail-system")


def text_recipients(mail: Mail, named: tuple[str, ...], copy: Headers | None) -> tuple[str, ...]:
    """The failed recipients of a report without fields: ``named`` in it, or of the ``copy``."""
    failed = keys(", ".join(mail.headers.all("x-failed-recipients")))
    if failed or named:
        return failed or named
    sent_to = keys(copy.get("to")) if copy else ()
    own = _own(mail, copy)
    return tuple(key for key in sent_to if key not in own)[:1] or sent_to[:1]


def named_recipients(mail: Mail, copy: Headers | None) -> tuple[str, ...]:
    """Those that the report itself names, above the returned mail."""
    own = _own(mail, copy)
    for candidates in _candidates(mail):
        found = tuple(key for key in candidates if key not in own and not is_system(key))
        if found:
            return found
    return ()


def _own(mail: Mail, copy: Headers | None) -> frozenset[str]:
    """Who reported, who hears of it, and who wrote the returned mail: none of them has failed."""
    writer = keys(copy.get("from")) + keys(copy.get("return-path")) if copy else ()
    return frozenset((*mail.to_addresses, mail.from_address, *writer))


def _candidates(mail: Mail) -> Iterator[tuple[str, ...]]:
    """Addresses that may be the failed ones, the surest places first."""
    lines = transcript(mail).split("\n")
    yield _at_line_starts(lines)
    yield _labelled(lines)
    fields = disposition(mail)
    yield keys(fields.get("final-recipient").rpartition(";")[2]) if fields else ()
    yield _screen_names(mail, lines)
    told = [line for line in lines if "message-id" not in line.lower()]
    replied = next((i for i, line in enumerate(told) if reply_pair(line)), -1)
    for lines_told in (told[: replied + 1], told):  # below a reply stands whom to ask
        yield keys_in_text(_bare(word) for line in lines_told for word in line.split())


def disposition(mail: Mail) -> Headers | None:
    """The fields of the mail's own disposition notification (RFC 8098 §3.1), or None."""
    part = mail.part("message/disposition-notification")
    if part is None:
        return None
    return read_headers(
        part_text(part).strip("\n").replace("\n\n", "\n").encode("utf-8", "replace")
    )


def _at_line_starts(lines: list[str]) -> tuple[str, ...]:
    starts = (line.lstrip(_BULLETS + " \t").split(None, 1) for line in lines if "@" in line)
    return keys_in_text(words[0].partition("<mailto:")[0] or words[0] for words in starts if words)


def _labelled(lines: list[str]) -> tuple[str, ...]:
    words: list[str] = []
    for line in lines:
        if "@" not in line:
            continue
        lower = line.lower()
        for label in _LABELS:
            _, hit, rest = lower.partition(label)
            if hit:
                words.extend(map(_bare, rest.split()[:2]))
    return keys_in_text(words)


def _bare(word: str) -> str:
    """Without the address type of Exchange and MailEnable: ``[SMTP:x@y.example]``."""
    word = word.lstrip("[<(")
    return word[5:] if word[:5].lower() == "smtp:" else word


def _screen_names(mail: Mail, lines: list[str]) -> tuple[str, ...]:
    """AOL lists its own users by name alone, each on an indented line."""
    local, _, domain = mail.from_address.partition("@")
    if domain != "aol.com" or not is_system(local):
        return ()
    names = [line.strip() for line in lines if line.startswith(("\t", "    "))]
    keyed = (key_of(f"{name}@{domain}") for name in names if name.isalnum())
    return tuple(key for key in keyed if key)
