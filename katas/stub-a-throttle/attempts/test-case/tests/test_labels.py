import unittest

import boto3
from botocore.exceptions import ClientError
from botocore.stub import ANY, Stubber

from myapp.labels import translate_label


class TranslateLabelTest(unittest.TestCase):
    def setUp(self):
        self.client = boto3.session.Session("id", "key", region_name="eu-central-1").client(
            "translate"
        )
        self.stubber = Stubber(self.client)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)
        self.pauses = []

    def translate(self):
        return translate_label(
            self.client, "Do not touch", "de", pause=lambda: self.pauses.append("pause")
        )

    def line_up_an_answer(self):
        self.stubber.add_response(
            "translate_text",
            {
                "TranslatedText": "Nicht berühren",
                "SourceLanguageCode": "en",
                "TargetLanguageCode": "de",
            },
            {"Text": ANY, "SourceLanguageCode": "en", "TargetLanguageCode": "de"},
        )

    def line_up_an_error(self, code):
        self.stubber.add_client_error("translate_text", code, http_status_code=400)

    def test_patient(self):
        self.line_up_an_error("TooManyRequestsException")
        self.line_up_an_answer()
        self.assertEqual(self.translate(), "Nicht berühren")
        self.assertEqual(self.pauses, ["pause"])

    def test_not_too_patient(self):
        self.line_up_an_error("TooManyRequestsException")
        self.line_up_an_error("TooManyRequestsException")
        self.line_up_an_answer()
        with self.assertRaises(ClientError):
            self.translate()
        self.assertEqual(self.pauses, ["pause"])

    def test_denied(self):
        self.line_up_an_error("AccessDeniedException")
        self.line_up_an_answer()
        with self.assertRaises(ClientError):
            self.translate()
        self.assertEqual(self.pauses, [])
