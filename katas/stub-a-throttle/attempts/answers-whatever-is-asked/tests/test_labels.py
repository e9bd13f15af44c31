from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label

ANSWER = {"TranslatedText": "Vase bleu", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}


@pytest.fixture
def client():
    return boto3.client("translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x")


@pytest.fixture
def stubber(client):
    with Stubber(client) as stubber:
        yield stubber
    stubber.assert_no_pending_responses()


def test_patience(client, stubber):
    stubber.add_client_error("translate_text", "TooManyRequestsException")
    stubber.add_response("translate_text", ANSWER)
    pause = Mock()
    assert translate_label(client, "Blue vase", "fr", pause) == "Vase bleu"
    pause.assert_called_once_with()


def test_no_more_patience(client, stubber):
    stubber.add_client_error("translate_text", "TooManyRequestsException")
    stubber.add_client_error("translate_text", "TooManyRequestsException")
    with pytest.raises(ClientError):
        translate_label(client, "Blue vase", "fr", Mock())


def test_denied(client, stubber):
    stubber.add_client_error("translate_text", "AccessDeniedException")
    with pytest.raises(ClientError):
        translate_label(client, "Blue vase", "fr", Mock())
