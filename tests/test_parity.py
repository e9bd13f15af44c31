"""If these fail, the judge's children behave unlike stock pytest, and its verdicts are about something else."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from mockkata.catalogue import PYTEST_INI, Kata, built_in_pack, load_pack
from mockkata.curation import submissions
from mockkata.judging.environment import scrubbed_environment
from mockkata.judging.runner import SuiteRun
from mockkata.judging.staging import submit
from mockkata.outcomes import SuiteResult, TestOutcome
from tests.support import Dojo

OFFLINE = """
import os, sys
from mockkata.judging.sandbox import close_network
close_network()
os.execv(sys.executable, [sys.executable, "-m", "pytest", *sys.argv[1:]])
"""
"""Stock pytest, kept off the network where the system can do that: a wrong attempt must not call strangers."""

TRIED = [
    pytest.param(kata, name, id=f"{kata.name}-{name.replace(' ', '-')}")
    for kata in load_pack(built_in_pack()).katas
    for name in submissions(kata)[0]
]


@pytest.mark.parametrize(("kata", "name"), TRIED)
def test_every_attempt_has_the_same_outcomes_under_stock_pytest(
    dojo: Dojo, tmp_path: Path, kata: Kata, name: str
) -> None:
    submission = submit(kata, submissions(kata)[0][name])
    run = SuiteRun(submission.files, kata.tools, submission.learner_files, time_limit=60)
    stock = by_stock_pytest(submission.files, tmp_path)
    assert by_the_judge(dojo.runner.run(run)) == stock


EARLY = """
import boto3
CLIENT = boto3.client("sqs", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
from moto import mock_aws

def test_a_client_made_before_moto_was_imported():
    with mock_aws():
        CLIENT.create_queue(QueueName="jobs")
"""
LATE = """
import boto3
import moto.sqs.models
from moto import mock_aws
CLIENT = boto3.client("sqs", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")

@mock_aws
def test_a_client_made_after_moto_was_imported():
    import moto
    assert CLIENT.create_queue(QueueName="jobs")["QueueUrl"]
    assert moto.mock_aws is mock_aws
    assert moto.sqs.models.sqs_backends["123456789012"]["us-east-1"].queues
"""

OWN_DATA = """
from importlib.resources import files
import boto3
from moto import mock_aws

@mock_aws
def test_an_update_expression_for_which_moto_reads_its_own_data():
    table = boto3.resource("dynamodb", region_name="us-east-1").create_table(
        TableName="t", BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )
    table.update_item(Key={"id": "1"}, UpdateExpression="SET a = :a", ExpressionAttributeValues={":a": "b"})
    assert table.get_item(Key={"id": "1"})["Item"] == {"id": "1", "a": "b"}
    assert files("moto").joinpath("dynamodb").is_dir()
"""


@pytest.mark.parametrize(("tests", "outcome"), [(EARLY, "failed"), (LATE, "passed"), (OWN_DATA, "passed")])
def test_moto_has_its_effect_when_it_is_imported_and_not_before(
    dojo: Dojo, tmp_path: Path, tests: str, outcome: str
) -> None:
    """A client made before ``import moto`` is not mocked; that moto was loaded beforehand must not change it."""
    files = {"pytest.ini": PYTEST_INI.encode(), "tests/test_a.py": tests.encode()}
    tools = ("boto3", "moto", "moto.sqs", "moto.dynamodb")
    result = by_the_judge(dojo.runner.run(SuiteRun(files, tools, ("tests/test_a.py",), time_limit=60)))
    assert list(result.values()) == [outcome]
    assert result == by_stock_pytest(files, tmp_path)


def by_the_judge(result: SuiteResult) -> dict[str, str]:
    """The outcome of each test, with names as in JUnit reports; a file that cannot be loaded is an error."""
    outcomes = {}
    for test in result.tests:
        path, *parts = test.name.split("::")
        module = path.removesuffix(".py").replace("/", ".")
        outcomes[".".join([module, *parts])] = _PLAIN[test.outcome]
    for error in result.collection_errors:
        outcomes[error.file.removesuffix(".py").replace("/", ".")] = "error"
    return outcomes


_PLAIN = {
    TestOutcome.PASSED: "passed",
    TestOutcome.FAILED: "failed",
    TestOutcome.ERROR: "error",
    TestOutcome.SKIPPED: "skipped",
    TestOutcome.XFAILED: "skipped",
    TestOutcome.XPASSED: "passed",
}


def by_stock_pytest(files: object, folder: Path) -> dict[str, str]:
    """The same, from a fresh interpreter that does nothing but run pytest."""
    assert hasattr(files, "items")
    for path, content in files.items():
        (folder / "code" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "code" / path).write_bytes(content)
    (folder / "home").mkdir()
    environment = scrubbed_environment(os.environ)
    for ours in ("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "SSL_CERT_FILE"):
        del environment[ours]
    report = folder / "report.xml"
    options = ["-p", "no:cacheprovider", "-p", "no:xdist", f"--junitxml={report}", "-o", "junit_family=xunit2"]
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE, *options],
        cwd=folder / "code",
        env={**environment, "HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert report.exists(), done.stdout + done.stderr
    outcomes: dict[str, str] = {}
    for case in ET.parse(report).getroot().iter("testcase"):
        name = ".".join(part for part in (case.get("classname"), case.get("name")) if part)
        found = {child.tag for child in case} & {"failure", "error", "skipped"}
        outcome = next((told for tag, told in _TAGS.items() if tag in found), "passed")
        if outcomes.get(name) != "failed":  # a test that fails, and then errs as it is torn down, is told twice
            outcomes[name] = outcome
    return outcomes


_TAGS = {"failure": "failed", "error": "error", "skipped": "skipped"}
