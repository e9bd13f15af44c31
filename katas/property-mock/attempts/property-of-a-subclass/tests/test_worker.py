"""A hand-written subclass of Config with a property of its own, and a night that keeps a diary."""

import pytest

from myapp.config import Config
from myapp.worker import run_jobs

NAMES = ["zz-vacuum", "kk-thumbs", "bb-upload"]  # in an order that no sorting gives


class Night:
    """One night run: what happened, what was logged, and who throws the switch."""

    def __init__(self, switch: bool, thrown_in: tuple[str, ...] = ()) -> None:
        self.switch = switch
        self.thrown_in = thrown_in
        self.diary: list[str] = []
        self.lines: list[str] = []

    def _job(self, name: str):
        def job() -> None:
            self.diary.append(name)
            if name in self.thrown_in:
                self.switch = not self.switch

        return job

    def _log(self, line: str, /) -> None:
        self.lines.append(line)

    def run(self, *names: str) -> "Night":
        night = self

        class Switch(Config):
            @property
            def debug(self) -> bool:
                night.diary.append("?")
                return night.switch

        run_jobs({name: self._job(name) for name in names}, Switch(), self._log)
        return self

    def told_about(self) -> list[str]:
        """The jobs that were logged, one entry for each line."""
        told = []
        for line in self.lines:
            (name,) = [name for name in NAMES if name in line]
            told.append(name)
        return sorted(told, key=NAMES.index)


FIRST, SECOND, THIRD = NAMES


@pytest.mark.parametrize(
    ("switch", "thrown_in", "told"),
    [
        (True, (), [FIRST, SECOND, THIRD]),
        (False, (), []),
        (False, (FIRST,), [SECOND, THIRD]),
        (False, (SECOND,), [THIRD]),
        (False, (THIRD,), []),
        (True, (FIRST,), [FIRST]),
        (True, (SECOND,), [FIRST, SECOND]),
        (True, (THIRD,), [FIRST, SECOND, THIRD]),
        (False, (FIRST, SECOND), [SECOND]),
        (True, (FIRST, SECOND), [FIRST, THIRD]),
    ],
)
def test_each_job_goes_by_the_switch_as_it_is_then(switch, thrown_in, told):
    night = Night(switch, thrown_in).run(*NAMES)

    assert night.told_about() == told
    assert night.diary == ["?", FIRST, "?", SECOND, "?", THIRD]


@pytest.mark.parametrize("switch", [True, False])
def test_the_order_is_the_one_that_was_given(switch):
    night = Night(switch).run(SECOND, THIRD, FIRST)

    assert night.diary == ["?", SECOND, "?", THIRD, "?", FIRST]


@pytest.mark.parametrize("switch", [True, False])
def test_a_night_without_jobs_asks_nothing_and_tells_nothing(switch):
    night = Night(switch).run()

    assert (night.diary, night.lines) == ([], [])


def test_lines_are_texts():
    night = Night(True).run(FIRST)

    assert [type(line) for line in night.lines] == [str]
