"""If these fail, `mockkata watch` shows a stale verdict, does not answer a key, or leaves the terminal in a mess.

The real program, in a real pseudo-terminal.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from mockkata.catalogue import Pack
from mockkata.journal import Solved, append
from tests.support import Shell, processes_mentioning
from tests.terminal import Terminal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")

KATA = "patch-where-used"
FILE = f"workspace/{KATA}/tests/test_weather.py"
SLOW = "import time\ndef test_slow():\n    time.sleep(600)\n"
ENDLESS = "def test_endless():\n    while True: pass\n"
SOUND_BADGE, WRONG_BADGE = " SOUND   patch", " WRONG   patch"


@pytest.fixture
def reference(pack: Pack) -> str:
    """A sound solution of the kata."""
    return pack.find(KATA).reference["tests/test_weather.py"].decode()


class Watched:
    """A learner's place with the program watching in a terminal."""

    def __init__(self, shell: Shell, terminal: Terminal) -> None:
        self.place = shell.place
        self.file = shell.place / FILE
        self.terminal = terminal
        self.wait_for = terminal.wait_for
        self.press = terminal.press

    def save(self, text: str) -> None:
        """As an editor does."""
        self.file.write_text(text)

    def events(self) -> list[str]:
        """What the journal tells."""
        lines = (self.place / "workspace" / ".mockkata" / "journal.jsonl").read_text().splitlines()
        return [json.loads(line)["event"] for line in lines]

    def end(self, key: str = "q") -> int:
        """Leave; return the exit code."""
        self.press(key)
        return self.terminal.wait_for_end()


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mockkata", *arguments]


@pytest.fixture
def begun(mockkata: Shell) -> Iterator[Watched]:
    """The kata was started before; its skeleton is wrong."""
    assert mockkata("start", KATA).code == 0
    with Terminal(program("watch"), folder=mockkata.place, environment=mockkata.environment()) as terminal:
        terminal.wait_for(WRONG_BADGE, "What happened")
        yield Watched(mockkata, terminal)


def test_a_save_is_judged_and_a_sound_verdict_says_what_was_learned(begun: Watched, reference: str, pack: Pack) -> None:
    begun.save(reference)
    shown = begun.wait_for(SOUND_BADGE, "Next:  n ")
    assert " ".join(pack.find(KATA).learned.split()[:6]).replace("`", "") in " ".join(shown.split())
    assert "WRONG" not in shown
    begun.save("def test_a(): pass\n")
    shown = begun.wait_for(" WEAK   patch", "test_a notices nothing: it passes", "What happened")
    assert "SOUND" not in shown
    assert begun.end() == 0
    assert begun.events() == ["started", "started", "checked", "checked", "solved", "checked"]


def test_a_save_during_a_run_calls_it_off(begun: Watched, reference: str) -> None:
    """The verdict on the screen is always the one of the file as it is."""
    begun.save(SLOW)
    begun.wait_for("running", "Judging your files as they are now")
    begun.save(reference)
    shown = begun.wait_for(SOUND_BADGE)
    assert "test_slow" not in shown
    assert begun.end() == 0
    assert begun.events().count("checked") == 2, "an attempt that was called off is none"


def test_many_saves_in_a_burst_end_in_the_verdict_on_the_last(begun: Watched, reference: str) -> None:
    for number in range(12):
        begun.save(f"def test_number_{number}(): assert 0\n")
        time.sleep(0.03)
    begun.save(reference)
    begun.wait_for(SOUND_BADGE, "Next:  n ")
    time.sleep(0.5)
    begun.terminal.read(0.5)
    assert SOUND_BADGE in begun.terminal.text
    assert begun.end() == 0


def test_keys_are_answered_during_a_run(begun: Watched) -> None:
    begun.save(SLOW)
    begun.wait_for("running")
    for key, text in (
        ("h", "Hint 1 of"),
        ("h", "Hint 2 of"),
        ("g", "Patch where it is used"),
        ("?", "Every save is judged"),
        ("l", "Up and down, Enter"),
        ("s", "is not solved yet"),
        ("f", "pytest runs when the verdict is known"),
    ):
        begun.press(key)
        assert "running" in begun.wait_for(text).splitlines()[0]
    assert begun.end() == 0


def test_ctrl_c_during_a_run_leaves_nothing_behind(begun: Watched) -> None:
    mark = f"mark-{begun.place.parent.name}-{time.monotonic_ns()}"
    begun.save(f"import subprocess\ndef test_a(): subprocess.run(['sleep', '600'], env={{'MARK': '{mark}'}})\n")
    begun.terminal.wait_until(lambda _: bool(processes_mentioning(mark)))
    assert begun.end("\x03") == 130
    assert processes_mentioning(mark) == []
    assert restored(begun.terminal)


