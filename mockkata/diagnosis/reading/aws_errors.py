"""What botocore, moto and the ``Stubber`` say when they refuse something."""

import ast
import re

from mockkata.diagnosis.case import Case

_CLIENT_ERROR = re.compile(
    r"An error occurred \(([\w.]+)\) when calling the (\w+) operation(?: \(.*?\))?: (.*)", re.DOTALL
)
_MISSING = {
    "NoSuchBucket": ("s3", "bucket"),
    "AWS.SimpleQueueService.NonExistentQueue": ("sqs", "queue"),
    "QueueDoesNotExist": ("sqs", "queue"),
    "ResourceNotFoundException": ("", "resource"),
    "TableNotFoundException": ("dynamodb", "table"),
    "NotFound": ("sns", "topic"),
    "NotFoundException": ("", "resource"),
    "404": ("s3", "bucket or key"),
    "ParameterNotFound": ("ssm", "parameter"),
    "NoSuchKey": ("s3", "key"),
    "NoSuchEntity": ("iam", "role or user"),
}
"""Error codes for something that does not exist: the service, if the code tells it, and what it is."""
_MAY_BE_MEANT = {"NoSuchKey", "404", "ParameterNotFound", "NoSuchEntity", "NotFoundException"}
"""Codes that are often what a test wants to see, or the program's own mistake."""
_PECULIAR = (
    (r"IllegalLocationConstraint", "You created a bucket outside of `us-east-1` without its `LocationConstraint`."),
    (r"InvalidLocationConstraint", "You created a bucket with a `LocationConstraint` that its region does not allow."),
    (r"Float types are not supported", "You gave DynamoDB a `float`, which it does not store; it wants `Decimal`."),
    (r"Object of type Decimal is not JSON", "DynamoDB gives numbers back as `Decimal`, which `json` cannot write."),
    (r"Streaming\w*Body", "You took the `Body` of an S3 object for its content; it is a stream that has to be read."),
    (r"kms:alias/aws/ssm:", "You read a `SecureString` without asking for its decryption."),
    (r"InvalidBucketName|Invalid bucket name", "The name of your bucket is one that S3 does not allow."),
    (r"BucketAlreadyOwnedByYou|BucketAlreadyExists", "You created a bucket that exists already."),
    (r"ResourceInUseException.*CreateTable", "You created a table that exists already."),
    (r"FIFO queue can only|must end with (the )?\.fifo", "A FIFO queue needs a name that ends in `.fifo`."),
    (
        r"Invalid type for parameter (Item|Key|ExpressionAttributeValues)\b",
        "You gave a DynamoDB client plain values; a client wants each with its type, only a resource takes them plain.",
    ),
)
"""What the message or the compared values look like, and what to say."""


def missing_resource(message: str) -> tuple[str, str, str, bool] | None:
    """Service, kind of thing, operation and whether that is surely a mistake, if AWS says that something is missing."""
    found = _CLIENT_ERROR.search(message)
    if not found or found[1] not in _MISSING:
        return None
    service, thing = _MISSING[found[1]]
    if not service and ("Requested resource" in found[3] or "able" in found[2] or "Item" in found[2]):
        service, thing = "dynamodb", "table"
    if not service and "secret" in found[3].lower():
        service, thing = "secretsmanager", "secret"
    return service, thing, found[2], found[1] not in _MAY_BE_MEANT


def refused_by_aws(case: Case, texts: list[str]) -> tuple[str, bool] | None:
    """What to say of a call that AWS refuses, or an answer that is not what it seems; and whether that is sure."""
    for pattern, sentence in _PECULIAR:
        if any(re.search(pattern, text, re.DOTALL) for text in texts):
            return sentence, True
    compared = case.failure.comparison
    if compared and any(re.search(r"\{'(S|N|BOOL|L|M)': ", side.text) for side in (compared.left, compared.right)):
        return (
            "A DynamoDB client gives each value with its type, such as `{'S': ...}`; you compared with plain ones.",
            False,
        )
    if compared and {compared.left.type, compared.right.type} == {"decimal.Decimal", "builtins.float"}:
        return "DynamoDB gives numbers back as `Decimal`, which seldom equals a `float`.", False
    by_the_test = not case.program_line.file
    if by_the_test and case.error == "ParamValidationError":
        return f"Your call does not have the parameters that AWS wants: {_first_line(case.failure.message, 1)}", False
    found = _CLIENT_ERROR.search(case.failure.message)
    if by_the_test and found and found[1] not in _MISSING:
        return f"AWS refused your own `{found[2]}`: {_first_line(found[3])}", False
    return None


def told_by_stubber(message: str, *, in_stubber: bool) -> str:
    """What to say where the stubber refused something; empty where it did not."""
    refused = r"Error getting response stub for operation (\w+): "
    if found := re.search(rf"{refused}.*found response for (\w+)", message, re.DOTALL):
        return f"The program called `{found[1]}`, but the next answer in your stubber is for `{found[2]}`."
    if found := re.search(rf"{refused}Expected parameters:\s*(.*?),\s*but received:\s*(.*)", message, re.DOTALL):
        differing = _differing(found[2], found[3])
        return f"The program called `{found[1]}` with other parameters than your stubber expects{differing}."
    if found := re.search(rf"{refused}.*no additional calls expected", message, re.DOTALL):
        return f"The program called `{found[1]}`, but your stubber had no answer left."
    if in_stubber and (message.startswith("Parameter validation failed") or "does not have method" in message):
        return f"The answer or parameters you gave the stubber do not fit that operation: {_first_line(message, 1)}"
    return ""


def target_within_boto(case: Case) -> str:
    """The target of a patch that failed because boto3 or botocore has no such thing."""
    message = case.failure.message
    within = re.search(r"\b(boto3|botocore|aiobotocore)\b|<function (client|resource) at", message)
    attribute = re.search(
        r"(?:has no attribute|does not have the attribute) '(\w+)'|No module named '([\w.]+)'", message
    )
    if not within or not attribute or message.startswith("<botocore.client."):
        return ""
    tried = [patch for patch in case.test.patches if not patch.target]
    by_mock = any(frame.file in {"mock.py", "pkgutil.py"} for frame in case.failure.frames)
    if not (tried or by_mock or "setattr" in case.line(case.own_line)):
        return ""
    name = attribute[1] or attribute[2]
    owner = re.search(r"(?:class|module|object at) '?((?:boto3|botocore)[\w.]*)", message)
    whole = f"{owner[1]}.{name}" if owner and attribute[1] else name
    return next((patch.written for patch in reversed(tried) if patch.written), whole)


def _differing(expected: str, received: str) -> str:
    """The parameters that differ, where both sides can be read: they are dictionaries."""
    try:
        left, right = ast.literal_eval(expected.strip()), ast.literal_eval(received.strip())
    except (ValueError, SyntaxError):
        return ""
    nothing = object()
    names = [name for name in {**left, **right} if left.get(name, nothing) != right.get(name, nothing)]
    return ": " + ", ".join(f"`{name}`" for name in names) if names else ""


def _first_line(text: str, number: int = 0) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    return _short(lines[min(number, len(lines) - 1)], 120)


def _short(text: str, limit: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 3] + "..."
