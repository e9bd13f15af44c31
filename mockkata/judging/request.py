"""What crosses from the judge to a child process: one suite run, as JSON."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class SuiteRequest:
    """One pytest session of the learner's tests on one implementation, staged and ready to run."""

    folder: str
    """The staged files; becomes the working directory."""
    home: str
    """An empty folder that stands in for the home directory."""
    temporary: str
    """An empty folder for temporary files."""
    token: str
    """What each record begins with, so that the judge can tell them from what a test writes there."""
    tools: tuple[str, ...]
    """Import names of the libraries the kata needs."""
    plugins: tuple[str, ...]
    """Import names of the pytest plugins to hand over."""
    homes: tuple[str, ...] = ()
    """The user's own directories and the workspace, which the run must not see."""
    pack: str = ""
    """The folder of the pack, which it must not read."""
    program: tuple[str, ...] = ()
    """The Python files that the learner did not write."""
    target: str = ""
    """What pytest is asked to run; empty: what pytest.ini says."""
    learner_files: tuple[str, ...] = ()
    """Files the learner wrote; a failure is told from the last line that lies in one of them."""
    without: tuple[str, ...] = ()
    """Node ids of tests, and test files, that are left out."""
    reverse: bool = False
    """Whether to run the last test first."""
    detailed: bool = False
    """Whether failures are told in full (slower)."""
    first_failure: bool = False
    """Whether to stop at the first test that fails."""
    observe: float = 0.0
    """Whether to gather evidence of every test: the seconds after which one is taken to be stuck; 0: no."""

    report: bool = False
    """Whether pytest prints its own report."""

    def to_json(self) -> bytes:
        """The request as JSON."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_json(cls, text: bytes) -> "SuiteRequest":
        """The request that `to_json` wrote."""
        data = json.loads(text)
        for key in ("tools", "plugins", "homes", "program", "learner_files", "without"):
            data[key] = tuple(data[key])
        return cls(**data)

    @classmethod
    def take(cls, written: Path) -> "SuiteRequest | None":
        """The request in a file, which is gone then: it says which run this is, and no test has to know.

        None where the file is gone already, because the run was called off.
        """
        try:
            text = written.read_bytes()
            written.unlink()
        except FileNotFoundError:
            return None
        return cls.from_json(text)
