"""Channels for alarms, as SNS topics."""

from typing import Any

import boto3


def _sns() -> Any:
    return boto3.client("sns")


def open_channel(name: str) -> str:
    """Make sure that there is an SNS topic called ``name`` and return its ARN.

    Works in the region that AWS_DEFAULT_REGION names at the moment of the call.
    """
    topic = _sns().create_topic(Name=name)
    arn: str = topic["TopicArn"]
    return arn
