"""The judge on labelled mail: what it takes for what, beside other bounce parsers, and its cost."""

from __future__ import annotations

import email
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from bench.bounce_peers import Found, Run, parsers
from bench.figures import Figure, Target, Tell
from bench.labelled import Labelled, labelled
from bench.rounds import interleaved, ratio
from mailsync.classify import classify
from relance.cli.verdict_line import verdict_line
from relance.core.inbound import Kind, Verdict

_PEOPLE = (Kind.REPLY, Kind.UNSUBSCRIBE_REQUEST)
_RECALL = Target(0.99, "at least", "figure")
_PRECISION = Target(0.995, "at least", "figure")
_RECIPIENTS = Target(0.98, "at least", "figure")
_CLASS = Target(0.99, "at least", "figure")
_NO_PERSON = Target(0.0, "at most", "figure")
_MACHINES = Target(0.01, "at most", "figure")
_COST, _COST_OF_REPLIES = Target(1.6, "at most"), Target(1.2, "at most")


def measure(rounds: int, tell: Tell, corpus: Path) -> Sequence[Figure]:
    """All figures of one corpus; the peers see the same files in the same run."""
    messages = labelled(corpus)
    tell(f"{len(messages)} labelled messages")
    verdicts = [classify(message.path.read_bytes()) for message in messages]
    figures = [*_people(messages, verdicts)]
    figures += _bounces("relance", messages, [_found(verdict) for verdict in verdicts], True)
    costs = {}
    for name, parse in parsers().items():
        tell(f"{name} reads them")
        run = parse([message.path for message in messages])
        figures += _bounces(name, messages, run.found, False)
        costs[name] = parse
    return figures + _costs(messages, costs, rounds, tell)


def _people(messages: Sequence[Labelled], verdicts: Sequence[Verdict]) -> Sequence[Figure]:
    pairs = [
        (Kind(one.kind), verdict.kind) for one, verdict in zip(messages, verdicts, strict=True)
    ]
    right = sum(label == given for label, given in pairs)
    person = sum(a in _PEOPLE and b not in (*_PEOPLE, Kind.UNSURE) for a, b in pairs)
    machine = sum(a not in _PEOPLE and b in _PEOPLE for a, b in pairs)
    share = machine / len(pairs)
    return [
        Figure("judge: kind as labelled", right / len(pairs), "of all"),
        Figure("judge: person taken for a machine", person, "messages", target=_NO_PERSON),
        Figure("judge: machine taken for a person", share, "of all", target=_MACHINES),
    ]


def _found(verdict: Verdict) -> Found:
    bounce = verdict.bounce
    if verdict.kind is not Kind.BOUNCE or bounce is None:
        return Found(False)
    stated = bounce.status[:1] or {"hard": "5", "soft": "4"}[bounce.permanence]
    return Found(True, frozenset(bounce.recipients), stated)


def _bounces(
    who: str, messages: Sequence[Labelled], found: Sequence[Found], ours: bool
) -> Sequence[Figure]:
    """Delayed mail counts neither way: some parsers mean to report it."""
    pairs = [pair for pair in zip(messages, found, strict=True) if pair[0].kind != "delayed"]
    bounces = [pair for pair in pairs if pair[0].kind == "bounce"]
    hits = sum(given.is_bounce for _, given in bounces)
    given_all = sum(given.is_bounce for _, given in pairs)
    named = [pair for pair in bounces if pair[0].recipients]
    classed = [pair for pair in bounces if pair[0].status_class]
    figures = (
        ("recall", hits / len(bounces), _RECALL),
        ("precision", hits / max(1, given_all), _PRECISION),
        ("exact recipients", _share(named, lambda a, b: a.recipients == b.recipients), _RECIPIENTS),
        ("status class", _share(classed, lambda a, b: a.status_class == b.status_class), _CLASS),
    )
    return [
        Figure(f"judge: bounces, {what}: {who}", value, "of all", target=target if ours else None)
        for what, value, target in figures
    ]


def _share(
    pairs: Sequence[tuple[Labelled, Found]], agree: Callable[[Labelled, Found], bool]
) -> float:
    return sum(agree(*pair) for pair in pairs) / max(1, len(pairs))


def _costs(
    messages: Sequence[Labelled],
    peers: dict[str, Callable[[Sequence[Path]], Run]],
    rounds: int,
    tell: Tell,
) -> Sequence[Figure]:
    """CPU time beside the standard parser's, on all files and on a mailbox of replies."""
    every = [message.path for message in messages]
    replies = [message.path for message in messages if message.kind == "reply"]
    others = [message.path for message in messages if message.kind != "reply"]
    mailbox = replies + others[:: max(1, len(others) * 9 // max(1, len(replies)))]
    figures = []
    for what, paths, target in (
        ("all", every, _COST),
        ("a mailbox, nine in ten replies", mailbox, _COST_OF_REPLIES),
    ):
        contenders = {"relance": _timed(paths, _judge), "stdlib": _timed(paths, _parse)}
        contenders |= {name: _peer(paths, parse) for name, parse in peers.items()}
        found = interleaved(contenders, rounds, "µs a message", tell)
        for name, values in found.items():
            if name == "stdlib":
                continue
            figures.append(
                Figure(
                    f"judge: cost on {what}: {name}",
                    median(values),
                    "µs",
                    median(found["stdlib"]),
                    "message_from_bytes",
                    ratio(values, found["stdlib"]),
                    target if name == "relance" else None,
                )
            )
    return figures


def _timed(paths: Sequence[Path], work: Callable[[Path], object]) -> Callable[[], float]:
    def run() -> float:
        began = time.process_time()
        for path in paths:
            work(path)
        return (time.process_time() - began) * 1e6 / len(paths)

    return run


def _peer(paths: Sequence[Path], parse: Callable[[Sequence[Path]], Run]) -> Callable[[], float]:
    return lambda: parse(paths).seconds * 1e6 / len(paths)


def _judge(path: Path) -> str:
    return verdict_line(str(path), classify(path.read_bytes()))


def _parse(path: Path) -> object:
    return email.message_from_bytes(path.read_bytes())
