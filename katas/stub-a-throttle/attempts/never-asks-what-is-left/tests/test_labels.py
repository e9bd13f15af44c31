from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label

QUESTION = {"Text": "Blue vase", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}
ANSWER = {"TranslatedText": "Vase bleu", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}


@pytest.fixture
def client():
    return boto3.client("translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x")


@pytest.fixture
def stubber(client):
    with Stubber(client) as stubber:
        yield stubber


def test_translates(client, stubber):
    stubber.add_response("translate_text", ANSWER, QUESTION)
    assert translate_label(client, "Blue vase", "fr", Mock()) == "Vase bleu"


def test_asks_twice_and_no_more(client, stubber):
    for _ in range(2):
        stubber.add_client_error(
            "translate_text", "TooManyRequestsException", expected_params=QUESTION
        )
    with pytest.raises(ClientError, match="TooManyRequests"):
        translate_label(client, "Blue vase", "fr", Mock())


def test_denied(client, stubber):
    stubber.add_client_error("translate_text", "AccessDeniedException")
    pause = Mock()
    with pytest.raises(ClientError, match="AccessDenied"):
        translate_label(client, "Blue vase", "fr", pause)
    pause.assert_not_called()
