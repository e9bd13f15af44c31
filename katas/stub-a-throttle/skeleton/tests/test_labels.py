"""What myapp.labels promises, with a Stubber in the place of Amazon Translate.

Both tests pass. Would the first one notice a wrong question? Would the second
one notice if there were no second request?
"""

from unittest.mock import Mock

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from myapp.labels import translate_label


@pytest.fixture
def client():
    """A client with keys that are good nowhere."""
    return boto3.client(
        "translate",
        region_name="eu-west-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


def test_gives_the_translation(client):
    with Stubber(client) as stubber:
        stubber.add_response(
            "translate_text",
            {
                "TranslatedText": "Vase bleu",
                "SourceLanguageCode": "en",
                "TargetLanguageCode": "fr",
            },
        )
        assert translate_label(client, "Blue vase", "fr", Mock()) == "Vase bleu"


def test_gives_up_when_the_second_request_is_throttled_too(client):
    with Stubber(client) as stubber:
        stubber.add_client_error("translate_text", "TooManyRequestsException")
        stubber.add_client_error("translate_text", "TooManyRequestsException")
        with pytest.raises(ClientError):
            translate_label(client, "Blue vase", "fr", Mock())
