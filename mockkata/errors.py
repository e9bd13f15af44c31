"""What can go wrong outside the learner's tests, and the exit codes of the program."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells the shell; the same for every command."""

    OK = 0
    """Sound, or the command did what it was asked."""
    NOT_YET = 1
    """The tests are not sound yet, or a pack has faults."""
    USAGE = 2
    """The command line was off: an unknown kata, an option that does not fit."""
    BROKEN = 3
    """A kata, the workspace or the environment is broken."""
    INTERRUPTED = 130
    """Ctrl-C."""


class MockkataError(Exception):
    """An error to show to a person: what is wrong and where, and what to do next.

    ``message`` says what and where; ``hint`` is one sentence on what to do next.
    """

    exit_code = ExitCode.BROKEN

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(MockkataError):
    """The command line asked for something that does not exist or does not fit."""

    exit_code = ExitCode.USAGE


class KataError(MockkataError):
    """A kata or a pack is not as it should be; names the file and the key."""


class WorkspaceError(MockkataError):
    """The learner's folder is missing, cannot be written, or is in the way."""


class JudgingError(MockkataError):
    """The judge itself could not work: a library missing, a process that did not start."""
