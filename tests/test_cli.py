"""If these fail, a person at the terminal is misled, left without a next step, or loses something."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mockkata import guide
from mockkata.catalogue import Pack
from tests.support import Shell, processes_mentioning

KATA = "first-mock"
INTERRUPTED = {130, -signal.SIGINT}
"""What a shell calls 130. CPython ends itself by the signal when the interrupt came while a string was being executed, as dataclasses do."""


@pytest.fixture
def started(mockkata: Shell) -> Path:
    """The folder of a started kata."""
    assert mockkata("start", KATA).code == 0
    return mockkata.place / "workspace" / KATA


def solve(pack: Pack, folder: Path, name: str = KATA) -> None:
    """Put the reference in the learner's place."""
    shutil.copytree(pack.find(name).folder / "reference", folder, dirs_exist_ok=True)


def test_from_nothing_to_solved(mockkata: Shell, pack: Pack) -> None:
    """The way every learner goes; each step says what to do next."""
    first, second = pack.katas[:2]
    assert f"mockkata start {first.name}" in mockkata().out
    begun = mockkata("start")
    assert first.title in begun.out
    assert "mockkata check" in begun.out
    weak = mockkata("check")
    assert weak.code == 1
    assert "WEAK" in weak.out
    assert "mockkata hint" in weak.out
    assert "Hint 1 of" in mockkata("hint").out
    assert "Hint 2 of" in mockkata("hint").out
    refused = mockkata("solution")
    assert (refused.code, refused.out) == (2, "")
    assert "--give-up" in refused.err
    solve(pack, mockkata.place / "workspace" / first.name, first.name)
    sound = mockkata("check")
    assert sound.code == 0
    assert "SOUND" in sound.out
    assert f"mockkata start {second.name}" in sound.out
    assert f"reference: {first.edits[0]}" in mockkata("solution").out
    standing = mockkata()
    assert "1 of" in standing.out
    assert f"mockkata start {second.name}" in standing.out
    listed = mockkata("list", "--format", "json").json
    assert [kata["name"] for kata in listed["katas"] if kata["solved"]] == [first.name]


def test_the_list_shows_how_far_each_topic_is(mockkata: Shell, started: Path, pack: Pack) -> None:
    solve(pack, started)
    mockkata("check")
    listed = [" ".join(line.split()) for line in mockkata("list").out.splitlines()]
    topic = pack.topic("magicmock")
    assert f"{topic.title} 1 of {len(topic.katas)}" in " ".join(listed)
    assert any(line.startswith(f"✓ {KATA} ") and line.endswith(" intro 5 min") for line in listed)
    assert listed[-1].startswith("Next: mockkata start ")


@pytest.mark.parametrize(
    "options", [["--topic", "patch"], ["--level", "hard"], ["--todo"], ["-t", "magic", "-l", "intro", "--todo"]]
)
def test_the_list_can_be_narrowed(mockkata: Shell, started: Path, pack: Pack, options: list[str]) -> None:
    solve(pack, started)
    mockkata("check")
    wanted = {
        kata.name
        for kata in pack.katas
        if ("patch" not in options or kata.topic == "patch")
        and ("magic" not in options or kata.topic == "magicmock")
        and ("hard" not in options or kata.level == "hard")
        and ("intro" not in options or kata.level == "intro")
        and ("--todo" not in options or kata.name != KATA)
    }
    assert {kata["name"] for kata in mockkata("list", *options, "--format", "json").json["katas"]} == wanted
    told = mockkata("list", *options)
    assert (told.code, told.err) == (0, "")
    words = told.out.partition("Next:")[0].split()
    assert {kata.name for kata in pack.katas if kata.name in words} == wanted
    assert wanted or "No kata fits." in told.out


def test_a_page_of_the_guide_is_plain_markdown_in_a_pipe(mockkata: Shell, pack: Pack) -> None:
    assert "mockkata guide glossary" in mockkata("guide").out
    told = mockkata("guide", "pitf").out
    assert told.startswith(guide.page("pitfalls").text.rstrip("\n"))
    for kata in pack.katas:
        assert (f"- `{kata.name}`: " in told) is ("pitfalls" in kata.guide)
    on_a_terminal = mockkata("guide", "pitfalls", env={"FORCE_COLOR": "1"}).out
    assert "# Pitfalls" not in on_a_terminal
    assert "\x1b[" in on_a_terminal


def test_a_lesson_leads_to_its_pages(mockkata: Shell, pack: Pack) -> None:
    told = " ".join(mockkata("start", KATA).out.split())
    assert all(f"mockkata guide {page}" in told for page in pack.find(KATA).guide)


