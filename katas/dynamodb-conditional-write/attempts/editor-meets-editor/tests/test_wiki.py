"""Style: unittest.TestCase; the second editor calls edit_page too, during the first edit."""

import unittest
from unittest.mock import Mock

import boto3
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import EditConflict, edit_page


def text_of(pages):
    return pages.get_item(Key={"title": "Home"})["Item"]["text"]


@mock_aws
class WikiTest(unittest.TestCase):
    def setUp(self):
        self.pages = boto3.resource("dynamodb", "us-east-1").create_table(
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        self.pages.put_item(Item={"title": "Home", "text": "a", "version": 1})

    def test_versions_go_up(self):
        change = Mock(side_effect=["b", "c", "d"])
        self.assertEqual([edit_page("Home", change) for _ in range(3)], [2, 3, 4])
        self.assertEqual([call.args for call in change.call_args_list], [("a",), ("b",), ("c",)])
        self.assertEqual(text_of(self.pages), "d")

    def test_second_editor_is_faster(self):
        def slow(text):
            edit_page("Home", lambda inner: inner + " theirs")
            return text + " mine"

        self.assertRaises(EditConflict, edit_page, "Home", slow)
        self.assertEqual(text_of(self.pages), "a theirs")
        edit_page("Home", lambda text: text + " mine")
        self.assertEqual(text_of(self.pages), "a theirs mine")

    def test_too_long(self):
        with self.assertRaises(ClientError):
            edit_page("Home", lambda text: text * 410_000)
        self.assertEqual(text_of(self.pages), "a")
