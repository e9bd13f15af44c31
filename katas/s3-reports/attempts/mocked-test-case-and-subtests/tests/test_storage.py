"""A TestCase decorated with mock_aws as a whole; buckets through boto3.resource in setUp."""

import unittest

import boto3
from moto import mock_aws

from myapp.storage import download_report, upload_report

KEYS = (
    "may.csv",
    "2024/may.csv",
    "2025/may.csv",
    "2025/May.CSV",
    "/2025/may.csv",
    "2025//may.csv",
    "2025/may.csv/",
    "2025/may",
    " 2025/may + june (50 %).csv ",
    "2025/märz.csv",
)
TEXTS = (
    "",
    "open,closed\n",
    "\r\n  first\r\nlast without an end  ",
    "Zürich: 3 €, 東京: ¥5, 🌹\t\n\n",
)


@mock_aws
class Storage(unittest.TestCase):
    def setUp(self) -> None:
        s3 = boto3.resource("s3", region_name="us-east-1")
        self.reports = s3.create_bucket(Bucket="reports")
        self.others = s3.create_bucket(Bucket="others")

    def contents(self, bucket) -> dict[str, bytes]:
        return {found.key: found.get()["Body"].read() for found in bucket.objects.all()}

    # upload_report

    def test_an_object_is_stored_under_exactly_this_key(self) -> None:
        for number, key in enumerate(KEYS):
            with self.subTest(key):
                self.assertEqual(
                    upload_report("reports", key, f"report {number}"), f"s3://reports/{key}"
                )

        self.assertEqual(
            self.contents(self.reports),
            {key: f"report {number}".encode() for number, key in enumerate(KEYS)},
        )
        self.assertEqual(self.contents(self.others), {})

    def test_the_bucket_is_the_one_that_was_named(self) -> None:
        self.assertEqual(upload_report("others", "may.csv", "text"), "s3://others/may.csv")

        self.assertEqual(self.contents(self.others), {"may.csv": b"text"})
        self.assertEqual(self.contents(self.reports), {})

    def test_the_text_is_stored_as_utf_8_to_the_last_byte(self) -> None:
        for number, text in enumerate(TEXTS):
            with self.subTest(text):
                upload_report("reports", f"{number}.txt", text)
                self.assertEqual(
                    self.contents(self.reports)[f"{number}.txt"], text.encode("utf-8")
                )

    def test_what_is_there_is_never_replaced(self) -> None:
        for stored in (b"old", b"", b"new"):
            with self.subTest(stored):
                self.reports.put_object(Key="2025/may.csv", Body=stored)
                with self.assertRaises(FileExistsError):
                    upload_report("reports", "2025/may.csv", "new")
                self.assertEqual(self.contents(self.reports), {"2025/may.csv": stored})

    def test_a_second_upload_is_one_too_many(self) -> None:
        upload_report("reports", "may.csv", "first")

        with self.assertRaises(FileExistsError):
            upload_report("reports", "may.csv", "second")

        self.assertEqual(self.contents(self.reports), {"may.csv": b"first"})

    def test_neighbours_are_not_in_the_way(self) -> None:
        neighbours = ("may.csv.bak", "2024/may.csv", "may", "MAY.CSV", "may.csv/1")
        for key in neighbours:
            self.reports.put_object(Key=key, Body=b"neighbour")
        self.others.put_object(Key="may.csv", Body=b"elsewhere")

        upload_report("reports", "may.csv", "mine")

        self.assertEqual(
            self.contents(self.reports),
            {"may.csv": b"mine"} | dict.fromkeys(neighbours, b"neighbour"),
        )
        self.assertEqual(self.contents(self.others), {"may.csv": b"elsewhere"})

    # download_report

    def test_each_key_has_its_own_text(self) -> None:
        for number, key in enumerate(KEYS):
            self.reports.put_object(Key=key, Body=f"report {number}".encode())
            self.others.put_object(Key=key, Body=b"the wrong bucket")

        for number, key in enumerate(KEYS):
            with self.subTest(key):
                self.assertEqual(download_report("reports", key), f"report {number}")

    def test_the_text_comes_as_it_was_stored_by_anybody(self) -> None:
        for text in TEXTS:
            with self.subTest(text):
                self.reports.put_object(
                    Key="a.bin", Body=text.encode("utf-8"), ContentType="application/octet-stream"
                )
                self.assertEqual(download_report("reports", "a.bin"), text)

    def test_there_and_back(self) -> None:
        upload_report("others", "2025/may.csv", TEXTS[-1])

        self.assertEqual(download_report("others", "2025/may.csv"), TEXTS[-1])
