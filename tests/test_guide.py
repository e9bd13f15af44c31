"""If these fail, the guide or a lesson says something that is not true, or points to something that is not there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from sybil import Document
from sybil.parsers.markdown import CodeBlockParser

from mockkata import guide
from mockkata.catalogue import PYTEST_INI, Kata, Pack, built_in_pack, load_pack
from mockkata.diagnosis.rules import PITFALLS
from mockkata.errors import UsageError

LESSON_IMPORTS = """\
import os
from unittest.mock import *
import boto3, httpx, pytest, requests, responses, respx
from botocore.stub import Stubber
from moto import mock_aws
"""
"""What a block in a lesson may leave out, being about something else."""
NO_TESTS = 5
"""Pytest's exit code when nothing failed and nothing was a test: blocks may prove what they say as they are loaded."""
FILE = re.compile(r"# ([\w/]+\.py)\n")
"""The first line of a block that is a file of the program."""

BUILT_IN = load_pack(built_in_pack())


def run_blocks(source: Path, folder: Path, imports: str = "") -> subprocess.CompletedProcess[str]:
    """Run every Python block of a Markdown file: those with a path in the first line as that file, others as tests."""
    (folder / "tests").mkdir(exist_ok=True)
    (folder / "pytest.ini").write_text(PYTEST_INI)
    for example in Document.parse(str(source), CodeBlockParser("python", lambda _: None)).examples():
        code = str(example.parsed)
        named = FILE.match(code)
        target = folder / named[1] if named else folder / "tests" / f"test_line_{example.line}.py"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(code if named else imports + code)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("name", guide.NAMES)
def test_every_block_of_a_page_runs(name: str, tmp_path: Path) -> None:
    done = run_blocks(Path(guide.__file__).parent / f"{name}.md", tmp_path)
    assert done.returncode in {0, NO_TESTS}, done.stdout


@pytest.mark.parametrize(
    "kata", [kata for kata in BUILT_IN.katas if "```python" in kata.lesson], ids=lambda kata: kata.name
)
def test_every_block_of_a_lesson_runs_beside_its_solution(kata: Kata, tmp_path: Path) -> None:
    for path, content in {**kata.given, **kata.reference}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        if not path.startswith("tests/test_"):
            (tmp_path / path).write_bytes(content)
    done = run_blocks(kata.folder / "README.md", tmp_path, LESSON_IMPORTS)
    assert done.returncode in {0, NO_TESTS}, done.stdout


@pytest.mark.parametrize("page", guide.pages(), ids=lambda page: page.name)
def test_a_page_has_a_form(page: guide.Page) -> None:
    assert page.text.startswith("# ")
    assert page.summary.endswith(".")
    assert len(page.summary) <= 80
    written = page.text.partition("## Where to patch")[0] if page.name == "pitfalls" else page.text
    assert max(map(len, written.splitlines())) <= 79


def test_pages_and_katas_lead_to_each_other(pack: Pack) -> None:
    """Each page is the page of some kata, each kata has a page, and what they name in backticks as a kata exists."""
    read = [page for kata in pack.katas for page in kata.guide]
    assert {kata.name for kata in pack.katas if not kata.guide} == set()
    assert set(guide.NAMES) - set(read) <= {"cheat-sheet"}
    names = {kata.name for kata in pack.katas}
    for page in guide.pages():
        for other in re.findall(r"`mockkata guide ([a-z-]+)`", page.text):
            assert other in {*guide.NAMES, *PITFALLS}, f"{page.name} refers to {other}"
        for name in re.findall(r"`([a-z0-9]+(?:-[a-z0-9]+)+)`", page.text):
            assert name in names | PACKAGES | PITFALLS.keys(), f"{page.name} speaks of {name}"


PACKAGES = {"pytest-mock", "pytest-asyncio"}
"""Names with a hyphen that are no katas."""


def test_the_cheat_sheet_has_sixteen_rows_of_python() -> None:
    _head, _line, *rows = re.findall(r"^\| (.*?) *\| (.*) \|$|^\|-.*$", guide.page("cheat-sheet").text, re.MULTILINE)
    assert len(rows) == 16
    for _, cell in rows:
        for code in re.findall(r"`([^`]+)`", cell):
            compile(code, "cheat-sheet", "exec")


@pytest.mark.parametrize(("wanted", "found"), [("patch", "patch"), ("sheet", "cheat-sheet"), ("AWS", "aws")])
def test_a_part_of_a_name_is_enough(wanted: str, found: str) -> None:
    assert guide.page(wanted).name == found


def test_an_unknown_page_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        guide.page("pitfals")
    assert "pitfalls" in caught.value.hint
