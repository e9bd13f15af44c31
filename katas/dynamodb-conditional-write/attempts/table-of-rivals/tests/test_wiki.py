"""A unittest.TestCase; a rival client saves at each moment that an edit leaves open."""

import unittest
from unittest import mock

import boto3
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from moto import mock_aws

from myapp.wiki import EditConflict, edit_page

REAL_CALL = BaseClient._make_api_call


def reads(operation, wanted):
    """Whether a call of DynamoDB leaves everything as it is."""
    if operation == "ExecuteStatement":
        return wanted["Statement"].lstrip().upper().startswith("SELECT")
    return operation.startswith(("Get", "BatchGet", "TransactGet", "Query", "Scan", "Describe"))


class Wiki:
    """The table Pages, by way of a client of its own, which nobody watches."""

    def __init__(self):
        self.client = boto3.client("dynamodb", region_name="us-east-1")
        self._call(
            "CreateTable",
            TableName="Pages",
            KeySchema=[{"AttributeName": "title", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "title", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )

    def _call(self, operation, **wanted):
        return REAL_CALL(self.client, operation, wanted)

    def save(self, title, text, version):
        item = {"title": {"S": title}, "text": {"S": text}, "version": {"N": str(version)}}
        self._call("PutItem", TableName="Pages", Item=item)

    def pages(self):
        found = self._call("Scan", TableName="Pages", ConsistentRead=True)["Items"]
        return {p["title"]["S"]: (p["text"]["S"], p["version"]) for p in found}

    def delete_table(self):
        self._call("DeleteTable", TableName="Pages")


def page(text, version):
    return text, {"N": str(version)}


class EditPageTest(unittest.TestCase):
    def setUp(self):
        elsewhere = {"AWS_DEFAULT_REGION": "eu-central-1", "AWS_REGION": "eu-central-1"}
        environment = mock.patch.dict("os.environ", elsewhere)
        environment.start()
        self.addCleanup(environment.stop)
        aws = mock_aws()
        aws.start()
        self.addCleanup(aws.stop)
        self.wiki = Wiki()
        self.wiki.save("Fire drill", "Go to the car park", 9)
        self.wiki.save("Holidays", "Ask Ada", 4)

    def assert_pages(self, fire_drill):
        expected = {"Fire drill": fire_drill, "Holidays": page("Ask Ada", 4)}
        self.assertEqual(self.wiki.pages(), expected)

    def assert_untouched(self):
        self.assert_pages(page("Go to the car park", 9))

    def test_the_new_text_is_saved_as_the_next_version(self):
        for text in ("Go to the lawn", "Geh zur Wiese – schön langsam", "", "Go to the car park"):
            with self.subTest(text=text):
                self.wiki.save("Fire drill", "Go to the car park", 9)

                version = edit_page("Fire drill", lambda _, new=text: new)

                self.assertIs(type(version), int)
                self.assertEqual(version, 10)
                self.assert_pages(page(text, 10))

    def test_versions_are_counted_on(self):
        versions = [edit_page("Fire drill", lambda text: text + "!") for _ in range(3)]

        self.assertEqual(versions, [10, 11, 12])
        self.assert_pages(page("Go to the car park!!!", 12))

    def test_each_page_has_its_own_versions(self):
        self.assertEqual(edit_page("Holidays", str.upper), 5)

        self.assertEqual(
            self.wiki.pages(),
            {"Fire drill": page("Go to the car park", 9), "Holidays": page("ASK ADA", 5)},
        )

    def test_change_is_given_the_text_once(self):
        texts = []

        def change(*args, **kwargs):
            texts.append((args, kwargs))
            return "Go to the lawn"

        edit_page("Fire drill", change)

        self.assertEqual(texts, [(("Go to the car park",), {})])

    RIVALS = {
        "another text": [("Go to the lawn", 10)],
        "the same text": [("Go to the car park", 10)],
        "there and back": [("Go to the lawn", 10), ("Go to the car park", 11)],
        "many times": [("1", 10), ("2", 11), ("3", 12), ("4", 13)],
        "what we want to save": [("Go to the car park.", 10)],
    }

    def test_a_rival_saves_while_the_text_is_being_changed(self):
        for name, saves in self.RIVALS.items():
            with self.subTest(name):
                self.wiki.save("Fire drill", "Go to the car park", 9)
                texts = []

                def change(text, saves=saves, texts=texts):
                    texts.append(text)
                    if len(texts) == 1:
                        for save in saves:
                            self.wiki.save("Fire drill", *save)
                    return text + "."

                with self.assertRaises(EditConflict):
                    edit_page("Fire drill", change)

                self.assert_pages(page(*saves[-1]))
                self.assertEqual(texts, ["Go to the car park"])

    def test_a_rival_saves_just_before_the_write(self):
        for name, saves in self.RIVALS.items():
            with self.subTest(name):
                self.wiki.save("Fire drill", "Go to the car park", 9)
                left = list(saves)

                def call(client, operation, wanted, left=left):
                    if not reads(operation, wanted):
                        while left:
                            self.wiki.save("Fire drill", *left.pop(0))
                    return REAL_CALL(client, operation, wanted)

                with mock.patch.object(BaseClient, "_make_api_call", call):
                    with self.assertRaises(EditConflict):
                        edit_page("Fire drill", lambda text: text + ".")

                self.assertEqual(left, [])
                self.assert_pages(page(*saves[-1]))

    def test_a_rival_of_the_same_kind_wins_if_faster(self):
        def change(text):
            self.assertEqual(edit_page("Fire drill", lambda text: "Go to the lawn"), 10)
            return text + "."

        with self.assertRaises(EditConflict):
            edit_page("Fire drill", change)

        self.assert_pages(page("Go to the lawn", 10))

    def test_after_a_conflict_one_can_try_again(self):
        def change(text):
            self.wiki.save("Fire drill", "Go to the lawn", 10)
            return text + "."

        with self.assertRaises(EditConflict):
            edit_page("Fire drill", change)

        self.assertEqual(edit_page("Fire drill", lambda text: text + "."), 11)
        self.assert_pages(page("Go to the lawn.", 11))

    def test_somebody_saving_another_page_is_no_conflict(self):
        def change(text):
            self.wiki.save("Holidays", "Ask Bo", 5)
            return text + "."

        self.assertEqual(edit_page("Fire drill", change), 10)

        self.assertEqual(
            self.wiki.pages(),
            {"Fire drill": page("Go to the car park.", 10), "Holidays": page("Ask Bo", 5)},
        )

    def test_what_change_raises_comes_out(self):
        refused = {"Error": {"Code": "ConditionalCheckFailedException", "Message": "elsewhere"}}
        for error in (ValueError("no"), KeyError("Item"), ClientError(refused, "PutItem")):
            with self.subTest(error=error):
                with self.assertRaises(type(error)) as caught:
                    edit_page("Fire drill", mock.Mock(side_effect=error))

                self.assertIs(caught.exception, error)
                self.assert_untouched()

    def test_a_text_too_long_for_an_item_is_refused(self):
        with self.assertRaises(ClientError) as caught:
            edit_page("Fire drill", lambda text: "x" * 500_000)

        self.assertNotIsInstance(caught.exception, EditConflict)
        self.assertEqual(caught.exception.response["Error"]["Code"], "ValidationException")
        self.assert_untouched()

    def test_a_table_that_is_gone_is_no_conflict(self):
        def change(text):
            self.wiki.delete_table()
            return text + "."

        with self.assertRaises(ClientError) as caught:
            edit_page("Fire drill", change)

        self.assertNotIsInstance(caught.exception, EditConflict)
