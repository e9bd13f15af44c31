"""What was seen of a suite run: plain data, from which diagnoses are made.

Nothing here looks, decides or prints. Everything is capped where it is collected. Indices point into the lists of the
same test (``-1``: none). Imports only the standard library, because the child that runs the tests uses it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """A line of code."""

    file: str = ""
    """Relative to the project's folder with ``/``; of a library, its path below ``site-packages`` or the like."""
    line: int = 0
    """1-based; 0: unknown."""
    function: str = ""
    owner: str = ""
    """``test`` (the learner's), ``program`` (the rest of the project) or ``library``."""


STUCK = "stuck"
"""The outcome of a test that was still running when its time was up."""
NOWHERE = Place()
"""Where a line is not known."""


@dataclass(frozen=True)
class Value:
    """An object, told in words: the object itself stays in the process that ran the tests."""

    type: str
    """Dotted, such as ``builtins.list``; of an exception class or another class that class itself."""
    text: str
    """Its repr, cut short."""
    form: str = ""
    """``mock``, ``coroutine``, ``call`` (of ``unittest.mock.call``), ``calls`` (a list of them), ``exception``,
    ``exception class``, ``class``, ``function``, ``module``, ``any`` (``mock.ANY``), ``property``; empty for the rest.
    """
    mock: int = -1
    """Which of the test's mocks it is."""
    name: str = ""
    """Of a function, class or module: where it was defined, such as ``requests.api.get``; of a mock its path."""
    calls: tuple["OneCall", ...] = ()
    """Of a call, or a list of them: what each says."""
    record_of: int = -1
    """Of a call, or a list of them: the mock whose own record it is, such as its ``call_args_list``."""


@dataclass(frozen=True)
class OneCall:
    """A ``call(...)`` that a test expects, or that a mock remembers."""

    name: str = ""
    """Empty for a call of the mock itself, ``().read`` for a method of what it returned."""
    args: tuple[Value, ...] = ()
    kwargs: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class MockCall:
    """One call of a mock, with the arguments as they were at that moment."""

    args: tuple[Value, ...] = ()
    kwargs: dict[str, Value] = field(default_factory=dict)
    place: Place = NOWHERE
    """The nearest line of the test or the program that led to it."""
    direct: bool = False
    """Whether that line itself made the call, not a library it called."""
    raised: str = ""
    """Dotted type of the exception its side effect raised."""
    changed: str = ""
    """The call as ``mock`` remembers it at the end, where an argument has changed since."""
    misfit: str = ""
    """Why the real thing that the mock was specced with would have refused this call."""


@dataclass(frozen=True)
class MockSeen:
    """A mock that lived while a test ran."""

    kind: str
    """``Mock``, ``MagicMock``, ``AsyncMock``, ``NonCallableMagicMock``, ``PropertyMock``, ..."""
    path: str
    """How ``mock`` itself calls it, such as ``get().json()``; ``mock`` where it has no name."""
    attribute: str = ""
    """The last step of the path: an attribute's name, or ``()`` for a return value."""
    parent: int = -1
    """The mock it is an attribute or the return value of."""
    name: str = ""
    """The ``name=`` that a person gave it."""
    spec: str = ""
    """Dotted name of the class or function it is specced with; ``names`` where that was a list of names."""
    spec_lacks: tuple[str, ...] = ()
    """Attributes that instances of that class get when they are made; the class, and so the mock, has none."""
    autospec: bool = False
    """Whether it checks the signature of calls."""
    sealed: bool = False
    wraps: bool = False
    return_value: Value | None = None
    """Where somebody set it."""
    answered_first: str = ""
    """The repr of its return value when it was first called, if it is a list, dict or set that has changed since."""
    side_effect: Value | None = None
    """Where somebody set it, as it was given (a list, not the iterator that ``mock`` makes of it)."""
    attributes: dict[str, Value] = field(default_factory=dict)
    """What somebody set on it other than mocks."""
    children: tuple[str, ...] = ()
    """Attributes that were set to mocks or came into being because somebody asked for them."""
    magic: tuple[str, ...] = ()
    """Special methods that were used though nobody configured them, such as ``__int__``."""
    configured_magic: tuple[str, ...] = ()
    """Special methods that somebody gave a return value or a side effect."""
    call_count: int = 0
    await_count: int = 0
    calls: tuple[MockCall, ...] = ()
    """The first of them."""
    made: Place = NOWHERE
    before: bool = False
    """Whether it was there before this test began."""


