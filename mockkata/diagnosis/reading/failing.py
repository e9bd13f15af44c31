"""What a failed test was about: the values it compared, and the calls it wanted."""

from collections.abc import Iterator

from mockkata.diagnosis.case import Case
from mockkata.evidence import MockCall, MockSeen, Value

PLAIN = ("dict", "list", "tuple", "set", "str", "bytes", "int", "float", "bool", "NoneType")
"""Types of plain data, by their bare names."""


def sides(case: Case) -> list[str]:
    """The two values whose comparison failed, as texts; ``unittest`` tells them in its message only."""
    compared = case.failure.comparison
    if compared is not None:
        return [compared.left.text, compared.right.text]
    message = case.failure.message.partition("\n")[0].partition(" : ")[0]
    return message.split(" != ") if " != " in message else []


def tells_of(case: Case, text: str) -> bool:
    """Whether the comparison or the message that ended the test tells of a value (an empty list tells nothing)."""
    return len(text) > len("[]") and any(text in told for told in (*sides(case), case.failure.message))


def arguments(call: MockCall) -> str:
    """The arguments of a call as they would be written."""
    return ", ".join(
        [*(value.text for value in call.args), *(f"{key}={value.text}" for key, value in call.kwargs.items())]
    )


def wanted(case: Case, number: int, call: MockCall) -> bool:
    """Whether what failed wanted a call of a mock just as it was made."""
    then = f"({arguments(call)})"
    for made in case.test.assertions:
        if made.passed or made.mock != number:
            continue
        if f"({arguments(MockCall(made.args, made.kwargs))})" == then or any(then in value.text for value in made.args):
            return True
    texts = [value.text for value in (*call.args, *call.kwargs.values())]
    return any(then in side or (side in texts and side not in call.changed) for side in sides(case))


def answer_lacking(case: Case) -> Iterator[tuple[int, str, str]]:
    """Mocks that return data of which the code wanted an attribute: the mock, the type and the attribute."""
    told = case.message(r"^'(\w+)' object has no attribute '(\w+)'", "AttributeError")
    if told is None or told[1] not in PLAIN or case.raised_by.owner != "program":
        return
    for number, mock in enumerate(case.test.mocks):
        answer = mock.return_value
        if (
            answer
            and mock.calls
            and answer.type == f"builtins.{told[1]}"
            and not (told[1] in {"list", "tuple"} and hasattr(str, told[2]))
        ):
            yield number, told[1], told[2]


def changed_before(case: Case, mock: MockSeen) -> MockSeen | None:
    """The same mock, or one made in the same way, in an earlier test that left its answer as it is now."""
    for earlier in case.earlier:
        for other in earlier.mocks:
            if (
                other.path == mock.path
                and other.answered_first
                and _text(other.return_value) == _text(mock.return_value)
            ):
                return other
    return None


def _text(value: Value | None) -> str:
    return value.text if value is not None else ""