def test_the_kata_one_stands_in_is_meant(mockkata: Shell, started: Path) -> None:
    mockkata("start", "patch-a-function")
    assert "patch-a-function" in mockkata("hint").out
    assert KATA in mockkata("hint", place=started / "tests").out


def test_a_unique_part_of_a_name_is_enough(mockkata: Shell) -> None:
    assert mockkata("start", "sqs-j").code == 0
    assert (mockkata.place / "workspace" / "sqs-jobs").is_dir()


def test_start_over_existing_work_keeps_it(mockkata: Shell, started: Path) -> None:
    (started / "tests" / "test_greeting.py").write_text("# mine\n")
    again = mockkata("start", KATA)
    assert (again.code, (started / "tests" / "test_greeting.py").read_text()) == (0, "# mine\n")
    assert "your work is as you left it" in " ".join(again.out.split())


def test_reset_says_where_the_old_work_is(mockkata: Shell, started: Path) -> None:
    (started / "tests" / "test_greeting.py").write_text("# mine\n")
    done = mockkata("reset")
    kept = mockkata.place / done.out.split("kept in")[1].strip()
    assert (kept / "tests" / "test_greeting.py").read_text() == "# mine\n"


def test_check_all_judges_everything_started(mockkata: Shell, started: Path, pack: Pack) -> None:
    solve(pack, started)
    mockkata("start", "patch-a-function")
    done = mockkata("check", "--all")
    assert done.code == 1
    assert "SOUND" in done.out
    assert "WEAK" in done.out


