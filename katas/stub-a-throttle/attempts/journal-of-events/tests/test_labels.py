"""unittest.TestCase, Stubber plus a journal kept by botocore's own event hooks, no mock library."""

import unittest

import boto3
from botocore.exceptions import ClientError, EndpointConnectionError, ParamValidationError
from botocore.stub import Stubber

from myapp.labels import translate_label

THROTTLED = "TooManyRequestsException"


def question(label, language):
    return {"Text": label, "SourceLanguageCode": "en", "TargetLanguageCode": language}


class TranslateLabelCase(unittest.TestCase):
    """A stubbed client, and a journal of requests and pauses in the order they happened."""

    label = "Blue vase"
    language = "fr"

    def setUp(self):
        self.journal = []
        self.client = boto3.client(
            "translate",
            region_name="eu-west-1",
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        self.client.meta.events.register(
            "provide-client-params.translate.TranslateText", self.note_request
        )
        self.stubber = Stubber(self.client)
        self.stubber.activate()
        self.addCleanup(self.stubber.deactivate)

    def note_request(self, params, **_):
        self.journal.append(("request", dict(params)))

    def pause(self, *args, **kwargs):
        self.journal.append(("pause", args, kwargs))

    def translate(self):
        return translate_label(self.client, self.label, self.language, self.pause)

    def will_answer(self, translation):
        self.stubber.add_response(
            "translate_text",
            {
                "TranslatedText": translation,
                "SourceLanguageCode": "en",
                "TargetLanguageCode": self.language,
            },
        )

    def will_refuse(self, code, message="no", status=400):
        self.stubber.add_client_error(
            "translate_text", code, service_message=message, http_status_code=status
        )

    def assert_refused(self, code, message="no"):
        with self.assertRaises(ClientError) as caught:
            self.translate()
        error = caught.exception.response["Error"]
        self.assertEqual((error["Code"], error["Message"]), (code, message))

    def assert_asked_once(self):
        self.assertEqual(self.journal, [("request", question(self.label, self.language))])

    def assert_asked_paused_asked(self):
        request = ("request", question(self.label, self.language))
        self.assertEqual(self.journal, [request, ("pause", (), {}), request])


class TestFirstRequest(TranslateLabelCase):
    def test_translation_is_returned_without_a_pause(self):
        self.will_answer("Vase bleu")

        self.assertEqual(self.translate(), "Vase bleu")
        self.assert_asked_once()

    def test_label_and_language_are_sent_as_they_are(self):
        for label, language in [
            ("  Two Lions,\n c. 1200 ", "pt-PT"),
            ("été", "de"),
            ("<b>Vase</b> & co", "zh-TW"),
        ]:
            with self.subTest(label=label, language=language):
                self.journal.clear()
                self.label, self.language = label, language
                self.will_answer(" as Is ")

                self.assertEqual(self.translate(), " as Is ")
                self.assert_asked_once()

    def test_other_refusals_are_raised_at_once(self):
        for code, status in [
            ("AccessDeniedException", 400),
            ("UnsupportedLanguagePairException", 400),
            ("LimitExceededException", 429),
            ("ThrottlingException", 400),
            ("ServiceUnavailableException", 503),
            ("InternalServerException", 500),
        ]:
            with self.subTest(code=code):
                self.journal.clear()
                self.will_refuse(code, f"{code}, not {THROTTLED}", status)

                self.assert_refused(code, f"{code}, not {THROTTLED}")
                self.assert_asked_once()

    def test_a_request_that_boto3_itself_rejects_is_raised_at_once(self):
        self.label = ""
        self.will_answer("never")

        with self.assertRaises(ParamValidationError):
            self.translate()
        self.assert_asked_once()

    def test_a_broken_connection_is_raised_at_once(self):
        self.will_answer("never")
        broken = EndpointConnectionError(endpoint_url="https://translate.example.com")

        def break_connection(**_):
            raise broken

        self.client.meta.events.register(
            "provide-client-params.translate.TranslateText", break_connection
        )

        with self.assertRaises(EndpointConnectionError) as caught:
            self.translate()
        self.assertIs(caught.exception, broken)
        self.assert_asked_once()


class TestSecondRequest(TranslateLabelCase):
    def setUp(self):
        super().setUp()
        self.will_refuse(THROTTLED, "the first")

    def test_same_question_after_a_pause_gives_the_translation(self):
        self.will_answer("Vase bleu")

        self.assertEqual(self.translate(), "Vase bleu")
        self.assert_asked_paused_asked()

    def test_odd_labels_are_repeated_as_they_are(self):
        self.label, self.language = " Red  Bowl ", "es-MX"
        self.will_answer("Cuenco rojo")

        self.assertEqual(self.translate(), "Cuenco rojo")
        self.assert_asked_paused_asked()

    def test_second_throttle_is_raised(self):
        self.will_refuse(THROTTLED, "the second")
        self.will_answer("too late")

        self.assert_refused(THROTTLED, "the second")
        self.assert_asked_paused_asked()

    def test_any_other_second_refusal_is_raised(self):
        self.will_refuse("AccessDeniedException", "the second")
        self.will_answer("too late")

        self.assert_refused("AccessDeniedException", "the second")
        self.assert_asked_paused_asked()
