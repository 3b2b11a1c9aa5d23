"""``relance classify`` as other programs use it: paths in, one JSON line a message out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from acceptance.commands import PATIENCE, PROGRAM

SAMPLES = Path(__file__).parent.parent / "samples"


def classify(
    *arguments: str | bytes, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [PROGRAM, "classify", *arguments],
        input=stdin,
        capture_output=True,
        timeout=PATIENCE,
        env=env,
        check=False,
    )


def lines(out: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.req("B1")
def test_each_message_gets_a_line_that_names_its_rule_and_what_it_saw() -> None:
    done = classify(str(SAMPLES / "ooo-dovecot.eml"))

    (line,) = lines(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert line["kind"] == "out_of_office"
    assert line["rule"]
    assert {"where", "text"} <= set(line["evidence"][0])
    assert line["away"]
    assert line["bounce"] is None
    assert line["calendar"] is None


def test_a_folder_is_read_to_its_depths_and_a_maildir_too(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "z" / "cur").mkdir(parents=True)
    shutil.copy(SAMPLES / "reply-gmail.eml", tmp_path / "a" / "b" / "1.eml")
    shutil.copy(SAMPLES / "bounce-exim.eml", tmp_path / "z" / "cur" / "17.host:2,S")
    (tmp_path / "a" / "notes.txt").write_text("no mail")

    done = classify(str(tmp_path))

    assert [(Path(x["path"]).name, x["kind"]) for x in lines(done.stdout)] == [
        ("1.eml", "reply"),
        ("17.host:2,S", "bounce"),
    ]


def test_paths_come_from_standard_input_in_their_order() -> None:
    names = ["reply-gmail.eml", "bounce-exim.eml", "reply-gmail.eml"]
    listing = "".join(f"{SAMPLES / name}\n" for name in names)

    done = classify("--paths-from", "-", stdin=listing.encode())

    assert [Path(line["path"]).name for line in lines(done.stdout)] == names


def test_paths_come_from_a_file(tmp_path: Path) -> None:
    listing = tmp_path / "list"
    listing.write_text(f"{SAMPLES / 'calendar-request.eml'}\n\n")

    (line,) = lines(classify("--paths-from", str(listing)).stdout)

    assert line["kind"] == "calendar"
    assert line["calendar"]["method"] == "REQUEST"


def test_an_empty_list_is_no_error() -> None:
    done = classify("--paths-from", "-")

    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.parametrize(
    "raw", [b"", b"\x00" * 9, b"\xff\xfe\n\n\r", b"Subject: =?utf-8?b?7aC9?=\n"]
)
def test_a_malformed_message_gets_a_line_too(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.eml").write_bytes(raw)

    done = classify(str(tmp_path / "x.eml"))

    assert done.returncode == 0
    assert len(lines(done.stdout)) == 1


def test_a_file_name_that_is_no_utf8_comes_out_as_it_went_in(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.eml"
    shutil.copy(SAMPLES / "reply-gmail.eml", path)

    for done in (classify(path), classify("--paths-from", "-", stdin=path + b"\n")):
        assert os.fsencode(lines(done.stdout)[0]["path"]) == path


@pytest.mark.parametrize(
    "arguments", [(), ("--unknown",), ("/there/is/no/such.eml",), ("--paths-from", "/no/list")]
)
def test_unusable_arguments_end_with_status_2_and_no_line(arguments: tuple[str, ...]) -> None:
    done = classify(*arguments)

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr


def test_a_listed_file_that_is_gone_is_named_and_the_others_get_their_lines(tmp_path: Path) -> None:
    listing = f"{tmp_path / 'gone.eml'}\n{SAMPLES / 'reply-gmail.eml'}\n"

    done = classify("--paths-from", "-", stdin=listing.encode())

    assert done.returncode == 2
    assert b"gone.eml" in done.stderr
    assert [line["kind"] for line in lines(done.stdout)] == ["reply"]


def test_no_setting_is_needed_and_none_is_read(tmp_path: Path) -> None:
    broken = tmp_path / "relance.toml"
    broken.write_text("this is no TOML")

    done = classify(
        str(SAMPLES / "reply-gmail.eml"), env={**os.environ, "RELANCE_CONFIG": str(broken)}
    )

    assert done.returncode == 0
