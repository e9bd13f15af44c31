"""What a call was made with: its arguments, by position and by name, and how a mock keeps them."""

import re
from collections.abc import Iterator

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Sureness, pitfall
from mockkata.diagnosis.reading.expected import (
    RECORDS,
    as_one,
    expected,
    failed_in_test,
    failed_on,
    in_words,
    listed,
    missing,
    named,
    read_of,
    reshaped,
    same,
    values,
)
from mockkata.evidence import OneCall, Patched, Value

TITLE = "The arguments of a call"
_MOCK = r"(?:unittest\.)?mock"
_WILD = re.compile(r"<built-in function any>|<class '[\w.]+'>|\btyping\.Any\b|^'(mock\.)?ANY'$|^Ellipsis$")


@pitfall(
    "args-vs-kwargs",
    title="Expected by name what is passed by position, or the other way round",
    symptom="`Expected: get(url='u')` and `Actual: get('u')`: the same values, written differently",
    why="A mock without a signature cannot know that `f(1)` and `f(x=1)` are the same call.",
    advice="Give the mock the signature of the real thing, with `autospec=True` or `create_autospec`.",
    katas=("autospec-signatures", "called-with-what"),
    explains=("call-args-shape",),
)
def passed_in_another_way(case: Case) -> Iterator[Finding]:
    """An expected call has the values of one that was made, with other ones passed by name."""
    check = expected(case)
    if check is None:
        yield from _looked_in_the_wrong_half(case)
        return
    for wanted in missing(check.calls, check.actual):
        call = next((call for call in check.actual if reshaped(wanted, call)), None)
        if call is not None:
            yield Finding(
                f"The values are right, but you expect `{in_words(wanted)}` and the code calls "
                f"{named(case, check.mock)} as `{in_words(call)}`.",
                check.place,
                because=("The mock has no signature, so to it these are different calls.",),
            )
            return


def _looked_in_the_wrong_half(case: Case) -> Iterator[Finding]:
    """A key that is not in ``kwargs`` because the value was passed by position, or an index not in ``args``."""
    compared = case.failure.comparison
    if compared is not None and compared.operator == "==" and any(failed_on(case, RECORDS)):
        yield from _compared_one_half(case, compared.left, compared.right)
    key = case.message(r"^'(\w+)'$", "KeyError")
    index = case.message("^tuple index out of range$", "IndexError")
    if not (key or index):
        return
    for number in read_of(case, ("call_args", "call_args_list", "await_args")):
        calls = case.test.mocks[number].calls
        if key and calls and all(call.args and key[1] not in call.kwargs for call in calls):
            yield Finding(
                f"`{key[1]}` is not among the `kwargs` of {named(case, number)}: "
                f"the code calls it as `{in_words(as_one(calls[-1]))}`.",
                sure=Sureness.LIKELY if calls[-1].kwargs else Sureness.SURE,
            )
        elif index and calls and all(call.kwargs for call in calls):
            names = ", ".join(f"`{name}`" for name in calls[-1].kwargs)
            yield Finding(
                f"{named(case, number)} got fewer positional arguments than you look for: {names} came by name."
            )


def _compared_one_half(case: Case, got: Value, wanted: Value) -> Iterator[Finding]:
    """The positional, or the named, arguments of a call are compared with all of its values."""
    if _shape(got) not in {"tuple", "dict"} or _shape(got) != _shape(wanted) or _flat(got.text) == _flat(wanted.text):
        return
    for number, mock in enumerate(case.test.mocks):
        for call in mock.calls:
            everything = "".join(_flat(value.text) for value in values(call))
            if call.kwargs and everything == _flat(wanted.text):
                yield Finding(
                    f"The values are right, but the code calls {named(case, number)} as `{in_words(as_one(call))}`: "
                    "some by position, some by name.",
                    sure=Sureness.LIKELY,
                )
                return


@pitfall(
    "autospec-self-in-call",
    title="Forgot the instance that an autospecced method receives",
    symptom="`Expected: charge(5)` and `Actual: charge(<pay.Gateway object at 0x...>, 5)`",
    why="With `autospec=True` a method patched on its class gets `self` like a real one, and that is part of the call.",
    advice="Expect the instance, or `ANY`, as the first argument.",
    katas=("autospec-signatures",),
    explains=("any-vs-ANY", "called-with-checks-last-only", "args-vs-kwargs", "call-args-shape"),
)
def forgot_the_instance(case: Case) -> Iterator[Finding]:
    """The calls are those expected, but for an instance of the patched class in front."""
    check = expected(case)
    if check is not None:
        patch = _method_patch(case, check.mock)
        pairs = ((wanted, call) for wanted in check.calls for call in check.actual)
        if patch and any(call.args and _without_first(wanted, call) for wanted, call in pairs):
            yield Finding(
                f"`{patch.target}.{patch.attribute}` is autospecced, so its calls begin with the "
                f"`{_bare(patch.target)}` itself; you expect `{in_words(check.calls[0])}`.",
                check.place,
                because=(f"calls: {listed(check.actual)}",),
            )
        return
    compared = case.failure.comparison
    patch = _method_patch(case, -1)
    if patch and compared and _bare(patch.target) in compared.left.text and any(failed_on(case, RECORDS)):
        yield Finding(
            f"`{patch.target}.{patch.attribute}` is autospecced, so the first argument of its calls is the "
            f"`{_bare(patch.target)}` itself.",
            sure=Sureness.LIKELY,
            because=(f"`{compared.left.text}` against `{compared.right.text}`",),
        )


def _without_first(wanted: OneCall, call: OneCall) -> bool:
    rest = OneCall(call.name, call.args[1:], call.kwargs)
    return same(wanted, rest) or reshaped(wanted, rest)