def restored(terminal: Terminal) -> bool:
    """Whether the program left the alternate screen and showed the cursor, in this order, and last."""
    written = bytes(terminal.written)
    return written.rfind(b"\x1b[?1049l") > written.rfind(b"\x1b[?1049h") and written.rfind(
        b"\x1b[?25h"
    ) > written.rfind(b"\x1b[?25l")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_in_good_order(begun: Watched, number: signal.Signals) -> None:
    begun.save(SLOW)
    begun.wait_for("running")
    os.kill(begun.terminal.pid, number)
    assert begun.terminal.wait_for_end() == 128 + number
    assert restored(begun.terminal)
    assert processes_mentioning(str(begun.place)) == []


@pytest.mark.parametrize("broken", ["mockkata.rendering.watching.help_", "mockkata.attempt.report"])
def test_a_fault_of_its_own_gives_the_terminal_back_too(mockkata: Shell, broken: str) -> None:
    """An exception nobody foresaw must not leave the terminal without an echo."""
    module, _, function = broken.rpartition(".")
    assert mockkata("start", KATA).code == 0
    code = (
        f"import {module} as m, sys\n"
        "def broken(*_, **__): raise ZeroDivisionError('on purpose')\n"
        f"m.{function} = broken\n"
        "sys.argv = ['mockkata', 'watch']\n"
        "from mockkata.__main__ import main\nmain()\n"
    )
    with Terminal([sys.executable, "-c", code], folder=mockkata.place, environment=mockkata.environment()) as terminal:
        terminal.wait_for(WRONG_BADGE)
        terminal.press("?" if function == "help_" else "f")
        assert terminal.wait_for_end() == 3
        assert restored(terminal)
        assert "This is a fault in mockkata itself: ZeroDivisionError: on purpose" in terminal.text
        assert "Traceback" not in terminal.text


def test_it_can_be_put_to_sleep_and_goes_on(mockkata: Shell, reference: str) -> None:
    """As any program in a shell."""
    assert mockkata("start", KATA).code == 0
    shell = ["bash", "--norc", "--noprofile", "-i"]
    with Terminal(shell, folder=mockkata.place, environment=mockkata.environment(PS1="ready> ")) as terminal:
        terminal.wait_for("ready>")
        terminal.press(f"{' '.join(program('watch'))}\r")
        terminal.wait_for(WRONG_BADGE, "q quit")
        terminal.press("\x1a")
        terminal.wait_for("Stopped", "ready>")
        (mockkata.place / FILE).write_text(reference)
        terminal.press("fg\r")
        terminal.wait_for(SOUND_BADGE, "q quit")
        terminal.press("q")
        terminal.wait_until(lambda screen: screen.endswith("ready>"))


def test_it_is_drawn_anew_at_any_size(begun: Watched) -> None:
    for columns, rows in ((60, 20), (120, 50), (60, 12), (30, 8), (80, 24)):
        begun.terminal.resize(columns, rows)
        shown = begun.terminal.wait_until(
            lambda screen: screen.startswith(KATA[:10]) and screen.rstrip().endswith("q quit"), f"{columns} x {rows}"
        )
        assert len(shown.splitlines()) <= rows
    assert begun.end() == 0


def test_what_is_long_is_scrolled(begun: Watched) -> None:
    begun.terminal.resize(80, 16)
    begun.press("f")
    begun.wait_for("test session starts", "lines 1 to")
    begun.press(" ")
    begun.terminal.wait_until(lambda screen: "lines 1 to" not in screen)
    begun.press("\x1b[F")  # End
    begun.wait_for("1 failed in")
    begun.press("\x1b[H")  # Home
    begun.wait_for("test session starts")
    assert begun.end() == 0


def test_a_loop_that_never_ends_is_ended_and_explained(mockkata: Shell) -> None:
    assert mockkata("start", KATA).code == 0
    (mockkata.place / FILE).write_text(ENDLESS)
    with Terminal(program("watch"), folder=mockkata.place, environment=mockkata.environment()) as terminal:
        terminal.wait_for("running")
        terminal.wait_for("stopped after 10 s")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_the_diagnosis_in_detail_and_pytests_own_words(begun: Watched) -> None:
    begun.press("d")
    begun.wait_for("Patched where it is defined", "Read: mockkata guide patch-source-not-use")
    begun.press("f")
    begun.wait_for("pytest on the right code", "test session starts")
    begun.press("\x1b")
    begun.wait_for(WRONG_BADGE)
    assert begun.end() == 0


def test_pytests_own_words_asked_for_too_early_come_later(begun: Watched) -> None:
    begun.save(ENDLESS.replace("while True: pass", "__import__('time').sleep(2); assert 0, 'at last'"))
    begun.wait_for("running")
    begun.press("f")
    begun.wait_for("pytest runs when the verdict is known.")
    begun.wait_for("pytest on the right code", "AssertionError: at last")
    assert begun.end() == 0