def test_plain_pytest_works_in_the_workspace(started: Path) -> None:
    """Each kata is a pytest project of its own, whatever lies above it."""
    (started.parent.parent / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q"], cwd=started, capture_output=True, text=True, check=False
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("arguments", "told", "next_step"),
    [
        (["check", "frist-mock"], "no kata called 'frist-mock'", "first-mock"),
        (["start", "patch"], "fits several katas", "more of the name"),
        (["check"], "No kata is named", "mockkata start"),
        (["hint"], "No kata is named", "mockkata start"),
        (["check", "--all"], "No kata was started", "mockkata start"),
        (["check", "--format", "yaml"], "yaml", ""),
        (["list", "--format", "junit"], "no JUnit form", "json"),
        (["list", "--topic", "ptach"], "no topic called 'ptach'", "patch"),
        (["list", "--topic", "zzz"], "no topic called 'zzz'", "magicmock"),
        (["guide", "pitfals"], "no page called 'pitfals'", "pitfalls"),
        (["no-such-command"], "no-such-command", ""),
    ],
)
def test_a_usage_error_is_told_with_exit_code_2(
    mockkata: Shell, arguments: list[str], told: str, next_step: str
) -> None:
    done = mockkata(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in " ".join(done.err.split())
    assert next_step in done.err
    assert "Traceback" not in done.err


def test_a_kata_not_started_is_told(mockkata: Shell) -> None:
    for command in ("check", "reset"):
        done = mockkata(command, KATA)
        assert done.code == 3
        assert f"mockkata start {KATA}" in " ".join(done.err.split())


def test_a_file_where_the_workspace_should_be_is_told_and_kept(mockkata: Shell) -> None:
    (mockkata.place / "workspace").write_text("important")
    done = mockkata("start", KATA)
    assert done.code == 3
    assert "is a file" in " ".join(done.err.split())
    assert "--workspace" in done.err
    assert (mockkata.place / "workspace").read_text() == "important"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_place_is_told(mockkata: Shell) -> None:
    mockkata.place.chmod(0o500)
    try:
        done = mockkata("start", KATA)
    finally:
        mockkata.place.chmod(0o700)
    assert done.code == 3
    assert "cannot be written" in done.err


def test_a_place_nobody_can_write_to_is_told(mockkata: Shell) -> None:
    """/proc refuses even root."""
    done = mockkata("start", KATA, "--workspace", "/proc/mockkata")
    assert done.code == 3
    assert "cannot be written" in " ".join(done.err.split())


def test_standing_in_a_folder_that_is_gone_is_told(mockkata: Shell) -> None:
    program = f"mkdir gone; cd gone; rmdir ../gone; exec {sys.executable} -m mockkata"
    done = subprocess.run(
        ["sh", "-c", program],
        cwd=mockkata.place,
        env=mockkata.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert "does not exist any more" in done.stderr


def test_a_journal_that_cannot_be_written_costs_no_verdict(mockkata: Shell, started: Path) -> None:
    journal = started.parent / ".mockkata" / "journal.jsonl"
    journal.unlink()
    journal.symlink_to("/proc/version")
    done = mockkata("check", KATA)
    assert done.code == 1
    assert "WEAK" in done.out
    assert "cannot be written" in " ".join(done.out.split())


def test_a_deleted_file_is_told_and_reset_brings_it_back(mockkata: Shell, started: Path) -> None:
    (started / "tests" / "test_greeting.py").unlink()
    done = mockkata("check")
    assert done.code == 3
    assert "is not there" in " ".join(done.err.split())
    assert f"mockkata reset {KATA}" in " ".join(done.err.split())
    assert mockkata("reset").code == 0
    assert mockkata("check").code == 1


def test_a_renamed_test_file_is_judged_all_the_same(mockkata: Shell, started: Path, pack: Pack) -> None:
    solve(pack, started)
    (started / "tests" / "test_greeting.py").rename(started / "tests" / "test_hello.py")
    assert mockkata("check").code == 0


BAD_FILES = {
    "empty": (b"", "no tests were found"),
    "syntax error": (b"def test_a(:\n", "SyntaxError"),
    "not UTF-8": (b"NAME = '\xff'\n", "utf-8"),
    "leaves at once": (b"import os\ndef test_a(): os._exit(0)\n", "ended before pytest did"),
    "loops": (b"def test_a():\n    while True: pass\n", "stopped after 10 s"),
    "rich markup": (
        b"def test_a():\n    cells = ['[/b]']\n    assert cells[0] == '[red]x[/red]', '[/nonsense]'\n",
        "[/nonsense]",
    ),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_test_file_is_wrong_and_says_why(mockkata: Shell, started: Path, case: str) -> None:
    content, told = BAD_FILES[case]
    (started / "tests" / "test_greeting.py").write_bytes(content)
    done = mockkata("check")
    assert done.code == 1, done
    assert "WRONG" in done.out
    assert told in " ".join(done.out.split())
    assert "Traceback" not in done.err
    assert (started / "tests" / "test_greeting.py").read_bytes() == content


def test_an_edited_given_file_is_told(mockkata: Shell, started: Path) -> None:
    (started / "myapp" / "greeting.py").write_text("def greet(db, user_id): return ''\n")
    done = mockkata("check")
    assert "You changed myapp/greeting.py" in " ".join(done.out.split())
    assert "WEAK" in done.out


def test_temporary_files_may_lie_at_home(mockkata: Shell, started: Path, pack: Pack) -> None:
    """As on many shared machines: what is closed to a run lies around what it needs."""
    for path, content in pack.find(KATA).reference.items():
        (started / path).write_bytes(content)
    folder = mockkata.home / "tmp" / "mine"
    folder.mkdir(parents=True)
    done = mockkata("check", env={"TMPDIR": str(folder)})
    assert (done.code, done.err) == (0, "")
    assert list(folder.iterdir()) == []


def begin_check(mockkata: Shell) -> subprocess.Popen[bytes]:
    """Start ``mockkata check`` in a process group of its own, as a terminal does."""
    return subprocess.Popen(
        [sys.executable, "-m", "mockkata", "check"],
        cwd=mockkata.place,
        env=mockkata.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def test_ctrl_c_in_the_middle_leaves_nothing_running(mockkata: Shell, started: Path) -> None:
    mark = f"mark-{time.monotonic_ns()}"
    body = f"import subprocess, sys\ndef test_a():\n    subprocess.run([sys.executable, '-c', 'while True: pass', '{mark}'])\n"
    (started / "tests" / "test_greeting.py").write_text(body)
    program = begin_check(mockkata)
    wait_for(lambda: bool(processes_mentioning(mark)))
    os.killpg(program.pid, signal.SIGINT)  # as a terminal does: to the whole foreground group
    out, err = program.communicate(timeout=30)
    assert program.returncode in INTERRUPTED
    assert b"Traceback" not in out + err
    wait_for(lambda: not processes_mentioning(mark))
    assert (started / "tests" / "test_greeting.py").read_text() == body


def test_ctrl_c_while_the_program_is_loading_shows_no_traceback(mockkata: Shell, started: Path) -> None:
    """The server is started before anything else is loaded; that is the moment."""
    program = begin_check(mockkata)
    wait_for(lambda: any("mockkata.judging.server" in line for line in processes_mentioning(str(mockkata.place))))
    os.killpg(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=30)
    assert program.returncode in INTERRUPTED
    assert (out, err) == (b"", b"")
    wait_for(lambda: not processes_mentioning(str(mockkata.place)))


def test_a_killed_program_leaves_nothing_running(mockkata: Shell, started: Path) -> None:
    mark = f"mark-{time.monotonic_ns()}"
    body = f"import subprocess, sys\ndef test_a():\n    subprocess.run([sys.executable, '-c', 'while True: pass', '{mark}'])\n"
    (started / "tests" / "test_greeting.py").write_text(body)
    program = subprocess.Popen(
        [sys.executable, "-m", "mockkata", "check"],
        cwd=mockkata.place,
        env=mockkata.environment(),
        stdout=subprocess.DEVNULL,
    )
    wait_for(lambda: bool(processes_mentioning(mark)))
    program.kill()
    program.wait()
    wait_for(lambda: not processes_mentioning(mark))


def wait_for(condition: object) -> None:
    """Wait until the condition holds; fail after half a minute."""
    assert callable(condition)
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "waited for too long"
        time.sleep(0.05)


def test_a_shell_completes_kata_names(mockkata: Shell) -> None:
    done = mockkata(
        "check",
        "pat",
        env={"_MOCKKATA_COMPLETE": "complete_bash", "COMP_WORDS": "mockkata check pat", "COMP_CWORD": "2"},
    )
    assert {"patch-a-function", "patch-where-used"} <= set(done.out.split())


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("mockkata list --topic http", "http"),
        ("mockkata list --topic magic", "magicmock"),
        ("mockkata guide side", "side"),
    ],
)
def test_a_shell_completes_topics_and_pages(mockkata: Shell, typed: str, offered: str) -> None:
    words = typed.split()
    env = {"_MOCKKATA_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    done = mockkata(*words[1:], env=env)
    assert any(offered in line for line in done.out.split()), done


def test_a_reset_from_within_says_where_one_stands_now(mockkata: Shell, started: Path) -> None:
    """The shell is in the folder that was moved, under its old name."""
    done = mockkata("reset", place=started)
    assert done.code == 0
    assert "You stand in the kept folder now" in done.out
    assert str(started) in done.out


def test_a_solution_is_shown_where_ones_own_is_gone(mockkata: Shell, started: Path) -> None:
    for file in started.rglob("*.py"):
        file.unlink()
    done = mockkata("solution", KATA, "--give-up")
    assert (done.code, done.err) == (0, "")
    assert "def test_" in done.out


def test_a_fault_of_its_own_is_told_in_a_line_and_in_full_on_request(mockkata: Shell) -> None:
    code = (
        "import mockkata.rendering.standing as s, sys\n"
        "def broken(*_, **__): raise ZeroDivisionError('on purpose')\n"
        "s.catalogue = broken\n"
        "sys.argv = ['mockkata', 'list']\n"
        "from mockkata.__main__ import main\nmain()\n"
    )
    command = [sys.executable, "-c", code]
    done = mockkata.run(command, mockkata.place, mockkata.environment())
    assert (done.code, done.out) == (3, "")
    assert "This is a fault in mockkata itself: ZeroDivisionError: on purpose" in done.err
    assert "Traceback" not in done.err
    assert "MOCKKATA_DEBUG=1" in done.err
    assert "Traceback" in mockkata.run(command, mockkata.place, mockkata.environment(MOCKKATA_DEBUG="1")).err


@pytest.mark.parametrize("width", ["80", "120"])
def test_nothing_is_wider_than_the_terminal(mockkata: Shell, started: Path, width: str) -> None:
    for command in ("check", "list", "hint", "start", "guide"):
        done = mockkata(command, env={"COLUMNS": width})
        assert max(map(len, done.out.splitlines())) <= int(width)


def test_without_colour_there_is_no_escape_code(mockkata: Shell, started: Path) -> None:
    cases: list[dict[str, str]] = [{}, {"NO_COLOR": "1"}, {"TERM": "dumb"}]
    for more in cases:
        assert "\x1b" not in mockkata("check", env=more).out


def test_a_terminal_without_unicode_gets_plain_signs(mockkata: Shell, started: Path) -> None:
    """Bullets, dashes and boxes too, and whatever a lesson or a page has in it."""
    ascii_only = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = mockkata("check", env=ascii_only)
    assert done.code == 1
    assert "x notice bugs" in done.out
    assert done.out.isascii()
    for command in (["start", "chained-calls"], ["list"], ["guide"], ["guide", "pitfalls"], ["solution", "--give-up"]):
        done = mockkata(*command, env=ascii_only)
        assert (done.code, done.err, done.out.isascii()) == (0, "", True), command
    assert " * It sends one query" in mockkata("start", "chained-calls", env=ascii_only).out


def test_colours_reach_a_terminal(mockkata: Shell, started: Path) -> None:
    assert "\x1b[" in mockkata("check", env={"FORCE_COLOR": "1"}).out
