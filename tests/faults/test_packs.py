"""If these fail, a pack from a stranger can crash the program, hang it, or reach out of its folder."""

import re
from pathlib import Path

import pytest

from mockkata.catalogue import Kata, load_pack
from mockkata.errors import ExitCode, KataError
from tests.faults.fault import plain
from tests.faults.packs import ALL, FAULTS
from tests.support import KATA_TOML, Shell, write_pack

BESIDE = "nobody's business"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A pack to be broken, with something beside it that must stay as it is."""
    (tmp_path / "secret").write_text(BESIDE)
    return write_pack(tmp_path / "pack")


def use(pack: Path) -> list[Kata]:
    """Read everything of a pack."""
    katas = list(load_pack(pack).katas)
    for kata in katas:
        _ = kata.skeleton, kata.given, kata.reference, kata.checks, kata.lesson
        for attempt in kata.attempts:
            kata.attempt_files(attempt)
    return katas


def lies_beside(pack: Path) -> set[str]:
    """The names of what lies beside the pack."""
    return {path.name for path in pack.parent.iterdir()}


@pytest.mark.parametrize("fault", ALL)
def test_a_hostile_pack_is_refused_in_words(hostile: Path, fault: str) -> None:
    """Without it, one of these would crash the program, be passed over in silence, or lead out of the pack."""
    breaks, told = ALL[fault]
    breaks(hostile)
    beside = lies_beside(hostile)
    with pytest.raises(KataError) as caught:
        use(hostile)
    assert re.search(told, caught.value.message), caught.value.message
    assert caught.value.exit_code is ExitCode.BROKEN
    assert str(hostile) in caught.value.message
    for words in (caught.value.message, caught.value.hint):
        assert words.isprintable()
        assert BESIDE not in words
        assert 0 < len(words) < 1000
    assert lies_beside(hostile) == beside


ROWS = [
    pytest.param(name, marks=pytest.mark.fault(name, f"refused, exit code 3: “{plain(told)}”"))
    for name, (_, told) in FAULTS.items()
]


@pytest.mark.parametrize("fault", ROWS)
def test_the_command_refuses_a_hostile_pack_too(mockkata: Shell, hostile: Path, fault: str) -> None:
    """Without it, `mockkata verify` could hang, show a traceback, or let a name steer the terminal."""
    breaks, _ = FAULTS[fault]
    breaks(hostile)
    beside = lies_beside(hostile)
    done = mockkata("verify", "--pack", str(hostile))
    assert done.code == ExitCode.BROKEN, done
    assert done.err.startswith("Error: ")
    assert "\nNext:  " in done.err
    for words in ("Traceback", "fault in mockkata itself", BESIDE, "\x1b", "\x9b"):
        assert words not in done.err + done.out
    assert lies_beside(hostile) == beside


def test_a_pack_that_is_not_broken_is_taken(hostile: Path) -> None:
    """Without it, the tests above could pass because everything is refused."""
    assert [kata.name for kata in use(hostile)] == ["tiny"]


@pytest.mark.fault("Rich markup in titles and names", "is shown as the text it is")
def test_markup_in_titles_and_names_is_only_text(mockkata: Shell, hostile: Path) -> None:
    """Without it, a name could change the colours of the report, or stop it with a markup error."""
    markup = "[bold red]boo[/] [/nothing] [link=file:///etc/passwd]x[/link] \\\\[x]"
    (hostile / "tiny/kata.toml").write_text(
        KATA_TOML.replace('"Tiny"', f'"{markup}"')
        .replace('"asks for the next user"', f'"{markup}"')
        .replace('verdict = "weak"', 'verdict = "sound"')
    )
    (kata,) = use(hostile)
    assert kata.title == kata.bugs[0].name == markup.replace("\\\\", "\\")
    done = mockkata("verify", "--pack", str(hostile), env={"COLUMNS": "200", "FORCE_COLOR": "1"})
    assert done.code == ExitCode.NOT_YET
    assert "[bold red]boo[/] [/nothing]" in " ".join(done.out.split())
    assert "\x1b]8" not in done.out