def test_reset_asks_and_keeps_the_work(begun: Watched) -> None:
    begun.save("# my own work\n")
    begun.wait_for("no tests were found")
    begun.press("x")
    begun.wait_for("any other key: no")
    begun.press("n")
    begun.wait_for("no tests were found")
    assert begun.file.read_text() == "# my own work\n"
    begun.press("x")
    begun.wait_for("any other key: no")
    begun.press("y")
    begun.wait_for("1 failed")
    kept = list((begun.place / "workspace" / ".mockkata" / "kept").rglob("test_weather.py"))
    assert [path.read_text() for path in kept] == ["# my own work\n"]
    assert begun.end() == 0


def test_the_next_kata_is_taken_up_when_asked_and_not_before(begun: Watched, reference: str) -> None:
    begun.save(reference)
    begun.wait_for(SOUND_BADGE, "Next:  n ")
    time.sleep(0.5)
    begun.terminal.read(0.2)
    assert begun.terminal.text.startswith(KATA)
    begun.press("s")
    begun.wait_for("the reference, and yours")
    begun.press("n")
    begun.wait_for("patch-in-a-block", "ferry landing")
    begun.press("l")
    begun.wait_for("Up and down")
    begun.press("\x1b[A\r")  # up, Enter
    begun.wait_for("patch-where-used", SOUND_BADGE)
    assert begun.end() == 0
    shown = begun.terminal.text
    assert "You are at patch-where-used" in shown


def test_it_judges_again_when_asked(begun: Watched) -> None:
    """A test may pass or fail by chance, and no save tells."""
    assert begun.events().count("checked") == 1
    begun.press("r")
    begun.terminal.wait_until(lambda _: begun.events().count("checked") == 2)
    assert WRONG_BADGE in begun.terminal.text
    assert begun.end() == 0


def test_after_the_last_kata_there_is_no_next_one(mockkata: Shell, pack: Pack, reference: str) -> None:
    journal = mockkata.place / "workspace" / ".mockkata" / "journal.jsonl"
    assert mockkata("start", KATA).code == 0
    append(journal, *(Solved(kata=kata.name) for kata in pack.katas if kata.name != KATA))
    (mockkata.place / FILE).write_text(reference)
    with Terminal(program("watch", KATA), folder=mockkata.place, environment=mockkata.environment()) as terminal:
        terminal.wait_for(SOUND_BADGE, "That was the last one: every kata is solved.")
        terminal.press("n")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert "Every kata is solved." in mockkata("start").out


def test_a_verdict_nobody_can_explain_says_so(begun: Watched) -> None:
    begun.save("def test_a():\n    assert {1: 2} == {1: 3}\n")
    begun.wait_for("test_a", "assert {1: 2} == {1: 3}")
    begun.press("d")
    begun.wait_for("No known mistake was recognised in this attempt.")
    assert begun.end() == 0


def test_a_key_that_cannot_be_answered_says_why(begun: Watched) -> None:
    """Without it, a file in the way of what a key does would end the program."""
    kept = begun.place / "workspace" / ".mockkata" / "kept"
    kept.write_text("in the way")
    begun.press("x")
    begun.wait_for("any other key: no")
    begun.press("y")
    begun.wait_for("cannot be made: Not a directory", "Move away what lies in its place")
    assert begun.file.exists()
    begun.press("\x1b")
    begun.wait_for(WRONG_BADGE)
    assert begun.end() == 0


def test_a_deleted_file_and_its_return(begun: Watched, reference: str) -> None:
    begun.file.unlink()
    begun.wait_for("cannot be judged", "is not there")
    begun.press("f")
    begun.terminal.wait_until(lambda screen: "is not there" in screen and "pytest runs" not in screen)
    begun.save(reference)
    begun.wait_for("SOUND")
    begun.press("\x1b")
    begun.wait_for(SOUND_BADGE)
    assert begun.end() == 0


def test_a_moved_workspace_says_so_and_goes_on_when_it_is_back(begun: Watched) -> None:
    workspace = begun.place / "workspace"
    workspace.rename(begun.place / "elsewhere")
    begun.wait_for("its folder is gone", "is not there any more")
    assert not workspace.exists(), "nothing is made in its old place"
    (begun.place / "elsewhere").rename(workspace)
    begun.wait_for(WRONG_BADGE)
    assert begun.end() == 0


