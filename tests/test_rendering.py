"""If these fail, a verdict is right but nobody understands it."""

from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console
from rich.style import Style

from mockkata.catalogue import Kata, Pack
from mockkata.rendering import pages, reading, theme, watching
from mockkata.rendering import verdict as telling
from mockkata.watch import Scene
from tests.support import KATA_TOML, SOUND, Dojo, tiny


def told(dojo: Dojo, kata: Kata, tests: str) -> str:
    """What a person reads, as one line with single spaces."""
    console = Console(file=StringIO(), width=80, theme=theme.THEME, highlight=False)
    console.print(telling.verdict(dojo.judge(kata, tests), kata, theme.Signs()))
    assert isinstance(console.file, StringIO)
    return " ".join(console.file.getvalue().split())


def test_wrong_shows_pytests_account_with_the_learners_line(dojo: Dojo, kata: Kata) -> None:
    text = told(dojo, kata, SOUND.replace("Hello, Ada!", "Hello, Bob!"))
    assert "WRONG tiny The tests do not pass on the right code." in text
    assert "test_greets_by_name tests/test_greeting.py, line 9" in text
    assert 'assert greet(db, 42) == "Hello, Bob!"' in text
    assert "- Hello, Bob!" in text
    assert "+ Hello, Ada!" in text


def test_brittle_names_the_change_its_reason_and_the_test(dojo: Dojo, kata: Kata) -> None:
    pinned = SOUND + "\n\ndef test_pinned():\n    import inspect\n    assert 'f\"' in inspect.getsource(greet)\n"
    text = told(dojo, kata, pinned)
    assert (
        "The code may change like this: keeps the record in a local. how the name is taken out is free. Yet it broke:"
        in text
    )
    assert "test_pinned" in text


def test_weak_says_which_mistake_went_unnoticed(dojo: Dojo, kata: Kata) -> None:
    text = told(dojo, kata, SOUND[: SOUND.index("def test_stranger")])
    assert "✓ asks for the next user · noticed by test_greets_by_name" in text
    assert "✗ greets strangers as None · went unnoticed" in text
    assert "If the code had this mistake, your tests would stay green: greets strangers as None." in text


def test_who_reads_the_programs_text_is_told_once_whatever_the_case(dojo: Dojo, kata: Kata) -> None:
    """Without it, twenty cases are twenty paragraphs; and tests that fail are said to stay green."""
    reads = "\n\n@pytest.mark.parametrize('number', range(5))\ndef test_reads(number):\n"
    reads += "    assert '+ 1' not in open('myapp/greeting.py').read()\n"
    text = told(dojo, kata, f"import pytest\n{SOUND[: SOUND.index('def test_greets_by_name')]}{reads}")
    assert text.count("test_reads reads myapp/greeting.py.") == 1
    assert "If the code had any one of these 2 mistakes, no test that counts would notice." in text
    assert "stay green" not in text


def test_many_cases_that_notice_are_counted(dojo: Dojo, kata: Kata) -> None:
    """Without it, forty names stand where one says it all."""
    repeated = "@pytest.mark.parametrize('number', range(40))\ndef test_greets_by_name(number):"
    many = "import pytest\n" + SOUND.replace("def test_greets_by_name():", repeated)
    text = told(dojo, kata, many)
    assert "noticed by test_greets_by_name (40 cases)" in text
    copies = "".join(f"def test_{number}():\n    test_greets_by_name()\n" for number in range(4))
    assert "noticed by test_greets_by_name, test_0, test_1 and 2 more" in told(dojo, kata, SOUND + copies)


def test_weak_says_that_a_time_out_is_no_notice(dojo: Dojo, tmp_path: Path) -> None:
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace("minutes = 1", "minutes = 1\ntime_limit = 3"))
    looping = SOUND.replace(
        "    assert db.get_user.call_args.args == (42,)", "    while db.get_user.call_args.args != (42,):\n        pass"
    )
    assert "the run timed out, which is no way to notice (stopped after 3 s, the limit of one run)" in told(
        dojo, kata, looping
    )


def test_leaky_says_what_was_left_and_what_failed(dojo: Dojo, kata: Kata) -> None:
    leak = "import os\n" + SOUND.replace(
        "    db.get_user.assert_not_called()", "    db.get_user.assert_not_called()\n    os.environ['A'] = 'b'"
    )
    text = told(dojo, kata, leak)
    assert "After the last test, this was still there: ✗ the environment variable A was changed for good" in text


def test_leaky_says_which_test_relies_on_another(dojo: Dojo, kata: Kata) -> None:
    ordered = "SEEN = []\n" + SOUND.replace("    db = ", "    SEEN.append(1)\n    db = ", 1) + "    assert SEEN\n"
    text = told(dojo, kata, ordered)
    assert "Run last one first, the tests no longer pass: one relies on what another left behind." in text
    assert "test_stranger tests/test_greeting.py, line 19" in text
    assert "still there" not in text


