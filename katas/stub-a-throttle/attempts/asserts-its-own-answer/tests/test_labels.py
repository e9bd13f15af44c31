import boto3
import pytest
from botocore.stub import Stubber


def test_throttled_and_then_translated():
    client = boto3.client(
        "translate", "eu-west-1", aws_access_key_id="x", aws_secret_access_key="x"
    )
    question = {"Text": "Rose", "SourceLanguageCode": "en", "TargetLanguageCode": "fr"}
    with Stubber(client) as stubber:
        stubber.add_client_error("translate_text", "TooManyRequestsException")
        stubber.add_response(
            "translate_text",
            {
                "TranslatedText": "Rose",
                "SourceLanguageCode": "en",
                "TargetLanguageCode": "fr",
            },
            question,
        )
        with pytest.raises(client.exceptions.TooManyRequestsException):
            client.translate_text(**question)
        assert client.translate_text(**question)["TranslatedText"] == "Rose"
        stubber.assert_no_pending_responses()
