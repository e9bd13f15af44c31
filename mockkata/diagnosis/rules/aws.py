"""AWS without AWS: moto and botocore's ``Stubber``."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.aws_calls import (
    MOTO_NAME,
    called_in_vain,
    caller,
    errors_of,
    failed,
    has,
    hosts,
    is_fixture,
    knows_moto,
    learners_texts,
    moto_blocks,
    reached,
    unmocked,
)
from mockkata.diagnosis.reading.aws_errors import missing_resource, refused_by_aws, target_within_boto, told_by_stubber
from mockkata.evidence import Client, Place, Stubbed

TITLE = "AWS"

_SYMPTOMS_OF_NO_MOCK = (
    "moto-not-active",
    "moto-resource-missing",
    "moto-client-at-import",
    "fixture-return-inside-with",
)


@pitfall(
    "moto-no-region",
    title="No region for the client",
    symptom="`NoRegionError: You must specify a region.`",
    why="`mock_aws` sets credentials but no region, and boto3 reads `AWS_DEFAULT_REGION`, not `AWS_REGION`.",
    advice="Pass `region_name=`, or set `AWS_DEFAULT_REGION` before the client is made.",
    katas=("sqs-jobs", "sns-to-sqs"),
)
def moto_no_region(case: Case) -> Iterator[Finding]:
    """A client or resource was made with no region."""
    if "NoRegionError" not in errors_of(case):
        return
    client = next((one for one in reversed(case.test.clients) if not one.region), Client("AWS"))
    wrong_variable = any('"AWS_REGION"' in text or "'AWS_REGION'" in text for text in learners_texts(case))
    reason = "`mock_aws` does not set one" if knows_moto(case) else "nothing in the test sets one"
    reason = "`AWS_REGION` is not read by boto3" if wrong_variable else reason
    made_early = client.at_import and any("AWS_DEFAULT_REGION" in text for text in learners_texts(case))
    yield Finding(
        f"The `{client.service}` client was made without a region, and {reason}.",
        client.place if client.place.owner == "test" else Place(),
        Sureness.LIKELY if made_early else Sureness.SURE,
        (f"`boto3` was asked for `{client.service}` at {client.place.file}:{client.place.line}",),
    )


@pitfall(
    "moto-not-active",
    title="`mock_aws` is not on",
    symptom="`NoCredentialsError: Unable to locate credentials`, or a real connection to AWS is attempted",
    why="`mock_aws` works while its decorator, block or `start()` lasts; merely calling it starts nothing.",
    advice="Decorate the test, enter the block, or call `start()` and `stop()`; and have it last for the whole test.",
    katas=("ssm-secrets", "sts-and-iam"),
)
def moto_not_active(case: Case) -> Iterator[Finding]:
    """A call went to AWS itself in a test that knows moto, while moto was not active."""
    if not unmocked(case) or case.test.in_moto or case.test.stubs or not knows_moto(case):
        return
    vain = called_in_vain(case)
    if vain.file:
        sentence = (
            f"You called `mock_aws()`, which starts nothing by itself, and {caller(case)} then called AWS for real."
        )
    elif case.test.moto_used:
        sentence = f"`mock_aws` was not on when {caller(case)} called AWS: it had ended, or not begun."
    else:
        sentence = f"No `mock_aws` was on as `{case.test.place.function}` ran: {caller(case)} called AWS for real."
    yield Finding(sentence, vain, Sureness.LIKELY if case.test.moto_used else Sureness.SURE, reached(case))


@pitfall(
    "moto-client-at-import",
    title="The client is older than the mock",
    symptom="`NoCredentialsError`, or a real connection to AWS, although `mock_aws` is on",
    why="A client keeps the credentials it was made with; one made before `mock_aws` began may pass it by.",
    advice="Make the client while `mock_aws` is on, or import the module that makes it only then.",
    katas=("aws-credentials",),
    explains=("moto-not-active", "moto-no-region"),
)
def moto_client_at_import(case: Case) -> Iterator[Finding]:
    """A call went to AWS itself although moto was active, by a client from before."""
    no_region = "NoRegionError" in errors_of(case) and case.test.phase == "import"
    if not no_region and not (unmocked(case) and case.test.in_moto):
        return
    old = [client for client in case.test.clients if not client.in_moto]
    old = [client for client in old if client.service in hosts(case)] or old
    early = [client for client in old if client.at_import]
    if not old or (no_region and not early):
        return
    client = (early or old)[-1]
    when = "as its file was imported" if client.at_import else "before `mock_aws` began"
    yield Finding(
        f"The `{client.service}` client of `{client.place.file}` was made {when}, so `mock_aws` does not reach it.",
        client.place if client.place.owner == "test" else Place(),
        Sureness.SURE if client.at_import else Sureness.LIKELY,
        (
            f"`{client.service}` was made at {client.place.file}:{client.place.line}, outside of `mock_aws`",
            *reached(case),
        ),
    )


@pitfall(
    "moto-old-decorator",
    title="A decorator of an older moto",
    symptom="`ImportError: cannot import name 'mock_s3' from 'moto'`",
    why="Since version 5, moto has one mock for all services, `mock_aws`.",
    advice="Use `mock_aws` in place of the decorators with the name of a service.",
    katas=("s3-reports", "dynamodb-users"),
    explains=("patch-missing-attribute",),
)
def moto_old_decorator(case: Case) -> Iterator[Finding]:
    """A name like ``mock_s3`` was asked of moto."""
    for message in case.messages:
        found = re.search(
            r"cannot import name '(mock_\w+)' from 'moto|module 'moto[\w.]*' has no attribute '(mock_\w+)'", message
        )
        if found:
            name = found[1] or found[2]
            yield Finding(f"You asked moto for `{name}`, which version 5 no longer has.", because=(message[:120],))
            return


@pitfall(
    "moto-resource-missing",
    title="What the program looks for is not there",
    symptom="`NoSuchBucket`, `ResourceNotFoundException` or `QueueDoesNotExist`",
    why="Moto starts empty, keeps each region apart, and forgets everything when its outermost mock ends.",
    advice="Create what the program needs while the same mock is on, and in the region where the program looks.",
    katas=("s3-reports", "sqs-jobs", "dynamodb-users"),
)
def moto_resource_missing(case: Case) -> Iterator[Finding]:
    """Moto answered that a bucket, table, queue or the like does not exist."""
    if case.test.stubs or not (case.test.moto_used or case.test.in_moto):
        return
    for message in case.messages:
        missing = missing_resource(message)
        if not missing:
            continue
        service, thing, operation, sure = missing
        regions = [client.region for client in case.test.clients if client.service == service and client.region]
        here = regions[-1] if regions else ""
        sentence = f"The {thing} that `{operation}` needs was never created in this mock."
        elsewhere = _found(service, case.test.aws_resources, here) or _found(service, case.test.aws_dropped, here)
        gone = [
            name
            for name in case.test.aws_dropped
            if name.startswith(f"{service} ") and name not in case.test.aws_resources
        ]
        if elsewhere and here:
            region, name = elsewhere
            sentence = f"You created the {thing} `{name}` in `{region}`, but the program looked for it in `{here}`."
        elif gone and case.test.in_moto:
            name = gone[-1].split(" ", 2)[2]
            sentence = f"The {thing} `{name}` went with the `mock_aws` it was created in, which had ended before."
        yield Finding(
            sentence,
            sure=Sureness.SURE if sure else Sureness.LIKELY,
            because=(message[:150], f"in moto: {', '.join(case.test.aws_resources) or 'nothing'}"),
        )
        return


@pitfall(
    "moto-fixture-return",
    title="The fixture returns from within `mock_aws`",
    symptom="`NoCredentialsError`, a real connection, or an empty AWS, although the fixture has a `mock_aws`",
    why="`return` leaves the `with` block, and with it the mock ends before the test begins.",
    advice="Let the fixture `yield` from within the block.",
    katas=("sqs-jobs", "dynamodb-users"),
    explains=_SYMPTOMS_OF_NO_MOCK,
)
def moto_fixture_return(case: Case) -> Iterator[Finding]:
    """A block of ``mock_aws`` in a fixture or helper is left before its client is used."""
    if not (unmocked(case) or any(missing_resource(message) for message in case.messages)):
        return
    for file, function in case.involved:
        if function is case.function:
            continue
        for block in moto_blocks(function):
            returns = has(block, ast.Return) and not has(block, ast.Yield)
            runs_out = function.name in {"setUp", "setup_method"} and not case.test.in_moto
            if returns or runs_out:
                how = "returns from within its `mock_aws` block" if returns else "ends its `mock_aws` block"
                yield Finding(
                    f"`{function.name}` {how}, so the mock is over before `{case.test.place.function}` calls AWS.",
                    Place(file, block.lineno, function.name, "test"),
                    Sureness.SURE,
                    (f"the block begins at {file}:{block.lineno}", *reached(case)),
                )
                return


@pitfall(
    "moto-decorator-on-fixture",
    title="`mock_aws` decorates a fixture",
    symptom="`'generator' object has no attribute 'put_item'`, or `NoCredentialsError`",
    why="The decorator's mock lasts while the function runs: it ends as the fixture returns, and hides a `yield`.",
    advice="Leave the fixture undecorated and enter `mock_aws` as a block inside it, around the `yield`.",
    katas=("dynamodb-users", "s3-reports"),
    explains=(*_SYMPTOMS_OF_NO_MOCK, "moto-fixture-return", "fixture-not-requested", "patch-decorates-yield-fixture"),
)
def moto_decorator_on_fixture(case: Case) -> Iterator[Finding]:
    """A fixture or set-up of the test is decorated with ``mock_aws``, and the test shows it."""
    generator = case.message(r"'generator' object|generator' and '")
    missing = any(missing_resource(message) for message in case.messages)
    hidden = case.failure.argument
    if not (generator or missing or hidden or unmocked(case)):
        return
    for file, function in case.involved:
        if hidden and function.name != hidden:
            continue
        decorated = [node for node in function.decorator_list if MOTO_NAME.search(source.dotted(node))]
        if decorated and (is_fixture(function) or function.name in {"setUp", "setup_method"}):
            what = "what is left when its mock has ended"
            if hidden:
                what = "no fixture at all: the decorator hides it"
            elif has(function, ast.Yield):
                what = "a generator in place of what it yields"
            yield Finding(
                f"`{function.name}` is decorated with `mock_aws`, so `{case.test.place.function}` gets {what}.",
                Place(file, decorated[0].lineno, function.name, "test"),
                Sureness.SURE,
                (f"decorated at {file}:{decorated[0].lineno}", *reached(case)),
            )
            return


@pitfall(
    "moto-api-gotchas",
    title="AWS wants it otherwise",
    symptom="`IllegalLocationConstraintException`, or `Float types are not supported`",
    why="Moto and boto3 are as particular as AWS itself about locations, number types, names and typed items.",
    advice="Read what boto3 says about the argument or answer it names; the same call would fail against AWS.",
    katas=("s3-pagination", "dynamodb-users", "ssm-secrets"),
)
def moto_api_gotchas(case: Case) -> Iterator[Finding]:
    """One of the peculiarities of AWS that tests stumble over."""
    compared = case.failure.comparison
    texts = [*case.messages, *((compared.left.type, compared.right.type, compared.left.text) if compared else ())]
    refused = refused_by_aws(case, texts)
    if refused and not case.test.stubs:
        sentence, sure = refused
        yield Finding(sentence, sure=Sureness.SURE if sure else Sureness.LIKELY, because=(case.failure.message[:150],))


@pitfall(
    "stubber-not-active",
    title="The program's client is not stubbed",
    symptom="`NoCredentialsError`, or a real connection to AWS, although answers were added to a `Stubber`",
    why="A `Stubber` stands in for one client only, and only while it is active.",
    advice="Activate the stubber, around the call, and give the program that very client.",
    katas=("stub-a-throttle",),
    explains=("stubber-pending-responses", "moto-not-active", "moto-client-at-import"),
)
def stubber_not_active(case: Case) -> Iterator[Finding]:
    """A call went to AWS itself in a test that made a stubber."""
    if not case.test.stubs or not unmocked(case):
        return
    stub = next((one for one in case.test.stubs if one.service in hosts(case)), case.test.stubs[0])
    if stub.activated:
        sentence = (
            f"The `{stub.service}` client that {caller(case)} used is not the one you stubbed, or no longer stubbed."
        )
    else:
        sentence = f"You made a `Stubber` for `{stub.service}`, but never activated it, so {caller(case)} called AWS."
    yield Finding(
        sentence,
        stub.place if stub.place.owner == "test" else Place(),
        Sureness.SURE,
        (f"answers nobody fetched: {', '.join(stub.pending) or 'none'}", *reached(case)),
    )


@pitfall(
    "stubber-pending-responses",
    title="Nobody asks whether all stubbed answers were used",
    symptom="nothing is seen, or `1 responses remaining in queue.`",
    why="A `Stubber` does not mind answers that nobody fetched, so calls that never happen go unnoticed.",
    advice="End with `stubber.assert_no_pending_responses()`.",
    katas=("stub-a-throttle",),
    shows=(Shows.FAILING, Shows.SILENT),
)
def stubber_pending_responses(case: Case) -> Iterator[Finding]:
    """Answers were left in a stubber that nobody asked, or that complained."""
    if case.passed:
        yield from (_pending(case, stub) for stub in case.test.stubs if stub.activated and not stub.checked)
    elif case.message(r"\d+ responses remaining in queue", "AssertionError"):
        operations = [name for stub in case.test.stubs for name in stub.pending]
        what = f"`{operations[0]}`" if operations else "a call"
        yield Finding(
            f"You stubbed an answer to {what} that the program did not fetch.",
            because=(f"left over: {', '.join(operations)}",),
        )


@pitfall(
    "stubber-mismatch",
    title="The stubbed answers do not fit the calls",
    symptom="`Error getting response stub for operation ...`",
    why="A `Stubber` gives its answers in order, each for one operation, and checks parameters and the answer's shape.",
    advice="Compare, in order, what the stubber expects with what the program asks.",
    katas=("stub-a-throttle",),
    explains=("stubber-pending-responses", "moto-api-gotchas"),
)
def stubber_mismatch(case: Case) -> Iterator[Finding]:
    """The stubber refused a call, or an answer that was added to it."""
    for message in case.messages:
        if sentence := told_by_stubber(message, in_stubber=_raised_in_stubber(case)):
            yield Finding(sentence, because=(message[:150],))
            return


@pitfall(
    "botocore-method-patched",
    title="Patched a method that boto3 makes only for its clients",
    symptom="`module 'botocore.client' has no attribute 'S3'`",
    why="Methods like `put_object` are made for each client from a description of the service; no module has them.",
    advice="Use moto or a `Stubber`, patch where the program gets its client, or `BaseClient._make_api_call`.",
    katas=("stub-a-throttle", "own-your-boundary"),
    explains=(
        *("patch-missing-attribute", "patch-missing-module", "patch-bad-target", "create-true-hides-typo"),
        *("moto-not-active", "patch-instance-not-class"),
    ),
)
def botocore_method_patched(case: Case) -> Iterator[Finding]:
    """A patch whose target lies within boto3 or botocore, where there is no such thing."""
    if target := target_within_boto(case):
        yield Finding(
            f"You patched `{target}`, but boto3 makes that only when it makes a client.", because=failed(case)
        )
        return
    if not unmocked(case):
        return
    for patch in case.test.patches:
        if (
            patch.target.startswith("botocore.client.")
            and not patch.used
            and patch.entered
            and patch.attribute[:1] != "_"
        ):
            what = f"`{patch.attribute}` of `{patch.target}`"
            reason = "boto3's own method hides it" if patch.missing else "the program's client has a method of its own"
            sure = Sureness.SURE if patch.missing else Sureness.LIKELY
            yield Finding(f"You patched {what}, but {reason}.", patch.made, sure, reached(case))
            return


def _found(service: str, resources: tuple[str, ...], region: str) -> tuple[str, str] | None:
    """Region and name of something of a service, where all there is of it is in other regions."""
    there = [resource.split(" ", 2) for resource in resources if resource.startswith(f"{service} ")]
    if not there or any(where in {region, "aws"} for _, where, _ in there):
        return None
    return there[-1][1], there[-1][2]


def _pending(case: Case, stub: Stubbed) -> Finding:
    if stub.pending:
        return Finding(
            f"An answer to `{stub.pending[0]}` was left in your `{stub.service}` stubber, and nothing noticed.",
            stub.place,
            Sureness.PERHAPS if case.expects_error else Sureness.SURE,  # an answer may wait to show that nobody comes
            (f"left over: {', '.join(stub.pending)}",),
        )
    return Finding(
        f"`{case.test.place.function}` never asks the `{stub.service}` stubber whether all its answers were fetched.",
        stub.place,
        Sureness.PERHAPS,
    )


def _raised_in_stubber(case: Case) -> bool:
    """Whether the stubber itself found fault with an answer as it was added."""
    last = [frame.file for frame in case.failure.frames[-4:]]
    return any(file == "botocore/stub.py" for file in last)