def test_what_the_tests_printed_is_shown_and_cut(dojo: Dojo, kata: Kata) -> None:
    text = told(dojo, kata, "def test_a():\n    for number in range(100): print('line', number)\n    assert 0\n")
    assert "Your tests printed: (the last 20 lines)" in text
    assert "line 99" in text
    assert "line 79" not in text


def test_many_failures_are_cut(dojo: Dojo, kata: Kata) -> None:
    text = told(
        dojo, kata, "import pytest\n@pytest.mark.parametrize('n', range(9))\ndef test_a(n):\n    assert n < 0\n"
    )
    assert "and 6 more: test_a[3], test_a[4]" in text


def test_text_that_looks_like_markup_is_shown_as_it_is(dojo: Dojo, kata: Kata) -> None:
    text = told(dojo, kata, "def test_a():\n    cells = ['x']\n    assert cells[0] == '[/red][bold]'\n")
    assert "assert cells[0] == '[/red][bold]'" in text


def test_a_hidden_check_tells_its_promise_and_not_its_code(dojo: Dojo, pack: Pack) -> None:
    kata = pack.find("fake-a-repository")
    text = told(dojo, kata, kata.skeleton[kata.edits[0]].decode())
    assert "✗ the code keeps its promises" in text
    assert "Changing a user after it was added changes nothing in the repository." in text
    assert "a change made after add() reached the repository" in text
    assert "checks/test_contract.py:" not in text


def test_tests_that_pass_on_code_that_does_not_keep_its_promises(dojo: Dojo, tmp_path: Path) -> None:
    kata = tiny(tmp_path)
    (kata.folder / "checks").mkdir()
    (kata.folder / "checks/test_promise.py").write_text('def test_it():\n    """It greets twice."""\n    assert 0\n')
    text = told(dojo, tiny(tmp_path), SOUND)
    assert "WRONG tiny Your code does not keep its promises yet." in text
    assert "It greets twice." in text
    assert "test_greets_by_name" not in text


def test_sound_is_short(dojo: Dojo, kata: Kata) -> None:
    text = told(dojo, kata, SOUND)
    assert "SOUND tiny These tests do their job." in text
    assert "in any order, leaving nothing behind" in text
    assert "unnoticed" not in text


@pytest.mark.parametrize(("width", "beside"), [(200, True), (80, False)])
def test_the_solution_stands_beside_yours_where_there_is_room(kata: Kata, width: int, beside: bool) -> None:  # noqa: FBT001
    console = Console(file=StringIO(), width=width, theme=theme.THEME)
    console.print(pages.solution(kata, {kata.edits[0]: b"def test_a():\n    assert 1\n"}, width))
    assert isinstance(console.file, StringIO)
    titles = [line for line in console.file.getvalue().splitlines() if "reference: " in line]
    assert [f"yours: {kata.edits[0]}" in line for line in titles] == [beside]
    assert "assert 1" in console.file.getvalue()


def test_a_page_leads_to_its_katas_as_markdown(kata: Kata) -> None:
    text = reading.with_katas("# Page\n\nWhat it is for.\n", [kata])
    assert text.endswith("## Katas\n\n- `tiny`: Tiny (intro, 1 min)\n\nTake one up with `mockkata start NAME`.\n")
    assert reading.with_katas("# Page\n", []) == "# Page\n"


@pytest.mark.parametrize("columns", [1, 2, 10, 30, 60, 80, 200])
@pytest.mark.parametrize("rows", [1, 3, 5, 24, 60])
def test_a_frame_of_watch_fits_its_terminal(kata: Kata, columns: int, rows: int) -> None:
    """Whatever the size, no line is longer than the screen is wide, and there are no more of them than it has."""
    canvas = watching.Canvas(Console(file=StringIO(), force_terminal=True, theme=theme.THEME))
    width = min(columns, theme.READABLE_WIDTH)
    status = watching.status(Scene(kata, began=1.0, took=0.4), 2.0, width, canvas.signs)
    frame = watching.frame(
        canvas.lines(status, width)[:1],
        canvas.lines(watching.help_(canvas.console), width),
        canvas.lines(watching.foot({"h", "q"}, width), width),
        size=(columns, rows),
        first=7,
        signs=canvas.signs,
    )
    assert len(frame.lines) <= rows
    assert all(sum(cell_len(text) for _, text in line) <= columns for line in frame.lines)
    assert frame.first >= 0


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("bold red", "bold fg:ansired"),
        ("bright_black on green", "fg:ansibrightblack bg:ansigreen"),
        ("italic underline reverse strike #102030", "italic underline reverse strike fg:#102030"),
        ("color(208)", "fg:#ff8700"),
        ("default", ""),
    ],
)
def test_styles_look_the_same_on_the_screen(style: str, words: str) -> None:
    assert watching.in_other_words(Style.parse(style), colours=True) == words


def test_where_colours_are_not_wanted_only_they_are_left_out() -> None:
    assert watching.in_other_words(Style.parse("bold red on blue"), colours=False) == "bold"
