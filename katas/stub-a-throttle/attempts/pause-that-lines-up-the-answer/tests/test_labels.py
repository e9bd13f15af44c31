"""Plain pytest: the skeleton's client fixture, a stubber fixture and a Mock for the pause."""

from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label

PARAMS = {"Text": "Blue vase", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}
ANSWER = {"TranslatedText": "Vase bleu", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}


@pytest.fixture
def client():
    """A client with keys that are good nowhere."""
    return boto3.client(
        "translate",
        region_name="eu-west-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


@pytest.fixture
def stubber(client):
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def throttle(stubber, message=""):
    stubber.add_client_error(
        "translate_text",
        "TooManyRequestsException",
        service_message=message,
        expected_params=PARAMS,
    )


def test_gives_the_translation(client, stubber):
    stubber.add_response("translate_text", ANSWER, PARAMS)
    pause = Mock()

    assert translate_label(client, "Blue vase", "fr", pause) == "Vase bleu"

    pause.assert_not_called()


def test_passes_label_and_language_as_they_are(client, stubber):
    stubber.add_response(
        "translate_text",
        {"TranslatedText": "Goldring", "SourceLanguageCode": "en", "TargetLanguageCode": "de"},
        {"Text": "  Gold RING ", "SourceLanguageCode": "en", "TargetLanguageCode": "de"},
    )

    assert translate_label(client, "  Gold RING ", "de", Mock()) == "Goldring"


def test_pauses_and_asks_again_when_throttled(client, stubber):
    throttle(stubber)
    # The second answer is there only after the pause.
    pause = Mock(side_effect=lambda: stubber.add_response("translate_text", ANSWER, PARAMS))

    assert translate_label(client, "Blue vase", "fr", pause) == "Vase bleu"

    pause.assert_called_once_with()


def test_gives_up_when_the_second_request_is_throttled_too(client, stubber):
    throttle(stubber, "first")
    throttle(stubber, "second")
    pause = Mock()

    with pytest.raises(ClientError, match="second") as caught:
        translate_label(client, "Blue vase", "fr", pause)

    assert caught.value.response["Error"]["Code"] == "TooManyRequestsException"
    pause.assert_called_once_with()


def test_raises_another_error_of_the_second_request(client, stubber):
    throttle(stubber)
    stubber.add_client_error("translate_text", "AccessDeniedException", expected_params=PARAMS)
    pause = Mock()

    with pytest.raises(ClientError) as caught:
        translate_label(client, "Blue vase", "fr", pause)

    assert caught.value.response["Error"]["Code"] == "AccessDeniedException"
    pause.assert_called_once_with()


@pytest.mark.parametrize(
    "code",
    ["AccessDeniedException", "InternalServerException", "LimitExceededException"],
)
def test_raises_any_other_error_at_once(client, stubber, code):
    stubber.add_client_error("translate_text", code, expected_params=PARAMS)
    pause = Mock()

    with pytest.raises(ClientError) as caught:
        translate_label(client, "Blue vase", "fr", pause)

    assert caught.value.response["Error"]["Code"] == code
    pause.assert_not_called()


def test_raises_at_once_when_it_is_not_a_client_error(client):
    client.translate_text = Mock(side_effect=ConnectionError)
    pause = Mock()

    with pytest.raises(ConnectionError):
        translate_label(client, "Blue vase", "fr", pause)

    client.translate_text.assert_called_once()
    pause.assert_not_called()