@dataclass(frozen=True)
class Patched:
    """A patch, by ``unittest.mock`` or ``monkeypatch``."""

    via: str
    """``patch``, ``patch.object``, ``patch.dict``, ``patch.multiple``, ``monkeypatch.setattr`` or
    ``monkeypatch.setenv``."""
    written: str
    """The target as it was written, where it was a string."""
    target: str
    """Dotted name of the module or class it changes; of an instance the name of its class."""
    target_kind: str
    """``module``, ``class``, ``instance`` or ``dict``."""
    attribute: str
    original: Value | None = None
    missing: bool = False
    """Whether there was no such attribute (``create=True``, or one of the builtins)."""
    given: bool = False
    """Whether the replacement was passed in."""
    new: Value | None = None
    made: Place = NOWHERE
    entered: str = ""
    """The phase in which it began: ``import``, ``setup``, ``call``; empty if it never did."""
    left: str = ""
    """The phase in which it ended, if it ended by the end of the test: ``setup``, ``call``, ``teardown``."""
    started: bool = False
    """Whether by ``start()``."""
    decorates: str = ""
    """The function or class it decorates."""
    used: bool = False
    """Whether the replacement, if a mock, was called or its attributes were while it was in place."""
    elsewhere: tuple[str, ...] = ()
    """Other names in the project for the original: ``myapp.weather.get``; ``default of myapp.poll.run``; for a class
    also ``instance myapp.clients.CLIENT``; ``kept by myapp.jobs.HANDLERS`` for a container, closure or object that took
    it in. Of an instance: ``class myapp.clients.Client``."""
    ran_before: int = 0
    """How often the original ran in this test before the patch, during it and after it."""
    ran_during: int = 0
    ran_after: int = 0
    ran_at: Place = NOWHERE
    """From where it was called, the last time."""
    lacks: tuple[str, ...] = ()
    """Attributes that a mock without a spec was asked for in its place and the original does not have."""
    keys: tuple[str, ...] = ()
    """Of ``patch.dict`` and ``setenv``: the keys it sets."""
    keys_read: tuple[str, ...] = ()
    """Those of them that were read meanwhile, if the dictionary is ``os.environ``."""
    cleared: bool = False


@dataclass(frozen=True)
class AssertionMade:
    """A call of one of the ``assert_...`` methods of a mock."""

    method: str
    mock: int = -1
    args: tuple[Value, ...] = ()
    kwargs: dict[str, Value] = field(default_factory=dict)
    passed: bool = False
    message: str = ""
    place: Place = NOWHERE
    history: tuple[OneCall, ...] = ()
    """Of one that failed: the mock's ``mock_calls`` at that moment."""


@dataclass(frozen=True)
class Comparison:
    """The last comparison that failed in an ``assert``, or in a method of ``TestCase`` such as ``assertEqual``."""

    operator: str
    left: Value
    right: Value


@dataclass(frozen=True)
class Failure:
    """The exception that ended a test, or kept a file from being loaded."""

    type: str
    """Dotted, such as ``builtins.AssertionError``, ``_pytest.outcomes.Failed``."""
    message: str
    argument: str = ""
    """The fixture that was not found."""
    frames: tuple[Place, ...] = ()
    """Outermost first."""
    chain: tuple[tuple[str, str], ...] = ()
    """Type and message of the exceptions behind it, nearest first."""
    comparison: Comparison | None = None


@dataclass(frozen=True)
class Connection:
    """An attempt to reach another machine."""

    host: str
    library: str = ""
    """``requests``, ``httpx``, ``botocore``, ``urllib`` or empty."""
    place: Place = NOWHERE
    """The nearest line of the program or the test."""
    phase: str = ""


