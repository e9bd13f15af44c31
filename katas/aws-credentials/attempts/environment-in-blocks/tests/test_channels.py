"""Style: one block for the environment, one for AWS; no fixtures."""

import os
from contextlib import contextmanager
from unittest.mock import patch

import boto3
from moto import mock_aws

from myapp import channels

KEYS = {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_SESSION_TOKEN": "none"}


@contextmanager
def aws_in(region):
    with patch.dict(os.environ, KEYS, AWS_DEFAULT_REGION=region), mock_aws():
        yield boto3.resource("sns")


def test_each_region_has_its_own_channel():
    for region in ("eu-north-1", "ap-south-1"):
        with aws_in(region) as sns:
            address = channels.open_channel("fire")
            assert [topic.arn for topic in sns.topics.all()] == [address]
            assert region in address
