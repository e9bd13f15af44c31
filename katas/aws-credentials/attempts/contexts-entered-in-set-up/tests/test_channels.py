"""unittest.TestCase: patch.dict around the environment, entered before mock_aws."""

import os
from unittest import TestCase
from unittest.mock import patch

import boto3
from moto import mock_aws

from myapp.channels import open_channel

HOME = "eu-west-3"
AWAY = "ap-southeast-2"


def addresses(region: str) -> set[str]:
    """All topics of a region, asked for by name and not by way of the environment."""
    pages = boto3.client("sns", region_name=region).get_paginator("list_topics").paginate()
    return {topic["TopicArn"] for page in pages for topic in page["Topics"]}


class OpenChannel(TestCase):
    def setUp(self) -> None:
        # Clean-ups run backwards: mock_aws ends first, then the environment comes back.
        self.enterContext(patch.dict(os.environ))
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            del os.environ[name]
        os.environ.update(
            AWS_DEFAULT_REGION=HOME,
            AWS_ACCESS_KEY_ID="nobody",
            AWS_SECRET_ACCESS_KEY="nothing",
            AWS_CONFIG_FILE=os.devnull,
            AWS_SHARED_CREDENTIALS_FILE=os.devnull,
        )
        self.enterContext(mock_aws())

    def test_makes_the_topic_and_returns_its_address(self) -> None:
        address = open_channel("Alarms_2")

        self.assertEqual(address.split(":")[2:4], ["sns", HOME])
        self.assertEqual(address.split(":")[5:], ["Alarms_2"])
        self.assertEqual(addresses(HOME), {address})

    def test_every_name_has_a_topic_of_its_own(self) -> None:
        opened = {open_channel(name) for name in ("fire", "Fire", "fire-2")}

        self.assertEqual({a.rpartition(":")[2] for a in opened}, {"fire", "Fire", "fire-2"})
        self.assertEqual(addresses(HOME), opened)

    def test_a_channel_that_is_open_stays_the_same(self) -> None:
        before = open_channel("alarms")

        self.assertEqual(open_channel("alarms"), before)
        self.assertEqual(addresses(HOME), {before})

    def test_a_topic_that_was_deleted_is_made_again(self) -> None:
        gone = open_channel("alarms")
        boto3.client("sns", region_name=HOME).delete_topic(TopicArn=gone)

        self.assertEqual(open_channel("alarms"), gone)
        self.assertEqual(addresses(HOME), {gone})

    def test_each_call_goes_by_the_region_of_that_moment(self) -> None:
        first = open_channel("alarms")
        with patch.dict(os.environ, AWS_DEFAULT_REGION=AWAY):
            second = open_channel("alarms")
            third = open_channel("only-away")
        fourth = open_channel("back-home")

        self.assertIn(f":{AWAY}:", second)
        self.assertEqual(addresses(HOME), {first, fourth})
        self.assertEqual(addresses(AWAY), {second, third})