@dataclass(frozen=True)
class Slept:
    """A ``time.sleep`` that really slept."""

    seconds: float
    place: Place = NOWHERE


@dataclass(frozen=True)
class Registered:
    """An answer registered with ``responses`` or a route of ``respx``."""

    library: str
    method: str
    url: str
    calls: int = 0
    active: bool = False
    """Whether its library was ever switched on for it while the test ran."""
    checked: bool = False
    """Whether the library was told to insist that it is used."""
    below_moto: bool = False
    """Of one of ``responses``: whether moto began after its library was switched on for it, and so hears first."""
    empty: bool = False
    """Of a route of ``respx``: whether nobody said what it answers."""
    place: Place = Place()
    """Where it was registered, if that was seen."""


@dataclass(frozen=True)
class Client:
    """A boto3 client or resource."""

    service: str
    region: str = ""
    place: Place = NOWHERE
    at_import: bool = False
    in_moto: bool = False
    """Whether moto was active when it was made."""


@dataclass(frozen=True)
class Stubbed:
    """A ``botocore.stub.Stubber``."""

    service: str
    activated: bool = False
    pending: tuple[str, ...] = ()
    """Operations whose answers nobody fetched."""
    checked: bool = False
    """Whether ``assert_no_pending_responses`` was called."""
    place: Place = NOWHERE


@dataclass(frozen=True)
class Left:
    """Something a test changed and did not put back."""

    what: str
    """``patch``, ``environment`` or ``attribute``: of a module or class of the program, whatever it is now; of another
    one, or of an object that a module holds, a mock or a function of the tests."""
    name: str


@dataclass(frozen=True)
class TestEvidence:
    """What was seen while one test ran, or while a file was loaded (``phase`` is then ``import``)."""

    __test__ = False

    name: str
    """Pytest's node id."""
    outcome: str
    """``passed``, ``failed``, ``error``, ``skipped``, ...; ``stuck`` where it was still running."""
    phase: str = ""
    """Where it failed: ``import``, ``setup``, ``call``, ``teardown``."""
    place: Place = NOWHERE
    """Where the test function is."""
    failure: Failure | None = None
    patches: tuple[Patched, ...] = ()
    mocks: tuple[MockSeen, ...] = ()
    assertions: tuple[AssertionMade, ...] = ()
    connections: tuple[Connection, ...] = ()
    sleeps: tuple[Slept, ...] = ()
    never_awaited: tuple[str, ...] = ()
    """Names of coroutines that nobody awaited."""
    registered: tuple[Registered, ...] = ()
    unmatched: tuple[str, ...] = ()
    """Requests that ``responses`` or ``respx`` refused, also where the program swallowed the refusal."""
    clients: tuple[Client, ...] = ()
    stubs: tuple[Stubbed, ...] = ()
    in_moto: bool = False
    """Whether moto was active when the test failed."""
    aws_resources: tuple[str, ...] = ()
    """What exists in moto when the test failed, such as ``dynamodb eu-west-1 users``."""
    aws_dropped: tuple[str, ...] = ()
    """What existed in moto and went as its last mock ended, before the test failed or as its fixtures went down."""
    moto_used: bool = False
    """Whether moto was active at any time of the test."""
    caches: tuple[str, ...] = ()
    """Functions of the project with an ``lru_cache`` that answered from it during the test."""
    ran: tuple[str, ...] = ()
    """Functions of the program that ran, such as ``myapp.weather.get_temperature``; empty if nobody watched."""
    watched: bool = False
    """Whether anybody watched which functions run."""
    left: tuple[Left, ...] = ()
    broken_asserts: tuple[Place, ...] = ()
    """Where an ``assert`` of the learner's did not hold, whether the test failed by it or somebody swallowed it."""

    @property
    def passed(self) -> bool:
        """Whether the test passed."""
        return self.outcome == "passed"


@dataclass(frozen=True)
class Evidence:
    """What was seen of one suite run."""

    tests: tuple[TestEvidence, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    """The project's Python files: path to text."""
    learner_files: tuple[str, ...] = ()
    """Those of them that the learner wrote."""
