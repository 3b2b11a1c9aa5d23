"""The wheel holds the four packages, their static files and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from house.tree import PACKAGES, ROOT

NAMES = ("relance", "mailsync", "addin", "manifest")

# -I keeps the environment and the working directory out; the wheel goes before the editable
# installation, so that a package found anywhere else shows.
IMPORTER = """
import importlib, importlib.resources, json, sys
sys.path.insert(0, sys.argv[1])
packages = {name: importlib.import_module(name) for name in sys.argv[2:]}
typed = [importlib.resources.files(name).joinpath("py.typed").is_file() for name in packages]
print(json.dumps([[package.__file__ for package in packages.values()], typed]))
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as pip builds it, without the network."""
    target = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "wheel", "-q", *options, "-w", str(target), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    [built] = target.glob("*.whl")
    return built


def entries(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_four_packages_import_from_the_wheel_in_the_root_folder(
    wheel: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    command = [sys.executable, "-I", "-c", IMPORTER, str(tmp_path), *NAMES]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

    files, typed = json.loads(done.stdout)

    assert files == [str(tmp_path / package / "__init__.py") for package in NAMES]
    assert all(typed)


def test_every_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    on_disk = {
        path.relative_to(package.parent).as_posix()
        for package in PACKAGES
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert on_disk - entries(wheel) == set()


def test_nothing_but_the_packages_and_the_licence_is_in_the_wheel(wheel: Path) -> None:
    tops = {entry.split("/")[0] for entry in entries(wheel)}

    assert {top for top in tops if not top.endswith(".dist-info")} == set(NAMES)
    assert any(entry.endswith("licenses/LICENSE") for entry in entries(wheel))


def test_the_wheel_installs_the_command(wheel: Path) -> None:
    [listing] = (entry for entry in entries(wheel) if entry.endswith("entry_points.txt"))
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(listing).decode("utf-8")

    assert "relance = relance.cli:main" in text
