"""No mock: a class with a property of its own, and one diary for everything that happens."""

import pytest

from myapp.worker import run_jobs


class Switch:
    def __init__(self, diary, answers):
        self.diary = diary
        self.answers = list(answers)

    @property
    def debug(self):
        self.diary.append("asks")
        return self.answers.pop(0)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([True, False], ["asks", "logs A7", "runs A7", "asks", "runs B8"]),
        ([False, True], ["asks", "runs A7", "asks", "logs B8", "runs B8"]),
    ],
)
def test_two_jobs(answers, expected):
    diary = []
    jobs = {name: lambda name=name: diary.append(f"runs {name}") for name in ("A7", "B8")}

    def log(line):
        diary.extend(f"logs {name}" for name in jobs if name in line)

    run_jobs(jobs, Switch(diary, answers), log)

    assert diary == expected
