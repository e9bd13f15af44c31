from unittest.mock import Mock

import boto3
from botocore.stub import Stubber

from myapp.labels import translate_label


def test_throttled():
    client = boto3.client(
        "translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x"
    )
    stubber = Stubber(client)
    stubber.add_client_error("translate_text", "TooManyRequestsException")
    stubber.add_response(
        "translate_text",
        {"TranslatedText": "Une rose", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"},
        {"Text": "Rose", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"},
    )
    pause = Mock()
    assert translate_label(client, "Rose", "fr", pause) == "Une rose"
    pause.assert_called_once_with()
    stubber.assert_no_pending_responses()
