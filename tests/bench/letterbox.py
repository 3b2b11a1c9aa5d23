"""A rep's INBOX as a Maildir on disk: mostly mail that is nobody's answer, and some that is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random

from bench.office import REP
from harness import letters

_PROSE = """
the invoice for last month is attached please check the delivery date with our warehouse
we would like to move the meeting to thursday afternoon because two of us are travelling
thank you for the quick answer the numbers look right to me and the team agrees with them
"""
_RELAYS = ("mx1.post.example", "relay-7.hosting.example", "out3.mail.example")


def unrelated(number: int, random: Random, at: datetime) -> bytes:
    """One mail of about 3 KB: a newsletter, a note from a machine, or a person's letter."""
    sender = f"person{random.randrange(4_000)}@company{random.randrange(900)}.example"
    kind = random.random()
    own: list[str] = []
    if kind < 0.4:
        sender = f"news@list{random.randrange(200)}.example"
        own = [
            f"List-Id: <weekly.{sender.partition('@')[2]}>",
            f"List-Unsubscribe: <https://{sender.partition('@')[2]}/u/{random.getrandbits(64):x}>",
            "Precedence: bulk",
        ]
    elif kind < 0.5:
        sender = f"no-reply@service{random.randrange(80)}.example"
        own = ["Auto-Submitted: auto-generated"]
    elif kind < 0.8:
        parents = [f"<{random.getrandbits(96):x}@company.example>" for _ in range(3)]
        own = [f"In-Reply-To: {parents[-1]}", f"References: {' '.join(parents)}"]
    lines = [
        f"Return-Path: <{sender}>",
        *(_trace(relay, random, at) for relay in _RELAYS),
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=company.example; s=s1;",
        f"\tbh={random.getrandbits(256):064x}; h=from:to:subject:date;",
        *(f"\tb={random.getrandbits(250):x}" for _ in range(4)),
        f"Message-ID: <{random.getrandbits(128):032x}@{sender.partition('@')[2]}>",
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000",
        f"From: Someone Else <{sender}>",
        f"To: Maya Berg <{REP}>",
        f"Subject: {_text(random, 7)} ({number})",
        *own,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        *(_text(random, 12) for _ in range(random.randrange(5, 35))),
    ]
    return "\n".join(lines).encode()


def tied(sent: Sequence[bytes], number: int, now: datetime) -> Iterator[bytes]:
    """``number`` mails about ours: seven answers in ten, two reports and one absence, in turn.

    Each is about another one of ``sent``.
    """
    kinds = cycle("rrrbrrrbra")
    for original, kind in zip(sent[:number], kinds, strict=False):
        to = recipient(original)
        match kind:
            case "r":
                yield letters.reply(original, f"Anna <{to}>", text="Yes, call me.\n", now=now)
            case "b":
                yield letters.dsn(original, to, now=now)
            case _:
                back_on = (now + timedelta(days=9)).date()
                yield letters.out_of_office_exchange(
                    original, f"Anna <{to}>", now=now, back_on=back_on
                )


def foreign_reports(number: int, now: datetime) -> Iterator[bytes]:
    """Delivery reports about mail that was not ours: they look like ours until they are read."""
    for each in range(number):
        to = f"gone{each}@elsewhere.example"
        original = letters.fresh(REP, to, subject=f"Minutes {each}", text="As agreed.\n", now=now)
        yield letters.dsn(original, to, now=now)


def recipient(raw: bytes) -> str:
    """The one recipient of a mail of ours, as its To header has it."""
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    line = next(line for line in head.split("\r\n") if line.lower().startswith("to:"))
    return line.partition(":")[2].strip().rpartition("<")[2].rstrip(">")


def fill(maildir: Path, mails: Iterable[bytes]) -> int:
    """Write the mails as Dovecot would have delivered them; their octets in all."""
    owner = maildir.parent.parent.stat()
    for folder in ("cur", "new", "tmp"):
        (maildir / folder).mkdir(parents=True, exist_ok=True)
    octets = 0
    for number, mail in enumerate(mails):
        raw = mail.replace(b"\r\n", b"\n")
        octets += len(raw)
        sizes = f"S={len(raw)},W={len(raw) + raw.count(10)}"
        (maildir / "cur" / f"{1_700_000_000 + number}.M{number}P1.bench,{sizes}:2,S").write_bytes(
            raw
        )
    for path in (maildir.parent, maildir, *maildir.rglob("*")):
        if os.geteuid() == 0:
            shutil.chown(path, owner.st_uid, owner.st_gid)
    return octets


def mixed(ours: Sequence[bytes], total: int, seed: int = 7) -> Iterator[bytes]:
    """``total`` mails in an order that is always the same, with ``ours`` strewn among them."""
    random = Random(seed)  # the same mailbox in every run
    places = dict(zip(sorted(random.sample(range(total), len(ours))), ours, strict=True))
    began = datetime.now(UTC) - timedelta(days=30)
    for number in range(total):
        at = began + timedelta(days=30) * number / total
        yield places.get(number) or unrelated(number, random, at)


def _trace(relay: str, random: Random, at: datetime) -> str:
    return (
        f"Received: from {relay} ({relay} [192.0.2.{random.randrange(250)}])\n"
        f"\tby mx.acme.example (Postfix) with ESMTPS id {random.getrandbits(48):012X}\n"
        f"\tfor <{REP}>; {at:%a, %d %b %Y %H:%M:%S} +0000 (UTC)"
    )


def _text(random: Random, words: int) -> str:
    return " ".join(random.choices(_PROSE.split(), k=words))
