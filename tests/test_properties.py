"""If these fail, there is some input nobody thought of that breaks what holds for every other one."""

import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from xml.etree import ElementTree as ET

import jsonschema.validators
import msgspec
import pytest
import tomli
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mockkata.catalogue import Bug, Kata, load_pack
from mockkata.curation import Report
from mockkata.errors import KataError, WorkspaceError
from mockkata.judging.records import Account
from mockkata.judging.staging import Submission, change, read_submission, submit
from mockkata.legible import is_line
from mockkata.outcomes import RunEnd, Verdict, VerdictKind
from mockkata.reports import as_json, junit
from tests.support import KATA_TOML, tiny, write_pack

examples = settings(deadline=None, derandomize=True, database=None, max_examples=200)
few_examples = settings(examples, max_examples=80)

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30)
"""With control characters and halves of characters, as a test may print them."""
LINE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)
PROSE = st.text(st.one_of(st.characters(exclude_categories=("C", "Z")), st.sampled_from(" \n\t")), min_size=1, max_size=60)  # fmt: skip
NAME = st.from_regex(r"[a-z0-9][a-z0-9-]{0,63}", fullmatch=True)
CODE = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack to write in again and again."""
    return write_pack(tmp_path_factory.mktemp("pack"))


@pytest.fixture(scope="module")
def kata(tmp_path_factory: pytest.TempPathFactory) -> Kata:
    """The tiny kata, for all examples."""
    return tiny(tmp_path_factory.mktemp("kata"))


# --- kata.toml


def loaded(pack: Path, kata_toml: bytes) -> Kata | None:
    """The kata with that kata.toml; None where it is refused in words, as everything that is no kata must be."""
    (pack / "tiny/kata.toml").write_bytes(kata_toml)
    try:
        (kata,) = load_pack(pack).katas
        _ = kata.given
    except KataError as error:
        refusal = error
    else:
        return kata
    assert is_line(refusal.message)
    assert is_line(refusal.hint)
    return None


def written(value: object) -> str:
    """A value as TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{written(key)} = {written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
    return str(value).lower() if isinstance(value, bool) else str(value)


def document(table: Mapping[str, object]) -> bytes:
    """A table as a TOML file."""
    return "".join(f"{written(key)} = {written(value)}\n" for key, value in table.items()).encode()


BUGS = st.fixed_dictionaries(
    {"name": LINE, "file": st.just("myapp/greeting.py"), "find": CODE, "replace": CODE},
    optional={"overlaps": st.lists(LINE, max_size=3)},
)
VARIANTS = st.fixed_dictionaries(
    {"name": LINE, "why": PROSE, "file": st.just("myapp/greeting.py"), "find": CODE, "replace": CODE}
)
ATTEMPTS = st.fixed_dictionaries(
    {"name": NAME, "verdict": st.sampled_from(["wrong", "brittle", "weak", "leaky", "sound"])},
    optional={"why": PROSE, "pitfall": LINE, "misses": st.lists(LINE, max_size=3)},
)
KATAS = st.fixed_dictionaries(
    {
        "title": LINE,
        "topic": st.just("tiny"),
        "level": st.sampled_from(["intro", "easy", "medium", "hard"]),
        "minutes": st.integers(1, 600),
        "edits": st.just(["tests/test_greeting.py"]),
        "hints": st.lists(PROSE, min_size=1, max_size=4),
        "learned": PROSE,
    },
    optional={
        "guide": st.lists(NAME, max_size=3),
        "tools": st.lists(st.from_regex(r"[a-z_][a-z0-9_]*(\.[a-z_]+)?", fullmatch=True), max_size=3),
        "time_limit": st.floats(0.1, 300),
        "bugs": st.lists(BUGS, max_size=3),
        "variants": st.lists(VARIANTS, max_size=3),
        "attempts": st.lists(ATTEMPTS, max_size=3),
    },
)
VALUES = st.recursive(
    ANY_TEXT.filter(lambda text: text.isprintable())
    | CODE
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.booleans()
    | st.sampled_from(["../x", "", "\0", "\x1b[2J", "a" * 70_000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(CODE, inner, max_size=3),
    max_leaves=5,
)


@examples
@given(st.binary(max_size=300))
def test_any_bytes_are_a_kata_or_refused(pack: Path, content: bytes) -> None:
    """Without it, some file would be a traceback."""
    loaded(pack, content)


@examples
@given(st.data())
def test_a_kata_file_with_bytes_replaced_is_a_kata_or_refused(pack: Path, data: st.DataObject) -> None:
    """Without it, a slip of the pen could be a traceback."""
    whole = KATA_TOML.encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(start + 30, len(whole))))
    loaded(pack, whole[:start] + data.draw(st.binary(max_size=20)) + whole[end:])


@examples
@given(KATAS)
def test_a_kata_says_what_its_file_says(pack: Path, table: dict[str, Any]) -> None:
    """Without it, something that is allowed would be refused or changed on the way."""
    kata = loaded(pack, document(table))
    assert kata is not None
    said = json.loads(msgspec.json.encode({key: getattr(kata, key) for key in table}))
    assert says(said, table)


def says(said: Any, wanted: Any) -> bool:
    """Whether a nested value has all that is wanted of it; tables may have more, by default."""
    if isinstance(wanted, dict):
        return all(key in said and says(said[key], value) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(said) == len(wanted) and all(map(says, said, wanted))
    return bool(said == wanted)


def places(value: object) -> Iterator[tuple[Any, Any]]:
    """Every container in a nested value with every key of it."""
    if isinstance(value, dict | list):
        for key, inner in list(value.items()) if isinstance(value, dict) else list(enumerate(value)):
            yield value, key
            yield from places(inner)


@examples
@given(st.data())
def test_a_kata_file_with_a_value_changed_is_a_kata_or_refused(pack: Path, data: st.DataObject) -> None:
    """Without it, a wrong value somewhere would be a traceback, or be taken for a right one."""
    table = tomli.loads(KATA_TOML)
    container, key = data.draw(st.sampled_from(list(places(table))))
    match data.draw(st.sampled_from(["replace", "remove", "add"])):
        case "replace":
            container[key] = data.draw(VALUES)
        case "remove":
            del container[key]
        case _ if isinstance(container, dict):
            container[data.draw(CODE)] = data.draw(VALUES)
        case _:
            container.append(data.draw(VALUES))
    loaded(pack, document(table))


# --- the learner's files over the given ones

PARTS = st.sampled_from(["tests", "myapp", "test_greeting.py", "greeting.py", "pytest.ini", "README.md", "checks", "x.py", "ä b", "..x"])  # fmt: skip
PATHS = st.lists(PARTS, min_size=1, max_size=3).map("/".join)


def fit_together(paths: Mapping[str, bytes]) -> bool:
    """Whether a folder can have all these files: none is the folder of another."""
    return not any(other.startswith(f"{path}/") for path in paths for other in paths)


FILES = st.dictionaries(PATHS, st.binary(max_size=5), max_size=8).filter(fit_together)


@examples
@given(FILES)
def test_given_files_always_win(kata: Kata, files: dict[str, bytes]) -> None:
    """Without it, a learner could have their tests judged on another program, or stop the judge with a folder."""
    submission = submit(kata, files)
    assert {path: submission.files[path] for path in kata.given} == kata.given
    assert set(submission.learner_files) == set(submission.files) - set(kata.given)
    assert all(submission.files[path] == files[path] for path in submission.learner_files)
    assert set(submission.changed_given_files) <= set(kata.given)
    assert fit_together({**submission.files, **kata.checks})
    for path, content in files.items():
        kept = submission.files.get(path) == content
        reported = any(f"{given}/".startswith(f"{path}/") or path.startswith(f"{given}/") for given in submission.changed_given_files)  # fmt: skip
        assert kept or reported or path == "README.md"


@contextmanager
def folder_with(files: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder with these files, and beside it something that is none of the kata's."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "kata")
        folder.mkdir()
        Path(place, "beside.py").write_bytes(b"beside")
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        yield folder


@few_examples
@given(FILES, st.sampled_from(["../beside.py", "..", "/", "x.py", "/dev/zero"]), PATHS)
def test_what_lies_in_the_folder_is_what_is_judged(kata: Kata, files: dict[str, bytes], target: str, link: str) -> None:
    """Without it, a file could be forgotten, or one from elsewhere be judged."""
    assume(fit_together({**files, link: b""}) and link not in files)
    with folder_with(files) as folder:
        (folder / link).parent.mkdir(parents=True, exist_ok=True)
        (folder / link).symlink_to(target)
        os.mkfifo(folder / "pipe.py")
        seen = {path: content for path, content in files.items() if not any(part.startswith(".") for part in path.split("/"))}  # fmt: skip
        if any(path.startswith("tests/") for path in seen):
            assert read_submission(kata, folder) == submit(kata, seen)
        else:
            with pytest.raises(WorkspaceError, match=r"tests/test_greeting\.py is not there"):
                read_submission(kata, folder)


@examples
@given(st.text("ab\né", max_size=12), st.text("ab\né", min_size=1, max_size=4), st.text("ab.*é", max_size=4))
def test_a_change_touches_one_place_of_one_file(kata: Kata, text: str, find: str, put: str) -> None:
    """Without it, a bug could be planted twice, elsewhere, or where its text overlaps with itself."""
    submission = Submission({**kata.given, "myapp/greeting.py": text.encode()}, ())
    found = [start for start in range(len(text)) if text.startswith(find, start)]
    wanted = Bug(name="bug", file="myapp/greeting.py", find=find, replace=put)
    if len(found) != 1:
        with pytest.raises(KataError, match=f"occurs {len(found)} times|10 times or more"):
            change(kata, submission, wanted)
        return
    changed = change(kata, submission, wanted)
    assert changed["myapp/greeting.py"].decode() == text[: found[0]] + put + text[found[0] + len(find) :]
    assert {**changed, "myapp/greeting.py": b""} == {**submission.files, "myapp/greeting.py": b""}
    assert submission.files["myapp/greeting.py"] == text.encode()


# --- what other programs read

SCHEMAS = as_json.schemas()
"""Those beside the reports are the same, which tests/test_reports.py makes sure of."""
HALF = re.compile("[\ud800-\udfff]")


def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of that type, which is one of our dataclasses or what they are made of."""
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: ANY_TEXT,
        int: st.integers(-(2**63), 2**63 - 1),
        float: st.floats(0, 1e9),
        bool: st.booleans(),
        type(None): st.none(),
    }
    if kind in simple:
        return simple[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: anything(hints[field.name]) for field in fields(kind)})
    inner = [anything(part) for part in get_args(kind) if part is not ...]
    return st.lists(inner[0], max_size=2).map(tuple) if get_origin(kind) is tuple else st.one_of(inner)


VERDICTS = anything(Verdict)
PROOFS = anything(Report)


def check_schema(document: Any, name: str) -> None:
    """Raise ValidationError unless the document keeps to that schema."""
    jsonschema.validators.validator_for(SCHEMAS[name])(SCHEMAS[name]).validate(document)


def with_halves_written_out(value: Any) -> Any:
    """A nested value as a report tells it."""
    if isinstance(value, str):
        return HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", value)
    if isinstance(value, dict):
        return {key: with_halves_written_out(inner) for key, inner in value.items()}
    return [with_halves_written_out(inner) for inner in value] if isinstance(value, list | tuple) else value


@few_examples
@given(VERDICTS)
def test_a_verdict_is_the_same_after_json(verdict: Verdict) -> None:
    """Without it, a text in a verdict could make the report no JSON, or another verdict."""
    text = as_json.text(verdict)
    assert text.isascii()
    read = json.loads(text)
    check_schema(read, "verdict-v1.json")
    assert read == with_halves_written_out(msgspec.to_builtins(verdict))
    assert as_json.text(msgspec.json.decode(text, type=Verdict)) == text


@few_examples
@given(PROOFS)
def test_a_proof_is_the_same_after_json(proof: Report) -> None:
    """Without it, the words of a hostile kata could make the report no JSON."""
    read = json.loads(as_json.text(proof))
    check_schema(read, "proof-v1.json")
    assert read == with_halves_written_out(msgspec.to_builtins(proof))


@few_examples
@given(st.lists(VERDICTS, max_size=2))
def test_a_verdict_is_xml_whatever_its_texts(verdicts: list[Verdict]) -> None:
    """Without it, a control character in a test's message could make the JUnit report unreadable."""
    text = junit.verdicts(verdicts)
    assert text.isascii()
    suites = list(ET.fromstring(text).iter("testsuite"))
    assert len(suites) == len(verdicts)
    for suite in suites:
        assert suite.get("tests", "0") == str(len(suite.findall("testcase")))


@few_examples
@given(PROOFS)
def test_a_proof_is_xml_whatever_its_texts(proof: Report) -> None:
    """Without it, the words of a hostile kata could make the JUnit report unreadable."""
    cases = list(ET.fromstring(junit.report(proof)).iter("testcase"))
    assert len(cases) == len(proof.proofs)


RECORDS = st.sampled_from(
    [
        b'{"record":"started","guards":[],"missing":{}}',
        b'{"record":"test","name":"tests/test_a.py::test_a","outcome":"passed","seconds":0.1}',
        b'{"record":"test","name":"a","outcome":"failed","seconds":0.1,"message":"\\ud83d\\ude00"}',
        b'{"record":"finished","exit":0,"collected":1}',
        b'{"record":"exited","status":-9}',
    ]
)


@st.composite
def torn(draw: st.DrawFn) -> bytes:
    """A record with some of its bytes replaced."""
    whole = draw(RECORDS)
    start = draw(st.integers(0, len(whole)))
    end = draw(st.integers(start, len(whole)))
    return whole[:start] + draw(st.binary(max_size=8)) + whole[end:]


@settings(examples, max_examples=300)
@given(
    st.lists(st.binary(max_size=50) | torn() | st.sampled_from([b"[" * 100_000, b'{"record":' * 50_000]), max_size=4)
)
def test_no_line_stops_the_listener(lines: list[bytes]) -> None:
    """Without it, a test that writes to the judge's descriptor could keep its own run from ever being over."""
    mark = "0123456789abcdef"
    account = Account(mark)
    for line in (*lines, b'{"record":"finished","exit":0,"collected":1}'):
        account.add(line)
        account.add(mark.encode() + line)
    assert account.finished is not None
    verdict = Verdict("tiny", VerdictKind.WRONG, account.result(RunEnd.FINISHED, "", "", 0.0))
    check_schema(json.loads(as_json.text(verdict)), "verdict-v1.json")
