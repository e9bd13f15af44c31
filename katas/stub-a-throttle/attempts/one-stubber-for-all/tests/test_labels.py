from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label

CLIENT = boto3.client("translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x")
STUBBER = Stubber(CLIENT)
STUBBER.activate()
LANGUAGES = {"SourceLanguageCode": "en", "TargetLanguageCode": "fr"}


def answer(label, translation):
    STUBBER.add_response(
        "translate_text", {"TranslatedText": translation, **LANGUAGES}, {"Text": label, **LANGUAGES}
    )


def test_asks_again():
    STUBBER.add_client_error("translate_text", "TooManyRequestsException")
    answer("Rose", "Une rose")
    pause = Mock()
    assert translate_label(CLIENT, "Rose", "fr", pause) == "Une rose"
    pause.assert_called_once_with()


def test_asks_no_third_time():
    STUBBER.add_client_error("translate_text", "TooManyRequestsException")
    STUBBER.add_client_error("translate_text", "TooManyRequestsException")
    pause = Mock()
    with pytest.raises(ClientError):
        translate_label(CLIENT, "Rose", "fr", pause)
    pause.assert_called_once_with()
    STUBBER.assert_no_pending_responses()


def test_does_not_ask_again_when_denied():
    STUBBER.add_client_error("translate_text", "AccessDeniedException")
    answer("Vase", "Un vase")
    with pytest.raises(ClientError):
        translate_label(CLIENT, "Vase", "fr", Mock())
