from unittest.mock import Mock, call

import pytest
from botocore.exceptions import ClientError

from myapp.labels import translate_label

ASKED = call(Text="Rose", SourceLanguageCode="en", TargetLanguageCode="fr")


def refused(code):
    return ClientError({"Error": {"Code": code, "Message": ""}}, "TranslateText")


def test_throttled():
    client, pause = Mock(), Mock()
    client.translate_text.side_effect = [
        refused("TooManyRequestsException"),
        {"TranslatedText": "Une rose"},
    ]
    assert translate_label(client, "Rose", "fr", pause) == "Une rose"
    assert client.translate_text.mock_calls == [ASKED, ASKED]
    pause.assert_called_once_with()


def test_throttled_twice():
    client = Mock()
    client.translate_text.side_effect = refused("TooManyRequestsException")
    with pytest.raises(ClientError):
        translate_label(client, "Rose", "fr", Mock())
    assert client.translate_text.call_count == 2


def test_denied():
    client = Mock()
    client.translate_text.side_effect = refused("AccessDeniedException")
    with pytest.raises(ClientError):
        translate_label(client, "Rose", "fr", Mock())
    client.translate_text.assert_called_once()
