"""Read a CSV file of unknown make into records, in bounded memory, without ever giving up on it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relance.core.errors import Refused

MAX_ROWS = 20_000
MAX_COLUMNS = 200
MAX_CELL = 10_000  # characters
MAX_RECORD_LINES = 100  # a quoted cell may hold line breaks, but an open quote must not eat a file

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Record:
    """One row and the number of the line on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be read."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Text:
    """The decoded file. ``note`` says so when its encoding was a guess."""

    lines: Sequence[str]
    delimiter: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A file under its first line. ``note`` says so when its encoding was a guess."""

    headings: tuple[str, ...]
    rows: Iterator[Record | Broken]
    note: str


def open_table(data: bytes) -> Table:
    """Raises Refused: unreadable_header, and what ``decode`` refuses."""
    text = decode(data)
    rows = records(text)
    first = next(rows)
    if isinstance(first, Broken):
        raise Refused("unreadable_header", first.sentence, "Correct the first line of the file.")
    return Table(first.cells, rows, text.note)


def decode(data: bytes) -> Text:
    """Find out encoding and delimiter. Raises Refused("bad_encoding") or Refused("empty_file").

    UTF-8 with or without a mark, UTF-16 likewise, else Windows-1252, which spreadsheets write.
    """
    encoding, note = _encoding(data), ""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, note = _as_windows(data), "The file is not UTF-8; it was read as Windows-1252."
    # Not splitlines(): it also breaks at U+2028, form feed and others that belong into a cell.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not any(line.strip() for line in lines):
        raise Refused("empty_file", "The file is empty.", "Export it again.")
    return Text(lines, _delimiter(lines), note)


def records(text: Text) -> Iterator[Record | Broken]:
    """Every row that is not blank, in order; a broken one costs itself and nothing behind it."""
    at, count = 0, 0
    while at < len(text.lines):
        if not text.lines[at].strip():
            at += 1
            continue
        count += 1
        if count > MAX_ROWS:
            yield Broken(at + 1, f"Only the first {MAX_ROWS} rows were read; split the file.")
            return
        taken, found = _record(text, at)
        yield found
        at += taken


def _record(text: Text, at: int) -> tuple[int, Record | Broken]:
    """The record that begins at line ``at``, and how many lines it takes."""
    few = (line + "\n" for line in text.lines[at : at + MAX_RECORD_LINES])
    reader = csv.reader(few, delimiter=text.delimiter, strict=True)
    try:
        cells = next(reader)
    except csv.Error as error:
        return 1, Broken(at + 1, f"This row cannot be read: {error}.")
    if trouble := _trouble(cells):
        return reader.line_num, Broken(at + 1, trouble)
    return reader.line_num, Record(at + 1, tuple(cell.strip() for cell in cells))


def _trouble(cells: list[str]) -> str:
    if len(cells) > MAX_COLUMNS:
        return f"This row has {len(cells)} columns; at most {MAX_COLUMNS} are read."
    if any(len(cell) > MAX_CELL for cell in cells):
        return f"A cell of this row is longer than {MAX_CELL} characters."
    if any("\0" in cell for cell in cells):
        return "This row holds a NUL character, which is no text."
    return ""


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[:1000]
    # Text in Latin letters as UTF-16 has a zero for every other octet.
    if head[1::2].count(0) > len(head) // 4:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > len(head) // 4 else "utf-8"


def _as_windows(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Refused(
            "bad_encoding",
            "The file is not text in UTF-8, UTF-16 or Windows-1252.",
            "Export it as CSV in UTF-8.",
        ) from error


def _delimiter(lines: Sequence[str]) -> str:
    header = next(line for line in lines if line.strip())
    return max(_DELIMITERS, key=header.count)
