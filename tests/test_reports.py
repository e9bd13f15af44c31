"""If these fail, tools that read the program's output break."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from mockkata import reports
from mockkata.catalogue import Kata
from mockkata.outcomes import RunEnd, SuiteResult, TestOutcome, TestResult, Verdict, VerdictKind
from mockkata.reports import as_json, junit
from tests.support import KATA_TOML, SOUND, WEAK, Dojo, Shell, write_pack

SCHEMAS = Path(reports.__file__).parent / "schemas"


def documented(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text())


@pytest.mark.parametrize("name", as_json.schemas())
def test_the_documented_schema_is_the_one_in_use(name: str) -> None:
    assert documented(name) == json.loads(json.dumps(as_json.schemas()[name]))


def test_there_is_no_schema_for_nothing() -> None:
    assert {path.name for path in SCHEMAS.iterdir()} == set(as_json.schemas())


@pytest.mark.parametrize(
    "tests", [SOUND, WEAK, "def test_a(:", "import os; os._exit(0)", SOUND.replace("Ada!", "Bob!")]
)
def test_every_verdict_keeps_to_its_schema(dojo: Dojo, kata: Kata, tests: str) -> None:
    verdict = dojo.judge(kata, tests)
    document = json.loads(as_json.text(verdict))
    jsonschema.validate(document, documented("verdict-v1.json"))
    assert document["schema"] == "mockkata/verdict/v1"
    assert document["kind"] == verdict.kind


def test_the_commands_keep_to_their_schemas(mockkata: Shell) -> None:
    mockkata("start", "first-mock")
    jsonschema.validate(mockkata("list", "--format", "json").json, documented("list-v1.json"))
    jsonschema.validate(mockkata("check", "--format", "json").json, documented("verdict-v1.json"))
    jsonschema.validate(mockkata("verify", "first-mock", "--format", "json").json, documented("proof-v1.json"))


def test_check_all_gives_one_json_document_for_each_kata(mockkata: Shell) -> None:
    for kata in ("first-mock", "patch-a-function"):
        mockkata("start", kata)
    lines = mockkata("check", "--all", "--format", "json").json
    assert [verdict["kata"] for verdict in lines] == ["first-mock", "patch-a-function"]


def test_junit_tells_every_question_once(dojo: Dojo, kata: Kata) -> None:
    verdict = dojo.judge(kata, WEAK)
    suite = ET.fromstring(junit.verdicts([verdict])).find("testsuite")
    assert suite is not None
    failed = [case.get("name") for case in suite.iter("testcase") if case.find("failure") is not None]
    assert failed == [bug.name for bug in verdict.missed_bugs]
    assert suite.get("tests") == str(len(list(suite.iter("testcase"))))
    assert suite.get("failures") == str(len(failed))


@pytest.mark.parametrize("tests", [SOUND.replace("Ada!", "Bob!"), "", "def test_a(:", "import os; os._exit(0)"])
def test_junit_of_a_wrong_answer_has_a_failure(dojo: Dojo, kata: Kata, tests: str) -> None:
    root = ET.fromstring(junit.verdicts([dojo.judge(kata, tests)]))
    assert len(list(root.iter("failure"))) == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "cp1252"])
def test_reports_are_the_same_in_every_encoding(mockkata: Shell, tmp_path: Path, encoding: str) -> None:
    """Without it, a curly quote in a name would end a string of the report, where a terminal has no such character."""
    name = "asks for “the next” user naïve ✓ 日本"
    kata_toml = KATA_TOML.replace("asks for the next user", name).replace('"weak"', '"sound"')
    pack = write_pack(tmp_path / "pack", kata_toml=kata_toml)
    env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    faults = mockkata("verify", "--pack", str(pack), "--format", "json", env=env).json["proofs"][0]["faults"]
    assert name in faults[0]
    root = ET.fromstring(mockkata("verify", "--pack", str(pack), "--format", "junit", env=env).out)
    assert name in "".join(failure.text or "" for failure in root.iter("failure"))


def test_half_a_character_is_written_out() -> None:
    """Without it, a test that fails with such a text would end `check --format json` with an error."""
    right = SuiteResult(RunEnd.CRASHED, output="\ud83d", reason="\udc80 \ud83d\ude00")
    document = json.loads(as_json.text(Verdict("k", VerdictKind.WRONG, right)))
    assert document["right"]["output"] == "\\ud83d"
    assert document["right"]["reason"] == "\\udc80 \\ud83d\\ude00"


def test_junit_survives_what_xml_does_not_allow() -> None:
    odd = "\x00\x1b[31m\ufffe ]]> & <x>"
    test = TestResult("tests/test_a.py::test_a[\x07]", TestOutcome.FAILED, 0.0, message=odd, details=odd)
    right = SuiteResult(RunEnd.FINISHED, tests=(test, replace(test, name="b")))
    root = ET.fromstring(junit.verdicts([Verdict("k", VerdictKind.WRONG, right)]))
    assert len(list(root.iter("failure"))) == 2
