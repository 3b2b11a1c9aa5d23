"""The cutter of quotes and signatures on labelled bodies, beside other cutters."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from bench.figures import Figure, Skipped, Target, Tell
from bench.rounds import interleaved
from mailsync.classify.quotes.cut import new_text

Cutter = Callable[[str], str]

_FOLDER = Path("data/bodies/discourse-email_reply_trimmer")
_EXACT = Target(0.95, "at least", "figure")
_FAST = Target(40.0, "at most", "figure")
_LANGUAGES = ["en", "da", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "sv", "zh", "cs", "no"]
_ORDINARY = "\n".join(
    [
        "Hi Mara,", "", *("thanks for coming back to me, the second week of June suits us.",) * 8,
        "", "Best regards,", "Helen Voss", "",
        "On Tue, 2 Jun 2026 at 09:12, Mara Lindqvist <mara@rivet.example> wrote:", "",
        *("> would one of your colleagues have twenty minutes for a call next week?",) * 15,
    ]
)  # fmt: skip


def measure(rounds: int, tell: Tell, corpus: Path) -> Sequence[Figure]:
    """The share of bodies cut exactly as labelled, and the time for each body.

    Exact: equal but for empty lines and white space at line ends. A label that keeps lines marked
    as quoted (between answers) is met with or without them, because we never show them.
    """
    pairs = _labelled(corpus)
    tell(f"{len(pairs)} labelled bodies; missed: {', '.join(missed(corpus)) or 'none'}")
    cutters = {"relance": new_text, **_peers()}
    figures = [_exact(name, cut, pairs) for name, cut in cutters.items()]
    bodies = [body for body, _ in pairs]
    times = interleaved(
        {name: _timed(cut, bodies) for name, cut in cutters.items()}, rounds, "µs", tell
    )
    figures += [
        Figure(f"quotes: a labelled body: {name}", median(found), "µs")
        for name, found in times.items()
    ]
    ordinary = median(_timed(new_text, [_ORDINARY] * 200)() for _ in range(rounds))
    return [*figures, Figure("quotes: an answer of 30 lines", ordinary, "µs", target=_FAST)]


def missed(corpus: Path) -> Sequence[str]:
    """The bodies that we do not cut exactly as labelled, by the names of their files."""
    names = sorted(path.name for path in (corpus / _FOLDER / "emails").glob("*.txt"))
    pairs = zip(names, _labelled(corpus), strict=True)
    return [name for name, (body, wanted) in pairs if not _same(new_text(body), wanted)]


def _labelled(corpus: Path) -> Sequence[tuple[str, str]]:
    """(body, what should remain)."""
    emails = sorted((corpus / _FOLDER / "emails").glob("*.txt"))
    if not emails:
        raise Skipped(f"there is no {_FOLDER}/emails in {corpus}")
    return [(_read(path), _read(path.parents[1] / "trimmed" / path.name)) for path in emails]


def _read(path: Path) -> str:
    return path.read_text("utf-8").replace("\r\n", "\n")


def _exact(name: str, cut: Cutter, pairs: Sequence[tuple[str, str]]) -> Figure:
    share = sum(_same(cut(body), wanted) for body, wanted in pairs) / len(pairs)
    target = _EXACT if cut is new_text else None
    return Figure(f"quotes: exact: {name}", share, "of all", target=target)


def _same(found: str, wanted: str) -> bool:
    unmarked = "\n".join(line for line in wanted.split("\n") if not line.startswith(">"))
    return _even(found) in (_even(wanted), _even(unmarked))


def _even(text: str) -> Sequence[str]:
    """The lines without what is not compared."""
    return [line.rstrip() for line in text.split("\n") if line.strip()]


def _timed(cut: Cutter, bodies: Sequence[str]) -> Callable[[], float]:
    def run() -> float:
        began = time.process_time()
        for body in bodies:
            cut(body)
        return (time.process_time() - began) * 1e6 / len(bodies)

    return run


def _peers() -> Mapping[str, Cutter]:
    """The other cutters that are installed."""
    found: dict[str, Cutter] = {}
    if find_spec("mailparser_reply"):
        parser = importlib.import_module("mailparser_reply").EmailReplyParser(languages=_LANGUAGES)
        found["mail-parser-reply"] = lambda body: str(parser.parse_reply(text=body))
    if find_spec("email_reply_parser"):
        replies = importlib.import_module("email_reply_parser").EmailReplyParser
        found["email-reply-parser"] = lambda body: str(replies.parse_reply(body))
    if find_spec("quotequail"):
        quotequail = importlib.import_module("quotequail")
        found["quotequail"] = lambda body: _top(quotequail.unwrap(body), body)
    return found


def _top(unwrapped: Mapping[str, str] | None, body: str) -> str:
    return body if unwrapped is None else unwrapped.get("text_top", "")
