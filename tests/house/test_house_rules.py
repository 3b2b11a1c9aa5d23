"""The rules of docs/development.md that a syntax tree can show."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from house.tree import PACKAGES, ROOT, TESTS, name, parsed, product, suite, texts

MAX_LINES = 300
MAX_FUNCTION = 45

#: Product files above MAX_LINES, with the reason why one noun needs them.
LONG_FILES: dict[str, str] = {
    "src/relance/app/ports.py": "one list of Protocols, read as one page: what the use cases need",
    "src/relance/core/enrollment.py": "every (state, event) pair of one life, side by side",
}

#: The tops of worker loops: one bad mail or mailbox must not stop the others.
CATCH_ALL: dict[str, str] = {
    "mailsync/poll.py": "one message: it is named, and parked after three failures",
    "mailsync/watch.py": "one turn of the selector: the other connections are watched on",
    "mailsync/worker.py": "one look at what is to be watched: the next one may do better",
    "src/relance/engine/runner.py": "one round and one visit: the lane rests, then is recovered",
}

#: Who may read the time of day: the wiring, and modules that are a clock.
CLOCKS = frozenset({"wiring.py", "clock.py"})

#: What the pure rooms may import of the standard library, by their first name.
VALUES = (
    "__future__|base64|bisect|calendar|collections|dataclasses|datetime|decimal|enum|fractions|functools|"
    "hashlib|ipaddress|itertools|json|math|operator|re|string|types|typing|unicodedata|zoneinfo"
)
# icalendar is a contract of its own: one module imports it.
MAIL = f"{VALUES}|binascii|codecs|email|html|icalendar|quopri|struct"
TEMPLATES = f"{VALUES}|html|importlib|urllib|uuid|xml"


def problems(
    paths: tuple[Path, ...], check: Callable[[ast.Module], Iterator[tuple[int, str]]]
) -> list[str]:
    return [f"{name(path)}:{line}: {what}" for path in paths for line, what in check(parsed(path))]


@pytest.mark.parametrize("path", product(), ids=name)
def test_a_module_opens_with_one_sentence_that_says_what_it_is_for(path: Path) -> None:
    opening = (ast.get_docstring(parsed(path)) or "").split("\n\n")[0]

    assert re.fullmatch(r"\S.*[.:]", " ".join(opening.split())), "no sentence opens this module"
    assert not re.search(r"[.!?] +[A-Z]", " ".join(opening.split())), "more than one sentence"
    assert len(opening.splitlines()) <= 2, "the sentence is longer than two lines"


def test_a_file_holds_one_noun_and_at_most_300_lines() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in product()}
    long = {path for path, lines in lengths.items() if lines > MAX_LINES}

    assert long == set(LONG_FILES), "a file too long, or a reason that is no longer needed"


def test_no_function_has_more_than_45_lines() -> None:
    def long(module: ast.Module) -> Iterator[tuple[int, str]]:
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MAX_FUNCTION:
                    yield node.lineno, f"{node.name} has {lines} lines"

    written_once = [path for path in product() if "migrations" not in path.parts]

    assert not problems(written_once, long)


def test_only_the_top_of_a_worker_loop_catches_everything() -> None:
    def broad(module: ast.Module) -> Iterator[tuple[int, str]]:
        for node in ast.walk(module):
            if isinstance(node, ast.ExceptHandler) and _catches_all(node) and not _raises(node):
                yield node.lineno, "catches everything and goes on"

    found = problems(product(), broad)

    assert {place.split(":")[0] for place in found} == set(CATCH_ALL), "\n".join(found)


def test_only_the_wiring_and_clocks_ask_what_time_it_is() -> None:
    def asks(module: ast.Module) -> Iterator[tuple[int, str]]:
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and re.fullmatch(
                r"(datetime|date|dt|time)(\.(datetime|date))?\.(now|utcnow|today|time)",
                ast.unparse(node.func),
            ):
                yield node.lineno, ast.unparse(node)

    others = tuple(path for path in product() if path.name not in CLOCKS)

    assert not problems(others, asks)


def test_one_module_imports_imapclient() -> None:
    importers = [name(path) for path in product() if "imapclient" in _roots(parsed(path))]

    assert importers == ["mailsync/sources/gateway.py"]


def test_incoming_mail_never_meets_the_default_policy() -> None:
    def modern(module: ast.Module) -> Iterator[tuple[int, str]]:
        for node in ast.walk(module):
            if isinstance(node, ast.Attribute) and ast.unparse(node).endswith("policy.default"):
                yield node.lineno, ast.unparse(node)
            if isinstance(node, ast.ImportFrom) and node.module == "email.policy":
                yield from ((node.lineno, f"imports {each.name}") for each in node.names)

    mailsync = tuple(path for path in product() if name(path).startswith("mailsync/"))

    assert not problems(mailsync, modern)


@pytest.mark.parametrize(
    ("room", "ours", "library"),
    [
        ("src/relance/core", r"relance\.core", VALUES),
        ("mailsync/classify", r"relance\.core|mailsync\.classify", MAIL),
        ("manifest", "manifest", TEMPLATES),
    ],
    ids=["core", "classify", "manifest"],
)
def test_a_pure_room_imports_pure_parts_of_the_standard_library_only(
    room: str, ours: str, library: str
) -> None:
    allowed = re.compile(rf"(?:{ours}|{library})(?:\.|$)")

    def impure(module: ast.Module) -> Iterator[tuple[int, str]]:
        for line, imported in _imports(module):
            if not allowed.match(imported):
                yield line, f"imports {imported}"

    paths = tuple(path for path in product() if name(path).startswith(f"{room}/"))

    assert paths
    assert not problems(paths, impure)


def test_no_test_imports_a_mock_library() -> None:
    def mocks(module: ast.Module) -> Iterator[tuple[int, str]]:
        for line, imported in _imports(module):
            if re.match(r"(unittest\.mock|mock|pytest_mock|asynctest|responses)(\.|$)", imported):
                yield line, f"imports {imported}"
        for node in ast.walk(module):
            if isinstance(node, ast.arg) and node.arg in {"mocker", "class_mocker"}:
                yield node.lineno, "asks for a mocker"

    assert not problems(suite(), mocks)


def test_no_file_names_a_place_on_one_machine() -> None:
    place = re.compile(r"(?<![\w.])/(?:work|farm|root|home/\w+|Users/\w+)/")
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in texts()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if place.search(line)
    ]

    assert not found


def test_a_silenced_checker_has_its_reason_beside_it() -> None:
    silence = re.compile(
        r"#\s*(?:noqa|type:\s*ignore)(?:: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*|\[[\w, -]+\])?"
    )
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in (*product(), *suite())
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := silence.search(line)) and not re.search(r"\w{3}", line[match.end() :])
    ]

    assert not found


def test_nothing_shipped_is_left_for_later() -> None:
    later = re.compile(r"#.*\b(?:TODO|FIXME|XXX)\b|raise NotImplementedError|in a real system")
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in product()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if later.search(line)
    ]

    assert not found


def test_the_packages_and_the_tests_are_where_these_rules_look() -> None:
    assert all((package / "__init__.py").is_file() for package in PACKAGES)
    assert all((package / "py.typed").is_file() for package in PACKAGES)
    assert TESTS.is_relative_to(ROOT)
    assert sys.version_info >= (3, 11)


def _catches_all(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(ast.unparse(kind) in {"Exception", "BaseException"} for kind in kinds)


def _raises(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _imports(module: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            dotted = (f"{node.module}.{each.name}" for each in node.names)
            yield from ((node.lineno, each) for each in dotted)


def _roots(module: ast.Module) -> set[str]:
    return {imported.split(".")[0] for _, imported in _imports(module)}