def test_a_new_kata_shows_its_lesson_first(mockkata: Shell) -> None:
    with Terminal(program("watch"), folder=mockkata.place, environment=mockkata.environment()) as terminal:
        shown = terminal.wait_for("Stub a price", "lines 1 to")
        assert "stub-a-price" in shown.splitlines()[0]
        terminal.press("\x1b")
        terminal.wait_for("Stuck?")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_without_colours(mockkata: Shell) -> None:
    assert mockkata("start", KATA).code == 0
    environment = mockkata.environment()
    with Terminal(["env", "NO_COLOR=1", *program("watch")], folder=mockkata.place, environment=environment) as terminal:
        terminal.wait_for(WRONG_BADGE)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert b"\x1b[31m" not in terminal.written
        assert b"\x1b[0;31m" not in terminal.written


@pytest.mark.parametrize("terminal_kind", ["dumb", None])
def test_where_nothing_can_be_drawn_it_prints_one_verdict_a_save(
    mockkata: Shell, reference: str, terminal_kind: str | None
) -> None:
    """On a dumb terminal, and in a pipe."""
    assert mockkata("start", KATA).code == 0
    environment = mockkata.environment(TERM=terminal_kind or "xterm")
    command = program("watch") if terminal_kind else ["sh", "-c", f"{' '.join(program('watch'))} | cat"]
    with Terminal(command, folder=mockkata.place, environment=environment, rows=60) as terminal:
        terminal.wait_for("Watching workspace/patch-where-used", "and save. Stuck?")
        (mockkata.place / FILE).write_text(reference)
        terminal.wait_for("These tests do their job.", "mockkata start")
        assert terminal.written.count(b"The tests do not pass") == 1
        assert b"\x1b[?1049h" not in terminal.written
        terminal.press("\x03")
        assert terminal.wait_for_end() in {130, 0, -signal.SIGINT}, "a shell dies of it too"
    assert processes_mentioning(str(mockkata.place)) == []


def test_troubles_are_told_once_where_nothing_can_be_drawn(mockkata: Shell, reference: str) -> None:
    assert mockkata("start", KATA).code == 0
    workspace, elsewhere = mockkata.place / "workspace", mockkata.place / "elsewhere"
    with Terminal(
        program("watch"), folder=mockkata.place, environment=mockkata.environment(TERM="dumb"), rows=80
    ) as terminal:
        terminal.wait_for("and save. Stuck?")
        (mockkata.place / FILE).unlink()
        terminal.wait_for("is not there", "Next:")
        workspace.rename(elsewhere)
        terminal.wait_for("is not there any more")
        elsewhere.rename(workspace)
        (mockkata.place / FILE).write_text(reference)
        terminal.wait_for("These tests do their job.")
        assert terminal.text.count("is not there any more") == 1
        terminal.press("\x03")
        assert terminal.wait_for_end() == 130


@pytest.mark.parametrize("terminal_kind", ["dumb", "xterm-256color"])
def test_it_says_that_it_looks_now_and_then_where_no_events_come(
    mockkata: Shell, reference: str, terminal_kind: str
) -> None:
    """As on some network drives; a stand-in refuses what the system would."""
    assert mockkata("start", KATA).code == 0
    code = (
        "import mockkata.saves as s, sys\n"
        "async def refusing(*_, **__):\n    raise OSError(28, 'No space left on device')\n    yield\n"
        "s.awatch = refusing\n"
        "sys.argv = ['mockkata', 'watch']\n"
        "from mockkata.__main__ import main\nmain()\n"
    )
    environment = mockkata.environment(TERM=terminal_kind)
    with Terminal([sys.executable, "-c", code], folder=mockkata.place, environment=environment, rows=60) as terminal:
        terminal.wait_for("This folder tells of no saves", "WRONG")
        (mockkata.place / FILE).write_text(reference)
        terminal.wait_for("SOUND")
        terminal.press("\x03")
        assert terminal.wait_for_end() == 130


def test_mockkata_alone_offers_to_go_on(mockkata: Shell) -> None:
    assert mockkata("start", KATA).code == 0
    for answer, code in (("n\r", 0), ("\r", 0)):
        with Terminal(program(), folder=mockkata.place, environment=mockkata.environment()) as terminal:
            terminal.wait_for(f"Go on with {KATA}?")
            terminal.press(answer)
            if answer == "\r":
                terminal.wait_for(WRONG_BADGE)
                terminal.press("q")
            assert terminal.wait_for_end() == code


def test_where_there_is_no_fork(mockkata: Shell, reference: str) -> None:
    """As on Windows: a new interpreter for each run."""
    assert mockkata("start", KATA).code == 0
    environment = mockkata.environment(MOCKKATA_SPAWN="1")
    with Terminal(program("watch"), folder=mockkata.place, environment=environment) as terminal:
        terminal.wait_for(WRONG_BADGE)
        (mockkata.place / FILE).write_text(SLOW)
        terminal.wait_for("running")
        (mockkata.place / FILE).write_text(reference)
        terminal.wait_for(SOUND_BADGE)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert processes_mentioning(str(mockkata.place)) == []
