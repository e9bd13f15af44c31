"""The pages of a wiki, in the DynamoDB table Pages in us-east-1."""

from collections.abc import Callable

import boto3
from botocore.exceptions import ClientError


class EditConflict(Exception):
    """Somebody else saved the page in the meantime."""


def edit_page(title: str, change: Callable[[str], str]) -> int:
    """Store ``change(text)`` as the text of the page and return its new version.

    Raises EditConflict when somebody else has saved the page since it was read; it is then
    as they left it. Every other error comes out as it is.
    """
    pages = boto3.resource("dynamodb", region_name="us-east-1").Table("Pages")
    page = pages.get_item(Key={"title": title}, ConsistentRead=True)["Item"]
    read = int(page["version"])
    new = {**page, "text": change(page["text"]), "version": read + 1}
    try:
        pages.put_item(
            Item=new,
            ConditionExpression="version = :read",
            ExpressionAttributeValues={":read": read},
        )
    except ClientError as error:
        if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
        raise EditConflict(title) from error
    return read + 1
