"""What myapp.labels promises, with a Stubber in the place of Amazon Translate."""

from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label

THROTTLED = "TooManyRequestsException"
QUESTION = {"Text": "Blue vase", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}
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
    """Stands in for AWS; after the test, nothing lined up may be left."""
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def test_gives_the_translation(client, stubber):
    stubber.add_response("translate_text", ANSWER, QUESTION)
    pause = Mock()

    assert translate_label(client, "Blue vase", "fr", pause) == "Vase bleu"

    pause.assert_not_called()


def test_asks_the_same_again_after_a_pause(client, stubber):
    stubber.add_client_error("translate_text", THROTTLED, expected_params=QUESTION)
    stubber.add_response("translate_text", ANSWER, QUESTION)
    pause = Mock()

    assert translate_label(client, "Blue vase", "fr", pause) == "Vase bleu"

    pause.assert_called_once_with()


def test_raises_what_the_second_request_raises(client, stubber):
    stubber.add_client_error("translate_text", THROTTLED)
    stubber.add_client_error("translate_text", THROTTLED, "slow down")

    with pytest.raises(ClientError, match="slow down"):
        translate_label(client, "Blue vase", "fr", Mock())


def test_does_not_ask_again_when_access_is_denied(client, stubber):
    stubber.add_client_error("translate_text", "AccessDeniedException")
    pause = Mock()

    with pytest.raises(ClientError, match="AccessDeniedException"):
        translate_label(client, "Blue vase", "fr", pause)

    pause.assert_not_called()
