from unittest.mock import Mock, call, patch

import boto3
import pytest
from botocore.exceptions import ClientError

from myapp.labels import translate_label

ASKED = call(Text="Rose", SourceLanguageCode="en", TargetLanguageCode="ja")
ANSWER = {"TranslatedText": "薔薇", "SourceLanguageCode": "en", "TargetLanguageCode": "ja"}


@pytest.fixture(scope="module")
def client():
    return boto3.client("translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x")


@pytest.fixture
def throttled(client):
    error = {"Error": {"Code": "TooManyRequestsException", "Message": "later"}}
    return client.exceptions.TooManyRequestsException(error, "TranslateText")


def run(client, *answers):
    """What came of it, what was asked, and how often it paused."""
    pause = Mock()
    with patch.object(client, "translate_text", side_effect=answers) as translate_text:
        try:
            outcome = translate_label(client, "Rose", "ja", pause)
        except ClientError as error:
            outcome = error
    assert pause.mock_calls == [call()] * pause.call_count
    return outcome, translate_text.call_args_list, pause.call_count


def test_asks_once(client):
    assert run(client, ANSWER) == ("薔薇", [ASKED], 0)


def test_asks_twice(client, throttled):
    assert run(client, throttled, ANSWER) == ("薔薇", [ASKED, ASKED], 1)


def test_gives_up(client, throttled):
    assert run(client, throttled, throttled, ANSWER) == (throttled, [ASKED, ASKED], 1)


def test_denied(client):
    denied = ClientError({"Error": {"Code": "AccessDeniedException"}}, "TranslateText")
    assert run(client, denied, ANSWER) == (denied, [ASKED], 0)