def _method_patch(case: Case, number: int) -> Patched | None:
    """The patch that put an autospecced function in the place of a method; any such patch for ``-1``."""
    for patch in case.test.patches:
        autospecced = patch.new is not None and patch.new.form == "mock" and patch.new.text.startswith("<function")
        if patch.target_kind == "class" and autospecced and number in {patch.new.mock if patch.new else -1, -1}:
            return patch
    return None


def _bare(name: str) -> str:
    return name.rpartition(".")[2]


@pitfall(
    "any-vs-ANY",
    title="A type or the function `any` in the place of `ANY`",
    symptom="`Expected: send(<built-in function any>)` or `Expected: send(<class 'str'>)`",
    why="Arguments are compared with `==`; a class is not equal to its instances, and `any` is a function.",
    advice="Put `unittest.mock.ANY` where any value will do; it is an object, not to be called.",
    katas=("any-value",),
    explains=("args-vs-kwargs", "called-with-checks-last-only", "call-args-shape"),
)
def meant_any(case: Case) -> Iterator[Finding]:
    """An expected argument is a class or the function ``any``, and no call was made with that."""
    if case.message(r"'_ANY' object is not callable", "TypeError"):
        yield Finding("You called `ANY()`: `ANY` is the object to compare with, as it is.")
    missed = case.message(
        rf"cannot import name '(any|Any)' from '{_MOCK}'|module '{_MOCK}' has no attribute '(any|Any)'$"
    )
    if missed:
        yield Finding(
            f"You looked for `{missed[1] or missed[2]}` in `mock`; what is equal to everything is `ANY`, in capitals."
        )
    check, compared = expected(case), case.failure.comparison
    if check is not None:
        wanted = [value for call in check.calls for value in values(call)]
        got = " ".join(value.text for call in check.actual for value in values(call))
        place = check.place
    elif compared and compared.operator == "==" and any(failed_on(case, RECORDS)):
        wanted, got, place = [compared.right], compared.left.text, case.own_line
    else:
        return
    for value in wanted:
        wild = _WILD.search(value.text)
        if wild and wild[0] not in got and got:
            name = value.name.removeprefix("builtins.") or wild[0]
            sentence = (
                f"You expect `{name}` itself as an argument; that is equal to no value of that kind, only to itself."
            )
            yield Finding(sentence, place, because=(f"passed was: {got[:100]}",))
            return


@pitfall(
    "call-args-shape",
    title="Took a call for its arguments",
    symptom="`assert ('a',) == 'a'`, or `'NoneType' object has no attribute 'args'`",
    why="`call_args` is a call: `.args` (or `[0]`) is a tuple of positional arguments, `.kwargs` (or `[1]`) a dict.",
    advice="Take `call_args.args` and `call_args.kwargs`, and index those; or compare the whole with a `call(...)`.",
    katas=("capture-arguments", "call-history"),
)
def took_a_call_for_its_arguments(case: Case) -> Iterator[Finding]:
    """What comes from ``call_args`` is compared with, or used as, something of another shape."""
    found = next(failed_on(case, RECORDS - {"mock_calls", "method_calls"}), None)
    if found is None:
        return
    record, compared = found.attr, case.failure.comparison
    if compared is not None:
        got, wanted = (compared.right, compared.left) if compared.operator == "in" else (compared.left, compared.right)
        if (_shape(wanted) in _SHAPES and _shape(got) not in _SHAPES) or got.record_of < 0 <= wanted.record_of:
            got, wanted = wanted, got
        if _shape(got) in _SHAPES and _shape(wanted) != _shape(got) and wanted.form not in {"any", "mock"}:
            sentence = (
                f"What you took from `{record}` is {_SHAPES[_shape(got)]}, and you compare it with {_kind(wanted)}."
            )
            yield Finding(sentence, sure=_sure(got, wanted), because=(f"`{got.text}` against `{wanted.text}`",))
        elif _flat(got.text) == _flat(wanted.text) and got.text != wanted.text and compared.operator == "==":
            yield Finding(f"The values are right, but `{record}` holds them in another shape: `{got.text[:80]}`.")
    elif case.message("NoneType", "AttributeError|TypeError") and "list" not in record:
        yield Finding(f"`{record}` is `None`: the mock had not been called when you asked.", sure=Sureness.LIKELY)
    elif failed_in_test(case) and case.message(_MISUSED, "TypeError|AttributeError|IndexError|KeyError|ValueError"):
        short = case.message("^tuple index") and ".args[" in case.line(case.own_line)
        what = "that call had fewer positional arguments" if short else _PAIR
        yield Finding(f"You take from `{record}` what is not there: {what}.")


_SHAPES = {
    "call": "a whole call",
    "calls": "a list of calls",
    "tuple": "a tuple of arguments",
    "dict": "the dict of named arguments",
}
_PAIR = "it is a pair of a tuple and a dict (`args`, `kwargs`)"
_MISUSED = (
    r"tuple indices must be|tuple index out of range|'tuple' object has no attribute|'dict' object has no attribute"
    r"|^\d$|values to unpack|unhashable type"
)


def _shape(value: Value) -> str:
    return value.form if value.form in _SHAPES else value.type.rpartition(".")[2]


def _kind(value: Value) -> str:
    return f"`{' '.join(value.text.split())[:60]}`"


def _flat(text: str) -> str:
    """The values in a repr, whatever they are wrapped in."""
    return re.sub(r"\bcall\b|[\[\](){},\s]|'?\b\w+'?[=:]", "", text)


def _sure(got: Value, wanted: Value) -> Sureness:
    simple = got.form.startswith("call") or _shape(wanted) in {"str", "int", "bytes", "float", "bool"}
    return Sureness.SURE if simple or _flat(got.text) == _flat(wanted.text) else Sureness.LIKELY
