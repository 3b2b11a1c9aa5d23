"""Writes the tests that prove each requirement into the table of docs/requirements.md."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from house.tree import ROOT, TESTS, parsed

PAGE = ROOT / "docs" / "requirements.md"
NONE = "–"

_ROW = re.compile(r"^\| \*\*(?P<row>[RHB]\d+)\*\* \|(?P<what>.*)\|(?P<tests>.*)\|(?P<where>.*)\|$")

_Scope = ast.Module | ast.ClassDef | ast.FunctionDef


def proofs() -> dict[str, list[str]]:
    """Row -> the tests that name it, as ``room/test_file.py::test_name``, in order."""
    found: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        file = path.relative_to(TESTS).as_posix()
        for row, test in _marks(parsed(path), ""):
            name = f"{file}::{test}" if test else file
            if name not in found.setdefault(row, []):
                found[row].append(name)
    return found


def rows(page: str) -> dict[str, re.Match[str]]:
    """Row -> its line of the page, taken apart into row, what, tests and where."""
    matches = (_ROW.match(line) for line in page.splitlines())
    return {match["row"]: match for match in matches if match}


def rewritten(page: str) -> str:
    """The page with its column of tests as the marks of today say; all else stays."""
    tests = proofs()
    lines = []
    for line in page.splitlines():
        match = _ROW.match(line)
        if match:
            named = "<br>".join(f"`{test}`" for test in tests.get(match["row"], ())) or NONE
            line = f"| **{match['row']}** |{match['what']}| {named} |{match['where']}|"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _marks(scope: _Scope, test: str) -> Iterator[tuple[str, str]]:
    """Every ``pytest.mark.req("R1", …)``, also inside a ``pytest.param``, with its test."""
    for node in ast.iter_child_nodes(scope):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            inner = f"{test}::{node.name}" if test else node.name
            yield from _marks(node, inner)
        else:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("mark.req"):
                    yield from ((_text(argument), test) for argument in call.args)


def _text(argument: ast.expr) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise ValueError(f"req() takes the rows' names themselves, not {ast.unparse(argument)}")


def main() -> None:
    """Rewrite the page in place."""
    PAGE.write_text(rewritten(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
